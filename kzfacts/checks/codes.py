"""The codes of findings, one row a check, and findings made of them."""

from __future__ import annotations

from kzfacts.finding import Code, Finding, Site

CODES = (
    Code("KZ101", "missing", "warning", "a fact of the first text is not in the second",
        "The first text states a fact that the second does not state in any notation: no equal value, and none "
        "that could be meant for it in a sentence that says the same. A repeated fact counts once, and a day counts "
        "for its year. Where the two texts are not versions of one text (few shared facts, unlike length) it is "
        "information only, but for one warning where their lengths are alike; so is a date that words like «вчера», "
        "«былтыр» only count, a season without its year, a figure that both texts have but only one with a unit («с 12 "
        "до 16%»), a year where the other text says «биыл», and an official whom the second text names without "
        "an office. Add the fact to the second text, or ignore the code where the second text is a summary. Of two "
        "folders it also names the files that only the first one has, of two JSON Lines files the rows."),
    Code("KZ102", "extra", "warning", "a fact of the second text is not in the first",
        "The mirror of KZ101: the second text states a fact that the first does not state in any notation."),
    Code("KZ103", "value", "error", "the same figure has two values",
        "Sentences that say the same, by the words and values that both have or that the sentences around them have, "
        "state two figures of one unit that are not equal: «2,5 млрд тенге» and «5,2 млрд теңге». Notation does not "
        "matter: digits or words, «1 200 000» or «1,2 млн» are equal. So it is where two figures are exchanged: «Абай "
        "5%, Жетісу 7%» and «Абай 7%, Жетысу 5%»."),
    Code("KZ104", "scale", "error", "the same digits with different scales",
        "The figures agree but for a factor of a thousand, a million or a billion: «2,5 млрд тенге» and «2,5 млн "
        "теңге». Compare the words of scale."),
    Code("KZ105", "currency", "error", "the same sum in two currencies",
        "The sums are equal and the currencies are not: «5 млн долларов» and «5 млн теңге»."),
    Code("KZ106", "date", "error", "the same event has two dates",
        "Sentences that say the same state two dates of one grain that are not equal: «16 марта 2024 "
        "года» and «2024 жылғы 16 сәуірде». A date without its year agrees with the same day of any year; where "
        "another year is inferred for it, it is information. So it is where two dates are exchanged."),
    Code("KZ107", "range-end", "error", "two ranges share one end only",
        "One end of the range is equal in both texts, the other is different or dropped: «10–12 %» and «10–15 %». "
        "Information only where both ends are there, one without its unit: «34, а то и 35 млн»."),
    Code("KZ108", "direction", "error", "the same change goes up here and down there",
        "The figures are equal, but the words around them say growth in one text and decline in the other: «рост на "
        "5,3 %» and «5,3 пайызға төмендеді», or one more and the other less: «на 5 % больше», «5 %-ға аз». "
        "Reported only where the words on both sides are unambiguous."),
    Code("KZ109", "precision", "info", "one figure is the other one rounded",
        "«2,48 млрд» in one text, «2,5 млрд» in the other; or a day in one text and only its month in the other."),
    Code("KZ110", "mod", "warning", "a bound or an approximation is in one text only",
        "The figures are equal, but one text says «более», «около», «кемінде» or the like and the other does not, or "
        "they say opposite bounds, which is an error. Information only for dates, and for «до» and «дейін», which also "
        "name the level reached."),
    Code("KZ111", "name", "error", "the holder of one post has two names",
        "The same post at the same place with two names that are not spellings of one name in the two languages."),
    Code("KZ112", "post", "warning", "one person has the same office at two different bodies",
        "The person and the kind of office agree, but not its body, region or country: «аким Алматинской области» and "
        "«Атырау облысының әкімі». Reported only where both bodies are known or both texts are in one language."),
    Code("KZ113", "role", "warning", "one person has two different offices",
        "The person is named with one office in the first text and with another one, and never with the same one, in "
        "the second: «министр» and «вице-министр»."),
    Code("KZ201", "weekday", "error", "the weekday is not that of the date",
        "A weekday stands beside a full date, and the calendar disagrees: «пятница, 20 декабря 2025 года» was a "
        "Saturday. Where the year is only inferred, the neighbouring years are allowed too."),
    Code("KZ202", "impossible-date", "error", "there is no such day",
        "The month has no such day, or there is no such month: «31 июня», «29 февраля 2023 года», «12.13.2024». Titles "
        "in quotation marks are left alone."),
    Code("KZ203", "digits-and-words", "error", "digits and words in brackets say different numbers",
        "A number is written twice, in digits and in words in brackets after it or the other way round, and the two "
        "are not equal: «25 (тридцать пять) млн тенге»."),
    Code("KZ204", "range-order", "error", "a range ends before it starts",
        "«от 12 до 10 млн тенге», «26–24 января», «в 2025–2023 годах». A movement («снизился с 12 до 10 %») is none, "
        "and «от 500 до 2 млн», where the first number may lack its scale, is left alone."),
    Code("KZ205", "percent-sum", "warning", "shares of one whole add up to more than 100 %",
        "A sentence that divides a whole (остальные, қалған; with three shares or more приходится, тиесілі, or a list "
        "«из них 60% — …, 30% — …») gives shares that add up to more than 101 %. Shares that may overlap are not "
        "added."),
    Code("KZ206", "exchange-rate", "warning", "an implied exchange rate is far from the others of the text",
        "Sums with their equivalent in brackets, «$5 млн (2,4 млрд тенге)», imply a rate. A rate more than a quarter "
        "away from the middle one of the text's rates between the same currencies is reported; where the sums are of "
        "different years, one that differs by more than a factor of five."),
    Code("KZ207", "future-past", "warning", "a date after the reference date is spoken of in the past",
        "Needs --ref-date. The clause says that an event took place (состоялся, прошёл, өтті, ашылды) and dates it to "
        "a day or a month after the reference date."),
    Code("KZ208", "name-spelling", "warning", "one person is spelled in two ways",
        "Two officials of compatible office, in words of one language, whose names differ by a letter inside the name. "
        "Differences of «е» and «ё» or of an ending are not reported."),
    Code("KZ209", "contradicting-posts", "warning", "one person holds two offices that exclude each other",
        "One person is called head of two different bodies of one kind (two ministries, two regions), or head and "
        "deputy of one body, and neither is called former, acting or elect."),
    Code("KZ210", "movement", "warning", "a figure moves against the word that says how it moved",
        "«Ставку снизили с 15% до 17%», «15%-дан 12%-ға дейін өсті»: the clause says growth and the second figure is "
        "the lower one, or it says decline and it is the greater one. Exchange rates, which rise where a currency "
        "falls, and a first figure without its unit («с 500 до 35 млн») are left alone."),
    Code("KZ301", "expected-missing", "error", "an expected fact is not in the text",
        "The file given with --expect lists the fact, and the text does not state it within the tolerance."),
    Code("KZ302", "expected-value", "error", "an expected fact has another value",
        "The file given with --expect lists the same words with another value; for instance a figure was changed."),
    Code("KZ303", "forbidden", "error", "a fact that must not be there is in the text",
        'The file given with --expect lists the fact with "expect": "must not".'),
    Code("KZ304", "unexpected", "info", "a fact is not in the expectations",
        "The text states a fact that the file given with --expect does not list. List it (--update does), or with "
        '"expect": "may".'),
    Code("KZ401", "officeholder", "error", "a post does not hold on the date of the text",
        "The register given with --officials says that the named person held this post at another time, or that "
        "somebody else held it on the date of the text (--ref-date, else the date line of the text)."),
)  # fmt: skip

BY_NAME = {row.name: row for row in CODES}
BY_CODE = {row.code: row for row in CODES}


def finding(name: str, message: str, site: Site, other: Site | None = None, *, severity: str = "") -> Finding:
    """Return a finding of class ``name``, of its usual severity unless another is given."""
    row = BY_NAME[name]
    return Finding(row.code, name, severity or row.severity, message, site, other)
