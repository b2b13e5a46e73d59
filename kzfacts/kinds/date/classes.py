"""The classes of words in expressions of time, by name: what forms are written in."""

from __future__ import annotations

CLASSES = {
    # numerals
    "numeral": "?",  # a word of one, before they are put together
    "small": "n",  # cardinal 1-31
    "number": "c",  # any other cardinal
    "figure": "y",  # four digits that may be a year
    "nth": "o",  # ordinal 1-31
    "bignth": "O",  # ordinal 32-999
    "yearth": "Y",  # ordinal from 1000
    "tens": "x",  # plural ordinal of a decade: 90-е, девяностых
    "owned": "p",  # Kazakh number with possessive: 25-і, онына
    "from": "a",  # Kazakh number in the ablative: 5-тен
    "upto": "q",  # Kazakh number in the dative: 10-ға
    "inflected": "Л",  # Kazakh number in another case
    "glued": "¤",  # a figure or word that belongs to no time
    "roman": "r",
    "halfmore": "½",  # жарымнан behind a unit, the half it has more
    "some": "k",  # несколько, бірнеше
    "dotted": "z",  # 31.10.1974
    "school": "ш",  # 2023/24
    "clock": "X",  # 18:30
    "daypart": "ъ",  # утра, кешкі
    # calendar words
    "month": "M",
    "monthgen": "m",  # Kazakh genitive: наурыздың
    "monthly": "N",  # Russian adjective: октябрьской
    "abbr": "v",  # янв, сәу
    "ai": "A",  # айы, айында
    "weekday": "W",
    "weekly": "V",  # Russian adjective: субботней
    "shortday": "≈",  # пн, дс: beside a day only
    "season": "S",
    "seasonal": "s",  # летний, жазғы
    "god": "G",
    "gody": "R",
    "let": "L",
    "zhyl": "J",
    "zhylgen": "j",  # жылғы, жылдың
    "zhylabbr": "ж",
    "zhyldar": "K",
    "sub": "t",  # hour, minute, second
    "day": "d",
    "week": "w",
    "mon": "i",
    "quarter": "Q",
    "half": "h",
    "decade": "D",
    "century": "C",
    "millennium": "E",
    "summary": "Г",  # қорытындысы: of the first months of a year
    "star": "Д",  # 10-жұлдызы: the day of a month
    "halfof": "б",  # половина, жартысы
    "fourthof": "¼",  # ширегінде: of a century
    "tendays": "9",  # декада, онкүндігі: of a month
    "part": "H",  # начало, басында
    "partstem": "⅓",  # орта, аяқ: before кезінде, шенінде
    "placing": "⅔",
    # relative words
    "deictic": "T",
    "deicticatt": "b",  # биылғы, былтырғы
    "rel": "P",
    "back": "л",  # последние, соңғы: also a window
    "ahead": "п",  # ближайшие, алдағы
    "that": "З",  # тот, сол
    "zhe": "ё",
    "vague": "Ц",
    "eve": "Е",
    "thisyear": "$",  # с.г.
    "ago": "B",
    "later": "g",  # кейін, соң
    "through": "Ч",
    "earlier": "Э",
    "every": "У",
    "frequent": "Ф",
    "saiyn": "U",
    "times": "ѣ",  # раз, рет
    "fixed": "Щ",  # a whole duration or phrase in one word
    "holiday": "Ъ",
    "age": "ю",  # жасар, жастағы
    "aged": "я",  # 25-летний: a Russian adjective that holds its number
    # function words
    "dash": "-",
    "comma": ",",
    "dot": ".",
    "open": "(",
    "close": ")",
    "and": "и",
    "s": "с",
    "po": "ы",
    "in": "в",
    "ot": "ф",
    "for": "ч",  # за, в течение: before durations
    "now": "з",  # таңда
    "working": "ц",
    "new": "Ж",
    "weekend": "Ы",
    "birth": "й",
    "life": "щ",
    "study": "Я",  # учебный, оқу: of years that begin in autumn
    "term": "Т",  # срок, контракт: what lasts
    "not": "Н",
    "dayof": "г",  # числа: after the number of a day
    "bound": "д",  # до, к, после: Russian, before the date
    "post": "т",  # дейін, қарай, бері: Kazakh, after the date
    "quantity": "ь",  # около, астам
    "during": "у",  # бойы, ішінде
    "among": "м",  # аралығында
    "bce": "Б",
    # what forms make of words
    "dday": "1",
    "dmonth": "2",
    "dyear": "3",
    "dother": "4",
    "duration": "5",
    "ages": "6",
    "dweekday": "7",
    "dref": "8",
}

# What is counted, and what names a period; hours, minutes and seconds (``sub``) do the former only.
UNIT_KINDS = (
    "day", "week", "mon", "quarter", "half", "god", "gody", "let", "zhyl", "zhylgen", "zhyldar", "ai", "decade",
    "century", "millennium",
)  # fmt: skip
UNIT_CLASSES = {
    "second": "sub", "minute": "sub", "hour": "sub", "day": "day", "week": "week", "month": "mon", "quarter": "quarter",
    "half": "half", "decade": "decade", "century": "century", "millennium": "millennium",
}  # fmt: skip
