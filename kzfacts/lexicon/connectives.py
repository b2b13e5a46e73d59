"""What stands beside numbers: words that join a list, make a range or say a little more, marks of lists."""

from __future__ import annotations

BETWEEN_RU = "между"
BETWEEN_KK = frozenset({"мен", "пен", "бен"})
AND_KK = BETWEEN_KK | {"және"}
LIST = AND_KK | {"и", "или", "либо", "немесе", "әлде", ","}
# After «үш пен бес доллар»: then the two are the ends of a range.
AFTER_RANGE = frozenset(
    {
        "аралығында", "аралығындағы", "арасында", "арасындағы", "шамасында", "аралығын", "аралығынан", "аралығына",
        "аралығы",
    }
)  # fmt: skip
UP_TO = frozenset({"дейін", "дейінгі", "шейін", "шейінгі"})
RANGE_TO, RANGE_FROM = frozenset({"до"}), "от"
FROM_RU = frozenset({RANGE_FROM, "с", "со"})
# Before «тысячи тенге» these ask for the genitive: one thousand. Otherwise it is the plural: thousands.
BEFORE_GENITIVE = frozenset({"от", "до", "около", "более", "менее", "свыше", "больше", "меньше", "порядка"})
MINUS = "минус"
LIST_MARKS = "*_|•·…‹▪●►‣"  # of Markdown and of lists, right before a number; emoji are line ends (text.EMOJI)
NOR = (" ни ", " ни на ")  # before one they leave nothing of it: «ни одного процента»
# Between the number and its unit or scale, with the Kazakh case of the number before: what it makes of the amount.
MIDDLE = {
    "шақты": ("approx", ""), "астам": ("more_than", "abl"), "артық": ("more_than", "abl"), "аса": ("more_than", "abl"),
    "көп": ("more_than", "abl"), "жуық": ("approx", "dat"), "тарта": ("approx", "dat"), "таяу": ("approx", "dat"),
    "жақын": ("approx", "dat"), "дейін": ("equal_or_less", "dat"), "дейінгі": ("equal_or_less", "dat"),
    "кем": ("less_than", "abl"),
}  # fmt: skip
# Between the number and its unit behind «и»: 20 и более процентов.
OR_MORE = {"более": "equal_or_more", "больше": "equal_or_more", "менее": "equal_or_less", "меньше": "equal_or_less"}
PAST_SCALE = frozenset({"лишним", "небольшим"})  # пять с лишним миллионов
# Between a scale and its currency: миллион АҚШ доллары.
COUNTRY_OF_UNIT = ("ақш", "сша")
