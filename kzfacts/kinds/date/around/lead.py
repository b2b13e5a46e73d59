"""Whether the Russian words before a number of years say that a person is so old."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.pattern import any_of
from kzfacts.grammar.russian import is_form, is_past
from kzfacts.kinds.date.tokens.token import Token
from kzfacts.lexicon import ages
from kzfacts.lexicon.bounds import LESS, NEGATED
from kzfacts.lexicon.post_words import RUSSIAN_OCCUPATIONS
from kzfacts.lexicon.posts import POSTS

BEFORE = 70  # characters
OPENING = ' «"*_-('  # may stand before the first word
NEAR, FAR = 3, 6  # words
MOMENT = (["момент"], ["моменту"])  # на момент смерти было 82 года
GROWING, GROWN, ADULT, YOUNG = 12, 16, 18, 30  # years
WORD = Lazy(r"[^\W\d_]+")
CLAUSE_END = Lazy(r"[.;!?\n]")
NEXT_WORD = Lazy(r"[ ]([^\W\d_]+)")
LISTED = Lazy(r"(?<![\d,.:/-])(?:\d{1,2}(?:,| и| или| және)[ ]){1,8}$")  # «в возрасте 25 и 30 лет»
# Nothing that could have lasted the years follows.
ENDS = Lazy(r"[ ]?(?:$|[\n.,;:!?)»\"]|-[ ]|(?:и|а|но|из|он|она|его|её|ее|когда|в|на|у)[ ])")
DATIVE = Lazy(r"[А-ЯЁ][а-яё-]+[уюеи][ ](?:[-][ ])?$")
DATIVE_NAME = Lazy(
    r"[А-ЯЁ][а-яё-]*(?:[оеё]ву|ину|ому|[сц]кой|овой|евой|иной)[ ](?:[-][ ])?$"
    r"|[А-ЯЁ][а-яё-]+[уюе][ ][А-ЯЁ](?:[а-яё-]*[уюеи]|[а-яё-]+(?:ко|[ыи]х))[ ]$"
)
NAME_APART = Lazy(r"[А-ЯЁ][а-яё-]+(?:[ ]\(|[ ][А-ЯЁ][а-яё-]+,[ ])$")
NAME_CLOSED = Lazy(r"[),.\n]|$|[ ]\(")
OF_PEOPLE = rf"(?:(?!(?<=[ ]){any_of(ages.THINGS)})[^,]){{0,48}}(?<=[ ])"
PENSION = Lazy(
    rf"(?<![^\W\d_])возраст(?:н[а-я]{{2,3}})?[ ](?!{any_of(ages.BODIES)}){OF_PEOPLE}"
    r"(?:до|с|-|от|на[ ](?:уровне|пенсию)|состав[а-я]{2,5}|ограничен[а-я]{0,2})[ ]$"
    r"|пенси[юяи]и?[ ](?:[а-я]{5,10}[ ])?(?:с|со|в)[ ]$"
)
# молодые люди от 12 до 20 лет, граждане Российской Федерации от 18 до 27 лет
PEOPLE_OF = Lazy(rf"([а-яё]+)(?:[ ](?:[А-ЯЁ][а-яё-]+|{any_of(ages.PLACES)})){{0,3}}[ ](?:от|с)[ ]$")
# Who turns so old behind the years: 100 лет исполнилось [жительнице села]
TURNS = Lazy(
    r"[ ](?:исполн(?:ил|ит|яет)|стукн)[а-яё]{1,6}"
    r"((?:[ ](?:её|ее|его|их|[а-яё]{1,30}(?:[ое]му|ой)))?(?:[ ][а-яё]{1,30})?)"
)
PEOPLE = (*ages.CHILDREN, *ages.GROWN_UPS)
WORKING_PEOPLE = (*PEOPLE, *RUSSIAN_OCCUPATIONS)
OFFICIALS = tuple(word.removesuffix("ь") for post in POSTS for word in post.ru if not word.endswith(("а", "я", "й")))
DATIVES = 2  # letters: акиму, акимам, but not акимату
WAITED = ("дети", "школьники", "подростки", "мальчики", "девочки", "малыши", "несовершеннолетние")
ALREADY = ("уже", "ещё", "еще", "даже")


class Lead(NamedTuple):
    """What stands around a number of years: the words before it in its clause, and whether the clause goes on.

    said  the last words before it, which only lead to it: «уже исполнилось», «не старше»; rest: those before
    several  other ages stand before it: «сёстры 6 и 5 лет»; turns: a person is said behind it to turn so old
    """

    years: tuple[int | Decimal, ...]
    before: str
    clause: str
    rest: list[str]
    said: list[str]
    ends: bool
    closed: bool
    apart: bool
    following: str
    several: bool
    turns: bool


def lead_of(token: Token, years: tuple[int | Decimal, ...], norm: str, low: str) -> Lead:
    """Return what stands around ``token``, a number of years, in the text."""
    floor = max(0, token.start - BEFORE)
    ends = [end.end() for end in CLAUSE_END.finditer(low, floor, token.start)]
    stop = token.start - len(listed[0]) if (listed := LISTED.search(low, floor, token.start)) else token.start
    clause = low[ends[-1] if ends else floor : stop].replace(ages.DISABLED, "")
    words = WORD.findall(clause)
    at = len(words)
    while at and (
        words[at - 1] in ages.WAS
        or words[at - 1] in ages.OLDER
        or words[at - 1].startswith((ages.AGE_STEM, *ages.TURNED))
    ):
        at -= 1
    apart = clause.rstrip().endswith(("-", "(") if low.startswith(",", token.end) else (",", "-", "("))
    going_on = ENDS.match(low, token.end) is not None, NAME_CLOSED.match(low, token.end) is not None
    after, turns = NEXT_WORD.match(low, token.end), TURNS.match(low, token.end)
    following, parted = after[1] if after else "", (words[:at], words[at:])
    turning = turns is not None and _is_person(turns, norm)
    return Lead(years, norm[floor:stop], clause, *parted, *going_on, apart, following, listed is not None, turning)


def _is_person(turns: re.Match[str], norm: str) -> bool:
    """Say whether who turns so old is a person: 100 лет исполнилось [жительнице], [Анне]; but not a park."""
    whom = turns[1].split()
    named = norm[turns.start(1) : turns.end(1)].lstrip()[:1].isupper()
    persons = (
        word in ages.PRONOUNS or is_form(word, WORKING_PEOPLE) or is_form(word, OFFICIALS, DATIVES) for word in whom
    )
    return named or any(persons)


def age_mod(lead: Lead) -> str | None:
    """Return the bound that the words before an age set, "" where they set none; None where it is no age."""
    if lead.said[-1:] == ["на"]:
        return None  # старше, прибавил возраст на 5 лет: by how much
    bound = said_bound(lead)
    if bound:
        return None if of_things(lead) else bound
    return "" if any(rule(lead) for rule in (_told, _had, _person, _when_so_old, _named)) else None


def of_things(lead: Lead) -> bool:
    """«каждый второй автомобиль старше 20 лет», but «водители автомобилей старше 70 лет»."""
    things = any(is_form(word, ages.THINGS) for word in lead.rest)
    return things and not any(is_form(word, WORKING_PEOPLE) for word in lead.rest)


def is_inverted_age(lead: Lead) -> bool:
    """Say whether a person stands right before «лет сорока», and nothing that the years could have lasted behind it."""
    head = lead.rest[-1] if lead.rest else ""
    person = is_form(head, PEOPLE) or head in ages.PRONOUNS
    return person and lead.ends


def said_bound(lead: Lead) -> str | None:
    """Return the bound of «старше 18 лет», «не достигшие 18-летнего возраста», «ему ещё не исполнилось 18 лет»."""
    if "нет" in lead.said[-2:] and _had(lead):
        return LESS  # ему ещё нет 18 лет
    for at, word in reversed([*enumerate(lead.said)]):  # старше 14 и младше 65 лет
        bound = ages.OLDER.get(word)
        if bound:
            return NEGATED[bound] if "не" in lead.said[max(0, at - 1) : at] else bound
        if word.startswith(ages.TURNED) and "не" in lead.said[max(0, at - 2) : at] and _told(lead):
            return LESS
    return None


def _told(lead: Lead) -> bool:
    """«в возрасте 35 лет», «исполнилось 50 лет», «пенсионный возраст повысят до 61 года»: not of a university."""
    if PENSION.search(lead.clause) or (lead.rest[-1:] in (["им"], ["ею"]) and lead.rest[-2:-1] == ["достижения"]):
        return True
    of_class = lead.rest[-1:] == ["в"] and lead.said[1:] == ["до"]  # в категории до 12 лет
    if of_class or any(word.startswith(ages.AGE_STEM) for word in lead.said):
        return not any(word.startswith(ages.MEASURED) for word in lead.rest[-2:])  # разница в возрасте
    since = "дня" in lead.rest  # со дня пуска линии исполняется 110 лет
    turned = lead.turns or any(word.startswith(ages.TURNED) for word in lead.said)
    near = lead.rest if "имени" in lead.rest else lead.rest[-NEAR:]  # школе имени Абая исполнилось 85 лет
    return turned and not (since or _is_body(*near))


def _is_body(*words: str) -> bool:
    return any(word.startswith(ages.BODIES) for word in words)


def _had(lead: Lead) -> bool:
    """«ему 50 лет,», «дирижёру было 86 лет», «работал с 14 лет»."""
    head = lead.rest[-1] if lead.rest else ""
    was = "было" in lead.said
    if (head in ages.ONES_OWN and lead.rest[-2:-1] in (["в"], ["до"])) or (
        was and head in ages.DEATH and lead.rest[-2:-1] in MOMENT
    ):
        return True
    if _is_body(*lead.rest[-NEAR:]):
        return False
    if (head in ages.PRONOUNS or lead.rest[-2:] == ["на", "вид"]) and not lead.apart:
        return lead.ends or was
    if lead.said == ["с"] and lead.ends and len(lead.years) == 1 and is_past(head):
        return True
    whose = lead.rest[-2:] if lead.ends else [head]  # деятелю культуры было 85 лет
    return was and any(word.endswith(("у", "ю", "ам", "ям")) and word != "году" for word in whose)


def _person(lead: Lead) -> bool:
    """«девочка 8 лет», «граждан от 18 лет», «мужчине 35 лет.»; «женщина 35 лет работала» may be either."""
    head = lead.rest[-1] if lead.rest else ""
    if lead.apart:  # двое детей, 5 и 8 лет
        child = is_form(head, ages.CHILDREN)
        beside = lead.rest[-2:] if lead.clause.endswith("(") else [head]  # мать ребёнка (21 год)
        grown = any(is_form(word, ages.GROWN_UPS) for word in beside)
        fits = (child and max(lead.years) < ADULT) or (grown and min(lead.years) >= GROWN)
        return lead.closed and fits and not any(word.startswith(ages.MEASURED) for word in lead.rest[-NEAR:])
    if not head or any(word.startswith(ages.LENGTH) for word in lead.rest[-NEAR - 1 :]):  # продолжительность жизни
        return False
    if lead.ends and is_form(lead.rest[-2:][0], WORKING_PEOPLE) and DATIVE.search(lead.before):  # дочери Анне
        return True
    bounded = any(word in ("от", "до", "с") for word in lead.said)
    of_place = PEOPLE_OF.search(lead.before) if len(lead.years) > 1 else None
    if of_place and is_form(of_place[1], WORKING_PEOPLE) and min(lead.years) >= GROWING:
        return True
    if lead.several and is_form(head, WORKING_PEOPLE):
        return True  # братья 14 и 9 лет погибли
    if "до" in lead.said and GROWING <= max(lead.years) < YOUNG and _of_contest(head, lead):
        return True
    if is_form(head, ages.CHILDREN):
        waited = head in WAITED and len(lead.years) == 1  # дети 3 года ждут место
        return bounded or lead.ends or (max(lead.years) < GROWN and not waited)
    if is_form(head, ages.YOUNG_PEOPLE) and GROWN <= min(lead.years) <= max(lead.years) < YOUNG:
        return True
    if head.startswith(ages.MEASURED) or not is_form(head, ages.GROWN_UPS) or min(lead.years) < GROWN - 2:
        return False
    return (lead.ends or bounded) and not {"более", "почти", "свыше"} & {*lead.said}


def _of_contest(head: str, lead: Lead) -> bool:
    """«турнир до 14 лет», «чемпионат Азии по боксу (до 22 лет)»."""
    held = lead.rest[-FAR:] if lead.clause.endswith("(до ") else [head]
    return any(is_form(word, ages.CONTESTS) for word in held)


def _when_so_old(lead: Lead) -> bool:
    """«в 16 лет» tells when: at the beginning of a sentence, or after a verb in the past tense."""
    words = [*lead.rest, *lead.said]
    if len(lead.years) > 1 or lead.clause.strip(OPENING) in ("с", "к"):
        return len(lead.years) == 1 and lead.before.endswith(("С ", "К "))  # К 40 годам он стал министром
    if lead.clause.strip(OPENING) == "до":
        return lead.following in ages.SUBJECTS
    if words[-1:] != ["в"]:
        return False
    *words, _ = words
    if lead.following.startswith(ages.DIED):
        return not words or not words[-1].startswith(ages.MEASURED)  # срок в 5 лет ушёл в прошлое
    if not words:
        return lead.clause.strip(OPENING) == "в"
    if words[-1] in ALREADY:
        return len(words) == 1 or not words[-2].startswith(ages.MEASURED)
    died = words[-1] in ("умер", "погиб") or words[-2:] == ["из", "жизни"]
    known = words[-1] == "году" or words[-1].startswith("пенси") or is_past(words[-1])
    ended = words[-1].startswith(ages.CAREERS) and words[:-1] and words[-2].startswith(ages.ENDED)  # завершила карьеру
    became = not ages.BECAME.isdisjoint(words[-NEAR:-1]) and not _is_body(*words)
    return died or ((known or ended or became) and not words[-1].startswith(ages.MEASURED))


def _named(lead: Lead) -> bool:
    """«Ивану Петрову 53 года,», «Анна Ли (31 год)», «Олег Ким, 40 лет,»."""
    if lead.rest and (_is_body(lead.rest[-1]) or lead.rest[-1].startswith(ages.MEASURED)):
        return False
    return bool((lead.ends and DATIVE_NAME.search(lead.before)) or (lead.closed and NAME_APART.search(lead.before)))
