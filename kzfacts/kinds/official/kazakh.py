"""Officials in Kazakh text: the post stands in the nominative before the name, which alone carries a case."""

from __future__ import annotations

import re
from typing import NamedTuple

from kzfacts.fact import Context, Draft
from kzfacts.grammar.given import gender_of
from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.official import value
from kzfacts.kinds.official.after_kk import AT, DONE, TAKES_OFFICE, TITLES, WAS, WORK, after, signed
from kzfacts.kinds.official.apposition import before
from kzfacts.kinds.official.heads import Head, head_at
from kzfacts.kinds.official.object_kk import is_object
from kzfacts.kinds.official.person_kk import others
from kzfacts.kinds.official.phrase import post_start
from kzfacts.kinds.official.places import is_country_kk
from kzfacts.kinds.official.run import Person
from kzfacts.lexicon.posts import ONLY_AFTER

ACTING = Lazy(
    r"[ ](?:міндетін[ ](?:уақытша[ ])?атқар(?:ушы(?:сы)?|атын|ып[ ](?:отырған|жүрген))"
    r"|(?:у\.м|м(?:\.у)?)\.а(?:\.|(?=[ ])))"
)
STANDS_IN = "атқарушы "
DUTIES = ("міндетін ", "міндетін уақытша ")
RANKS = frozenset(["monarch", "general", "admiral", "colonel", "major", "lieutenant", "marshal"])
OFFICE_TAKEN = (
    r"[ ](?:(?:болып|боп|етіп|қылып|қызметіне|лауазымына)[ ](?:қайта[ ])?"
    rf"(?:тағайында|сайла|бекіт){DONE}|атан(?:ды|ған)|(?:қызметінде|лауазымында)[ ]қал(?:ды|ған)"
    r"|(?:қызметіне|лауазымына)[ ](?:ресми[ ](?:түрде[ ])?)?кіріс(?:ті|кен))"
)
AT_WORK = rf"[ ](?:(?:{AT})[ ]{WORK}|қызметін[ ])"
OFFICE_HELD = rf"{AT_WORK}(?:істейді|етеді|атқарады|(?:істеп|етіп|атқарып)[ ](?:жүр|отыр|келеді))"
OFFICE_WAS = rf"{AT_WORK}(?:істеді|етті|атқарды)|[ ]болған(?=[.,;\n]|$)"
OFFICE_LEFT = rf"[ ](?:қызметінен|лауазымынан|міндетінен)[ ](?:босат{DONE}|кетті|кеткен)"
OFFICE = f"{OFFICE_TAKEN}|{OFFICE_HELD}|{OFFICE_WAS}|{OFFICE_LEFT}"
APPOINTED = Lazy(OFFICE)
AFTER = Lazy(rf"[ ]?(?:[,.;:)»\n]|-[ ]|$)|{OFFICE}")
AS = Lazy(r"[ ](?:болып|боп|етіп|лауазымына|қызметіне)[ ]$")
DASHED = Lazy(r"- (?:экс-|вице-)?$")
FORMER = Lazy(rf"[ ](?:{WAS}|қызметінен|лауазымынан)[ ]|{OFFICE_LEFT}|{OFFICE_WAS}")
RELIEVED = Lazy(OFFICE_LEFT)  # министр Асқар Мамин қызметінен босатылды
STATUS = (
    ("міндетін", "acting"),
    ("бұрынғы", "former"),
    ("экс-", "former"),
    ("экс ", "former"),
    ("тұңғыш", "first"),
    ("сайланған", "elect"),
)


FIELD = ("жөніндегі", "бойынша")
OWNER = Lazy(r".*(?:[нтд][ыі]ң)(?=[ ])")
TWO_LANDS = Lazy(r"([^ ]+)[ ](?:[мпб]ен|және)[ ]([^ ]+)([ ].+)")
REGIONS = Lazy(r"^([ ][^ ]+)[лдт][ае]р([ыі]н[ыі]ң)(?=[ ])")  # облыстарының, of one облысының
MOST_POSTS = 8  # of one person
# A title between two posts: директоры, [педагогика ғылымдарының докторы], депутат
TITLE_BEFORE = Lazy(rf"(?:, (?:{TITLES}))+$")
LONGEST_TITLE = 60  # characters
ALSO = " әрі "  # between two posts of one person


class Post(NamedTuple):
    """A post in Kazakh text: from its complement to its head, or to the words that say who holds it for a time."""

    head: Head
    start: int
    end: int
    acting: bool = False


def officials(head: Head, low: str, norm: str, context: Context) -> list[Draft]:
    """Return the officials whose post has ``head``."""
    acting = ACTING.match(low, head.end)
    if not (head.cases or acting):
        return []
    post = Post(head, 0, acting.end() if acting else head.end, bool(acting))
    person = after(norm, head, post.end) or signed(context.text, post.end)
    if person is None and not _ends_name(norm, post):
        return []
    begin = post_start(low, norm, head)
    if not _is_office(low, norm, begin, head):
        return []
    if low.startswith(STANDS_IN, begin) and low.endswith(DUTIES, 0, begin):  # міндетін [атқарушы әкім] Асқар Мамин
        begin += len(STANDS_IN)
        post = post._replace(acting=True)
    post = post._replace(start=begin)
    if person is None or head.plural:
        first = person or _before(norm, post)
        named = [first, *others(norm, first)] if first and head.plural else [first]
        return _lands([_draft(context, post, each) for each in named if each])
    rank = head.post.role in RANKS
    drafts = [*_earlier(low, norm, begin, person, context, rank=rank), _draft(context, post, person)]
    at_once = person.start == post.end + 1 and norm[post.end] == " "
    if at_once and len(drafts) == 1 and is_object(low, norm, (begin, post.end), person):
        return []
    return [] if value.quoted(norm, drafts[0].start, person.end) else drafts


def _lands(drafts: list[Draft]) -> list[Draft]:
    """Give each of two holders the land of his own: Грузия мен Армения президенттері X мен Y."""
    both = TWO_LANDS.match(drafts[0].value["post"]) if len(drafts) == 2 else None  # noqa: PLR2004
    if both is None or not all(is_country_kk(land.lower()) for land in both.group(1, 2)):
        return drafts
    rest = REGIONS.sub(lambda each: f"{each[1]}{'с' if each[1][-1] in 'аеыі' else ''}{each[2]}", both[3])
    lands = zip(drafts, both.group(1, 2), strict=True)
    return [draft._replace(value={**draft.value, "post": f"{land}{rest}"}) for draft, land in lands]


def _is_office(low: str, norm: str, begin: int, head: Head) -> bool:
    """Refuse heads that are too general alone, and given names that look like a title: Сұлтан, Әмір."""
    needed = ONLY_AFTER.get(head.word)
    if needed is not None and not low[begin : head.start].rstrip().endswith(needed):
        return False
    return begin != head.start or not norm[begin].isupper() or head.post.role != "monarch" or not gender_of(head.word)


def _earlier(low: str, norm: str, start: int, person: Person, context: Context, *, rank: bool) -> list[Draft]:
    """Return the posts before another one of the same person: parted by a comma, a dash or, before a rank, nothing."""
    found: list[Draft] = []
    taken = TAKES_OFFICE.match(norm, person.end) is not None
    while len(found) < MOST_POSTS:
        post = _post_before(low, norm, start, rank=rank and not found, taken=taken and not found)
        if post is None:
            break
        found.insert(0, _draft(context, post, person))
        start = post.start
    return found


def _post_before(low: str, norm: str, start: int, *, rank: bool, taken: bool) -> Post | None:
    if norm.startswith((", ", "- "), start - 2):
        stop = start - 2 if norm[start - 2] == "," else start - 3
        title = TITLE_BEFORE.search(norm, max(0, stop - LONGEST_TITLE), stop)
        stop = title.start() if title else stop
    elif norm.endswith(ALSO, 0, start):
        stop = start - len(ALSO)
    elif taken and (mark := AS.search(norm, max(0, start - 12), start)):  # министр болып [әкім Асқар Мамин] сайланды
        stop = mark.start()
    elif rank and norm[start - 1 : start] == " ":
        stop = start - 1  # the rank stands between the post and the name
    else:
        return None
    word = re.search(r"[^\W\d_]+(?:-[^\W\d_]+)*$", low[max(0, stop - 30) : stop])
    if word is None:
        return None
    at = max(0, stop - 30) + word.start()
    heads = (head_at(low, at + cut, "kk") for cut in _cuts(word[0]))
    head = next((each for each in heads if each), None)
    if head is None or not head.cases or head.plural or head.end != stop or head.lang != "kk":
        return None
    begin = post_start(low, norm, head)
    lone = begin == head.start and norm[stop : stop + 1] == ","
    return None if lone or not _is_office(low, norm, begin, head) else Post(head, begin, head.end)


def _cuts(word: str) -> list[int]:
    return [0, *(match.end() for match in re.finditer("-", word))]


def _ends_name(norm: str, post: Post) -> bool:
    """Say whether a name may stand before the post: what follows ends a phrase, or somebody takes the office."""
    head = post.head
    listed = head.possessed or DASHED.search(norm, max(0, head.start - 8), head.start)  # А. Мамин - әкім
    return (AFTER if listed else APPOINTED).match(norm, post.end) is not None


def _before(norm: str, post: Post) -> Person | None:
    """Return the name before a post: after a comma, a dash or in front of ``болып тағайындалды``."""
    if post.head.plural or not _ends_name(norm, post):  # Асқар Мамин, [басқарма басшылары] мен депутаттар
        return None
    start, end = post.start, post.end
    appointed = APPOINTED.match(norm, end)
    if norm.startswith((", ", "- "), start - 2):
        if norm[start - 2] == "," and norm.startswith(" - ", end):
            return None  # of the next one: Асқар Мамин, [премьердің орынбасары - қаржы министрі Айгүл Нұрова]
        stop = start - 2 if norm[start - 2] == "," else start - 3
    elif norm[start - 1 : start] == "(" and norm[end : end + 1] == ")":
        stop = start - 2
    elif appointed and norm[start - 1 : start] == " ":
        stop = start - 1
    else:
        return None
    person = before(norm, stop, "NGA" if appointed else "N", "kk")
    if person and norm[stop : stop + 1] == "," and norm[max(0, person.start - 2) : person.start] == ", ":
        return None
    return person


def _draft(context: Context, post: Post, person: Person) -> Draft:
    text, head = context.text, post.head
    words = text.low[post.start : post.end]
    status = "acting" if post.acting else next((code for word, code in STATUS if word in words), None)
    left = FORMER.match(text.low, post.end) or RELIEVED.match(text.low, person.end)
    status = "former" if status is None and left else status
    shown = value.value(person, _nominative(context, post), _role(text.low, head, post.start), status)
    return value.draft(person, (post.start, post.end), shown, "kk")


def _nominative(context: Context, post: Post) -> str:
    """Return the post with its head in the nominative singular."""
    text, head = context.text, post.head
    start, end = text.raw_span(post.start, head.start) if head.start > post.start else (0, 0)
    before_it = text.words(start, end)
    glue = " " if text.norm[head.start - 1 : head.start] == " " and before_it else ""
    word = text.norm[head.start : head.end]
    stem, ending = word[: len(head.word)], word[len(head.word) :]
    if head.word[-1] == "қ" and ending and word[len(head.word) - 1] == "ғ":  # бастығы
        stem = word[: len(head.word) - 1] + "ғ"
    if head.plural:
        possessive = ending[-1] if head.possessed else ""
        ending = ("с" if possessive and stem[-1] in "аыіе" else "") + possessive
    elif post.acting:
        ending = re.sub("[нтд][ыі]ң$", "", ending)
    else:
        ending = re.sub("[ыі]?м[ыі]з$", "", ending)
    return before_it + glue + stem + ending


def _role(low: str, head: Head, start: int) -> str:
    words = low[start : head.start].strip()
    if "вице" in words.rstrip("- ").rpartition(" ")[2]:
        return value.VICE.get(head.post.role, f"deputy_{head.post.role}")
    if head.post.role == "deputy_head":
        return _deputy(words)
    if head.word == "министр" and words.rstrip("- ").endswith("премьер"):
        return "deputy_prime_minister" if "вице" in words else "prime_minister"
    return value.role(head, words, "")


def _last_head(words: str) -> tuple[Head | None, int]:
    """Return the head that the last of ``words`` names, or None, and where that word begins."""
    start = words.rfind(" ") + 1
    heads = (head_at(words, start + cut, "kk") for cut in _cuts(words[start:]))
    return next((each for each in heads if each), None), start


def _deputy(words: str) -> str:
    """Return the role of a deputy: that of the head whose deputy it is, as ``deputy_``."""
    whose = re.sub("(?:[ ](?:бірінші|бұрынғы|қазіргі|жаңа|сол|кездегі|[іi]+|[0-9]+-[^ ]*))+$", "", words)
    head, start = _last_head(whose)
    if head is None and whose.endswith(FIELD):  # мектеп директорының [оқу ісі жөніндегі] орынбасары
        owner = OWNER.match(whose)
        head, start = _last_head(owner[0]) if owner else (None, 0)
    if head is None:
        return "deputy_head"
    role = value.role(head, whose[:start].strip(), "")
    return role if role.startswith("deputy_") else f"deputy_{role}"
