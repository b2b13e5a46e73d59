"""Words beside which what looks like a time is something else, Kazakh beside Russian. Rows only.

A stem counts with an ending of a few letters, a word as it stands.
"""

from __future__ import annotations

from typing import NamedTuple


class Bearer(NamedTuple):
    """What bears the name of a day or a month: Kazakh stems after the name, Russian stems and words before it.

    years  it also bears the name of a year: площадь 1905 года
    """

    kk: tuple[str, ...] = ()
    ru: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    years: bool = False


BEARERS = (
    Bearer(kk=("көше", "көш.", "к-сі", "к.,"), ru=("улиц",), words=("ул.",), years=True),
    Bearer(kk=("алаң",), ru=("площад",), words=("пл.",), years=True),
    Bearer(kk=("даңғыл", "даң."), ru=("проспект",), words=("пр-т", "пр-та", "пр-те", "пр-ту")),
    Bearer(kk=("бульвар",), ru=("бульвар",)),
    Bearer(kk=("тұйық", "тұйығ"), ru=("переул",)),
    Bearer(ru=("набережн",)),
    Bearer(kk=("шағын аудан", "шағынаудан", "ықшам аудан", "ықшамаудан", "мөлтек аудан", "мөлтекаудан"),
           ru=("микрорайон",), words=("мкр", "мкр.")),
    Bearer(kk=("ауылы", "ауданы"), ru=("посёлк", "посёлок", "поселок")),
    Bearer(kk=("станса", "станция", "бекет", "метро"), ru=("станци",), words=("метро",)),
    Bearer(kk=("зауыты",), ru=("завод", "фабрик")),
    Bearer(kk=("шахтасы", "кеніші")),
    Bearer(ru=("колхоз", "совхоз")),
    Bearer(kk=("саябақ", "саябағ", "базары", "кинотеатры", "мектебі", "қорымы")),
    Bearer(kk=("атындағы",), words=("имени", "им.", "лет", "-летия")),
)  # fmt: skip

# Abbreviations of months that are words too: марийцев, you; there, mothers, snow, goose; wind, ridge
IN_DATE_LINES = frozenset({"мар", "сен"})  # МОСКВА, 5 сен – РИА Новости
AFTER_COUNTS = frozenset({"там", "мам", "қар", "қаз"})  # 12 қаз. Олар семіз.
ALSO_WORDS = IN_DATE_LINES | AFTER_COUNTS | {"жел", "қыр"}

# Before figures like 12.05.10: standards, registers, numbered things, versions.
CODES = (
    "снип", "қнже", "гост", "сн", "сп", "рд", "всн", "окэд", "оквэд", "удк", "қр ен", "мамандығы", "п.", "пп.", "ст.",
    "кесте", "сурет", "ip", "ст рк", "қр ст", "мемст", "ту", "ост", "iso", "iec",
)  # fmt: skip
NUMBERED = (
    "специальност", "код", "шифр", "артикул", "верси", "нұсқа", "пункт", "стать", "раздел", "таблиц", "рисунк",
    "рисунок", "номер",
)  # fmt: skip
# After them, Kazakh: 12.05.10-тармақ.
NUMBERED_KK = ("тармақ", "тармағ", "бап", "бабы", "бөлім", "кесте", "сурет", "нұсқа")

# Before a day and a month in figures: what ends on a day. Rates and scores go up and down to 15.02 as well.
TERMS = (
    "приём", "прием", "принима", "заявк", "срок", "подач", "подат", "сдач", "сдат", "оплат", "продл", "действу",
    "отпуск", "акция", "акции", "акцию", "регистрац", "запис", "каникул", "дедлайн", "подписк", "бронир", "перенес",
)  # fmt: skip

# After «2000 г»: what is weighed in grams.
WEIGHED = (
    "мука", "муки", "сахара", "соли", "масла", "мяса", "риса", "воды", "золота", "серебра", "героина", "гашиша",
    "марихуаны", "мефедрона", "кокаина", "наркоти", "веществ", "табака", "сыра", "хлеба", "картофеля", "сливок",
    "молока", "творога", "фарша", "рыбы", "чая", "кофе",
)  # fmt: skip

# What a range of figures as large as years counts, Kazakh beside Russian: «1500–1800 м», ``1500–1800 адам``.
COUNTED_IN = (
    "м", "км", "мм", "см", "кг", "г", "т", "га", "л", "куб", "кв", "вт", "квт", "мвт", "кал", "ккал", "чел", "шт",
    "экз", "об", "человек", "тонн", "штук", "мест", "единиц", "метр", "машин", "квартир", "километр",
    "адам", "шақырым", "гектар", "тонна", "орын", "дана", "бас", "үй", "пәтер", "отбасы", "текше", "шаршы", "жұмыс",
    "оқушы", "студент", "сарбаз",
)  # fmt: skip

# Behind a bare figure that is a year: nothing that it could count.
AFTER_YEAR = frozenset([
    "после", "при", "за", "об", "о", "к", "под", "над", "через", "перед", "тот", "этот", "эта", "и", "а", "но", "в",
    "во", "на", "с", "со", "по", "до", "из", "от", "он", "она", "оно", "они", "его", "её", "ее", "их", "был",
    "была", "было", "были", "стал", "стала", "также", "году", "же",
])  # fmt: skip

# Adjectives that make a weekday the name of a feast or an event: Чёрная пятница, Вербное воскресенье.
NAMES_OF_WEEKDAYS = (
    "чёрн", "черн", "кровав", "вербн", "прощён", "прощен", "страстн", "чист", "велик", "красн", "светл",
)  # fmt: skip

# Words that make a season the name of an event, a feast, a body: Арабская весна, Студенческая весна, Алтын күз.
NAMES_OF_SEASONS = (
    "арабск", "пражск", "русск", "крымск", "студенческ", "золот", "араб", "алтын", "прага", "студенттер", "студенттік",
    "праздник",
)  # fmt: skip
# What «следующие зимние» belongs to if it is no season: games come every other year.
GAMES = ("игр", "олимп", "паралимп", "универсиад", "азиад", "чемпионат", "спартакиад")

# After the name of a month: a feast, a dish, a congress, a city.
AFTER_MONTH = {
    "наурыз": ("мере", "мейрам", "көже", "той", "думан", "айт"),
    "тамыз": ("конференция", "кеңес"),
    "қазан": ("қала",),
}
AFTER_MONTHLY = ("улиц", "площад", "революц", "проспект", "район", "област", "дивизи")  # Октябрьская
NAMED_SO = ("средн", "школ", "сельск", "поселков", "больниц", "библиотек")  # Октябрьская средняя школа, of capitals
# of a year that everybody knows
EVENTS = ("событи", "указ", "восстани", "путч", "оқиға", "көтеріліс", "қырғын", "төңкеріс", "революциясы")
