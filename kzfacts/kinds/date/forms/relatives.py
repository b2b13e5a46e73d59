"""The forms of dates relative to the day of writing or to a date named before."""

from __future__ import annotations

from kzfacts.kinds.date.forms.counting import DATE_KINDS, one_of
from kzfacts.kinds.date.forms.form import Forms, made
from kzfacts.kinds.date.forms.points import rel_of
from kzfacts.kinds.date.tokens.token import Token
from kzfacts.kinds.date.when import FROM_EVENT, Point, Rel, When

RELATIVES = Forms()
LAST_ONES = "последние"
DAY_AND_NIGHT = "сут"
# «за минувшее десятилетие», «в ближайшее столетие»: so long, none of the calendar; «в минувшем веке» is
SO_LONG = {"decade": ("минувш", "прошедш", "истекш", "ближайш", "предстоящ"), "century": ("ближайш", "предстоящ")}
PREPOSITIONAL = ("е", "у", "ы", "ии", "мес")  # году, веке, столетии


def _relative(kind: str, tokens: list[Token], rel: Rel) -> Token | None:
    return made(kind, tokens, When(Point(rel=rel)))


@RELATIVES.add("date.ref", "deictic now", "in day")
def nowadays(tokens: list[Token]) -> Token | None:
    """``бүгінгі таңда``, «на днях»."""
    first = tokens[0]
    if first.kind == "in":
        recent = tokens[1].word == "днях" and first.word == "на"
        return made("dref", tokens[1:], When(ref="past")) if recent else None
    return made("dref", tokens, When(ref="present"))


@RELATIVES.add("date.deictic", "deictic (day|dref)", "deictic", "deicticatt zhyl", "deicticatt zhylgen", "deicticatt")
def deictic(tokens: list[Token]) -> Token | None:
    """«сегодня», «вчерашний», ``бүгінгі күні``, ``биыл``, ``былтырғы жылы``."""
    row = tokens[0].value
    if len(tokens) > 1 and (tokens[0].ending.case == "nom" and tokens[0].lang == "kk"):
        return None
    owned = tokens[0].ending.possessed
    if owned and row.unit == "day" and (row.offset == 0 or (row.offset == 1 and tokens[0].ending.case == "nom")):
        return made("dref", tokens, When(ref="future" if row.offset else "present"))  # елдің бүгіні мен ертеңі
    told = row.offset == 1 and (owned or "с" in tokens[0].word)  # ертеңіне, ертесі: after the day spoken of
    return _relative(DATE_KINDS.get(row.unit, "dother"), tokens, Rel(row.unit, row.offset, told))


@RELATIVES.add("date.ref", "vague")
def vague(tokens: list[Token]) -> Token | None:
    """«недавно», ``бүгінде``: no date, but a place in time."""
    return made("dref", tokens, When(ref=tokens[0].value.ref))


@RELATIVES.add("date.deictic", "eve")
def eve(tokens: list[Token]) -> Token | None:
    """«накануне»: the day before."""
    return _relative("dday", tokens, Rel("day", -1))


@RELATIVES.add("date.relative", "(rel|ahead) weekday (dash|comma|and) weekday day")
def relative_weekdays(tokens: list[Token]) -> list[Token] | None:
    """``алдағы сенбі-жексенбі күндері``: the two of one week, where «сенбі-жексенбі күндері» are all of them."""
    modifier, first, between, last, noun = tokens
    if first.lang != "kk" or not noun.ending.plural:
        return None
    rel = rel_of(modifier, "weekday")
    one = made("dweekday", [modifier, first], When(Point(rel=rel, weekday=first.value)))
    two = made("dweekday", [last, noun], When(Point(rel=rel, weekday=last.value)))
    return [one, between, two] if one and two else None


@RELATIVES.add("date.relative", "(rel (comma|and)){1,2} rel (god|gody|zhyl|zhyldar|mon|week|quarter)")
def of_several(tokens: list[Token]) -> list[Token] | None:
    """«в этом и следующем годах», ``осы және келесі аптада``: each is one, though they share the noun."""
    unit, modifiers = tokens[-1], [token for token in tokens if token.kind == "rel"]
    alike = len({modifier.word[-1].replace("т", "й") if unit.lang == "ru" else "" for modifier in modifiers}) == 1
    if not alike or unit.ending.case in ("adj", "like") or any(modifier.lang != unit.lang for modifier in modifiers):
        return None
    kind, name = DATE_KINDS.get(unit.value.name, "dother"), unit.value.name
    rels = (When(Point(rel=rel_of(modifier, name))) for modifier in modifiers)
    *others, last = (each._replace(kind=kind, value=rel) for each, rel in zip(modifiers, rels, strict=True))
    return [*others, last._replace(end=unit.end, word=unit.word, ending=unit.ending, plural=False)]


@RELATIVES.add(
    "date.relative", "REL UNIT(?!ago)", "later zhyldar", "rel weekday", "(that|back) zhe? weekday", "ahead weekday"
)
def modified(tokens: list[Token]) -> Token | None:
    """«в прошлом году», «на следующей неделе», ``өткен аптада``, «в минувший вторник», «в тот же день»."""
    modifier, unit = tokens[0], tokens[-1]
    if _says_nothing(modifier, unit):
        return None
    if modifier.word in ("осы", "бұл") and unit.word in ("күнгі", "күнде"):
        return made("dref", tokens, When(ref="present"))  # осы күнгі Қазақстан: today's
    if unit.kind == "weekday":
        return made("dweekday", tokens, When(Point(rel=rel_of(modifier, "weekday"), weekday=unit.value)))
    if modifier.word.startswith(SO_LONG.get(unit.value.name, "-")) and not _are_several(modifier, unit):
        return one_of(tokens, unit)
    if modifier.kind in ("back", "ahead"):
        return _window_or_vague(tokens)
    if modifier.kind == "later":
        return made("dref", tokens, When(ref="past")) if modifier.word == "кейінгі" else None
    lately = modifier.word == "өткен" and unit.word.startswith("күн")  # өткен күні: no yesterday
    if _are_several(modifier, unit) or lately:
        then = modifier.value.anaphoric and modifier.value.offset > 0  # в последующие годы: after those spoken of
        return made("dref", tokens, When(ref=None if then else {-1: "past", 1: "future"}.get(modifier.value.offset)))
    yesterday = unit.word.startswith(DAY_AND_NIGHT) and modifier.value.offset < 0  # за минувшие сутки
    told = (modifier.lang == "ru" or modifier.value.offset > 0) and not yesterday
    of_day = unit.value.name == "day" and told and modifier.word not in ("сей", "сего")
    # на следующий день, келесі күні: after the one spoken of; по сей день: until now
    rel = rel_of(modifier, unit.value.name, same=tokens[1].kind == "zhe" or of_day)
    if modifier.word == "алдыңғы" and unit.word not in ("жылы", "күні"):
        rel = Rel(unit.value.name, -1, anaphoric=True)  # алдыңғы айға қарағанда: than the one before
    return _relative(DATE_KINDS.get(unit.value.name, "dother"), tokens, rel)


def _are_several(modifier: Token, unit: Token) -> bool:
    """Say whether units are in the plural; «недели», «десятилетия» are the genitive of one as well."""
    weeks = unit.word.endswith(("недели", "летия", "годия")) and modifier.word.endswith(("ие", "ые"))
    return unit.plural or unit.ending.plural or weeks


def _says_nothing(modifier: Token, unit: Token) -> bool:
    if modifier.word == "ол":  # also «he», «that one»
        return unit.word not in ("күні", "жылы", "айда", "күндері")
    if modifier.word == "это" and unit.word[-1:] not in ("о", "е"):  # это год воды: no neuter noun, no adjective
        return True
    if unit.kind == "weekday":
        return modifier.word == "бұл"
    if unit.ending.case in ("adj", "like") or unit.kind in ("ai", "let") or unit.word == "днях":
        return True
    if unit.ending.possessed and unit.ending.case == "dat":  # бұл күніне 5 тонна: a day, not that day
        return True
    if modifier.lang == "ru" and modifier.word[-2:] in ("ом", "ем") and not unit.word.endswith(PREPOSITIONAL):
        return True  # об этом месяц назад
    return unit.plural and modifier.kind == "that"


@RELATIVES.add("date.relative", "(rel|back|ahead) weekend day?")
def weekend(tokens: list[Token]) -> Token | None:
    """«в прошлые выходные», ``өткен демалыс күндері``: Saturday and Sunday of a week."""
    offset, last = (0 if tokens[0].kind == "ahead" else tokens[0].value.offset), tokens[-1]  # ближайшие: those ahead
    if (last.kind == "day") != (tokens[1].lang == "kk") or (last.kind == "day" and not last.ending.plural):
        return None
    saturday, sunday = (Point(rel=Rel("week", offset), weekday=weekday) for weekday in (6, 7))
    return made("dday", tokens, When(saturday, sunday, ranged=True))


def _window_or_vague(tokens: list[Token]) -> Token | None:
    """«в последние годы» names no date; «за последний год» is a year long."""
    modifier, unit = tokens[0].value, tokens[-1]
    latest = tokens[0].word.startswith("последн")
    if _are_several(tokens[0], unit) or (unit.ending.case == "nom" and unit.ending.possessed):
        found = made("dref", tokens, When(ref="past" if modifier.offset < 0 else "future"))
        ones = latest or tokens[0].word == "соңғы"
        return found._replace(word=LAST_ONES) if found and ones else found  # of a month: parts.first_or_last, last_of
    if unit.value.name == "day" and latest and not unit.word.startswith(DAY_AND_NIGHT):
        return made("dday", tokens, FROM_EVENT)  # the last day of something
    if tokens[0].kind == "ahead":
        return _relative(DATE_KINDS.get(unit.value.name, "dother"), tokens, Rel(unit.value.name, 1))
    return one_of(tokens, unit)
