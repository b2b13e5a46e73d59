"""Words of time that are something else where they stand."""

from __future__ import annotations

import re

from kzfacts.fact import Context
from kzfacts.kinds.date.run import Run
from kzfacts.kinds.date.token import Token

DOTTED_BEFORE = re.compile(r"(?:[\w][.\-/]|\d[ ]|№[ ]?)$")
DOTTED_AFTER = re.compile(r"[.\-/]\w|%")
# «Заявки принимаются до 15.02»: what ends, or has a term; rates and scores go up and down to 15.02 as well
TERM = re.compile(
    r"(?<![^\W\d_])(?:при[её]м|принима|заявк|срок|пода[тч]|сда[тч]|оплат|продл|действу|отпуск|акци[яию]|регистрац|запис"
    r"|каникул|дедлайн|подписк|бронир|перенес)[^.!?\n]*$"
)
CLAUSE_END = re.compile(r"\.?[ ]*(?:$|[,;)\n]|\.[ ]|[ ](?:включительно|и[ ]|текущ|этого|с\.[ ]?г))|\.$")
# біздің заманымызға дейінгі V ғасыр
BEFORE_ERA = re.compile(r"(?:заман|дәуір)[^\W\d_]*[ ]дейінгі[ ]$|б\.[ ]з\.[ ][бд]\.[ ]?$")
CENTURY_BEFORE = re.compile(r"[ivxхі\d][ ]?-?ғ\.?[ ]$|[ivxхі\d][ ]ғ\.?[ ]$")  # XIX ғ. 60-жылдары
AFTER_NUMBER = re.compile(r"\d[- ]?$")
NEXT_WORD = re.compile(r"[ ]?[\"»]?[ ]([^\W\d_]+)")
NOT_THE_MONTH = {
    "наурыз": ("мере", "мейрам", "көже", "той", "думан", "айт"),
    "тамыз": ("конференция", "кеңес"),
    "қазан": ("қала",),
}
SHORT_OR_WROTE = frozenset({"қысқа", "жазды", "жаздық"})
KAZAKH_FAT = "май"  # май: fat, oil
PLACES = ("улиц", "площад", "революц", "проспект", "район", "област", "дивизи")  # Октябрьская
KAZAN = "қазан"  # a cauldron, a city
ADJECTIVE_BEFORE = re.compile(r"(?:ую|ей|ой|ая|ые|их|ых|ою|ею)[ ]$")
BARE_SEASON_OF_SPORT = "маусым"
# «Один день Ивана Денисовича»: a title goes on after the amount, without a mark of a sentence
TITLE = re.compile(r"[ ][^«».,!?;\n]{2,40}[»\"]")


def refused(token: Token, run: Run, context: Context) -> bool:
    """Say whether ``token``, though it looks like a time, is none where it stands."""
    low = run.low
    words = low[token.start : token.end]
    before, after = low[max(0, token.start - 30) : token.start], NEXT_WORD.match(low, token.end)
    following = after[1] if after else ""
    if token.rule in FIGURES and _other_figures(token, low, before):
        return True
    if words == "накануне":  # before a noun it is a preposition
        return following != "" and not (
            following in AFTER_YEAR
            or following in ("вечером", "утром", "днём", "днем", "ночью")
            or VERBS.match(following)
        )
    if BEFORE_ERA.search(before) or (token.rule == "date.decade" and CENTURY_BEFORE.search(before)):
        return True
    if token.kind == "duration" and before.endswith(("«", '"')) and TITLE.match(low, token.end):
        return context.text.norm[token.start].isupper()
    if token.rule == "date.bare-year":
        return _counted(low, token, following)
    if " " in words:
        return _index_unit(words, low, token.end)
    if token.kind == "dmonth":
        return _month(token, words, before, following, context)
    if token.kind == "dweekday":
        return (words.startswith("сред") and ADJECTIVE_BEFORE.search(before) is not None) or following.startswith(
            "намаз"
        )
    return words in SHORT_OR_WROTE or (token.kind == "dother" and following.startswith(("мереке", "мейрам")))


FIGURES = ("date.dotted", "date.figures", "date.copyright")


def _other_figures(token: Token, low: str, before: str) -> bool:
    """Say whether figures are part of a longer code, a rate, or years that no sign of copyright stands before."""
    if token.rule == "date.copyright":
        return not before.rstrip().endswith("©")
    if token.rule == "date.figures":
        return not (TERM.search(low, max(0, token.start - 80), token.start) and CLAUSE_END.match(low, token.end))
    return bool(DOTTED_BEFORE.search(before) or DOTTED_AFTER.match(low, token.end))


def _index_unit(words: str, low: str, end: int) -> bool:
    """``200 айлық есептік көрсеткіш`` is a sum."""
    return words.endswith("айлық") and low.startswith((" есептік", " көрсеткіш", " жалақы", " еңбекақы"), end)


def _month(token: Token, words: str, before: str, following: str, context: Context) -> bool:
    if AFTER_NUMBER.search(before) or (words.startswith(KAZAKH_FAT) and _in_kazakh(token, context)):
        return True
    if (
        words.startswith(KAZAN)
        and token.ending.case not in ("loc", "abl", "dat")
        and following[:2] not in ("ай", "ме", "жә")
    ):
        return True
    if (
        words.startswith("наурыз")
        and context.text.norm[token.start].isupper()
        and before
        and before.rstrip(' «"')[-1:].isalpha()
    ):
        return True
    if token.lang == "ru" and following.startswith(PLACES):
        return True
    for stem, nouns in NOT_THE_MONTH.items():
        if words.startswith(stem) and following.startswith(nouns):
            return True
    if words.startswith(BARE_SEASON_OF_SPORT) and token.rule != "date.list" and not following.startswith("ай"):
        return True
    return words in ("марта", "мая") and context.text.norm[token.start].isupper()


def _in_kazakh(token: Token, context: Context) -> bool:
    return token.lang == "kk" or context.text.lang_at(token.start) == "kk"


VERBS = re.compile(r"\w{2,}(?:л|ла|ло|ли|лся|лась|лось|лись|ят|ята|яты|ен|ена|ены|ан|ана|аны)$")
AFTER_YEAR = frozenset([
    "после", "при", "за", "об", "о", "к", "под", "над", "через", "перед", "тот", "этот", "эта", "и", "а", "но", "в",
    "во", "на", "с", "со", "по", "до", "из", "от", "он", "она", "оно", "они", "его", "её", "ее", "их", "был",
    "была", "было", "были", "стал", "стала", "также", "году", "же",
])  # fmt: skip


def _counted(low: str, token: Token, following: str) -> bool:
    """Say whether what follows a bare figure may be what it counts."""
    if low[token.start - 1] == "(" or low[token.start - 2] == ",":
        return not low.startswith((")", " -", ","), token.end)
    if low[token.end : token.end + 1] in (".", ",", ")", ";", ":", "", "\n", "?", "!"):
        return low[token.end + 1 : token.end + 2].isdigit()
    if low.startswith((" -", " ("), token.end):
        return False
    return not following or not (following in AFTER_YEAR or VERBS.match(following))
