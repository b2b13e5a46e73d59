"""Writes Kazakh numbers in words and puts Kazakh endings on words: an independent check on the reader.

Nothing here is taken from the package: the endings follow the school rules of vowel harmony and assimilation.
"""

from __future__ import annotations

ONES = ("", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз")
TENS = ("", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан")
SCALES = ((10**12, "триллион"), (10**9, "миллиард"), (10**6, "миллион"), (10**3, "мың"))
DENOMINATORS = {1: "оннан", 2: "жүзден", 3: "мыңнан"}

BACK, FRONT = "аоұыуюя", "әеөүіиэ"
VOICELESS = "пфкқтсшщчхцбвгд"


def spell(number: int, *, say_one: bool = True) -> str:
    """Spell a whole number from 0 up to 10^15 - 1; without ``say_one`` a hundred and a thousand need no бір."""
    if number == 0:
        return "нөл"
    words: list[str] = []
    for scale, name in SCALES:
        count, number = divmod(number, scale)
        if count:
            words += [*([] if count == 1 and scale == 1000 and not say_one else [_hundreds(count, say_one)]), name]
    return " ".join([*words, _hundreds(number, say_one)] if number else words)


def _hundreds(number: int, say_one: bool) -> str:  # noqa: FBT001
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    words = [ONES[hundreds] if hundreds > 1 or say_one else "", "жүз"] if hundreds else []
    return " ".join(word for word in [*words, TENS[tens], ONES[ones]] if word)


def spell_decimal(whole: int, fraction: int, places: int) -> str:
    """Spell ``whole`` and ``fraction`` / 10^``places``."""
    return f"{spell(whole)} бүтін {DENOMINATORS[places]} {spell(fraction)}"


def spell_ordinal(number: int) -> str:
    """Spell an ordinal: the ending goes to the last word."""
    *words, last = spell(number).split(" ")
    if last == "жиырма":
        last = "жиырмасыншы"
    elif last == "қырық":
        last = "қырқыншы"
    elif last == "елу":
        last = "елуінші"
    else:
        back = is_back(last)
        link = "" if last[-1] in "аеыі" else "ы" if back else "і"
        last += link + ("ншы" if back else "нші")
    return " ".join([*words, last])


def is_back(word: str) -> bool:
    """Say whether the word takes back endings: what counts is its last vowel, a soft sign makes it front."""
    if word.endswith("ь"):
        return False
    if word in ("елу", "еуро"):
        return word == "еуро"
    return next(letter in BACK for letter in reversed(word) if letter in BACK + FRONT)


def inflect(word: str, case: str) -> str:
    """Put ``word`` (bare) into ``nom gen dat acc loc abl ins``, or ``poss`` and its cases as ``poss+abl``."""
    if case.startswith("poss"):
        return _possessed(word, case.partition("+")[2] or "nom")
    a, y = ("а", "ы") if is_back(word) else ("е", "і")
    last = word[-2] if word.endswith("ь") else word[-1]
    vowel, nasal = last in "аеыіуоөүұәи", last in "мнң"
    voiceless, hushed = last in VOICELESS, last in "зж"
    d = "т" if voiceless else "д"
    return (
        word
        + {
            "nom": "",
            "gen": ("т" if voiceless else "н" if vowel or nasal else "д") + y + "ң",
            "acc": ("т" if voiceless else "н" if vowel else "д") + y,
            "dat": {("а", True): "қа", ("а", False): "ға", ("е", True): "ке", ("е", False): "ге"}[a, voiceless],
            "loc": d + a,
            "abl": ("т" if voiceless else "н" if nasal else "д") + a + "н",
            "ins": ("п" if voiceless else "б" if hushed else "м") + "ен",
        }[case]
    )


def _possessed(word: str, case: str) -> str:
    a, y = ("а", "ы") if is_back(word) else ("е", "і")
    stem = word.removesuffix("ь")
    stem += ("с" if stem[-1] in "аеыіуоөүұәи" else "") + y
    endings = {"nom": "", "gen": f"н{y}ң", "acc": "н", "dat": f"н{a}", "loc": f"нд{a}", "abl": f"н{a}н", "ins": "мен"}
    return stem + endings[case]
