"""Whom a Russian verb of appointment or dismissal names: before a post, before the name, or behind the post."""

from __future__ import annotations

import re

from kzfacts.codes import CAPITALS
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.names import family_shaped, nominative
from kzfacts.kinds.official.apposition import OPENERS, before
from kzfacts.kinds.official.heads import Head, head_at
from kzfacts.kinds.official.places import is_place_ru
from kzfacts.kinds.official.ru.modifiers import ENDING_CASES
from kzfacts.kinds.official.ru.office import DISMISSED, FROM, HAD, HAS_PUT, HELD, IS, LEFT, OUT, PUT, PUTS, undone
from kzfacts.kinds.official.ru.person import at_once
from kzfacts.kinds.official.run import Person, person_of, run_at

LONGEST = 60  # characters of the words between a name and its post
# Between a name and its verb: when it was, how it went
WHEN = (
    r"(?:[ ](?:вновь|снова|единогласно|официально|повторно|также|сегодня|вчера|ныне|сейчас|тогда|ранее|раньше|прежде"
    r"|теперь|в[ ](?:настоящее|то|это|сво[её])[ ]время|был|была|будет"
    r"|[свд]о?[ ](?:(?:\d{1,2}[ ])?[а-я]{3,8}[ ])?\d{4}(?:(?:-|[ ]по[ ])\d{4})?[ ]г(?:од(?:ах|[ауы])?|г?\.)))"
)
# Who is, was or became something, in a participle that has the case of the name: Ивана Белова, ставшего министром
AS = (
    r",[ ](?:[а-яё-]{2,12}[ ]){0,2}(?:ставш|избранн|назначенн|утвержд[её]нн|работа(?:вш|ющ)|служивш|явля(?:вш|ющ)"
    r"|занима(?:вш|ющ)|(?:при|в)ступивш)(?P<as>ий|ый|ая|его|ого|ей|ой|ему|ому|им|ым|ем|ом|ую)(?:ся)?"
    r"(?P<to>[ ](?:[вк][ ](?:исполнению[ ])?|на[ ])?(?:пост|должность|обязанност(?:ям|ей)))?"
)
# What stands between a name and its verb: Иван Белов[, ранее возглавлявший фонд,] стал министром
ASIDE = Lazy(
    r",[ ](?:[а-яё-]{3,12}[ ]){0,2}(?:котор(?:ый|ая)|[а-яё]{3,20}(?:вш|ющ|ящ|нн)(?:ий|ая|ый)(?:ся)?)"
    r"[ ][^,.;:()\n]{3,80},$"
)
VERB = Lazy(
    rf"""(?:,[ ]котор(?P<who>ый|ая)(?:[ ][а-яё]{{2,6}}){{0,2}})?{WHEN}{{0,2}}
        (?:[ ](?:(?:{PUT}|согласован|возвращ[её]н|перевед[её]н)а?|{PUTS}ется
             |(?P<whom>{HAS_PUT}и)|(?P<is>{IS}))
             (?P<on>[ ](?:на[ ])?(?:пост|должность)|[ ]в[ ]должности|[ ]обязанност(?:ям|ей))?
           |[ ](?:{DISMISSED}а?|(?P<rid>освободили|уволили|сняли|отстранили))
             (?P<out>{OUT})
           |(?P<held>{HELD}|{LEFT})|{AS}
           |(?P<bare>[ ](?:на[ ](?:посту?|должность)|в[ ]должности)|{OUT}))
        $""",
    re.VERBOSE,
)
NAME_BEFORE = Lazy(rf"[{CAPITALS}](?:\.|[^ \n]{{0,30}}[^ \n.!?:;,»)])?[ ]$")  # in the same sentence
LEFT_OFFICE = Lazy(
    rf"(?:(?P<did>[а-яё]{{2,12}}(?:[её]н|ят|л)[аиы]?)?(?P<out>{OUT})|{HELD}|{LEFT}|{HAD}"
    r"|[ ](?:работа|служи|явля)вш(?:ий|ая|его|ей|ему|им|ую)(?:ся)?)[ ]$"
)
# Who is named after it takes or leaves an office: назначил [Ирину Белову] послом, об освобождении [Ирины Беловой] от.
MOVES = Lazy(
    r"(?i:назнач|избра|избир|утверж?д|освобо|уволи|увольн|сня[лт]|отстран|смени|отставк|уход|перев[ео][дс](?!чи)|переход)[а-яё]{0,7}"
    r"(?:[ ](?:в[ ][а-яё]{5,11}|сегодня|вчера|также))?[ ]$"
)

APPOINTED = Lazy(  # Министром [в новом кабинете] стал X
    r"(?:[ ](?P<aside>[а-яё\d][а-яё\d-]{0,14}(?:[ ][а-яё\d][а-яё\d-]{0,14}){0,3}))??"
    rf"(?:[ ](?P<whom>{HAS_PUT}и)|[ ](?:(?:{PUT}|(?:пере)?назнач|стал|станет|явля|остал|остан|оста[её]т|занял|занима"
    rf"|вступ|приступ|исполня(?=[ел]))[а-яё]{{0,9}}|(?P<freed>{DISMISSED})а?|была?(?:[ ]{PUT}а?)?"
    r"|будет(?:[ ](?:временно[ ])?исполнять)?))(?=[ ])"
)
# Who somebody is, between the verb and his name: назначен [опытный дипломат] X
KNOWN_AS = Lazy(rf"(?:[ ](?:\d\d-летн[а-я]{{2}}|[а-яё-]{{3,20}})){{1,4}}(?=[ ][{CAPITALS}])")
APPOINTS = Lazy(rf"[ ](?:(?:также|вновь)[ ])?{HAS_PUT}[аи]?(?=[ ])")
FAR = 140  # characters of the post before a dash
TO_THE_POST = Lazy(
    r"(?:пост|должность|в[ ]должности|к[ ](?:обязанностям|исполнению[ ]обязанностей))"
    r"[ ](?:[^.;:()\n]{3,120}[ ]-[ ])?(?:[а-яё-]+(?:[ое]го|[ое]й)[ ]){0,3}$"
)
FROM_THE_POST = Lazy(rf"{FROM}[ ](?:[а-яё-]+(?:[ое]го|[ое]й)[ ]){{0,3}}$")
# Who is to act for another: исполнение обязанностей министра возложено на X, возложить обязанности министра на X
DUTIES = Lazy(
    r"(?P<lay>возло[жг][а-яё]{2,6}[ ](?:временно[ ])?)?"
    r"(?:(?:временное[ ])?исполнение[ ](?:обязанностей|полномочий)|обязанности|полномочия)[ ]"
    r"(?:[а-яё-]+(?:[ое]го|[ое]й)[ ]){0,3}$"
)
ON = Lazy(r"(?:[ ]временно)?(?P<lay>[ ]возло[жг][а-яё]{2,6})?(?:[ ]временно)?[ ]на(?=[ ])")
WISHED = Lazy(r"\bчтобы[ ](?:[а-яё-]+[ ]){0,3}$")  # чтобы новым [министром] стал X


def left_office(norm: str, begin: int, edge: int, cases: str) -> bool:
    """Say whether the words between ``begin`` and the post at ``edge`` tell that its holder has left it."""
    found = LEFT_OFFICE.search(norm, begin, edge)
    # «уволен с поста министр», but not: слова об уходе с поста министр опроверг, главой был министр Иван Белов
    return found is not None and not (cases == "N" and (found["was"] or (found["out"] and not found["did"])))


def named_before(norm: str, edge: int, head: Head) -> Person | None:
    """Return whom a verb of appointment or dismissal before the post, or right before the name, puts there."""
    edge -= len("новым ") * norm.endswith(" новым ", 0, edge)
    clause = norm[max(0, edge - LONGEST) : edge - 1]
    shouted = norm[head.start : head.end].isupper()  # НАЗНАЧЕН, of a headline
    verb = VERB.search(clause.lower() if shouted else clause)
    if verb is None:
        acting = len(head.cases) > len("ID")  # назначил Ивана Белова и. о. министра
        return _moved(norm, edge - 1, sure=acting) if acting or head.cases in ("I", "ID") else None
    if ("G" if verb["on"] or verb["to"] or verb["out"] or verb["bare"] or verb["held"] else "I") not in head.cases:
        return None
    stop = edge - 1 - len(clause) + verb.start()
    aside = ASIDE.search(norm, max(0, stop - 2 * LONGEST), stop)
    stop = aside.start() if aside else stop
    if verb["bare"]:
        return _moved(norm, stop, sure=True)
    cases = ENDING_CASES[verb["as"]] if verb["as"] else "GA" if verb["whom"] or verb["rid"] else "N"
    person = _who(norm, stop, verb["who"]) if verb["who"] else before(norm, stop, cases, "ru")
    initials = person is not None and "." in person.name.full
    if initials and verb["who"]:  # вслед за Ю. Чайкой, который был министром
        return None
    if person is None and verb[0].strip():
        return _unknown(norm, stop, cases, sure=bool(verb["on"] or verb["to"] or not (verb["is"] or verb["as"])))
    return person


def _who(norm: str, stop: int, who: str) -> Person | None:
    """Return a name, in whatever case, that «который» or «которая» speaks of: Ивана Белова, [который] был министром."""
    readings = (before(norm, stop, cases, "ru") for cases in ("N", "GADIP"))
    return next((each for each in readings if each and each.name.gender == ("f" if who == "ая" else "m")), None)


def _unknown(norm: str, stop: int, cases: str, *, sure: bool) -> Person | None:
    """Return a name of words no list has, or a family name alone: Акмалхужа Мавлонов избран главой.

    A name of any form stands within a sentence: посол в США Цинь Ган назначен.

    sure  the verb puts somebody in office: of other verbs any noun may be the subject
    """
    person = before(norm, stop, cases, "ru", unknown=True)
    if person is None:
        return _family_alone(norm, stop, cases) if sure else None
    words = norm[person.start : person.end].split()
    within = len(words) == 2 and norm[max(0, person.start - 2) : person.start - 1].isalpha()  # noqa: PLR2004
    named = family_shaped(words[-1])
    return person if (within or named if sure else within and named) else None


def _family_alone(norm: str, stop: int, cases: str) -> Person | None:
    """Return a family name alone that no other capitalised word stands before: юрист Белов назначен."""
    at = max(norm.rfind(" ", 0, stop), norm.rfind("\n", 0, stop)) + 1
    word = norm[at:stop]
    if not (word[:1].isupper() and family_shaped(word)) or is_place_ru(word):
        return None
    ahead = NAME_BEFORE.search(norm, max(0, at - LONGEST), at)
    if ahead and ahead[0][:-1].lower() not in OPENERS:
        return None
    return person_of(run_at(norm, at)[:1], nominative([word], cases))


def _moved(norm: str, stop: int, *, sure: bool = False) -> Person | None:
    """Return the name that ends at ``stop``. After a verb that puts people in office any name will do.

    sure  only after such a verb: кандидатуру [Ирины Беловой] на пост министра
    """
    person = before(norm, stop, "GA", "ru") or before(norm, stop, "GA", "ru", unknown=True)
    verb = person and MOVES.search(norm, max(0, person.start - LONGEST), person.start)
    if verb:  # отказался утвердить [Ирину Белову]
        return None if undone(norm[max(0, verb.start() - LONGEST) : verb.start()].rstrip()) else person
    alone = None if sure else before(norm, stop, "A", "ru")
    return None if alone and norm.endswith("вместо ", 0, alone.start) else alone


def duties_laid(low: str, post: tuple[int, int]) -> int:
    """Return where the words end that lay the duties of a post, between ``post[0]`` and ``post[1]``, on somebody."""
    on = ON.match(low, post[1])
    duties = DUTIES.search(low, max(0, post[0] - LONGEST), post[0]) if on else None
    return on.end() if on and duties and (on["lay"] or duties["lay"]) else 0


def appointment(norm: str, low: str, post: tuple[int, int], cases: str) -> tuple[int, str] | None:
    """Return where a verb of appointment behind a post ends, and the cases of whom it names: директором стал X.

    post   where it begins and ends
    cases  of its head
    """
    told = low if norm[slice(*post)].isupper() else norm  # НАЗНАЧЕН, of a headline
    verb = APPOINTED.match(told, post[1]) if "I" in cases or "G" in cases else None
    if verb is None or WISHED.search(low, max(0, post[0] - FAR), post[0]):
        return None
    apart = FROM_THE_POST if verb["freed"] else TO_THE_POST
    if not (("I" in cases and not verb["freed"]) or apart.search(low, max(0, post[0] - FAR), post[0])):
        return None
    aside = verb["aside"] or ""
    if undone(aside) or any(head_at(word, 0, "ru") for word in aside.split()):
        return None
    return verb.end(), "GA" if verb["whom"] else "N"


def appointed(norm: str, low: str, end: int, cases: str) -> list[Person]:
    """Return the name behind a verb of appointment that ends at ``end``, or behind who he is: избран дипломат X."""
    known_as = KNOWN_AS.match(norm, end)
    words = low[end : known_as.end()].replace("-", " ").split() if known_as else []
    if any(head_at(word, 0, "ru") for word in words):
        return []
    named = at_once(norm, (known_as.end() if known_as else end) + 1, cases)
    return [person for person in named if not known_as or " " in person.name.full]


def appointee(norm: str, end: int) -> list[Person]:
    """Return whom the verb at ``end`` puts in office: министром Лукашенко [назначил X]."""
    verb = APPOINTS.match(norm, end)
    return at_once(norm, verb.end() + 1, "GA") if verb else []
