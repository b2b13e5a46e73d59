"""Officials in Russian text: post and name inflect together, the complement stays in the genitive."""

from __future__ import annotations

from kzfacts.fact import Context, Draft
from kzfacts.grammar.given import gender_of
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.pattern import any_of
from kzfacts.kinds.official import value
from kzfacts.kinds.official.heads import CASES, Head, head_at
from kzfacts.kinds.official.ru.appointment import LONGEST, duties_laid, left_office
from kzfacts.kinds.official.ru.before import may_stand_before, name_before
from kzfacts.kinds.official.ru.complement import Reach, reach
from kzfacts.kinds.official.ru.draft import draft
from kzfacts.kinds.official.ru.holders import OPENS, signed
from kzfacts.kinds.official.ru.modifiers import ACTING_ENDS, ADJECTIVE, ENDING_CASES, Left, modifiers
from kzfacts.kinds.official.ru.office import DISMISSED, HAS_PUT, PUT, undone
from kzfacts.kinds.official.ru.owns import own_posts
from kzfacts.kinds.official.ru.second import second_head
from kzfacts.kinds.official.run import Person
from kzfacts.lexicon.post_words import (
    RUSSIAN_BOARDS,
    RUSSIAN_FAMILIES,
    RUSSIAN_GAMES,
    RUSSIAN_KIN,
    RUSSIAN_MONUMENTS,
    RUSSIAN_PUT,
    RUSSIAN_STAGES,
)
from kzfacts.lexicon.posts import ONLY_AFTER, ONLY_BEFORE

# Candidates hold no office yet; streets, parks and orders only bear a name.
NO_OFFICE = Lazy(
    r"\b(?:кандидат[а-я]{0,3}[ ]в|(?:кандидат|выдви|продви|предл|рекоменд)[а-я]{0,8}[ ]на[ ](?:пост|должность)"
    r"|(?<!\bот[ ])имени|им\.|(?:ул|пр|пер|просп)\."
    rf"|{any_of(RUSSIAN_MONUMENTS)}[а-я]{{0,3}})[ ]$"
)
# Members and leaders of these play games, their judges are of no court.
GAMES = Lazy(rf"[ ](?:\w{{1,30}}[ ])?{any_of(RUSSIAN_GAMES + RUSSIAN_FAMILIES)}")
# Of no party or country: лидер по числу голов, лидером стал X, X стал лидером.
AHEAD = Lazy(r"[ ](?:по|среди|продаж)(?![а-яё])|(?<=ом)(?:[ ](?:стал|явля|оста|оказ|был)|[ ]?(?:$|[.,;!?)\n]))")
HEADED = Lazy(rf"[ ](?:\w{{1,30}}[ ])?(?:{any_of(RUSSIAN_FAMILIES)}|команды(?![а-я]))")  # by no official
# Whose kings wear no crown and whose «премьера» is none of a minister; what directors, ministers and deputies meet in.
STAGE = Lazy(rf"[ ](?:[а-яё]{{3,20}}[ ])?{any_of(RUSSIAN_STAGES)}")
BOARD = Lazy(rf"(?<![а-яё]){any_of(RUSSIAN_BOARDS)}[а-яё]{{0,3}}[ ]$")
# Before a post in the genitive whose holder is the subject: освобождён от должности [министра] X
MOVED = Lazy(
    rf"\b(?:(?:{PUT}|{DISMISSED})а?[ ](?:[а-яё]{{2,12}}[ ]){{0,2}}?(?:на|с|от)[ ](?:занимаемой[ ])?"
    r"|занима(?:вш|ющ)(?:ий|ая)[ ])(?:пост|должность|поста|должности)[ ](?:[а-яё]+(?:ого|его|ой)[ ]){0,3}$"
)
PUT_AS = tuple(f"{verb}{ending} " for verb in RUSSIAN_PUT for ending in ("", "а"))
APPOINTING = r"(?:назнач|избр|утвержд)(?:(?:ен|ан)и(?:е|я|ю|ем|и)|ив|ав)"
APPOINTS_AS = Lazy(rf"\b(?:(?:{HAS_PUT}|назначить|избрать)[аои]?|{APPOINTING})(?:[ ](?:[а-яё-]+[ыи]м|и)){{0,3}}[ ]$")
# заместителем министра X, but премьером [министра X]
OF_SOMEBODY = ("deputy_head", "aide", "adviser", "press_secretary")
HELD_BY = Lazy(r"(?:[ ](?:ранее|раньше|прежде|тогда|до[ ]этого))?[ ]занимала?(?![а-яё])")  # пост [министра] занимал X
ACTING_BACK = 30  # characters between «и. о.» and a head, which has adjectives
CLOSED = Lazy(r"[ ]?(?:[,.;:()!?\n]|$)")
KIN_BEFORE = Lazy(rf"(?<![а-яё-]){any_of(RUSSIAN_KIN)}[а-яё]{{0,3}}[ ]$")


def officials(head: Head, low: str, norm: str, context: Context) -> list[Draft]:
    """Return the officials whose post has ``head``."""
    if _plays(low, head):
        return []
    before_it = low[max(0, head.start - ACTING_BACK) : head.start] if "G" in head.cases else ""
    # The name may be in another case than the head: и. о. первого заместителя.
    odd = low.endswith("-", 0, head.start) or any(map(before_it.__contains__, ACTING_ENDS))
    left = modifiers(norm, low, head) if odd else None
    head = _in_case(head, low) if len(head.cases) == len(CASES) else head
    agreed = head._replace(cases=left.cases) if left and left.status == "acting" else head
    head, found = _behind(context, head, agreed, left)
    if not found.persons and not may_stand_before(norm, low, agreed, found):
        return []
    left = left or modifiers(norm, low, head)
    alone = left.start == head.start and found.end == head.end
    a_given_name = head.post.role == "monarch" and gender_of(head.word) and norm[head.start].isupper()
    if not _is_office(low, head, left) or (alone and a_given_name):
        return []  # Эмир Кустурица
    persons = found.persons or name_before(norm, low, left, found, agreed)
    apart = persons[0].end if persons and persons[0].end < left.start else max(0, left.edge - LONGEST)
    behind = persons and found.persons and HELD_BY.match(norm, found.end)
    if behind or (persons and left_office(norm, apart, left.edge, head.cases)):
        left = left._replace(status="former")
    if persons and duties_laid(low, (left.edge, found.end)):
        left = left._replace(status="acting")
    if persons and _may_be_kin(norm, low, left.start, head, persons[0]):
        return []
    if persons and value.quoted(norm, left.start, persons[-1].end):
        return []
    owns = own_posts(norm, head, found.end, persons)
    drafts = [draft(context, head, left, (found.end, *own), each) for own, each in zip(owns, persons, strict=True)]
    second = found.next_head or _joined(norm, low, agreed, found.end) if persons and not found.persons else None
    return [*drafts, _second(context, second, persons[0], left.status)] if second else drafts


def _behind(context: Context, head: Head, agreed: Head, left: Left | None) -> tuple[Head, Reach]:
    """Return the head, which may turn out a plural, and how far its post reaches to the right, with the names there.

    agreed  the head with the cases of its acting holder
    """
    low, norm = context.text.low, context.text.norm
    put = agreed._replace(start=left.start) if left and left.status == "acting" else agreed
    head, found = _as_plural(norm, low, head) or (head, _appointee(put, low, norm))
    found = found or _hers(norm, low, head) or reach(norm, low, head, left.cases if left else head.cases)
    if not found.persons and "N" in agreed.cases and not head.plural:
        found = found._replace(persons=signed(context.text, found.end))
    return head, found


def _may_be_kin(norm: str, low: str, start: int, head: Head, person: Person) -> bool:
    """Say whether a name that does not decline may be that of the kin: супруга президента Брижит Макрон."""
    told = "N" in head.cases or norm[person.start : person.end] != person.name.full
    return not told and KIN_BEFORE.search(low, max(0, start - LONGEST), start) is not None


def _hers(norm: str, low: str, head: Head) -> Reach | None:
    """Read initials and a woman's name in the nominative behind a head that does not decline: замминистра А. Серова."""
    found = reach(norm, low, head, "N") if len(head.cases) == len(CASES) else None
    return found if found and any("." in each.name.full and each.name.gender == "f" for each in found.persons) else None


def _in_case(head: Head, low: str) -> Head:
    """Tell the cases of a head that does not decline by an adjective or a verb before it: назначен первым замглавы."""
    before_it = low[max(0, head.start - LONGEST) : head.start]
    adjective = ADJECTIVE.fullmatch(before_it.rstrip().rpartition(" ")[2])
    if adjective:
        return head._replace(cases=ENDING_CASES[adjective[2]])
    return head._replace(cases="I") if before_it.endswith(PUT_AS) else head


def _joined(norm: str, low: str, head: Head, end: int) -> Head | None:
    """Return the second post of X, заместитель премьера и министр культуры: nothing but a mark may follow it."""
    second = second_head(norm, low, end + len(" и "), head.cases) if norm.startswith(" и ", end) else None
    if second is None or head.plural or second.plural:
        return None
    found = reach(norm, low, second, second.cases)
    return second if not found.persons and CLOSED.match(norm, found.end) else None


def _second(context: Context, head: Head, person: Person, status: str | None) -> Draft:
    """Return the second post of one appointed before: назначен заместителем премьера - министром экономики."""
    low, norm = context.text.low, context.text.norm
    end, left = reach(norm, low, head, head.cases).end, modifiers(norm, low, head)
    left = left._replace(status=left.status or (status if status == "former" else None))
    return draft(context, head, left, (end, head.end, end), person)


def _appointee(head: Head, low: str, norm: str) -> Reach | None:
    """Read «назначил премьер-министром X»: the name is in the accusative; None where a post of X stands before it."""
    before_it = low[max(0, head.start - 60) : head.start]
    if "G" in head.cases and ("пост" in before_it or "должност" in before_it) and MOVED.search(before_it):
        found = reach(norm, low, head, "N")
        return found if found.persons else None
    if "I" not in head.cases:
        return None
    if before_it.endswith(PUT_AS):  # назначен хокимом X
        found = reach(norm, low, head, "N")
        return found if found.persons and " " in found.persons[0].name.full else None
    verb = APPOINTS_AS.search(before_it)
    if verb is None or undone(before_it[: verb.start()].rstrip()):
        return None
    found = reach(norm, low, head, "GA")
    words = [] if head.post.role in OF_SOMEBODY else low[head.end : found.end].split()
    posts = any(head_at(word, 0, "ru") for word in words[:2])
    return None if posts or not found.persons else found


def _as_plural(norm: str, low: str, head: Head) -> tuple[Head, Reach] | None:
    """Read «Главы МИД X и Y», which opens a sentence, as a plural: its singular has the same form in the genitive."""
    if (
        head.word not in ("глава", "судья")
        or head.cases != "G"
        or not OPENS.search(low[max(0, head.start - LONGEST) : head.start])
    ):
        return None
    several = head._replace(cases="N", plural=True)
    found = reach(norm, low, several, "N")
    return (several, found) if len(found.persons) > 1 else None


def _plays(low: str, head: Head) -> bool:
    """Say whether the head is no office here: of games, of music and beauty, or the directors of a board."""
    role = head.post.role
    games = role in ("leader", "member", "judge") and GAMES.match(low, head.end)
    games = games or (head.word == "глава" and HEADED.match(low, head.end))
    games = games or (role == "leader" and AHEAD.match(low, head.end))
    stage = role in ("monarch", "prime_minister") and STAGE.match(low, head.end)
    board = head.plural and "G" in head.cases and BOARD.search(low, max(0, head.start - LONGEST), head.start)
    return bool(games or stage or board)


def _is_office(low: str, head: Head, left: Left) -> bool:
    """Refuse candidates, streets, and heads too general to be an office alone."""
    if NO_OFFICE.search(low[max(0, left.edge - 30) : left.edge]):
        return False
    if head.word == "глава" and low.endswith("во ", 0, head.start):
        return False
    if head.word not in ONLY_BEFORE and head.word not in ONLY_AFTER:
        return True
    words = low[left.start : head.start]
    return low.startswith(ONLY_BEFORE.get(head.word, ()), head.end + 1) or any(
        word in words for word in ONLY_AFTER.get(head.word, ())
    )
