"""Words that place a time relative to another one, Kazakh beside Russian.

Kazakh words are stems that take the endings of ``grammar.kazakh``. Russian words ending in a hyphen are adjective stems
(``-`` hard, ``=`` soft: «следующ-», «вчерашн=»); all others stand in the form they are written in.
"""

from __future__ import annotations

from typing import NamedTuple


class Deictic(NamedTuple):
    """Words that name a period by its distance from the day of writing: ``offset`` units away."""

    unit: str
    offset: int
    kk: tuple[str, ...]
    ru: tuple[str, ...]


class Modifier(NamedTuple):
    """Words before a unit of time: this year, last week. ``anaphoric`` counts from the date named before."""

    offset: int
    kk: tuple[str, ...]
    ru: tuple[str, ...]
    anaphoric: bool = False


class Vague(NamedTuple):
    """Words that name no date: nowadays, recently, soon."""

    ref: str
    kk: tuple[str, ...]
    ru: tuple[str, ...]


class Part(NamedTuple):
    """The beginning, middle or end of a period: ``mod`` of the fact."""

    mod: str
    kk: tuple[str, ...]
    ru: tuple[str, ...]


class Bound(NamedTuple):
    """Function words that set ``mod``: before the date (Russian) or after it (Kazakh, full forms)."""

    mod: str
    kk: tuple[str, ...]
    ru: tuple[str, ...]


class Quantity(NamedTuple):
    """Words that qualify an amount of time; Kazakh ones stand before it or after it, Russian ones before it."""

    mod: str
    kk: tuple[str, ...]
    ru: tuple[str, ...]


DEICTICS = (
    Deictic("day", 0, ("бүгін",), ("сегодня", "сегодняшн=")),
    Deictic("day", -1, ("кеше",), ("вчера", "вчерашн=")),
    Deictic("day", 1, ("ертең", "ертесі", "ертесінде", "ертесіне"), ("завтра", "завтрашн=")),
    Deictic("day", -2, ("алдыңгүні", "алдыңғыгүні"), ("позавчера", "позавчерашн=", "третьегодня")),
    Deictic("day", -3, (), ("позапозавчера",)),
    Deictic("day", 2, ("бүрсігүні", "бүрсігүн", "бірсігүні"), ("послезавтра", "послезавтрашн=")),
    Deictic("day", 3, (), ("послепослезавтра",)),
    Deictic("year", 0, ("биыл",), ()),
    Deictic("year", -1, ("былтыр",), ("прошлогодн=",)),
)

MODIFIERS = (
    Modifier(-1, ("өткен",), ("прошл-", "минувш=", "истекш=", "прошедш=", "ушедш=")),
    Modifier(0, ("осы", "ағымдағы", "үстіміздегі"), ("нынешн=", "текущ=", "настоящ=", "уходящ=")),
    Modifier(1, ("келесі", "келер", "ендігі"), ("следующ=", "будущ=", "грядущ=", "наступающ=")),
    Modifier(-2, ("алдыңғы",), ("позапрошл-",)),
    Modifier(2, (), ("послеследующ=",)),
    Modifier(0, ("сол",), (), anaphoric=True),
    Modifier(-1, (), ("предыдущ=", "предшествующ="), anaphoric=True),
    Modifier(1, (), ("последующ=",), anaphoric=True),
)
# Demonstratives decline in their own way.
RU_THIS = "этот этого этому этим этом эта этой эту это эти этих этими сей сего"
RU_THAT = "тот того тому тем том та той ту те тех теми"
KK_THIS = ("бұл",)

WINDOWS_BACK = Modifier(-1, ("соңғы", "кейінгі"), ("последн=", "прошедш=", "минувш=", "прошл-", "истекш=", "предыдущ="))
WINDOWS_AHEAD = Modifier(
    1, ("алдағы", "таяудағы", "жақын"), ("ближайш=", "предстоящ=", "следующ=", "последующ=", "будущ=")
)

VAGUE = (
    Vague("present", ("бүгінде",), ("ныне", "сейчас", "теперь")),
    Vague("past", (), ("недавно",)),
)

PARTS = (
    Part("start", ("бас",), ("начало", "начала", "началу", "началом", "начале", "нач")),
    Part("mid", ("орта",), ("середина", "середины", "середине", "середину", "серединой", "сер")),
    Part("end", ("соң", "аяқ"), ("конец", "конца", "концу", "концом", "конце", "исход", "исходе", "кон")),
)

SHARES = {"треть": 3, "четверть": 4}  # of a century: how many there are; a quarter of a year is a unit (``calendar``)

BOUNDS = (
    Bound("before", ("дейін", "шейін", "дейн", "дейінгі", "шейінгі", "қарсаңында", "қарсаңындағы"), ("до", "перед")),
    Bound("on_or_before", ("қарай", "таман", "кешіктірмей", "кешіктірілмей"), ("к", "ко")),
    Bound("after", ("кейін", "соң", "кейінгі"), ("после",)),
    Bound("on_or_after", ("бастап", "бері", "бергі"), ("начиная",)),
)

QUANTITIES = (
    Quantity("approx", ("шамамен", "жуық", "жуығы", "шақты", "шамасында", "шамасы", "тарта", "таяу", "жақын"),
             ("около", "ок", "примерно", "прибл", "приблизительно", "почти", "порядка")),
    Quantity("more_than", ("астам", "астамы", "аса", "артық", "көп"), ("более", "больше", "свыше", "лишним")),
    Quantity("less_than", ("кем",), ("менее", "меньше")),
    Quantity("equal_or_more", ("кемінде", "кемі"), ()),
)  # fmt: skip

SOME_KK = ("бірнеше", "бірер", "біраз", "көп", "талай", "ондаған", "жүздеген", "мыңдаған", "миллиондаған")
SOME_RU = (
    "несколько", "нескольких", "нескольким", "несколькими", "пару", "пара", "пары", "много", "многие", "многих",
    "долгие", "долгих", "считанные", "считаные",
)  # fmt: skip
THROUGH = ("через", "спустя")
EARLIER = {"ранее": -1, "раньше": -1, "позже": 1, "позднее": 1, "спустя": 1}
EVERY_KK = ("сайын", "сайынғы")  # after its noun
EACH_KK = ("әр", "әрбір")  # before its noun
EVERY_RU = "каждый каждого каждому каждым каждом каждая каждой каждую каждое каждые каждых каждыми"
FREQUENT = {  # adverbs that say how often; the ISO 8601 duration of one round
    "ежегодно": "P1Y", "ежемесячно": "P1M", "еженедельно": "P1W", "ежедневно": "P1D", "ежеквартально": "P3M",
    "ежечасно": "PT1H", "ежесуточно": "P1D", "күнделікті": "P1D",
}  # fmt: skip
HALVES = {
    "полгода": "P6M", "полугода": "P6M", "полвека": "P50Y", "полувека": "P50Y", "полчаса": "PT30M", "получаса": "PT30M"
}  # fmt: skip
KINDS_OF_YEARS = ("учебн", "финансов", "отчётн", "отчетн", "бюджетн", "календарн")
