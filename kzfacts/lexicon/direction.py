"""Words that say that a figure grew or fell, in both languages. Rows only.

A stem counts where a word begins with it; ``words`` are whole forms, for stems that begin other words too
(«рост» and «Ростов», «артты» and «артист»). Words that also mean something else near a figure are left out on
purpose: «поднял (вопрос)», «түсті» (fell, arrived, coloured), «төмендегі» (the following), «кемі» (at least).
"""

from __future__ import annotations

from typing import NamedTuple


class Direction(NamedTuple):
    """One direction of change: stems in both languages, and whole words of either, parted by blanks."""

    code: str
    kk: str
    ru: str
    words: str
    until: str  # stems that say a change only right after «дейін»: 16%-ға дейін көтерді, but мәселе көтерді
    than: str  # words that say one only right after by how much: на 5% больше, 5%-ға көп


DIRECTIONS = (
    Direction(
        "up",
        kk=(
            "өсім өсіп өсті өске өсед өсет өсу өсір артқан арттыр артаты көбей ұлғай жоғарыла көтеріл қымбатта молай "
            "еселен үде ұзарт ұзарды ұзарған ұзару"
        ),
        ru=(
            "вырос вырас возрос возрастани увелич повыс повыш подорож прирост наращива приумнож "
            "поднялс поднявш поднялас поднялос поднялис поднимет удорож"
        ),
        words=(
            "рост роста росту ростом росте растет растёт растут рос росла росли возрастет возрастёт "
            "возрастут возрастает возрастают артты артып артады артуы артуда арту артуына өсе өсуде артқаны артса"
        ),
        until="көтер",
        than="больше выше дороже көп артық жоғары қымбат",
    ),
    Direction(
        "down",
        kk=(
            "төмендед төмендеп төмендеген төмендей төмендеу төмендет төмендесе азай кеміді кеміп кеміген "
            "кеміту кемітт қысқарт қысқарды қысқарған қысқару қысқара құлдыра құлад құлап құлаған арзанда баяула"
        ),
        ru=(
            "сниз сниж уменьш сокращ сократил сократит сократив сократят паден упал упавш понизи пониж подешев удешев "
            "замедл просел"
        ),
        words=("спад спада спаду спадом спаде убыль кему кемуі падает падают упадет упадёт упадут қысқарып қысқарса"),
        until="түс",
        than="меньше ниже дешевле аз кем төмен арзан",
    ),
)

# How many times something grew or fell, in a word.
MULTIPLES = ("вдвое", "втрое", "вчетверо", "впятеро", "вдесятеро", "наполовину", "на треть", "на четверть")

# Who brings a figure there aims at that value, in any tense: доведут до 40%, 40%-ға дейін жеткізу жоспарланған
BROUGHT = ("довест", "довед", "жеткіз")
# 95%-ға дейін жетті, дошёл до, укрепился до 450 тенге: up or down, the new value all the same
REACH = (
    "жет", "дош", "дове", "ускор", "разогна", "подскоч", "взлет", "опусти", "обвал", "ослаб", "укреп", "скорректир",
    "пересмотр", "расшир", "откат", "улучш", "ухудш", "жеделде",
)  # fmt: skip
