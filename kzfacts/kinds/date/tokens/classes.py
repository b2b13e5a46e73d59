"""The classes of words in expressions of time, by name: what forms are written in."""

from __future__ import annotations

NAMES = (
    # numerals
    "numeral",  # a word of one, before they are put together
    "small",  # cardinal 1-31
    "number",  # any other cardinal
    "figure",  # four digits that may be a year
    "nth",  # ordinal 1-31
    "bignth",  # ordinal 32-999
    "yearth",  # ordinal from 1000
    "tens",  # plural ordinal of a decade: 90-е, девяностых
    "owned",  # Kazakh number with possessive: 25-і, онына
    "from",  # Kazakh number in the ablative: 5-тен
    "upto",  # Kazakh number in the dative: 10-ға
    "inflected",  # Kazakh number in another case
    "glued",  # a figure or word that belongs to no time
    "roman",
    "halfmore",  # жарымнан behind a unit, the half it has more
    "some",  # несколько, бірнеше
    "dotted",  # 31.10.1974
    "school",  # 2023/24
    "clock",  # 18:30
    "daypart",  # утра, кешкі
    # calendar words
    "month",
    "monthgen",  # Kazakh genitive: наурыздың
    "monthly",  # Russian adjective: октябрьской
    "abbr",  # янв, сәу
    "ai",  # айы, айында
    "weekday",
    "weekly",  # Russian adjective: субботней
    "shortday",  # пн, дс: beside a day only
    "season",
    "seasonal",  # летний, жазғы
    "god", "gody", "let", "zhyl",
    "zhylgen",  # жылғы, жылдың
    "zhylabbr", "zhyldar",
    "sub",  # hour, minute, second
    "day", "week", "mon", "quarter", "half", "decade", "century", "millennium",
    "summary",  # қорытындысы: of the first months of a year
    "star",  # 10-жұлдызы: the day of a month
    "halfof",  # половина, жартысы
    "fourthof",  # ширегінде: of a century
    "tendays",  # декада, онкүндігі: of a month
    "part",  # начало, басында
    "partstem",  # орта, аяқ: before кезінде, шенінде
    "placing",
    # relative words
    "deictic",
    "deicticatt",  # биылғы, былтырғы
    "rel",
    "back",  # последние, соңғы: also a window
    "ahead",  # ближайшие, алдағы
    "that",  # тот, сол
    "zhe", "vague", "eve",
    "thisyear",  # с.г.
    "ago",
    "later",  # кейін, соң
    "through", "earlier", "every", "frequent", "saiyn",
    "times",  # раз, рет
    "fixed",  # a whole duration or phrase in one word
    "holiday",
    "age",  # жасар, жастағы
    "aged",  # 25-летний: a Russian adjective that holds its number
    # function words
    "dash", "comma", "dot", "open", "close", "and", "s", "po", "in", "ot",
    "for",  # за, в течение: before durations
    "now",  # таңда
    "working", "new", "weekend", "birth", "life",
    "study",  # учебный, оқу: of years that begin in autumn
    "not",
    "dayof",  # числа: after the number of a day
    "bound",  # до, к, после: Russian, before the date
    "post",  # дейін, қарай, бері: Kazakh, after the date
    "quantity",  # около, астам
    "during",  # бойы, ішінде
    "among",  # аралығында
    "bce", "ce",  # before the common era, and of it
    # what forms make of words
    "dday", "dmonth", "dyear", "dother", "duration", "ages", "dweekday", "dref",
)  # fmt: skip
# A run is a string with one character a word; those of private use mean nothing in a pattern.
CLASSES = {name: chr(0xE000 + number) for number, name in enumerate(NAMES)}

# What is counted, and what names a period; hours, minutes and seconds (``sub``) do the former only.
UNIT_KINDS = (
    "day", "week", "mon", "quarter", "half", "god", "gody", "let", "zhyl", "zhylgen", "zhyldar", "ai", "decade",
    "century", "millennium",
)  # fmt: skip
UNIT_CLASSES = {
    "second": "sub", "minute": "sub", "hour": "sub", "day": "day", "week": "week", "month": "mon", "quarter": "quarter",
    "half": "half", "decade": "decade", "century": "century", "millennium": "millennium",
}  # fmt: skip
