"""Words beside the date of a date line, and of headings before weekdays that recur, Russian beside Kazakh."""

from __future__ import annotations

# They open sentences, or join the words of headings in capitals, which are no date lines: ОТЧЁТ НА 1 ЯНВАРЯ 2020 ГОДА.
OPENINGS = (
    "сегодня", "вчера", "накануне", "он", "она", "это", "бүгін", "кеше", "ол", "бұл",
    "на", "за", "к", "ко", "по", "до", "с", "со", "для", "о", "об", "и", "между", "после",
    "және", "мен", "үшін", "туралы", "бойынша", "дейін",
)  # fmt: skip
LABELS = (
    "г", "год", "года", "город", "область", "опубликовано", "обновлено", "дата",
    "ж", "жыл", "жылы", "жылғы", "қ", "қаласы", "облысы", "жарияланды", "жаңартылды", "күні", "сағат",
)  # fmt: skip
# Beginnings of words before the weekdays of opening hours: «Режим работы: …», «Қабылдау күндері: …».
HOURS = (
    "режим", "график", "часы", "выходн", "приём", "прием",
    "кесте", "қабылдау", "демалыс", "жұмыс уақыт",
)  # fmt: skip
FROM_HOUR = ("с", "сағат")  # before the first hour
