"""Where the clause of a Kazakh date looks, by the first verb after the date.

A Kazakh verb ends its clause, so that a date belongs to the first one that follows: ``12 наурызда экранға шығады``
looks ahead, ``5 мамырда өткен жиында мектеп ашылады деді`` looks back.
"""

from __future__ import annotations

from functools import lru_cache

from kzfacts.fact import Context, Draft
from kzfacts.grammar.kazakh import ATTRIBUTIVE, DONE_ENDING
from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.date.around.place import is_titled
from kzfacts.lexicon.tense import (
    ARRANGED,
    COMING,
    COMING_PAIRS,
    DUE,
    LIKE_PAST,
    MOVED,
    NO_FUTURE,
    NO_PAST,
    PAST_KK,
    WAS,
)

WORD = Lazy(r"[^\W\d_]{3,40}")
# The present, which is the future as well. After л, д and т the ending is more often that of a past: жариялады.
PRESENT = Lazy(r"(?:(?:[рснзшжғгу]|[аеөүұіыйр]т|[ыі]л|[тд][ае]л)[ае]|йе|я|[аеыі]й|(?<=..)и)д[ыі]$")
# өткіземіз, келемін, аласыңдар; валютамыз is a noun
WE = Lazy(r"(?:[аеыі]й|(?:[рснзшжғгутл]|[ыі]л)[ае])(?:м[ыі][зн]|с[ыі][зң]д[ае]р)$")
NEGATED = Lazy(r"[мпб][ае]д[ыі]$")  # болмады: a past
PARTICIPLE = Lazy(r"(?<=[аейя])т([ыі])н(?:(?:[ыі]н?|д[ыі][ғг][ыі])[^\W\d_]{0,3})?$")  # өтетін, өтетінін
REPORTED = Lazy(r"т[ыі]н(?:[ыі]н?|д[ыі][ғг][ыі]н?)$")
PASSIVE = Lazy(r"(?:[ыі]л|[дтл][ае]н)[ае]д[ыі]$")
INTENDED = Lazy(r"[мбп](?:ақ|ек)(?:ш[ыі])?$|..[ыі][лн]с[ыі]н$")  # өтпекші, өткізілсін
DONE = Lazy(rf"[^\W\d_]{{2}}{DONE_ENDING}[^\W\d_]{{0,5}}$")
I_DID = Lazy(r"..[дт][ыі]м$")  # бардым; of we did, келдік, the ending is that of мемлекеттік
# Neither қаралады, is considered, nor бағалады, valued: their endings tell nothing.
PAST = Lazy(r"(?:(?:(?<![аейяи])|(?<=[оөұү]й))[дт][ыі]|(?<![ае])л[ае]д[ыі]|[дт][ае]д[ыі]|пт[ыі])$")
CLOSED = Lazy(r"[ ]?(?:[.,;:!?…»\"\n—–-]|де[пг]|екен|және|$)")
TO = ("ға", "ге", "қа", "ке")
OF_A_NOUN = Lazy(  # and the first ones of «20, 21 және 22 желтоқсандағы»
    r"[ ](?:айындағы|күнгі|күніндегі)"
    r"|(?:,[ ]\d{1,2}){0,5}[ ](?:және|мен|пен|бен)[ ]\d{1,2}[ ][^\W\d_]{3,10}[дт][ае][ғг][ыі]"
)
WOULD_BE = "болатын"  # ends a clause: it was
# ашылғалы отыр, ашылатын болды: is about to be, is to be
ABOUT = Lazy(r"(?:(?:[ғқ]алы|[гк]елі)[ ](?:отыр|жатыр|тұр)|т[ыі]н[ ]болды)(?![^\W\d_])")
GOES = ("жүреді", "тұрады")  # пойыз 5 мамырдан бастап жүреді
LEFT, SPANS = "қал", (" күн ", " апта ", " ай ", " уақыт ")  # 1 қаңтарға бес күн қалды
STATED = NO_FUTURE | NO_PAST
NEAR = 4  # words: what was done further on was not done on that day


def looks_ahead(draft: Draft, stop: int, context: Context) -> bool | None:
    """Say whether the first verb between a Kazakh date and ``stop``, the end of its sentence, is one of the future.

    None where no verb tells.
    """
    low, norm = context.text.low, context.text.norm
    if _of_a_noun(draft, low):
        return None
    before, begins = "", low.startswith(" бастап", draft.end)
    due, about = low.endswith(TO, draft.start, draft.end), ABOUT.search(low, draft.end, stop)
    for number, found in enumerate(WORD.finditer(low, draft.end, stop)):
        word = found[0]
        left = due and word.startswith(LEFT) and low.endswith(SPANS, draft.end, found.start())
        told_so = (about and about.start() < found.end()) or f"{before} {word}" in COMING_PAIRS
        if left or told_so or (begins and word in GOES):
            return True
        sort = None if is_titled(norm, found.start()) else _sort(word)
        closed = sort is not None and CLOSED.match(low, found.end()) is not None
        if sort is not None and (sort != "done" or number < NEAR or closed):
            told = _tells(sort, before, closed=closed)
            if told and low.startswith(WAS, found.end()):
                return None if word.startswith(ARRANGED) else False  # 4 мамырға белгіленген болатын: of either side
            of_noun = sort == "done" and told is False and number and before != "күні"
            if of_noun and looks_ahead(draft._replace(end=found.end()), stop, context):
                return None  # 7 желтоқсанда тауар қойылған жәрмеңке өтеді
            if told is not None:
                return told or (due and word.startswith(MOVED))
        before = word
    return None


def _of_a_noun(draft: Draft, low: str) -> bool:
    """``5 мамырдағы жиын``, ``5 мамыр күнгі жиын``, but ``күзгі науқан``."""
    words = low[draft.start : draft.end].removesuffix(" аяғы")
    attribute = draft.rule != "date.season" and words.endswith(ATTRIBUTIVE)
    return attribute or OF_A_NOUN.match(low, draft.end) is not None


def _tells(sort: str, before: str, *, closed: bool) -> bool | None:
    """Say whether a verb of this sort, after the word ``before``, is of the future or of the past; None for neither."""
    if sort == "was":
        return False if closed else DONE.search(before) is None or None
    if sort == "due":
        return before.endswith(("уы", "уі", "уға", "уге")) or None
    if sort == "attribute":
        return DONE.search(before) is None or None
    if sort == "comes":
        return not before.endswith(("ып", "іп"))  # өсіп келеді: it has been growing
    if sort in ("future", "done"):
        return sort == "future"
    return sort == "meant" if closed else None


@lru_cache(maxsize=1 << 13)  # news repeat their verbs
def _sort(word: str) -> str | None:
    """Return what sort of verb ``word`` is; None for no verb, and for one that says how things are.

    ``meant`` (өткізбек, өткіземіз) and ``past`` may be nouns where no clause ends behind them.
    """
    if word == WOULD_BE:
        return "was"
    if word in COMING or word.startswith(ARRANGED):
        return "comes" if word == "келеді" else "future"
    if word in DUE:
        return "due"
    if word in PAST_KK:
        return "past"
    if word in STATED or word.startswith(LIKE_PAST) or NEGATED.search(word):
        return None
    finite = PARTICIPLE.sub(r"д\1", word)
    if finite != word:
        told = REPORTED.search(word) is not None and finite not in STATED  # бастайтынын хабарлады
        return "attribute" if told or finite in COMING or PASSIVE.search(finite) else None
    if PRESENT.search(word):
        return "future"
    if WE.search(word) or INTENDED.search(word):
        return "meant"
    return "done" if DONE.search(word) else "past" if PAST.search(word) or I_DID.search(word) else None
