"""What Russian verbs say of an office: who is put there, who is or was there, who leaves it."""

from __future__ import annotations

from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.pattern import any_of
from kzfacts.lexicon.post_words import NOT_DONE, RUSSIAN_DISMISSED, RUSSIAN_HAS_PUT, RUSSIAN_PUT, RUSSIAN_PUTS

PUT = any_of(RUSSIAN_PUT)
HAS_PUT = any_of(RUSSIAN_HAS_PUT)
PUTS = any_of(RUSSIAN_PUTS)
DISMISSED = any_of(RUSSIAN_DISMISSED)
FROM = r"(?:от|с)[ ](?:(?:занимаем|замещаем|сво)(?:ой|ей)[ ])?(?:должност(?:и|ей)|поста|обязанностей)"
OUT = rf"[ ]{FROM}"
WAS = r"[Зз]анимавш(?:ий|ая)[ ](?:пост|должность)"
HAD = r"[Зз]анимавш(?:ий|ая|его|ей|ему|им|ую)[ ](?:пост|должность)"
HELD = (
    rf",[ ](?:(?:(?:ранее|прежде|до[ ]этого)[ ])?{WAS}"
    r"|(?:[а-яё]{1,10}[ ]){0,3}лишивш(?:ийся|аяся)[ ](?:поста|должности))"
)
LEFT = (  # and resigned from: ушёл с поста, покинул пост
    r"[ ](?:(?:(?:сам|также|вчера|сегодня|ранее|досрочно)[ ])?"
    r"(?:(?:уш[её]л|ушла|уходит)(?:[ ]в[ ]отставку)?|подал[аи]?[ ]в[ ]отставку)[ ]с[ ](?:поста|должности)"
    r"|(?:покинул|оставил|потерял|занимал)а?[ ](?:пост|должность)"
    r"|(?:лишил(?:ся|ась)|лиш[её]на?)[ ](?:поста|должности|кресла)|сложила?[ ]полномочия|(?P<was>был|работал|служил)а?)"
)
# Who came to an office or held it: был министром, занял пост министра
IS = (
    r"(?:стал|был|будет|является|оста(?:[её]тся|л|вал)|работа(?:ет|л)|служи[тл]|числи(?:тся|л)"
    r"|занял|занимает|получил|вернул|переш[её]л|перешла|вступ(?:ила?|ает)[ ]в(?=[ ]должность)"
    r"|приступ(?:ил|ает)а?[ ]к(?:[ ]исполнению)?(?=[ ]обязанност))(?:а|и|ся|ась)?"
)
# What an office is given by, between a verb and the noun: отменил [указ о] назначении
ABOUT = Lazy(r"(?:[ ](?:решени|указ|приказ|постановлени|распоряжени)[а-яё]{0,2})?[ ]об?$")


def undone(words: str) -> bool:
    """Say whether the last of ``words``, before a verb of appointment, undoes it: [так и не] стал."""
    last = ABOUT.sub("", words.lower()).rpartition(" ")[2]
    return last == "не" or last.startswith(NOT_DONE)
