"""What figures are told of, in words that are not alike in the two languages. Rows only.

Stems of one language that mean several things share a row with all their translations: «шығыс» is the east and
expenses. Of stems that begin one another the longest counts: «тауар» (goods) before «тау» (mountain).
"""

from __future__ import annotations

from typing import NamedTuple


class Topic(NamedTuple):
    """One topic: the stems that begin its words in both languages, parted by blanks."""

    kk: str
    ru: str


TOPICS = (
    # What is produced and sold
    Topic("мұнай", "нефт"), Topic("газ", "газ"), Topic("көмір", "угол угл"), Topic("болат", "стал"),
    Topic("мыс", "мед"), Topic("алтын", "золот"), Topic("темір", "желез"), Topic("астық", "зерн"),
    Topic("бидай", "пшени"), Topic("көкөніс", "овощ"), Topic("жеміс", "фрукт"), Topic("сүт", "молок молоч"),
    Topic("қант", "сахар"), Topic("жұмыртқа", "яйц яиц"), Topic("сусын", "напит"), Topic("темекі", "табач табак"),
    Topic("жиһаз", "мебел"), Topic("киім", "одежд"), Topic("азық", "продово"), Topic("нан", "хлеб"),
    Topic("сиыр", "говя"), Topic("тауық", "курин куриц"), Topic("балық", "рыб"), Topic("сәбіз", "морков"),
    Topic("пияз", "лук"), Topic("дәрі", "лекарств"), Topic("тауар", "товар"),
    Topic("жатпайтын", "непродов"), Topic("арпа", "ячмен"), Topic("жүгері", "кукуруз"), Topic("мақта", "хлоп"),
    Topic("картоп", "картоф"), Topic("мырыш", "цинк"), Topic("құс", "птиц"), Topic("жылу", "тепл"),
    # Branches and institutions
    Topic("қызмет", "услуг служб"), Topic("кен", "горнодоб руд"), Topic("өңдеу", "обрабат переработ"),
    Topic("құрылыс", "строит строй"), Topic("өнеркәсіп", "промышл"), Topic("жеңіл", "лёгк легк"),
    Topic("бұйым", "издел"), Topic("сауда", "торгов"), Topic("көлік", "транспорт"), Topic("байланыс", "связ"),
    Topic("ауыл", "сель сел"), Topic("қала", "город"), Topic("білім", "образов"), Topic("денсаулық", "здравоохр"),
    Topic("мектеп", "школ"), Topic("аурухана", "больни"), Topic("жол", "дорог"), Topic("тұрғын", "жил жите"),
    Topic("ғимарат", "здани"), Topic("имарат", "сооруж"), Topic("үйлер үйді", "дома домов"), Topic("жөндеу", "ремонт"),
    Topic("мердігер", "подрядч"), Topic("тексеру", "провер"), Topic("бұзушылық", "наруш"), Topic("айыппұл", "штраф"),
    Topic("қалпына", "восстан"),
    # Money
    Topic("түсім", "выруч поступл"), Topic("пайда", "прибыл"), Topic("табыс кіріс", "доход"),
    Topic("шығыс шығын", "расход восто"), Topic("салық", "налог"), Topic("несие қарыз", "кредит займ заём заем"),
    Topic("баға", "цен"), Topic("жалақы", "зарпл заработн"), Topic("зейнетақы", "пенси"),
    Topic("ынтымақты", "солидарн"), Topic("ақылы", "платн"), Topic("жәрдемақы", "пособи"),
    Topic("тапшылық тапшылығ", "дефицит"), Topic("борыш берешек берешег", "долг задолж"), Topic("салым", "вложен"),
    # People and places
    Topic("бала", "дет ребён ребен"), Topic("әйел", "женщ"), Topic("отбасы", "семей семь"), Topic("нәресте", "младен"),
    Topic("азамат", "граждан"), Topic("заңды", "юридич"), Topic("мемлекет", "государств"), Topic("жеке", "частн"),
    Topic("мүгедек", "инвалид"), Topic("асыраушы", "кормил"), Topic("солтүстік", "север"), Topic("оңтүстік", "южн юг"),
    Topic("батыс", "запад"), Topic("облыс", "област"), Topic("шетел", "иностр зарубеж"), Topic("мұғалім", "учител"),
    Topic("дәрігер", "врач"), Topic("оқушы", "учени"), Topic("жұмыссыз", "безработ"),
    Topic("ақтөбе", "актюб"), Topic("орал", "уральск"), Topic("өскемен", "каменогор"),
)  # fmt: skip
