"""Words beside the date of a date line, Russian beside Kazakh."""

from __future__ import annotations

# They open sentences, which are no date lines, though they have a capital there.
OPENINGS = ("сегодня", "вчера", "накануне", "он", "она", "это", "бүгін", "кеше", "ол", "бұл")
LABELS = (
    "г", "год", "года", "город", "область", "опубликовано", "обновлено", "дата",
    "ж", "жыл", "жылы", "жылғы", "қ", "қаласы", "облысы", "жарияланды", "жаңартылды", "күні", "сағат",
)  # fmt: skip
