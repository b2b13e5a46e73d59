"""The forms of dates some units away from another one: ago, in, later."""

from __future__ import annotations

from decimal import Decimal

from kzfacts.grammar.counted import grain_of
from kzfacts.kinds.date.forms.amounts import duration, one_unit
from kzfacts.kinds.date.forms.counting import COUNTED, DATE_KINDS, GENITIVE, agree, amount_of, counts_of, is_one
from kzfacts.kinds.date.forms.form import Forms, made, pick, the
from kzfacts.kinds.date.tokens.token import Token
from kzfacts.kinds.date.when import Point, Rel, When, iso_duration

SHIFTS = Forms()
LEAST = 2  # tokens of «годом ранее»
INSTRUMENTAL = ("ом", "ем", "ём", "елей")  # of one unit
HALVES = {"P6M": ("month", 6), "P50Y": ("year", 50)}  # полгода, полвека; half an hour ago is no date


@SHIFTS.add("date.ago", "NUM? UNIT ((comma|and)? NUM COUNTED){1,3} ago", "UNIT and UNIT ago")
@SHIFTS.add(
    "date.ahead",
    "through NUM? UNIT (comma NUM? UNIT)? ((comma|and)? NUM COUNTED){1,3}",
    "through NUM? UNIT (comma NUM? UNIT)? and UNIT",
    "NUM UNIT (and? NUM UNIT){1,2} later",
)
def sum_of_units(tokens: list[Token]) -> Token | list[Token] | None:
    """«год и два месяца назад», ``екі жыл үш айдан кейін``, «через год, неделю и 3 дня»; with hours, an amount."""
    ahead = tokens[0].kind == "through"
    if tokens[-1].kind == "later" and tokens[-2].ending.case != "abl":
        return None
    amount = amount_of([token for token in tokens[1:] if token.kind != "comma"]) if ahead else duration(tokens[:-1])
    if not isinstance(amount, Token) or not amount.value.iso:
        return None
    sign, anaphoric = -1 if tokens[-1].kind == "ago" else 1, tokens[0].word == "спустя"
    found = _counted(tokens, amount.value.iso, sign, anaphoric=anaphoric)
    if found is None:
        amount = amount._replace(rule="duration")
        return [tokens[0], amount] if ahead else [amount, tokens[-1]]
    return found._replace(start=tokens[1].start) if ahead else found


@SHIFTS.add(
    "date.ago", "(NUM (dash|and))? NUM working? (s? quantity)? UNIT dot? that? ago", "fixed that? ago", "UNIT that? ago"
)
def ago(tokens: list[Token]) -> Token | None:
    """«три дня назад», ``2 жыл бұрын``, «год назад», ``бірнеше жыл бұрын``, «5 мес. назад», ``он жылдай бұрын``."""
    unit = pick(tokens, *COUNTED)
    if (pick(tokens, "dot") and pick(tokens, "figure")) or (unit is not None and unit.ending.case == "abl"):
        return None  # в 2024 г. Назад пути нет; 10 күннен бұрын is earlier than that
    found = _shifted(tokens, -1)
    about = pick(tokens, "quantity") or (unit is not None and unit.ending.case == "like")
    return _roughly(found) if found and about else found


@SHIFTS.add("date.ago", "(let|god|mon|week|day) (NUM dash)? NUM ago")
@SHIFTS.add("date.ahead", "(let|god|mon|week|day) through (NUM dash)? NUM(?!let|god|gody|mon|week|day|sub|fixed)")
def inverted(tokens: list[Token]) -> Token | None:
    """«лет десять назад», «года через два», «лет через 10–15»: about so long."""
    unit, sign = tokens[0], -1 if tokens[-1].kind == "ago" else 1
    if not (unit.plural or is_one(unit, GENITIVE)) or pick(tokens, "figure", "some"):
        return None
    found = _shifted(tokens, sign)
    return _roughly(found) if found and not pick(tokens, "dash") else found


def _roughly(date: Token) -> Token:
    return date._replace(value=date.value._replace(mod=date.value.mod or "approx"))


@SHIFTS.add("date.ahead", "(NUM (dash|and))? NUM UNIT later", "UNIT later")
def later(tokens: list[Token]) -> Token | None:
    """``үш айдан кейін``, ``бір айдан соң``; ``үш ай кейін``, as it is said."""
    unit, counts = the(tokens, *COUNTED), counts_of(tokens)
    case = "nom" if counts and tokens[-1].word == "кейін" else "abl"
    if unit.ending.case not in ("abl", case) or (unit.lang == "kk" and unit.ending.possessed):  # шыққан күнінен кейін
        return None
    if any(count.kind == "figure" for count in counts) or (tokens[-1].word == "кейінгі" and not counts):
        return None  # есепті жылдан кейінгі: after a year that is told apart
    return _shifted(tokens, 1)


@SHIFTS.add(
    "date.ahead",
    "through quantity? NUM quantity? UNIT",
    "through (NUM dash)? NUM UNIT",
    "through UNIT",
    "through fixed",
)
def through(tokens: list[Token]) -> Token | None:
    """«через две недели», «спустя полгода»."""
    found = _shifted(tokens, 1, anaphoric=tokens[0].word == "спустя")
    if found is None or tokens[1].kind != "quantity":
        return found and found._replace(start=tokens[1].start)
    return _roughly(found)._replace(start=tokens[2].start)


@SHIFTS.add("date.ahead", "NUM UNIT (earlier|through)", "(UNIT|fixed) (earlier|through)")
def earlier(tokens: list[Token]) -> Token | None:
    """«годом ранее», «два дня спустя»: counted from the date named before."""
    if tokens[-1].word == "через":  # лет через пять
        return None
    count, unit = tokens[0], tokens[-2]
    if len(tokens) > LEAST and count.value != 1 and unit.word.endswith(INSTRUMENTAL):  # 3 млн годом ранее
        tokens = tokens[-LEAST:]
    return _shifted(tokens, tokens[-1].value, anaphoric=True)


@SHIFTS.add("duration", "in NUM? UNIT earlier")
def by_which(tokens: list[Token]) -> Token | None:
    """«на 10 дней позже»: how much later, from what nobody knows."""
    if tokens[0].word != "на" or tokens[-1].word == "спустя":
        return None
    found = duration(tokens[1:-1]) if len(tokens) > LEAST + 1 else one_unit(tokens[:-1])
    return found if isinstance(found, Token) else None


@SHIFTS.add("date.ago", "for NUM? UNIT bound rel")
def before_that(tokens: list[Token]) -> Token | None:
    """«за день до этого»: counted from the date named before."""
    if tokens[-1].word != "этого" or tokens[-2].word != "до":
        return None
    found = _shifted(tokens[1:], -1, anaphoric=True)
    return found and found._replace(start=tokens[1].start)


def _of_year(unit: Token, counts: list[Token]) -> bool:
    """``2025 жылы бұрын``, ``2025 жылдан бұрын``: a year, and no amount of them."""
    if unit.lang != "kk":
        return False
    return unit.ending.possessed or (unit.ending.case == "abl" and any(count.kind == "figure" for count in counts))


def _counted(tokens: list[Token], amount: str, sign: int, *, anaphoric: bool = False) -> Token | None:
    grain = grain_of(amount)
    if grain is None:
        return None
    return made(f"d{grain}", tokens, When(Point(rel=Rel(grain, sign, anaphoric, amount))))


def _shifted(tokens: list[Token], sign: int, *, anaphoric: bool = False) -> Token | None:
    unit = pick(tokens, *COUNTED)
    counts = counts_of(tokens)
    if unit is None:  # полгода назад
        fixed = pick(tokens, "fixed")
        name, count = HALVES.get(fixed.value if fixed else "", ("", 0))
        return made(DATE_KINDS[name], tokens, When(Point(rel=Rel(name, count * sign, anaphoric)))) if name else None
    if unit.kind == "sub" or unit.ending.case == "adj" or _of_year(unit, counts) or not agree(counts, unit):
        return None
    if unit.ending.case == "like" and not counts:
        return None
    if len(counts) == 1 and counts[0].value % 1:  # полтора года назад
        found = _counted(tokens, iso_duration(Decimal(counts[0].value), unit.value), sign, anaphoric=anaphoric)
        if found is not None:
            return found
    several = len(counts) == 2 or pick(tokens, "some") or (not counts and (unit.plural or unit.ending.plural))
    if several or (counts and counts[0].value % 1):
        return made("dother", tokens, When(ref="past" if sign < 0 else "future"))
    count = int(counts[0].value) if counts else 1
    name, count = ("day", 7 * count) if unit.value.name == "week" else (unit.value.name, count)
    return made(DATE_KINDS.get(name, "dother"), tokens, When(Point(rel=Rel(name, sign * count, anaphoric))))
