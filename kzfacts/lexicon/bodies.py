"""Bodies, regions and countries that posts belong to, by stems of successive words in both languages. Rows only.

Two posts name different bodies where both name one of these and they have none in common. Names of ministries that
were renamed or divided overlap on purpose: «индустрия» stands in several rows of history.
"""

from __future__ import annotations

from typing import NamedTuple


class Body(NamedTuple):
    """One body or region: ``group`` is ``ministry``, ``agency``, ``region``, ``city`` or ``country``."""

    code: str
    group: str
    kk: tuple[str, ...]
    ru: tuple[str, ...]


BODIES = (
    Body("foreign_affairs", "ministry", ("сыртқы іс",), ("иностранных дел", "мид")),
    Body("defence", "ministry", ("қорғаныс",), ("оборон",)),
    Body("interior", "ministry", ("ішкі іс",), ("внутренних дел", "мвд")),
    Body("emergencies", "ministry", ("төтенше жағдай", "тжм"), ("чрезвычайным ситуаци", "мчс")),
    Body("finance", "ministry", ("қаржы",), ("финанс", "минфин")),
    Body("national_economy", "ministry", ("ұлттық экономика",), ("национальной экономик", "миннацэкономик")),
    Body("health", "ministry", ("денсаулық",), ("здравоохранен", "минздрав")),
    Body("labour", "ministry", ("еңбек",), ("труда", "минтруд")),
    Body("education", "ministry", ("оқу-ағарту", "білім"), ("просвещени", "образовани", "минпросвещ")),
    Body("science", "ministry", ("ғылым",), ("науки", "высшего образовани")),
    Body("culture", "ministry", ("мәдениет",), ("культур",)),
    Body("information", "ministry", ("ақпарат",), ("информации",)),
    Body("tourism", "ministry", ("туризм", "спорт"), ("туризм", "спорт")),
    Body("agriculture", "ministry", ("ауыл шаруашылығ",), ("сельского хозяйств", "минсельхоз")),
    Body("industry", "ministry", ("өнеркәсіп", "индустрия"), ("промышленност", "индустри")),
    Body("construction", "ministry", ("құрылыс",), ("строительств",)),
    Body("transport", "ministry", ("көлік",), ("транспорт", "минтранс")),
    Body("water", "ministry", ("су ресурс", "ирригация"), ("водных ресурс", "ирригаци")),
    Body("energy", "ministry", ("энергетика",), ("энергетик", "минэнерго")),
    Body("ecology", "ministry", ("экология",), ("экологи", "минэкологии")),
    Body("trade", "ministry", ("сауда",), ("торговл",)),
    Body("justice", "ministry", ("әділет",), ("юстици", "минюст")),
    Body("digital", "ministry", ("цифр", "жасанды интеллект"), ("цифр", "искусственного интеллект")),
    Body("national_bank", "agency", ("ұлттық банк",), ("национального банк", "нацбанк")),
    Body("senate", "agency", ("сенат",), ("сенат",)),
    Body("majilis", "agency", ("мәжіліс",), ("мажилис",)),
    Body("government", "agency", ("үкімет",), ("правительств",)),
    Body("abai", "region", ("абай обл",), ("области абай", "абайск")),
    Body("akmola", "region", ("ақмола",), ("акмолинск",)),
    Body("aktobe", "region", ("ақтөбе",), ("актюбинск", "актобе")),
    Body("almaty_region", "region", ("алматы обл",), ("алматинск",)),
    Body("almaty", "city", ("алматы",), ("алматы", "алма-аты")),
    Body("atyrau", "region", ("атырау",), ("атырау",)),
    Body("west_kazakhstan", "region", ("батыс қазақстан", "бқо"), ("западно-казахстанск", "зко")),
    Body("zhambyl", "region", ("жамбыл",), ("жамбыл",)),
    Body("zhetisu", "region", ("жетісу",), ("жетысу", "жетісу")),
    Body("karaganda", "region", ("қарағанды",), ("караганд",)),
    Body("kostanay", "region", ("қостанай",), ("костана",)),
    Body("kyzylorda", "region", ("қызылорда",), ("кызылорд",)),
    Body("mangystau", "region", ("маңғыстау",), ("мангистау", "мангыстау")),
    Body("pavlodar", "region", ("павлодар",), ("павлодар",)),
    Body("north_kazakhstan", "region", ("солтүстік қазақстан", "сқо"), ("северо-казахстанск", "ско")),
    Body("turkistan", "region", ("түркістан",), ("туркестан",)),
    Body("ulytau", "region", ("ұлытау",), ("улытау",)),
    Body("east_kazakhstan", "region", ("шығыс қазақстан", "шқо"), ("восточно-казахстанск", "вко")),
    Body("astana", "city", ("астана", "нұр-сұлтан", "елорда"), ("астан", "нур-султан", "столиц")),
    Body("shymkent", "city", ("шымкент",), ("шымкент",)),
    Body("moscow_region", "region", ("мәскеу обл",), ("московской обл", "подмосков")),
    Body("moscow", "city", ("мәскеу",), ("москв",)),
)
