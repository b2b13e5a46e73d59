"""Words, signs and codes of money. One row a word, with both languages; what it may mean, and what it usually does.

Codes are ISO 4217, but for ``MCI`` (the monthly calculation index: АЕК, МРП), ``MMW`` (the monthly minimum wage: ЕТЖ,
МЗП) and ``BTC``.
"""

from __future__ import annotations

from typing import NamedTuple


class Currency(NamedTuple):
    """A word for a currency.

    readings   the codes it may stand for; a country word beside it or near it decides
    usual      the code where no country is named; None: unknown
    kk         stems, which take the Kazakh endings
    ru         nominatives, which are declined; ``ru_more`` what the declension does not give
    short      abbreviations, the same in both languages
    adjective  of Russian adjectives in compounds: 100-долларовая
    share      how many of it make one of the currency: 100 tiyn
    times      what one of it is worth: 1000 in «20 т.р.»
    careful    also an everyday word: needs a scale (``5 млн крон``) or a country to be money
    anchors    what to scan for, where the beginnings of the forms are too common in other words; a blank: a word's end
    """

    readings: tuple[str, ...]
    usual: str | None
    kk: tuple[str, ...] = ()
    ru: tuple[str, ...] = ()
    ru_more: tuple[str, ...] = ()
    short: tuple[str, ...] = ()
    adjective: tuple[str, ...] = ()
    share: int = 1
    times: int = 1
    careful: bool = False
    anchors: tuple[str, ...] = ()


DOLLARS = (
    "USD", "CAD", "AUD", "HKD", "SGD", "NZD", "TWD", "BBD", "BMD", "BND", "BSD", "BZD", "FJD", "GYD", "JMD", "KYD",
    "LRD", "NAD", "SBD", "SRD", "TTD", "XCD",
)  # fmt: skip
CURRENCIES = (
    Currency(("KZT",), "KZT", kk=("теңге",), ru=("тенге",), short=("тг", "тңг", "тнг"), adjective=("тенгов",)),
    Currency(("KZT",), "KZT", kk=("тиын",), ru=("тиын",), share=100),
    Currency(DOLLARS, "USD", kk=("доллар",), ru=("доллар",), short=("долл", "дол"), adjective=("долларов",)),
    Currency(("USD",), "USD", kk=("бакс",), ru=("бакс",)),
    Currency(("USD",), "USD", short=("у.е",)),
    Currency(
        (*DOLLARS, "EUR"), "USD", kk=("цент",), ru=("цент",), adjective=("центов",), share=100,
        anchors=("цент ", "цента", "центов", "центы", "центе ", "центом", "центу ", "центқа", "центке",
        "центі", "центт"),
    ),
    Currency(("EUR",), "EUR", kk=("еуро", "евро"), ru=("евро",), ru_more=("еврик", "евриков")),
    Currency(
        ("EUR",), "EUR", kk=("еуроцент",), ru=("евроцент",), share=100, anchors=("евроцент", "еуроцент"),
    ),
    Currency(
        ("RUB", "BYN"), "RUB",
        kk=("рубль",), ru=("рубль",), ru_more=("рублём",), short=("руб",), adjective=("рублев", "рублёв"),
        anchors=("руб",),
    ),
    Currency(("RUB",), "RUB", short=("р",), anchors=("р.",)),
    Currency(("RUB",), "RUB", short=("т.р", "т.руб", "т.рублей"), times=1000, anchors=("т.р", "т. р")),
    Currency(("KZT",), "KZT", short=("т.тг",), times=1000, anchors=("т.тг", "т. тг")),
    Currency(
        ("RUB", "BYN", "UAH"), "RUB", kk=("копейка",
        "тиынка"), ru=("копейка",), ru_more=("копеек",), short=("коп",), adjective=("копеечн",), share=100,
        anchors=("копе", "коп "),
    ),
    Currency(("CNY",), "CNY", kk=("юань", "юан"), ru=("юань",), adjective=("юанев",)),
    Currency(("JPY",), "JPY", kk=("иена", "йена", "иен"), ru=("иена", "йена")),
    Currency(
        ("GBP", "EGP", "SYP", "LBP", "SDG", "SSP", "GIP", "FKP"), "GBP", kk=("фунт",), ru=("фунт",), careful=True,
    ),
    Currency(("GBP",), "GBP", ru=("пенс",), share=100, anchors=("пенсов", "пенса", "пенс ", "пенсе ", "пенсом ",
    "пенсу ", "пенсы ")),
    Currency(
        ("CHF", "XAF", "XOF", "XPF", "CDF", "BIF", "DJF", "GNF", "KMF", "RWF"), "CHF", kk=("франк",), ru=("франк",)
    ),
    Currency(("KGS", "UZS"), None, kk=("сом",), ru=("сом",), anchors=("сом",)),
    Currency(
        ("UZS",), "UZS", kk=("сум",), ru=("сум",), anchors=("сум",),
    ),
    Currency(("KGS",), "KGS", ru=("тыйын",), share=100),
    Currency(("UZS",), "UZS", ru=("тийин",), share=100),
    Currency(("TJS",), "TJS", kk=("сомони",), ru=("сомони",)),
    Currency(("TJS",), "TJS", ru=("дирам",), share=100),
    Currency(("AZN", "TMT"), None, kk=("манат",), ru=("манат",)),
    Currency(("AZN",), "AZN", ru=("гяпик",), share=100),
    Currency(("TMT",), "TMT", short=("тмт",)),  # CLDR's sign, in Cyrillic letters
    Currency(("TRY", "SYP", "LBP"), "TRY", kk=("лира",), ru=("лира",)),
    Currency(
        ("UAH",), "UAH", kk=("гривна", "гривня"), ru=("гривна",), ru_more=("гривен", "гривень"), short=("грн",),
        anchors=("гривн", "гривен", "грн"),
    ),
    Currency(("GEL",), "GEL", kk=("лари",), ru=("лари",)),
    Currency(("GEL",), "GEL", ru=("тетри",), share=100),
    Currency(("AMD",), "AMD", kk=("драм",), ru=("драм",), careful=True),
    Currency(("INR", "PKR", "IDR", "NPR", "LKR", "MUR", "SCR"), None, kk=("рупия", "рупи"), ru=("рупия",)),
    Currency(("KRW", "KPW"), "KRW", kk=("вон", "вона"), ru=("вона",), careful=True),
    Currency(("SEK", "NOK", "DKK", "CZK", "ISK"), None, kk=("крон", "крона"), ru=("крона",), careful=True),
    Currency(("PLN",), "PLN", kk=("злотый", "злот", "злота"), ru_more=("злотый", "злотых", "злотым", "злотыми",
    "злотого", "злота")),
    Currency(("HUF",), "HUF", kk=("форинт",), ru=("форинт",)),
    Currency(("BGN",), "BGN", kk=("лев",), ru=("лев",), careful=True, anchors=("левов", "лев ", "лева ", "левам",
    "левах", "леве ", "левом ", "леву ", "левы ", "леві")),
    Currency(("RON", "MDL"), None, kk=("лей",), ru_more=("лей", "лея", "леев", "леям", "леями"), careful=True),
    Currency(("AED", "MAD"), "AED", kk=("дирхам", "дирхем"), ru=("дирхам", "дирхем")),
    Currency(("SAR", "IRR", "QAR", "OMR", "YER"), None, kk=("риал", "риял"), ru=("риал", "риял")),
    Currency(("KWD", "IQD", "RSD", "JOD", "BHD", "TND", "DZD", "LYD", "MKD"), None, kk=("динар",), ru=("динар",)),
    Currency(("ILS",), "ILS", kk=("шекель",), ru=("шекель",)),
    Currency(("BRL",), "BRL", kk=("реал",), ru=("реал",), careful=True),
    Currency(("MXN", "ARS", "CLP", "COP", "PHP", "CUP", "UYU", "DOP"), None, kk=("песо",), ru=("песо",)),
    Currency(("VES",), "VES", kk=("боливар",), ru=("боливар",)),
    Currency(("ZAR",), "ZAR", kk=("рэнд", "ранд"), ru=("рэнд", "ранд")),
    Currency(("THB",), "THB", kk=("бат",), ru=("бат",), careful=True, anchors=("бат ", "бата", "батов", "бате ",
    "батом", "бату ", "баты ")),
    Currency(("VND",), "VND", kk=("донг",), ru=("донг",)),
    Currency(("MNT",), "MNT", kk=("төгрөг", "тугрик"), ru=("тугрик",), anchors=("төгрө", "тугри")),
    Currency(("AFN",), "AFN", kk=("ауғани", "афгани"), ru=("афгани",)),
    Currency(("MYR",), "MYR", kk=("ринггит",), ru=("ринггит",)),
    Currency(("KES", "TZS", "UGX", "SOS"), None, kk=("шиллинг",), ru=("шиллинг",)),
    Currency(("ALL",), "ALL", kk=("лек",), ru=("лек",), careful=True, anchors=("леков", "лек ", "лека", "леки ",
    "леке ", "леком ", "леку ", "легі")),
    Currency(("AOA",), "AOA", kk=("кванза",), ru=("кванза",)),
    Currency(("BOB",), "BOB", kk=("боливиано",), ru=("боливиано",)),
    Currency(("CRC",), "CRC", kk=("колон",), ru=("колон",), careful=True, anchors=("колоно", "колон ", "колона",
    "колоны ", "колону ", "колоне ")),
    Currency(("BTN",), "BTN", kk=("нгултрум",), ru=("нгултрум",)),
    Currency(("ERN",), "ERN", kk=("накфа",), ru=("накфа",)),
    Currency(("CVE",), "CVE", kk=("эскудо",), ru=("эскудо",)),
    Currency(("ETB",), "ETB", kk=("быр",), ru=("быр", "бырр"), careful=True, anchors=("быро", "бырр", "быр ", "быра",
    "быры ", "быру ", "быре ")),
    Currency(("GHS",), "GHS", kk=("седи",), ru=("седи",), careful=True, anchors=("седи ", "седиі")),
    Currency(("GMD",), "GMD", kk=("даласи",), ru=("даласи",)),
    Currency(("GTQ",), "GTQ", kk=("кетсаль",), ru=("кетсаль",)),
    Currency(("HNL",), "HNL", kk=("лемпира",), ru=("лемпира",)),
    Currency(("HTG",), "HTG", kk=("гурд",), ru=("гурд",)),
    Currency(("KHR",), "KHR", kk=("риель",), ru=("риель",)),
    Currency(("LAK",), "LAK", kk=("кип",), ru_more=("кипов",), careful=True, anchors=("кипов", "кипі")),
    Currency(("MGA",), "MGA", kk=("ариари",), ru=("ариари",)),
    Currency(("MKD",), "MKD", kk=("денар",), ru=("денар",)),
    Currency(("MMK",), "MMK", kk=("кьят",), ru=("кьят",)),
    Currency(("MRU",), "MRU", kk=("угия",), ru=("угия",), anchors=("угия", "угии", "угий", "угию", "угие")),
    Currency(("MVR",), "MVR", kk=("руфия",), ru=("руфия",)),
    Currency(("MWK", "ZMW"), None, kk=("квача",), ru=("квача",)),
    Currency(("MZN",), "MZN", kk=("метикал",), ru=("метикал",)),
    Currency(("NGN",), "NGN", kk=("найра",), ru=("найра",)),
    Currency(("PEN",), "PEN", kk=("соль",), ru=("соль",), careful=True, anchors=("солей ", "соль ", "соля", "солі ",
    "солю ", "солем ", "соли ", "соле ")),
    Currency(("PYG",), "PYG", kk=("гуарани",), ru=("гуарани",)),
    Currency(("BTC",), "BTC", kk=("биткоин", "биткойн"), ru=("биткоин", "биткойн")),
    Currency(("MCI",), "MCI", short=("аек", "мрп")),
    Currency(("MMW",), "MMW", short=("етж", "мзп")),
)  # fmt: skip

# Only a country right beside the word makes these another country's money: they are named everywhere.
WORLDWIDE = frozenset({"USD", "RUB"})

# Signs and codes that stand before the figure or after it.
SIGNS = {
    "₸": "KZT", "us$": "USD", "$": "USD", "€": "EUR", "₽": "RUB", "£": "GBP", "cn¥": "CNY", "jp¥": "JPY", "₺": "TRY",
    "₴": "UAH", "₾": "GEL", "₼": "AZN", "₹": "INR", "₩": "KRW", "₿": "BTC", "r$": "BRL", "mx$": "MXN", "a$": "AUD",
    "au$": "AUD", "c$": "CAD", "ca$": "CAD", "hk$": "HKD", "s$": "SGD", "nz$": "NZD", "nt$": "TWD",
}  # fmt: skip
# A letter that stands for the sign, Latin or Cyrillic: T2,5 млрд; before large sums only, for «Т-72», «терминал T2».
LETTER_SIGNS = {"t": "KZT", "т": "KZT"}
AMBIGUOUS_SIGNS = {"¥": ("CNY", "JPY")}
CODES = (
    "KZT", "USD", "EUR", "RUB", "RUR", "CNY", "JPY", "GBP", "CHF", "KGS", "UZS", "TJS", "TMT", "AZN", "TRY", "UAH",
    "BYN", "GEL", "AMD", "INR", "PKR", "KRW", "SEK", "NOK", "DKK", "CZK", "PLN", "AED", "SAR", "QAR", "BTC", "CAD",
    "AUD", "HKD", "SGD", "MNT", "AFN", "IRR", "ILS", "HUF", "RMB", "BRL", "MDL", "THB", "VND", "BGN", "RSD", "MYR",
    "IDR", "MXN", "ZAR", "KWD", "EGP", "NZD", "TWD", "IQD", "BHD", "ARS", "CLP", "DZD", "ETB", "ISK", "JOD", "KES",
    "KHR", "LBP", "LKR", "MKD", "MMK", "NGN", "NPR", "OMR", "RON", "TND", "XAF", "XOF",
)  # fmt: skip
OLD_CODES = {"RUR": "RUB", "RMB": "CNY"}


class Country(NamedTuple):
    """Whose money it is: beginnings of the words, adjectives and genitives that say so, lower-case, by currency.

    A stem with a blank at its end is a whole word, one with a blank within it two words.
    """

    code: str
    stems: tuple[str, ...]


COUNTRIES = (
    Country("KZT", ("казахстан", "қазақстан", "казах")), Country("USD", ("американск", "сша", "ақш", "америка")),
    Country("CAD", ("канад",)), Country("AUD", ("австрали", "аустрали")), Country("HKD", ("гонконг",)),
    Country("SGD", ("сингапур",)), Country("NZD", ("новозеланд", "жаңа зеланд")), Country("TWD", ("тайван",)),
    Country("RUB", ("российск", "росси", "рф", "ресей", "рос. ", "росс. ")),
    Country("BYN", ("белорус", "беларус", "бел. ")), Country("UAH", ("украин",)),
    Country("CNY", ("китай", "кнр", "қытай", "қхр")), Country("JPY", ("япон", "жапон")),
    Country("GBP", ("стерлинг", "британ", "английск", "ұлыбритан")), Country("EGP", ("египет", "египт", "мысыр")),
    Country("SYP", ("сирийск", "сирия", "сирии", "сирию")), Country("LBP", ("ливан",)), Country("SDG", ("судан",)),
    Country("CHF", ("швейцар",)),
    Country("KGS", ("кыргыз", "киргиз", "қырғыз", "бишкек", "жогорку кенеш", "кырг. ", "кирг. ")),
    Country("UZS", ("узбек", "өзбек", "ташкент", "узб. ")), Country("TJS", ("таджик", "тәжік")),
    Country("AZN", ("азербайджан", "әзербайжан", "әзірбайжан", "баку")),
    Country("TMT", ("туркмен", "түрікмен", "түркімен", "ашхабад")),
    Country("TRY", ("турецк", "турци", "түрік", "түркия")), Country("GEL", ("грузин", "грузия", "грузии", "грузию")),
    Country("AMD", ("армян", "армен")), Country("INR", ("индийск", "индия", "индии", "индию", "үнді")),
    Country("PKR", ("пакистан", "пәкістан")), Country("IDR", ("индонез",)), Country("NPR", ("непал",)),
    Country("LKR", ("шри-ланк",)),
    Country("KRW", ("южнокоре", "оңтүстік коре", "корей", "корея", "кореи", "корею", "корее")),
    Country("KPW", ("северокоре", "солтүстік коре", "кндр")), Country("SEK", ("шведск", "швед ", "швеци")),
    Country("NOK", ("норве",)), Country("DKK", ("датск", "дания", "дании", "данию", "дат ")),
    Country("CZK", ("чешск", "чех ", "чехия", "чехии", "чехию")), Country("ISK", ("исланд",)),
    Country("PLN", ("польск", "польш")), Country("HUF", ("венгер", "венгр", "мажар")), Country("BGN", ("болгар",)),
    Country("RON", ("румын",)), Country("MDL", ("молдав", "молдов")),
    Country("AED", ("оаэ", "эмират", "бәә", "баә", "біріккен араб", "әмірлік")), Country("MAD", ("марокк",)),
    Country("SAR", ("саудовск", "сауд", "сауд араби")), Country("IRR", ("иранск", "иран")), Country("QAR", ("катар",)),
    Country("OMR", ("оман",)), Country("YER", ("йемен",)), Country("KWD", ("кувейт",)),
    Country("IQD", ("иракск", "ирак")), Country("RSD", ("сербск", "серби")), Country("JOD", ("иордан",)),
    Country("BHD", ("бахрейн",)), Country("TND", ("тунис",)), Country("DZD", ("алжир",)), Country("ILS", ("израил",)),
    Country("BRL", ("бразил",)), Country("MXN", ("мексик",)), Country("ARS", ("аргентин",)), Country("CLP", ("чили",)),
    Country("COP", ("колумби",)), Country("PHP", ("филиппин",)), Country("CUP", ("кубин", "куба")),
    Country("UYU", ("уругва",)), Country("KES", ("кени",)), Country("TZS", ("танзан",)), Country("UGX", ("уганд",)),
    Country("XAF", ("камерун", "габон", "кфа", "кфа веас", "кфа beac")),
    Country("XOF", ("сенегал", "кфа", "кфа всеао", "кфа bceao")), Country("CDF", ("конголез", "конго")),
    Country("THB", ("таиланд", "тайланд", "тайск", "тай ")), Country("VND", ("вьетнам",)), Country("MYR", ("малайзи",)),
    Country("AFN", ("афган", "ауған")), Country("ZAR", ("южноафрикан", "юар", "оңтүстік африка")),
    Country("VES", ("венесуэл",)), Country("MNT", ("монгол", "моңғол")), Country("BBD", ("барбадос",)),
    Country("BMD", ("бермуд",)), Country("BND", ("бруней",)), Country("BSD", ("багам",)), Country("BZD", ("белиз",)),
    Country("FJD", ("фиджи",)), Country("GYD", ("гайан",)), Country("JMD", ("ямай",)),
    Country("KYD", ("кайман", "островов кайман")), Country("LRD", ("либери",)), Country("NAD", ("намиби",)),
    Country("SBD", ("соломонов", "соломон арал")), Country("SRD", ("суринам",)), Country("TTD", ("тринидад",)),
    Country("XCD", ("восточно-кариб", "шығыс кариб")), Country("SSP", ("южносудан", "оңтүстік судан")),
    Country("GIP", ("гибралтар",)), Country("FKP", ("фолкленд",)), Country("BIF", ("бурунди",)),
    Country("DJF", ("джибути",)), Country("GNF", ("гвиней", "гвинея", "гвинеи")), Country("KMF", ("комор",)),
    Country("RWF", ("руанд",)), Country("XPF", ("тихоокеан", "кфп")), Country("MUR", ("маврики",)),
    Country("SCR", ("сейшел",)), Country("LYD", ("ливийск", "ливия", "ливии")), Country("DOP", ("доминикан",)),
    Country("SOS", ("сомали",)), Country("ALL", ("албан",)), Country("AOA", ("ангол",)), Country("BOB", ("боливи",)),
    Country("CRC", ("костарикан", "коста-рик")), Country("CVE", ("кабо-верд",)), Country("BTN", ("бутан",)),
    Country("ERN", ("эритре",)), Country("ETB", ("эфиоп",)), Country("GHS", ("ганск", "гана ", "ганы ")),
    Country("GMD", ("гамби",)), Country("GTQ", ("гватемал",)), Country("HNL", ("гондурас",)), Country("HTG", ("гаит",)),
    Country("KHR", ("камбодж",)), Country("LAK", ("лаос",)), Country("MGA", ("малагас", "мадагаскар")),
    Country("MKD", ("македон",)), Country("MMK", ("мьянм",)), Country("MRU", ("мавритан",)),
    Country("MVR", ("мальдив",)), Country("MWK", ("малави",)), Country("ZMW", ("замби",)),
    Country("MZN", ("мозамбик",)), Country("NGN", ("нигерий", "нигерия", "нигерии")), Country("PEN", ("перу",)),
    Country("PYG", ("парагва",)),
)  # fmt: skip

NEW = ("нов", "жаңа")  # новых израильских шекелей, Израиль жаңа шекелі: the name has the word since a reform
# What stands after the word in full, as part of the name: долларов США, рублей РФ, юаней КНР, франков КФА. No genitives
# that are datives, too, where an adjective is usual: «дал 5 млн долларов Австралии».
POUND_STERLING = "стерлинг"
AFTER = frozenset({
    "сша", "рф", "кнр", "канады", "гонконга", "сингапура", "тайваня", "оаэ", "китая", "казахстана", "кфа", "кфа веас",
    "кфа beac", "кфа всеао", "кфа bceao", "фиджи", "намибии", "джибути", "руанды", "гайаны", "островов кайман",
    "соломоновых островов", "тринидада и тобаго", "кабо-верде",
})  # fmt: skip
# Headings of rates of exchange, and whose rates they are: «Курс НБ: USD 518,45».
RATES = ("курс", "курсы", "курса", "бағам", "бағамы", "бағамдары")
RATES_OF = ("валют", "валюты", "обмена", "сегодня", "нб", "нбрк", "нацбанка", "цб", "рк", "рф")
