"""Kazakh sentences in which the post is the subject and the name after it the object.

``Мемлекет басшысы Олжас Бектеновті қабылдады``: the head of state received somebody else. Post and name are one noun
phrase in ``Өзбекстан Президенті Шавкат Мирзиёевке хат жолдады`` as well; which it is shows where the phrase stands.
In annotated news every name with such a case whose post is its own has a subject before the post.
"""

from __future__ import annotations

from kzfacts.grammar.given import plain
from kzfacts.grammar.kazakh_names import bare
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.names import family_shaped
from kzfacts.grammar.pattern import SENTENCE_END
from kzfacts.kinds.official.heads import head_at
from kzfacts.kinds.official.kk.shapes import PLURAL
from kzfacts.kinds.official.run import UPPER, Person
from kzfacts.lexicon.connectives import AND_KK

OBJECT = ("мен", "бен", "пен", "ты", "ті", "ды", "ді", "ны", "ні", "ға", "ге", "қа", "ке", "на")
FATHERS = "н"  # the accusative of Болатұлы
STATE = frozenset(
    ["президент", "мемлекет басшысы", "үкімет басшысы", "премьер-министр", "елбасы", "қазақстан президенті"]
)
WITH_POST = tuple(f"{post} " for post in (*STATE, "президенті", "министрі", "төрағасы", "әкімі", "елшісі"))
SENTENCE = Lazy(rf"(?:{SENTENCE_END}|[:;»\"])[ ](?=[-«\"]?[ ]?[^\W\d_])")
# The sentence has no subject of its own before the name: ``министр Ерлан Бековке тапсырма берілді``, ``сұрадық``.
PASSIVE = Lazy(
    r"[^.!?…\n]{0,200}[ ](?:[^\W\d_]{2,}(?:[ыі]|[ае])[лн](?:д[ыі]|[ғг][ае]н|[ае]д[ыі]|с[ыі]н)"
    r"|өтті|болды|шықты|түсті|[^\W\d_]+[дт][ыі][қк])(?:[.!?…\n]|$)"
)
# Министр Асқар Маминге сілтеме жасап: the news agency does; ректор Асқар Маминмен болған сұхбат: of us
CITED = Lazy(r"[ ](?:сілтеме[ ]жаса|(?:болған|өткен)[ ])")
# Президент ақын Асқар Маминнің отбасына көңіл айтты, but: ақын Асқар Маминнің айтуынша
SAID = Lazy(r"[ ](?:айту|сөз|пікір|ой|дерег|мәлімет)[^\W\d_]{0,6}нша(?![^\W\d_])|[ ](?:басшылы|басқару|қатысу)")
# Президент Жеңіс Қасымбектің баяндамасын тыңдады, отбасына көңіл айтты
DONE = Lazy(
    r"[ ](?:(?:[^\W\d_]+[ ]){0,3}?(?:баяндамасын|есебін|ақпаратын|мәліметін|пікірін)[ ]тыңда"
    r"|(?:отбасы|жақын|туған-туыс|қайтыс|қаза|дүниеден|өмірден)[^.!?…\n]{0,150}[ ](?:көңіл[ ]айт|жеделхат)"
    r"|еңбегін[ ]жоғары)"
)
CAPITAL = Lazy(rf"(?<![^ («\"-])[{UPPER}]")
PRONOUNS = frozenset(["ол", "олар", "біз", "мен"])
FEW = 3  # words before a post that may all be adverbs: Бүгін, Сапар барысында
NEARBY = 3000  # characters; less than repeats.FAR
BACK = 300  # characters of a sentence


def is_object(low: str, norm: str, post: tuple[int, int], person: Person) -> bool:
    """Say whether the name after a post is somebody whom the holder of the post meets, thanks, appoints."""
    last = norm[person.start : person.end].rpartition(" ")[2]
    stem, inflected = bare(last)
    suffix = last.lower()[len(stem) :]
    if inflected and suffix.endswith("ң") and low[post[0] : post[1]] in STATE and DONE.match(low, person.end):
        return not _so_elsewhere(low, person)
    titled = person.start > post[1] + 1 and suffix.endswith("ң") and not SAID.match(low, person.end)
    if not inflected or not (titled or suffix == FATHERS or suffix.endswith(OBJECT)):
        return False
    if norm[person.end : person.end + 1] in ("", "\n"):
        return False  # whom a paper is for, on a line without a verb: Қаржы министрі Е. Бековке
    left = _sentence(norm, post[0])
    if (left and _ends_subject(left[-1])) or _so_elsewhere(low, person):
        return False
    if PASSIVE.match(low, person.end) or CITED.match(low, person.end):
        return False
    return low[post[0] : post[1]] in STATE or not _subject_in(left)


def _ends_subject(word: str) -> bool:
    """Say whether ``word`` before a post ends what meets its holder: Президент [премьер-министр Олжас Бектеновті]."""
    if word in AND_KK or family_shaped(plain(word)) or PLURAL.search(word):
        return True  # Елбасы және Президент Қасым-Жомарт Тоқаевпен
    head = head_at(word.lower(), 0, "kk")
    return head is not None and bool(head.cases)


def _so_elsewhere(low: str, person: Person) -> bool:
    """Say whether the text nearby names the person with such a post where nothing is unclear."""
    floor, ceiling = max(0, person.start - NEARBY), person.end + NEARBY
    name = person.name.full.lower()
    at = low.find(name, floor, ceiling)
    while at >= 0:
        after = at + len(name)
        if low.endswith(WITH_POST, floor, at) and not low[after : after + 1].isalpha():
            return True
        at = low.find(name, after, ceiling)
    return False


def _sentence(norm: str, start: int) -> list[str]:
    """Return the words of the sentence before ``start``."""
    floor = max(start - BACK, 0)
    floor = max(norm.rfind("\n", floor, start) + 1, floor)
    ends = [match.end() for match in SENTENCE.finditer(norm, floor, start + 1)]
    return norm[ends[-1] if ends else floor : start].lstrip('-«" ').split()


def _subject_in(words: list[str]) -> bool:
    """Say whether words can hold a subject: a name, an office, a pronoun, or they are more than a few."""
    if len(words) > FEW or any(CAPITAL.search(word) for word in words[1:]):
        return True
    heads = (head_at(word.lower(), 0, "kk") for word in words)
    # тұрғындар [облыс әкімі Серік Омаровқа] хат жазды
    named = bool(words) and words[0][0].isupper() and (family_shaped(words[0]) or PLURAL.search(words[0]) is not None)
    return named or any(word.lower() in PRONOUNS for word in words) or any(head and head.cases for head in heads)
