"""What each rule finds and what it refuses, for users: one row a rule name that a fact can bear. Rows only.

In an example the words of the fact stand in braces; its value is not written down, it comes from the rules themselves.
"""

from __future__ import annotations

from typing import NamedTuple


class Entry(NamedTuple):
    """A rule for users.

    finds    one line, as in «finds a ...»
    kk, ru   a sentence of each language with the fact in braces; empty where only the other language has the form
    refuses  what looks like it and is none
    against  a sentence in which the rule finds nothing
    """

    name: str
    finds: str
    kk: str
    ru: str
    refuses: str
    against: str


ENTRIES = (
    Entry(
        "date.day",
        "a day and its month, the year and the weekday with them where they are said",
        "Жиналыс {2024 жылғы 16 наурызда} өтті.",
        "Совещание прошло {16 марта 2024 года}.",
        "Days after which streets, works or people are named, and figures that count what follows, are none. A day "
        "that the calendar does not have is a date without a value.",
        "Он живёт на улице 8 Марта.",
    ),
    Entry(
        "date.dotted",
        "a day in figures alone, with the year",
        "Өтініш {16.03.2024} қабылданды.",
        "Отчёт сдан {16.03.2024}.",
        "Numbers of sections and versions, network addresses, prices and scores are none.",
        "Пункт 13.15.9 отменён, версия 4.1.7 вышла.",
    ),
    Entry(
        "date.figures",
        "a day and a month in figures after a word for a deadline",
        "",
        "Заявки принимают до {15.02}.",
        "Both figures have two digits, and the sentence must speak of what ends or lasts: rates and ranges do not.",
        "Цена выросла до 15.02.",
    ),
    Entry(
        "date.month",
        "a month, with or without its year",
        "Мектеп {2025 жылғы қыркүйекте} ашылады.",
        "Школа откроется в {сентябре 2025 года}.",
        "Names that a month is spelled like are none: «Марта Ивановна», «Қазан қаласы», «наурыз мейрамы».",
        "Марта Ивановна приехала, Қазан қаласы үлкен.",
    ),
    Entry(
        "date.year",
        "a year with a word for it, or in brackets; ordinals and years in words too",
        "Зауыт {2011 жылы} салынды.",
        "Завод построен в {2011 году}.",
        "A bare number is none: it may count anything.",
        "Завод выпустил 2023 трактора.",
    ),
    Entry(
        "date.bare-year",
        "a year without a word for it, after a preposition, where nothing follows that it could count",
        "",
        "Он уехал в {2008}, а вернулся нескоро.",
        "A number before a noun counts it.",
        "Это помогло в 2008 случаях.",
    ),
    Entry(
        "date.decade",
        "the ten years of a decade",
        "Ол {1980-жылдары} мұғалім болды.",
        "В {1980-х годах} он был учителем.",
        "«80-й» alone is no decade, it ranks something.",
        "Он пришёл к финишу 80-м.",
    ),
    Entry(
        "date.century",
        "a century, its number in Roman or Arabic figures or in words",
        "Қала {XIV ғасырда} салынған.",
        "Город основан в {XIV веке}.",
        "A Roman number without the word for century ranks something else.",
        "Прошёл XIV съезд.",
    ),
    Entry(
        "date.quarter",
        "a quarter of a year",
        "{2024 жылдың бірінші тоқсанында} баға өсті.",
        "В {первом квартале 2024 года} цены выросли.",
        "«Тоқсан» is ninety as well, and «квартал» a block of houses: without an ordinal they are none.",
        "Тоқсан қызметкер келді.",
    ),
    Entry(
        "date.half",
        "a half of a year",
        "{2024 жылдың бірінші жартыжылдығында} көлік көбейді.",
        "За {первое полугодие 2024 года} перевозки выросли.",
        "Halves of anything else are none.",
        "Во второй половине матча забили гол.",
    ),
    Entry(
        "date.months",
        "the first months of a year, counted together",
        "{2024 жылдың 9 айында} өндіріс ұлғайды.",
        "За {9 месяцев 2024 года} выпуск увеличился.",
        "Months that only say how long something takes are a duration.",
        "Ремонт займёт 9 месяцев.",
    ),
    Entry(
        "date.season",
        "a season, with or without its year",
        "{2020 жылдың көктемінде} егін ерте егілді.",
        "{Весной 2020 года} сеяли рано.",
        "«Маусым» and «сезон» of sport, «жазды» that means wrote, «қысқа» that means short are none.",
        "Ол хат жазды, қысқа жол салынды.",
    ),
    Entry(
        "date.part",
        "the beginning, the middle or the end of a month, a year, a decade or a century",
        "{Ақпанның соңында} көпір жабылды.",
        "В {конце февраля} мост закрыли.",
        "Ends and beginnings of what is no time are none.",
        "В конце улицы стоит мост.",
    ),
    Entry(
        "date.weekday",
        "a day of the week without a date; it has a value only with a day to count from",
        "Көрме {сенбіде} ашылады.",
        "Выставка откроется в {субботу}.",
        "Words that a weekday is spelled like are none: «среда» may be surroundings, «жұма намазы» is a prayer.",
        "Он защищал окружающую среду.",
    ),
    Entry(
        "date.range",
        "a time from one date to another",
        "Көрме {24–26 қаңтарда} өтеді.",
        "Выставка пройдёт {24–26 января 2024 года}.",
        "A range that would run backwards is none, nor are two figures with another unit.",
        "Расстояние 24–26 километров.",
    ),
    Entry(
        "date.list",
        "each date of a list that names the month or the year once, but for the last, which has a rule of its own",
        "Матчтар {3}, 10 және 17 мамырда өтеді.",
        "Матчи пройдут {3}, 10 и 17 мая.",
        "Figures that the list does not reach are none.",
        "Дома 3, 10 и 17 снесли.",
    ),
    Entry(
        "date.holiday",
        "a holiday that has its day in the calendar",
        "{Тәуелсіздік күнінде} концерт болады.",
        "Концерт дадут в {День Победы}.",
        "Holidays whose day moves have no value here.",
        "Концерт дадут в день города.",
    ),
    Entry(
        "date.nth",
        "a day or a week by its place in a month",
        "Съезд {2025 жылғы наурыздың бірінші дүйсенбісінде} ашылды.",
        "Съезд открылся в {последний день октября 2025 года}.",
        "A week has the month for its value, with `mod`; a day of every month is none.",
        "До 25-го числа каждого месяца платят налог.",
    ),
    Entry(
        "date.eve",
        "a day named as what comes after: its eve",
        "Көпір {8 наурыз} қарсаңында ашылды.",
        "Накануне {8 марта} открыли каток.",
        "«Накануне» beside a comma is the day before the day of writing, and the date is a day like any other.",
        "Накануне, 8 марта, открыли каток.",
    ),
    Entry(
        "date.deictic",
        "a day, a month or a year told from the day of writing: today, yesterday, this year",
        "{Кеше} жаңбыр жауды.",
        "{Вчера} шёл дождь.",
        "It has a value only with --ref-date or a date line; «накануне» before a noun is a preposition.",
        "Накануне матча шёл дождь.",
    ),
    Entry(
        "date.relative",
        "the last, this or the next week, month, year or weekday",
        "{Өткен аптада} су деңгейі көтерілді.",
        "На {прошлой неделе} уровень воды поднялся.",
        "It has a value only with --ref-date or a date line; past and next things that are no time are none.",
        "В прошлой статье об этом написали.",
    ),
    Entry(
        "date.ref",
        "a word for past, present or future that names no date; `ref` says which",
        "{Бүгінгі таңда} жол жөнделіп жатыр.",
        "{Недавно} дорогу отремонтировали.",
        "Words for speed and order are none.",
        "Быстро и сразу дорогу отремонтировали.",
    ),
    Entry(
        "date.ago",
        "a time counted back from the day of writing or from an event",
        "{Екі апта бұрын} жол ашылды.",
        "{Две недели назад} открыли дорогу.",
        "It has a value only with --ref-date or a date line, and none where an event is counted from.",
        "Он оглянулся назад.",
    ),
    Entry(
        "date.ahead",
        "a time counted forward from the day of writing or from an event",
        "{Үш айдан кейін} жол ашылады.",
        "Через {три месяца} дорогу откроют.",
        "It has a value only with --ref-date or a date line, and none where an event is counted from.",
        "Пройдите через три двора.",
    ),
    Entry(
        "money.word",
        "a number, in figures or words, before the name of a currency; ranges and lists too",
        "Жөндеуге {350 мың теңге} бөлінді.",
        "На ремонт выделили {350 тысяч тенге}.",
        "Currencies without an amount, sums that are only «several» or «millions», rates, and everyday words that a "
        "currency is spelled like («5 фунтов яблок», «5 крон деревьев») are none.",
        "За ящик взяли 5 фунтов яблок, потратили несколько миллионов тенге.",
    ),
    Entry(
        "money.sign_before",
        "a number after a sign or a code of a currency",
        "Билет {₸5000} тұрады.",
        "Ремонт обошёлся в {$5 млн}.",
        "Pairs of codes are quotations, numbers of accounts are none.",
        "USD/KZT 512, EUR/KZT 0.0",
    ),
    Entry(
        "money.sign_after",
        "a number before a sign or a code of a currency",
        "Билет {5000 ₸} тұрады.",
        "Вход стоит {10 €}.",
        "A sign without its number is none.",
        "Цена указана в $ и в €.",
    ),
    Entry(
        "money.unsaid",
        "a large Russian sum after a word of earning or spending; `currency` is null",
        "",
        "Работы обошлись в {930 тысяч}.",
        "Where something that is counted may follow, it is none.",
        "Аудиторию оценили в 5 миллионов человек.",
    ),
    Entry(
        "money.repeated",
        "a second large Russian sum of a sentence, in the currency that was named before",
        "",
        "Дороги получили 3,2 млрд тенге, школы — {1,5 млрд}.",
        "A number with something that it counts is none.",
        "Дороги получили 3,2 млрд тенге, их длина — 1,5 тысячи километров.",
    ),
    Entry(
        "money.gapped",
        "a large Kazakh sum that leaves its currency to the next one",
        "Астанаға {5 млн}, Алматыға 3 млн теңге бөлінді.",
        "",
        "A number with something that it counts is none.",
        "Астанада 5 млн адам тұрады, Алматыға теңге бөлінді.",
    ),
    Entry(
        "percent.unit",
        "a number before a word or a sign for per cent, percentage points, per mille or basis points",
        "Баға {5,3 пайызға} өсті.",
        "Цены выросли на {5,3 %}.",
        "Percentages without a number and the codes of addresses are none.",
        "Пайыздық мөлшерлеме өзгерген жоқ: https://news.example/a%20b",
    ),
    Entry(
        "percent.compound",
        "a Russian word that holds the number and the percentage",
        "",
        "{Полпроцента} жителей — студенты.",
        "Words about percentages without a number are none.",
        "Процентный доход вырос.",
    ),
    Entry(
        "official.post",
        "a person with the post beside the name, before it or after it",
        "Бұл туралы {облыс әкімі Асқар Сейітов} айтты.",
        "Об этом сообщил {аким области Аскар Сеитов}.",
        "Posts without a name, names without a post, and a post that another person is set apart from are none.",
        "Аким области выступил с отчётом, гостей встретил Аскар Сеитов.",
    ),
    Entry(
        "duration",
        "an amount of time",
        "Құрылыс {екі жылға} созылды.",
        "Стройка длилась {два года}.",
        "Rates («60 километров в час»), ages, and amounts that lead to a date are none.",
        "Скорость 60 километров в час.",
    ),
    Entry(
        "duration.every",
        "a time after which something is done again; `every` is true",
        "Есеп {жыл сайын} жарияланады.",
        "Отчёт выходит {ежегодно}.",
        "«Жылына екі рет» counts times, no interval.",
        "Ол жылына екі рет келеді.",
    ),
    Entry(
        "age",
        "how old somebody is",
        "Ол {20 жасында} университет бітірді.",
        "{25-летний} инженер возглавил цех.",
        "The years of things and of events are no age.",
        "Стройка длилась два года.",
    ),
)
