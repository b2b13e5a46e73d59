"""The forms of durations."""

from __future__ import annotations

from kzfacts.kinds.date.forms.clock import CLOCKS
from kzfacts.kinds.date.forms.counting import (
    ACCUSATIVE,
    COUNTED,
    COUNTS,
    GENITIVE,
    agree,
    amount_of,
    counts_of,
    is_one,
    one_of,
    spanning,
)
from kzfacts.kinds.date.forms.form import Forms, made, pick, the
from kzfacts.kinds.date.tokens.token import Token
from kzfacts.kinds.date.when import FROM_EVENT, Span, bounded, exactly
from kzfacts.lexicon.connectives import OR_MORE

AMOUNTS = Forms(CLOCKS)

WHOLE_DAY = "суток"
OF_NEWS = range(1800, 2100)  # figures that are rather years of the calendar than so many years
REPEATED = "COUNT open COUNT close"


@AMOUNTS.add(
    "duration.every",
    "every ((NUM dash)? NUM)? COUNTED saiyn?",
    "every fixed",
    "UNIT saiyn",
    "NUM COUNTED saiyn",
    "sub saiyn",
)
def every(tokens: list[Token]) -> Token | None:
    """«каждый год», «каждые 15–20 минут», «каждые полчаса», ``жыл сайын``."""
    counts, whole = counts_of(tokens), pick(tokens, "fixed")
    unit = whole or the(tokens, *COUNTED)
    if not agree(counts, unit) or pick(tokens, "some") or (tokens[0].lang == "kk" and not _is_each(tokens, unit)):
        return None
    found = amount_of(tokens) if counts or whole else one_of(tokens, unit)
    return found and found._replace(value=found.value._replace(every=True))


def _is_each(tokens: list[Token], unit: Token) -> bool:
    """Say whether a Kazakh unit is counted over and over: ``әр жылы``, but not ``әр жылдары``, in various years."""
    if tokens[0].kind != "every" or (tokens[-1].kind == "saiyn" and unit.lang != "kk"):  # әр 15 минут сайын
        return True
    cases = ("nom", "loc") if counts_of(tokens) else ("nom",)  # әр бес жылда
    return unit.lang == "kk" and unit.ending.case in cases and not unit.ending.plural


@AMOUNTS.add("duration.every", "small? times in ((NUM dash)? NUM)? (COUNTED|fixed)", "NUM? COUNTED small times")
def once_in(tokens: list[Token]) -> Token | list[Token] | None:
    """«раз в два года», ``екі жылда бір рет``: the words of the amount; «раз в год»: all of them; «5 раз»: none."""
    russian = tokens[-1].kind != "times"
    once = tokens[0] if russian else tokens[-2]
    rest = tokens[tokens.index(next(token for token in tokens if token.kind == "in")) + 1 :] if russian else tokens[:-2]
    unit, counts = rest[-1], counts_of(rest)
    if any(count.kind == "figure" for count in counts):  # первый раз в 2024 году
        return None
    if russian and once.kind == "small" and once.value != 1:
        return tokens
    if (once.kind == "small" and once.value != 1) or not agree(counts, unit) or pick(rest, "some"):
        return None
    if not russian and (unit.lang != "kk" or unit.ending.plural or not _holds_once(unit, counts)):
        return None
    if unit.kind == "fixed" and not counts:
        return made("duration", tokens, exactly(unit.value, every=True))
    found = amount_of(rest) if counts else one_of(tokens, unit)
    return found and found._replace(value=found.value._replace(every=True))


def _holds_once(unit: Token, counts: list[Token]) -> bool:
    """``екі жылда``, ``жылына`` бір рет."""
    return unit.ending.case == "loc" if counts else unit.ending.case == "dat" and unit.ending.possessed


@AMOUNTS.add("duration.every", "frequent")
def frequent(tokens: list[Token]) -> Token | None:
    """«ежегодно», ``күнделікті``."""
    return made("duration", tokens, exactly(tokens[0].value, every=True))


@AMOUNTS.add("duration", "BACK (NUM (dash|and))? NUM COUNTED", "(NUM (dash|and))? NUM BACK COUNTED", "BACK fixed")
def window(tokens: list[Token]) -> Token | None:
    """«за последние 10 лет», ``соңғы бес жылда``, ``алдағы 3 жыл``."""
    modifier = pick(tokens, "rel", "back", "ahead")
    if pick(tokens, "that") or (modifier is not None and modifier.word in ("этим", "этом", "этого", "этот", "бұл")):
        return None
    return amount_of(tokens)


@AMOUNTS.add("duration", "NUM and quantity COUNTED")
def or_more(tokens: list[Token]) -> Token | None:
    """«5 и более лет»."""
    mod = OR_MORE.get(tokens[2].word)
    found = amount_of([tokens[0], tokens[3]]) if mod else None
    return found._replace(start=tokens[0].start, value=bounded(found.value, mod)) if found else None


@AMOUNTS.add("duration", "fixed")
def fixed(tokens: list[Token]) -> Token | None:
    """«полгода»."""
    return made("duration", tokens, exactly(tokens[0].value))


@AMOUNTS.add("duration", "ot small bound small COUNTED and? small COUNTED")
def up_to_sum(tokens: list[Token]) -> Token | None:
    """«от 5 до 6 лет 6 месяцев»: the greatest amount is told in two units."""
    least, most = amount_of([tokens[1], tokens[4]]), amount_of(tokens[3:])
    if tokens[2].word != "до" or least is None or most is None:
        return None
    return spanning(tokens[1:], least.value.iso, most.value.iso)


@AMOUNTS.add("duration", "NUM COUNTED and NUM COUNTED(?=among)")
def between(tokens: list[Token]) -> Token | None:
    """``10 жыл мен 15 жыл аралығында``."""
    first, _, _, last, unit = tokens
    ends = amount_of(tokens[:2]), amount_of(tokens[3:])
    if "some" in (first.kind, last.kind) or unit.lang != "kk" or not (ends[0] and ends[1]):
        return None
    one, two = ends[0].value.iso, ends[1].value.iso
    return spanning(tokens, one, two) or spanning(tokens, two, one)  # 10 тәулік пен 1 тәулік аралығында


@AMOUNTS.add(
    "duration",
    "(small|number|owned|from|figure) (dash|and) (NUM|owned|from) working? COUNTED",
    "NUM COUNTED (comma|and|dot)? NUM COUNTED ((comma|and|dot)? NUM COUNTED){0,2}",
    "NUM quantity? COUNTED and? NUM COUNTED",
    "COUNT s quantity COUNTED",
    "(small|number|some|figure|upto|from) quantity? working? COUNTED",
    "ot NUM bound NUM working? COUNTED",
)
def duration(tokens: list[Token]) -> Token | list[Token] | None:
    """``бес жыл``, «полтора часа», «2–3 дня», «год и девять месяцев», «1 час, 55 минут»."""
    if tokens[0].kind in ("from", "upto") and tokens[1].kind in COUNTED:  # 5-тен астам жыл, but not 2020-дан айы
        return None
    pair = tokens[0].kind in COUNTS and tokens[1].kind in ("dash", "and") and tokens[2].kind in COUNTS
    if pair and all(token.kind == "figure" and token.value in OF_NEWS for token in (tokens[0], tokens[2])):
        return None  # 2018-2020 жыл аралығында
    another = pair and _numbers_another(tokens[0], tokens[2])
    if another and tokens[1].start == tokens[0].end:  # б.з.б. 5-4 мыңжылдықтарда
        return [token._replace(kind="glued") for token in tokens]
    if another or (pair and tokens[1].word in ("и", "және")):  # 62 и 68 лет: no range
        last = amount_of(tokens[2:])
        return [*tokens[:2], last] if last else None
    if tokens[0].kind == "ot":
        return amount_of(tokens[1:]) if tokens[2].word == "до" else None
    return amount_of(tokens)


@AMOUNTS.add("duration", "nth (day|week)")
def nth_unit(tokens: list[Token]) -> Token | None:
    """``екінші күні``, ``26-ншы апта``: counted from an event that the words do not name."""
    unit = tokens[-1]
    if unit.lang != "kk" or unit.ending.case not in ("nom", "loc", "abl"):
        return None
    return made("dother", tokens, FROM_EVENT)


def _numbers_another(first: Token, last: Token) -> bool:
    """Say whether a number before a dash is no less than the one behind it, or none that counts: «серии 07 – 7 лет»."""
    return first.value >= last.value or (first.word.isdigit() and first.word.startswith("0"))


@AMOUNTS.add("duration", "from NUM working? COUNTED post?")
def from_to(tokens: list[Token]) -> list[Token] | None:
    """``5-тен 10 жылға дейін``: the unit is told once; ``бірден екі жылға`` is «at once»."""
    stop = len(tokens) - (tokens[-1].kind == "post")
    first, last, unit = tokens[0], tokens[1], tokens[stop - 1]
    clear = first.word[:1].isdigit() or stop < len(tokens)
    if unit.ending.case != "dat" or last.kind == "some" or first.value >= last.value or not clear:
        return None
    found = amount_of([*tokens[:2], unit])
    return found and [found, *tokens[stop:]]


@AMOUNTS.add("duration", f"{REPEATED} COUNTED and? {REPEATED} COUNTED", f"{REPEATED} working? COUNTED")
def repeated_in_words(tokens: list[Token]) -> Token | None:
    """«15 (пятнадцать) рабочих дней», «1 (один) год 6 (шесть) месяцев», ``3 (үш) жұмыс күні``: both say the same."""
    rest = list(tokens)
    for at in [number for number, token in enumerate(tokens) if token.kind == "open"][::-1]:
        one, other = tokens[at - 1], tokens[at + 1]
        if one.value != other.value or (one.word[:1].isdigit() and other.word[:1].isdigit()):
            return None
        del rest[at : at + 3]
    found = amount_of(rest)
    return found and found._replace(lang=tokens[-1].lang)


@AMOUNTS.add(
    "duration",
    "(for|in) COUNTED(?!bound|part|and small|and number)",
    "during COUNTED(?!and small|and number)",
    "quantity sub(?!daypart|day)",
    "quantity UNIT(?!daypart|day|that? ago)",
)
def one_unit(tokens: list[Token]) -> Token | None:
    """«за год», «на неделю», «более часа», «в течение года»: one unit; «в течение дня» is when."""
    word, unit = tokens
    if unit.word == "день" or word.word == "период" or (word.kind == "in" and word.word != "на"):
        return None
    cases = {"during": (GENITIVE,), "quantity": (GENITIVE, ACCUSATIVE)}.get(word.kind, (ACCUSATIVE,))
    if unit.word != WHOLE_DAY and ((word.kind == "during" and unit.kind == "day") or not is_one(unit, *cases)):
        return None
    found = one_of(tokens[1:], unit)
    return found._replace(value=bounded(found.value, word.value)) if found and word.kind == "quantity" else found


@AMOUNTS.add("duration", "UNIT during")
def throughout(tokens: list[Token]) -> Token | None:
    """``тәулік бойы``, ``ғасырлар бойы``."""
    unit = tokens[0]
    if unit.lang != "kk" or tokens[1].word not in ("бойы", "бойғы"):
        return None
    if unit.ending.plural and unit.ending.case == "nom":
        return made("duration", tokens[:1], Span(None, "approx"))
    if unit.value.name != "day" or unit.ending.case != "nom":
        return None
    return made("duration", tokens[:1], exactly("P1D"))


@AMOUNTS.add("duration.every", "day dash day", "zhyl dash zhyl")
def day_by_day(tokens: list[Token]) -> Token | None:
    """``күннен-күнге``, ``жылда-жылда``: again and again."""
    first, last = tokens[0].ending.case, tokens[-1].ending.case
    if tokens[0].lang != "kk" or tokens[0].ending.possessed or (first, last) not in (("loc", "loc"), ("abl", "dat")):
        return None
    return one_of(tokens, tokens[0], every=True)
