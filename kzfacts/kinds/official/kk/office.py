"""What Kazakh verbs say of an office: who takes it, holds it, held it or left it."""

from __future__ import annotations

from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.pattern import any_of
from kzfacts.lexicon.calendar import MONTHS

# Between a name and the post, or between the post and the verb: when it was.
WHEN = (
    rf"(?:\d{{4}}[ ]жыл[^\W\d_]{{1,3}}[ ])?\d{{1,2}}[ ]{any_of(row.kk for row in MONTHS)}[дт][ае][ ]"
    r"|\d{4}[ ]жыл(?:ы|дан[ ]бері)[ ]|бірауыздан[ ]"
)
# Between a post and who held it: облыс әкімі болған Асқар Мамин.
WORK = "(?:(?:жұмыс|қызмет|еңбек)[ ])?"
AS_POST = "болып|боп|етіп|қылып|қызметіне|лауазымына"
FROM_POST = "қызметінен|лауазымынан|міндетінен"
AT = "болып|қызметінде|лауазымында"
AT_WORK = rf"(?:(?:{AT})[ ]{WORK}|(?:қызметін|лауазымын)[ ])"
WORKING = "(?:(?:істеп|етіп|атқарып)[ ])?"
WAS = (
    rf"болған|(?:{AT})[ ]{WORK}(?:болған|істеген|еткен|атқарған)"
    r"|қызмет[ ](?:еткен|атқарған)|(?:қызметін|лауазымын)[ ](?:атқарған|иеленген)"
)
# Between a post and who holds it: облыс әкімі болып тағайындалған Асқар Мамин.
IS = (
    rf"(?:{AS_POST})[ ](?:жаңадан[ ]|қайта[ ])?(?:тағайындал|сайлан|бекітіл)[ғг][ае]н"
    rf"|{AT_WORK}(?:істейтін|ететін|атқаратын|{WORKING}(?:жүрген|отырған))"
)
LEFT = rf"(?:{FROM_POST})[ ](?:босатылған|алынған|кеткен)"
# No verbal noun, and no "not": тағайындалуы мүмкін, сайланбады, бекітілген жоқ
DONE = r"(?:[ыі]?[лн])?+(?![уүбмп]|[ғг][ае]н[ ]жоқ)"
AGAIN = rf"(?:қайта[ ]|{WHEN})?"
PUT = rf"(?:тағайында|сайла|бекіт){DONE}"
TAKES_OFFICE = Lazy(rf"[ ]{AGAIN}(?:{PUT}|келді)")
OUT_OF_IT = rf"[ ](?:босат{DONE}|алынды|алып[ ]таста|кетті|кеткен)"
LEAVES_OFFICE = Lazy(OUT_OF_IT)
OFFICE_TAKEN = (
    rf"[ ](?:(?:{AS_POST})[ ]{AGAIN}"
    rf"(?:{PUT}|тағайындау[ ](?:туралы|жөнінде)[ ](?:[Жж]арлы|өкім|бұйры|қаулы))"
    r"|атан(?:ды|ған)|(?:қызметінде|лауазымында)[ ]қал(?:ды|ған)"
    r"|(?:қызметіне|лауазымына)[ ](?:ресми[ ](?:түрде[ ])?)?кіріс(?:ті|кен))"
)
OFFICE_HELD = rf"[ ]{AT_WORK}(?:істейді|етеді|атқарады|{WORKING}(?:жүр|отыр|келеді)(?![^\W\d_]))"
OFFICE_WAS = rf"[ ]{AT_WORK}(?:істеді|етті|атқарды)|[ ]болған(?=[.,;\n]|$)"
OFFICE_LEFT = rf"[ ](?:{FROM_POST}){OUT_OF_IT}"
OFFICE = f"{OFFICE_TAKEN}|{OFFICE_HELD}|{OFFICE_WAS}|{OFFICE_LEFT}"
