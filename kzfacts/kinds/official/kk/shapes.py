"""What the ending of a Kazakh word says of it: which words the complement of a post may hold."""

from __future__ import annotations

from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.official.run import ends_in_capitals

SHORT = 5  # letters: Тува, Сочин
TO = ("қарсы", "дейінгі")  # after a dative: жемқорлыққа қарсы, сотқа дейінгі
GENITIVE = Lazy(r"[нтд][ыі]ң$")
ADJECTIVE = Lazy(r"[лдт][ыі][қк]$")
ATTRIBUTE = Lazy(r"(?:[нтд][ыі]ң|[дт][ае](?:ғы|гі)|[лдт][ыі][қк]|с[ыі]з)$")  # a genitive is one, too
VERBAL_NOUN = Lazy(r"[ую]$")
# жиынға [су ресурстары министрі] келді
NO_VERBS = frozenset(
    (*("су", "оқу", "оқу-ағарту", "ту", "кен", "тау-кен", "кеңсе", "касса"), *("қызметін", "табиғатын", "құжатын"))
)
POSSESSED = Lazy(r"[ыі]$")
ACCUSATIVE = Lazy(r"(?:[аәеоөұүыіяйую]н[ыі]|[птксшщчфхцқбвгд]т[ыі]|[зжлрймнңу]д[ыі]|(?:[бгғжзкқлмнңрс]|ат|ет)[ыі]н)$")
DATIVE = Lazy(r"(?:[ғқ]а|[гк]е|н[ае])$")
# or ours, or by whose account: әріптесіміз, қала әкімі; айтуынша қала әкімі
OTHER_CASE = Lazy(r"(?:[дт][ае]|[дтн][ае]н|[мбп]ен|м[ыі]з|(?:[ыі][нң]|м[ыі]з|[ыі]м)ш[ае])$")
PLURAL = Lazy(r"[лдт][ае]р$")
VERB = Lazy(
    r"(?:[ғгқк][ае]нд[ае]й|с[ае][қк]?|[ғқ]ан|[гк]ен|[аейы]тын|етін|[ыі]п(?:ті)?|[аей]ды|[ей]ді|[мп][ае]к|[ыі]ңыз|..[мбп][ае]й)$"
)
# Possessives of stems in н, which look like accusatives of stems in a vowel.
POSSESSED_NOUNS = frozenset(["ауданы", "орманы", "ұланы", "заңы", "мекені", "тұрғыны", "сегменті", "жоспары"])
NAMED = "атындағы"
# Before these any name is that of the place, whatever case it looks like: Ескелді ауданы, Тоқа ауылдық округі.
NAMED_PLACE = Lazy(r"(?:аудан|ауыл|қала|кент|облыс|өңір|аймағ|округ)с?[ыі](?:н[ыі]ң)?$")
BEFORE_PLACE = frozenset(("ауылдық", "би", "ақын", "батыр", "сал", "жырау", "ата"))  # Әйтеке би ауданы


def shape_belongs(word: str, right: str, followers: list[str], *, capital: bool) -> bool:
    """Judge a word by its ending: genitives, adjectives and bare nouns belong; verbs and other cases mostly do not."""
    owner = followers[1] if right in BEFORE_PLACE and len(followers) > 1 else right
    named = capital and (right == NAMED or NAMED_PLACE.match(owner))
    if named or ATTRIBUTE.search(word):
        return True
    if VERB.search(word) and word not in NO_VERBS:
        return capital and not word.endswith(("ып", "іп"))
    if DATIVE.search(word):
        return right in TO or (right not in NO_VERBS and VERBAL_NOUN.search(right) is not None)
    if OTHER_CASE.search(word):
        return False
    if ACCUSATIVE.search(word):
        return word in POSSESSED_NOUNS or any(VERBAL_NOUN.search(each) for each in followers)
    return True


def inflected(word: str) -> str:
    """Return ``word`` in lower case; empty for an abbreviation, which has no ending: ҚазҰУ is no verbal noun."""
    return "" if is_short(word) or ends_in_capitals(word) else word.lower()


def is_short(word: str) -> bool:
    """Say whether a word is an abbreviation: ҚР."""
    return word.isupper() and len(word) < SHORT
