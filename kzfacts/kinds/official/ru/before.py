"""The name before a Russian post: parted from it by a comma, a dash or a bracket, or before a verb of appointment."""

from __future__ import annotations

from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.names import family_shaped
from kzfacts.kinds.official.apposition import before, parted
from kzfacts.kinds.official.cards import holder_above
from kzfacts.kinds.official.heads import Head, head_at
from kzfacts.kinds.official.ru.appointment import LONGEST, named_before
from kzfacts.kinds.official.ru.complement import Reach, reach
from kzfacts.kinds.official.ru.modifiers import Left
from kzfacts.kinds.official.ru.office import DISMISSED, PUT, PUTS
from kzfacts.kinds.official.ru.titles import untitled
from kzfacts.kinds.official.run import Person

# After a dash and a post: «X - министр ушёл», «X - министр с мая 2005 года»
DID = Lazy(
    r"[ ](?:(?:был[аи]?|[а-яё]{2,12}(?:[аеиуыя]л[аи]?|лся|лась))(?![а-яё])|(?:со?|в|до)[ ](?:[а-яё]{3,8}[ ])?\d)"
)
DOES_DUTIES = Lazy(r"(?:временно[ ])?исполня(?:ет|л)")
NEAR = 50  # characters
OFFICES = ("пост", "должност", "обязанност", "кресл")
# Whom a verb puts in several offices of one kind: X и Y [назначены] судьями
PUT_THEM = Lazy(
    rf"(?:[ ](?:были|будут|вновь|также))?[ ](?:{PUT}ы|(?:{PUTS}|явля|оста)ются|стали|станут"
    rf"|{DISMISSED}ы[ ]от)(?P<on>[ ](?:на[ ])?(?:посты?|должност(?:и|ь|ей)))?$"
)
AND = (" и ", ", ")
AFTER = Lazy(r"(?:[ ]в[ ](?:отставке|запасе))?[ ]?(?:[,.;:()»\"\n|]|-[ ]|$)")


def may_stand_before(norm: str, low: str, head: Head, found: Reach) -> bool:
    """Say, at little cost, whether a name may stand before the post."""
    if "I" in head.cases:
        return True
    before_it = low[max(0, head.start - NEAR) : head.start]
    if head.plural:
        return "должност" in before_it
    if "G" in head.cases and any(map(before_it.__contains__, OFFICES)):
        return True
    chained = norm.startswith(" - ", found.end)  # Ивана Белова, заместителя премьера - министра экономики
    if found.next_head and "N" not in head.cases and not chained:
        return False
    apart = "\n" in before_it or "| " in before_it or ", " in before_it or "- " in before_it or "(" in before_it
    return apart and _ends(norm, low, found.end, dash="- " in before_it)


def name_before(norm: str, low: str, left: Left, found: Reach, head: Head) -> list[Person]:
    """Return the name before the post: apposition, brackets, verbs of appointment."""
    edge = left.edge - (len("это ") if norm.endswith("- это ", 0, left.edge) else 0)
    if DOES_DUTIES.match(norm, left.start):  # Иван Белов исполняет обязанности министра
        return [person] if (person := before(norm, left.start - 1, "N", "ru")) else []
    if head.plural:
        return _several(norm, edge, head)
    unknown = head.post.role not in ("leader", "member")
    person = None
    stop, dash = parted(norm, edge), norm[edge - 2 : edge - 1] == "-"
    above = holder_above(norm, edge, found.end) if "N" in left.cases else None
    if above is not None:
        person = before(norm, above, "N", "ru")
    elif stop is not None and _ends(norm, low, found.end, dash=dash):
        stop = stop if dash else untitled(norm, stop)
        cases = "GA" if left.cases == "I" and dash else left.cases  # Карима Масимова - председателем
        person = before(norm, stop, cases, "ru", unknown=unknown) or before(norm, stop, left.cases, "ru")
        if person is None and cases == "GA":  # X назначен министром, Анна Белова - ректором
            person = before(norm, stop, "N", "ru")
    elif norm[edge - 1 : edge] == "(" and norm[found.end : found.end + 1] == ")" and not _ends_in_name(norm, found.end):
        person = before(norm, edge - 2, left.cases, "ru")
        if person is None and "N" in left.cases:  # с Иваном Беловым (министр)
            person = before(norm, edge - 2, "GDAIP", "ru")
    elif "I" in head.cases or "G" in head.cases:
        person = named_before(norm, edge, head)
    honoured = person is not None and norm.endswith(("им. ", "имени "), 0, person.start)
    return [person] if person and not honoured else []


def _several(norm: str, edge: int, head: Head) -> list[Person]:
    """Return the names before such a verb: X, Y и Z назначены [вице-министрами]."""
    edge -= len("новыми ") * norm.endswith(" новыми ", 0, edge)
    verb = PUT_THEM.search(norm, max(0, edge - LONGEST), edge - 1)
    stop = verb.start() if verb and ("G" if verb["on"] else "I") in head.cases else None
    persons: list[Person] = []
    while stop is not None:
        person = before(norm, stop, "N", "ru") or before(norm, stop, "N", "ru", unknown=True)
        if person is None:
            break
        persons.insert(0, person)
        stop = next((person.start - len(sign) for sign in AND if norm.endswith(sign, 0, person.start)), None)
    return persons if len(persons) > 1 else []


def _ends(norm: str, low: str, end: int, *, dash: bool) -> bool:
    """Say whether a post after a name ends here: at a mark, or, after a dash, before a verb."""
    if AFTER.match(norm, end) or (dash and DID.match(norm, end)):
        return True
    second = head_at(low, end + len(" и "), "ru") if norm.startswith(" и ", end) else None
    return second is not None and not reach(norm, low, second, second.cases).persons  # not: X, министр и посол Y


def _ends_in_name(norm: str, end: int) -> bool:
    """Say whether what ends at ``end`` is rather the holder: Мади Токешович (министр финансов Такиев)."""
    before_it, _, word = norm[max(0, end - LONGEST) : end].rpartition(" ")
    return before_it[-1:].islower() and word[:1].isupper() and family_shaped(word)
