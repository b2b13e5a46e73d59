"""An independent writer of bilingual texts: the same facts in Russian and in Kazakh, in varying notation.

Facts are plain values; nothing here is taken from the package. A story is a list of sentences, each of which is
written in both languages from one value; ``damage`` makes the two versions differ by an error of one class.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal

from num2words import num2words
from speller import inflect, spell, spell_decimal

MONTHS = (
    ("января", "январе", "қаңтар"), ("февраля", "феврале", "ақпан"), ("марта", "марте", "наурыз"),
    ("апреля", "апреле", "сәуір"), ("мая", "мае", "мамыр"), ("июня", "июне", "маусым"),
    ("июля", "июле", "шілде"), ("августа", "августе", "тамыз"), ("сентября", "сентябре", "қыркүйек"),
    ("октября", "октябре", "қазан"), ("ноября", "ноябре", "қараша"), ("декабря", "декабре", "желтоқсан"),
)  # fmt: skip
QUARTERS = (("первом", "бірінші"), ("втором", "екінші"), ("третьем", "үшінші"), ("четвёртом", "төртінші"))
CURRENCIES = {"KZT": ("тенге", "теңге"), "USD": ("долларов", "доллар"), "EUR": ("евро", "еуро")}
SCALES = ((10**9, ("млрд", "миллиардов"), ("млрд", "миллиард")), (10**6, ("млн", "миллионов"), ("млн", "миллион")))
PEOPLE = (
    ("Марат Султангазиев", "Марат Сұлтанғазиев"), ("Даурен Абаев", "Дәурен Абаев"),
    ("Нурлан Ермеков", "Нұрлан Ермеков"),
    ("Ерлан Касымов", "Ерлан Қасымов"), ("Бахыт Аманов", "Бақыт Аманов"), ("Кайрат Досаев", "Қайрат Досаев"),
    ("Алия Жумабаева", "Әлия Жұмабаева"), ("Гульнара Оспанова", "Гүлнара Оспанова"),
    ("Тимур Сулейменов", "Тимур Сүлейменов"),
)  # fmt: skip
POSTS = (  # Russian, Kazakh, kind of office
    ("министр финансов", "Қаржы министрі", "minister"),
    ("министр юстиции", "Әділет министрі", "minister"),
    ("министр энергетики", "Энергетика министрі", "minister"),
    ("аким Павлодарской области", "Павлодар облысының әкімі", "akim"),
    ("аким Алматинской области", "Алматы облысының әкімі", "akim"),
    ("аким Атырауской области", "Атырау облысының әкімі", "akim"),
    ("вице-министр финансов", "Қаржы вице-министрі", "deputy_minister"),
    ("заместитель акима Алматинской области", "Алматы облысы әкімінің орынбасары", "deputy_akim"),
)
NBSP = "\u00a0"
GOALS = (
    ("дорог", "жолдарға"), ("школ", "мектептерге"), ("больниц", "ауруханаларға"), ("водопровода", "су құбырына"),
)  # fmt: skip


@dataclass(frozen=True)
class Said:
    """One sentence: what it says. ``kind`` picks the template, the other fields are what it may need."""

    kind: str
    number: Decimal = Decimal(0)
    high: Decimal | None = None
    currency: str = "KZT"
    mod: str | None = None
    way: str = "up"
    day: tuple[int, int, int] = (2024, 1, 1)
    last_day: int = 0
    person: int = 0
    post: int = 0
    topic: int = 0


def story(dice: random.Random) -> list[Said]:
    """Return two to five sentences, with at most one of each topic."""
    makers = dice.sample(MAKERS, dice.randint(2, 5))
    return [maker(dice) for maker in makers]


def _money(dice: random.Random) -> Said:
    scale = dice.choice((10**6, 10**9))
    number = Decimal(dice.randint(11, 989)) / dice.choice((1, 10)) * scale
    mod = dice.choice((None, None, None, "more_than", "approx"))
    return Said("money", number, currency=dice.choice(("KZT", "KZT", "USD", "EUR")), mod=mod, topic=dice.randrange(4))


def _sums(dice: random.Random) -> Said:
    low = dice.randint(11, 90)
    return Said("sums", Decimal(low) * 10**6, Decimal(low + dice.randint(2, 9)) * 10**6)


def _change(dice: random.Random) -> Said:
    number = Decimal(dice.randint(11, 899)) / 10
    return Said("change", number, way=dice.choice(("up", "down")), topic=dice.randrange(4))


def _share(dice: random.Random) -> Said:
    mod = dice.choice((None, None, "more_than", "approx"))
    return Said("share", Decimal(dice.randint(12, 94)), mod=mod)


def _day(dice: random.Random) -> Said:
    return Said("day", day=(dice.randint(2015, 2026), dice.randint(1, 12), dice.randint(1, 28)))


def _days(dice: random.Random) -> Said:
    first = dice.randint(1, 20)
    return Said("days", day=(dice.randint(2015, 2026), dice.randint(1, 12), first), last_day=first + dice.randint(2, 7))


def _month(dice: random.Random) -> Said:
    return Said("month", day=(dice.randint(2015, 2026), dice.randint(1, 12), 1))


def _quarter(dice: random.Random) -> Said:
    return Said("quarter", day=(dice.randint(2015, 2026), dice.randint(1, 4), 1))


def _deadline(dice: random.Random) -> Said:
    return Said("deadline", day=(dice.randint(2027, 2050), 1, 1))


def _official(dice: random.Random) -> Said:
    return Said("official", person=dice.randrange(len(PEOPLE)), post=dice.randrange(len(POSTS)))


MAKERS: tuple[Callable[[random.Random], Said], ...] = (
    _money, _sums, _change, _share, _day, _days, _month, _quarter, _deadline, _official,
)  # fmt: skip


def write(sentences: list[Said], lang: str, dice: random.Random) -> str:
    """Write the sentences in one language; notation is chosen anew each time."""
    templates = RUSSIAN if lang == "ru" else KAZAKH
    written = [templates[said.kind](said, dice) for said in sentences]
    return dice.choice((" ", "\n")).join(sentence[0].upper() + sentence[1:] for sentence in written) + "\n"


def _plain(number: Decimal) -> str:
    return f"{number.normalize():f}".replace(".", ",")


def _grouped(number: Decimal) -> str:
    return f"{int(number):,}".replace(",", NBSP)


def _amount(number: Decimal, lang: str, dice: random.Random, *, words: bool = True) -> str:
    """Write a sum: in full, with a scale, or in words."""
    way = dice.choice(("full", "short", "long", "words") if words else ("full", "short", "long"))
    if way == "full":
        return _grouped(number)
    if way == "words":
        return num2words(int(number), lang="ru") if lang == "ru" else spell(int(number))
    scale, russian, kazakh = next(row for row in SCALES if number >= row[0])
    name = (russian if lang == "ru" else kazakh)[way == "long"]
    return f"{_plain(number / scale)} {name}"


def _ru_money(said: Said, dice: random.Random) -> str:
    figure = _amount(said.number, "ru", dice, words=said.mod is None)
    hedge = {"more_than": "более ", "approx": "около ", None: ""}[said.mod]
    return f"на строительство {GOALS[said.topic][0]} выделено {hedge}{figure} {CURRENCIES[said.currency][0]}."


def _kk_money(said: Said, dice: random.Random) -> str:
    figure = _amount(said.number, "kk", dice)
    name = CURRENCIES[said.currency][1]
    if said.mod == "more_than":
        shown = f"{figure} {inflect(name, 'abl')} астам қаржы"
    elif said.mod == "approx":
        shown = dice.choice((f"{figure} {inflect(name, 'dat')} жуық қаржы", f"шамамен {figure} {name}"))
    else:
        shown = f"{figure} {name}"
    return f"{GOALS[said.topic][1]} {shown} бөлінді."


def _ru_sums(said: Said, dice: random.Random) -> str:
    low, high = (_plain(number / 10**6) for number in (said.number, said.high or said.number))
    if low == high:
        return f"каждый округ получит {low} млн тенге."
    return f"каждый округ получит {dice.choice((f'от {low} до {high} млн', f'{low}–{high} млн'))} тенге."


def _kk_sums(said: Said, dice: random.Random) -> str:
    low, high = (_plain(number / 10**6) for number in (said.number, said.high or said.number))
    return f"әр округ {low if low == high else f'{low}–{high}'} млн теңге алады."


def _percent(number: Decimal, lang: str, case: str, dice: random.Random) -> str:
    figure = _plain(number)
    if lang == "ru":
        whole = number == int(number)
        return f"{figure}{dice.choice(('%', ' %', ' процентов' if whole and 4 < int(number) % 10 + 10 < 20 else '%'))}"
    if dice.random() < 0.2:
        whole, _, fraction = figure.partition(",")
        figure = spell_decimal(int(whole), int(fraction), len(fraction)) if fraction else spell(int(whole))
        return f"{figure} {inflect('пайыз', case)}"
    if dice.random() < 0.5:
        return f"{figure} {inflect('пайыз', case)}"
    return f"{figure}%-{inflect('пайыз', case).removeprefix('пайыз')}" if case != "nom" else f"{figure}%"


def _ru_change(said: Said, dice: random.Random) -> str:
    verbs = {"up": ("вырос(ло)", "увеличился"), "down": ("сократился", "снизился")}
    subject = ("Экспорт", "Импорт", "Грузооборот", "Выпуск")[said.topic]
    verb = dice.choice(verbs[said.way]).replace("(ло)", "")
    return f"{subject} {verb} на {_percent(said.number, 'ru', 'acc', dice)}."


def _kk_change(said: Said, dice: random.Random) -> str:
    subject = ("Экспорт", "Импорт", "Жүк айналымы", "Өнім шығару")[said.topic]
    verb = dice.choice({"up": ("өсті", "артты", "ұлғайды"), "down": ("төмендеді", "азайды", "қысқарды")}[said.way])
    return f"{subject} {_percent(said.number, 'kk', 'dat', dice)} {verb}."


def _ru_share(said: Said, dice: random.Random) -> str:
    hedge = {"more_than": "более ", "approx": "около ", None: ""}[said.mod]
    return f"доля местных товаров составила {hedge}{_plain(said.number)}{dice.choice(('%', ' %', '%'))}."


def _kk_share(said: Said, dice: random.Random) -> str:
    if said.mod == "more_than":
        return f"жергілікті тауарлардың үлесі {_percent(said.number, 'kk', 'abl', dice)} астам болды."
    if said.mod == "approx":
        return f"жергілікті тауарлардың үлесі шамамен {_percent(said.number, 'kk', 'acc', dice)} құрады."
    return f"жергілікті тауарлардың үлесі {_percent(said.number, 'kk', 'acc', dice)} құрады."


def _dotted(day: tuple[int, int, int]) -> str:
    return f"{day[2]:02}.{day[1]:02}.{day[0]}"


def _ru_day(said: Said, dice: random.Random) -> str:
    year, month, day = said.day
    written = dice.choice((f"{day} {MONTHS[month - 1][0]} {year} года", _dotted(said.day)))
    return f"соглашение подписано {written}."


def _kk_day(said: Said, dice: random.Random) -> str:
    year, month, day = said.day
    name = MONTHS[month - 1][2]
    forms = (f"{year} жылғы {day} {inflect(name, 'loc')}", f"{year} жылдың {day} {inflect(name, 'poss+loc')}")
    return f"келісімге {dice.choice((forms[0], forms[0], f'{_dotted(said.day)} күні'))} қол қойылды."


def _ru_days(said: Said, dice: random.Random) -> str:
    year, month, day = said.day
    name = MONTHS[month - 1][0]
    if said.last_day == day:
        return f"ярмарка пройдёт {day} {name} {year} года."
    written = dice.choice(
        (f"с {day} по {said.last_day} {name} {year} года", f"{day}–{said.last_day} {name} {year} года")
    )
    return f"ярмарка пройдёт {written}."


def _kk_days(said: Said, dice: random.Random) -> str:
    year, month, day = said.day
    name = inflect(MONTHS[month - 1][2], "loc")
    return f"жәрмеңке {year} жылғы {day if said.last_day == day else f'{day}–{said.last_day}'} {name} өтеді."


def _ru_month(said: Said, dice: random.Random) -> str:
    return f"завод запущен в {MONTHS[said.day[1] - 1][1]} {said.day[0]} года."


def _kk_month(said: Said, dice: random.Random) -> str:
    name = MONTHS[said.day[1] - 1][2]
    forms = (f"жылғы {inflect(name, 'loc')}", f"жылдың {name} айында")
    return f"зауыт {said.day[0]} {dice.choice(forms)} іске қосылды."


def _ru_quarter(said: Said, dice: random.Random) -> str:
    return f"отчёт готовят в {QUARTERS[said.day[1] - 1][0]} квартале {said.day[0]} года."


def _kk_quarter(said: Said, dice: random.Random) -> str:
    return f"есеп {said.day[0]} жылдың {QUARTERS[said.day[1] - 1][1]} тоқсанында дайындалады."


def _ru_deadline(said: Said, dice: random.Random) -> str:
    return f"сеть обновят к {said.day[0]} году."


def _kk_deadline(said: Said, dice: random.Random) -> str:
    return f"желі {said.day[0]} жылға қарай жаңарады."


def _ru_official(said: Said, dice: random.Random) -> str:
    return f"Об этом сообщил {POSTS[said.post][0]} {PEOPLE[said.person][0]}."


def _kk_official(said: Said, dice: random.Random) -> str:
    return f"Бұл туралы {POSTS[said.post][1]} {PEOPLE[said.person][1]} хабарлады."


RUSSIAN = {
    "money": _ru_money, "sums": _ru_sums, "change": _ru_change, "share": _ru_share, "day": _ru_day, "days": _ru_days,
    "month": _ru_month, "quarter": _ru_quarter, "deadline": _ru_deadline, "official": _ru_official,
}  # fmt: skip
KAZAKH = {
    "money": _kk_money, "sums": _kk_sums, "change": _kk_change, "share": _kk_share, "day": _kk_day, "days": _kk_days,
    "month": _kk_month, "quarter": _kk_quarter, "deadline": _kk_deadline, "official": _kk_official,
}  # fmt: skip


def damage(name: str, sentences: list[Said], dice: random.Random) -> tuple[list[Said], list[Said]] | None:
    """Return the sentences of both versions with one error of the class ``name``; None where the story has no room."""
    order = list(range(len(sentences)))
    dice.shuffle(order)
    for index in order:
        if name in ("missing", "extra"):
            rest = sentences[:index] + sentences[index + 1 :]
            return (sentences, rest) if name == "missing" else (rest, sentences)
        pair = _damaged(name, sentences[index], dice)
        if pair is not None:
            one, two = ([*sentences[:index], said, *sentences[index + 1 :]] for said in pair)
            return one, two
    return None


def _damaged(name: str, said: Said, dice: random.Random) -> tuple[Said, Said] | None:
    """Return what the two versions say instead of ``said``."""
    change = DAMAGES.get((name, said.kind))
    return change(said, dice) if change else None


def _other_number(said: Said, dice: random.Random) -> tuple[Said, Said]:
    factor = dice.choice((Decimal("1.3"), Decimal("0.7"), Decimal("1.9")))
    number = said.number * factor
    return said, replace(
        said, number=number.quantize(Decimal("0.1")) if said.kind == "change" else _whole(number, said)
    )


def _whole(number: Decimal, said: Said) -> Decimal:
    if said.kind == "share":
        return Decimal(int(number) % 100 or 7)
    step = 10**8 if number >= 10**9 else 10**5
    return Decimal(int(number / step) * step)


def _rescaled(said: Said, dice: random.Random) -> tuple[Said, Said]:
    return said, replace(said, number=said.number * 1000 if said.number < 10**9 else said.number / 1000)


def _recoined(said: Said, dice: random.Random) -> tuple[Said, Said]:
    return said, replace(said, currency="USD" if said.currency == "KZT" else "KZT")


def _redated(said: Said, dice: random.Random) -> tuple[Said, Said]:
    year, month, day = said.day
    if said.kind == "deadline":
        return said, replace(said, day=(year + dice.choice((1, 5)), month, day))
    top = 4 if said.kind == "quarter" else 12
    days = [(year + 1, month, day), (year, month % top + 1, day)]
    return said, replace(said, day=dice.choice([*days, (year, month, day % 28 + 1)] if said.kind == "day" else days))


def _reranged(said: Said, dice: random.Random) -> tuple[Said, Said]:
    if said.kind == "days":
        return said, replace(said, last_day=said.last_day + 1)
    return said, replace(said, high=(said.high or said.number) + 4 * 10**6)


def _rounded(said: Said, dice: random.Random) -> tuple[Said, Said]:
    if said.kind == "change":
        exact = replace(said, number=said.number + Decimal("0.02"))
        return exact, said
    step = 10**9 if said.number >= 10**9 else 10**6
    number = Decimal(dice.randint(101, 899)) / 10
    return replace(said, number=(number + Decimal("0.03")) * step), replace(said, number=number * step)


def _turned(said: Said, dice: random.Random) -> tuple[Said, Said]:
    return said, replace(said, way="down" if said.way == "up" else "up")


def _unhedged(said: Said, dice: random.Random) -> tuple[Said, Said]:
    hedged = replace(said, mod=said.mod or "more_than")
    return hedged, replace(hedged, mod=None)


def _renamed(said: Said, dice: random.Random) -> tuple[Said, Said]:
    return said, replace(said, person=(said.person + dice.randint(1, len(PEOPLE) - 1)) % len(PEOPLE))


def _moved(said: Said, dice: random.Random) -> tuple[Said, Said] | None:
    kind = POSTS[said.post][2]
    others = [number for number, post in enumerate(POSTS) if post[2] == kind and number != said.post]
    return (said, replace(said, post=dice.choice(others))) if others else None


def _promoted(said: Said, dice: random.Random) -> tuple[Said, Said]:
    kind = POSTS[said.post][2]
    others = [number for number, post in enumerate(POSTS) if post[2] != kind]
    return said, replace(said, post=dice.choice(others))


DAMAGES: dict[tuple[str, str], Callable[[Said, random.Random], tuple[Said, Said] | None]] = {
    ("value", "money"): _other_number, ("value", "change"): _other_number, ("value", "share"): _other_number,
    ("scale", "money"): _rescaled, ("currency", "money"): _recoined,
    ("date", "day"): _redated, ("date", "month"): _redated, ("date", "quarter"): _redated,
    ("date", "deadline"): _redated,
    ("range-end", "sums"): _reranged, ("range-end", "days"): _reranged,
    ("precision", "money"): _rounded, ("precision", "change"): _rounded,
    ("direction", "change"): _turned, ("mod", "money"): _unhedged, ("mod", "share"): _unhedged,
    ("name", "official"): _renamed, ("post", "official"): _moved, ("role", "official"): _promoted,
}  # fmt: skip
CLASSES = (*dict.fromkeys(name for name, _kind in DAMAGES), "missing", "extra")
