"""Shows a Kazakh post and its holder: the status, the role, the post in the nominative; the lands of two holders."""

from __future__ import annotations

import re
from typing import NamedTuple

from kzfacts.fact import Context, Draft
from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.official import value
from kzfacts.kinds.official.heads import Head, deputy, head_in
from kzfacts.kinds.official.kk.office import FROM_POST, OFFICE_LEFT, OFFICE_WAS, WAS
from kzfacts.kinds.official.places import is_country_kk
from kzfacts.kinds.official.run import Person

FORMER = Lazy(rf"[ ](?:{WAS}|{FROM_POST})[ ]|{OFFICE_LEFT}|{OFFICE_WAS}")
RELIEVED = Lazy(OFFICE_LEFT)  # министр Асқар Мамин қызметінен босатылды
STATUS = (
    ("міндетін", "acting"),
    ("бұрынғы", "former"),
    ("экс-", "former"),
    ("экс ", "former"),
    ("тұңғыш", "first"),
    ("сайланған", "elect"),
)
FIELD = ("жөніндегі", "бойынша")
OWNER = Lazy(r".*(?:[нтд][ыі]ң)(?=[ ])")
TWO_LANDS = Lazy(r"([^ ]+)[ ](?:[мпб]ен|және)[ ]([^ ]+)([ ].+)")
REGIONS = Lazy(r"^([ ][^ ]+)[лдт][ае]р([ыі]н[ыі]ң)(?=[ ])")  # облыстарының, of one облысының


class Post(NamedTuple):
    """A post in Kazakh text: from its complement to its head, or to the words that say who holds it for a time."""

    head: Head
    start: int
    end: int
    acting: bool = False


def draft(context: Context, post: Post, person: Person) -> Draft:
    """Return the draft of a person who has ``post``."""
    text, head = context.text, post.head
    words = text.low[post.start : post.end]
    status = "acting" if post.acting else next((code for word, code in STATUS if word in words), None)
    left = FORMER.match(text.low, post.end) or RELIEVED.match(text.low, person.end)
    status = "former" if status is None and left else status
    shown = value.value(person, _nominative(context, post), _role(text.low, head, post.start), status)
    return value.draft(person, (post.start, post.end), shown, "kk")


def _nominative(context: Context, post: Post) -> str:
    """Return the post with its head in the nominative singular."""
    text, head = context.text, post.head
    start, end = text.raw_span(post.start, head.start) if head.start > post.start else (0, 0)
    before_it = text.words(start, end)
    glue = " " if text.norm[head.start - 1 : head.start] == " " and before_it else ""
    word = text.norm[head.start : head.end]
    stem, ending = word[: len(head.word)], word[len(head.word) :]
    if head.plural:
        possessive = ending[-1] if head.possessed else ""
        ending = ("с" if possessive and stem[-1] in "аыіе" else "") + possessive
    elif post.acting:
        ending = re.sub("[нтд][ыі]ң$", "", ending)
    else:
        ending = re.sub("[ыі]?м[ыі]з$", "", ending)
    return before_it + glue + stem + ending


def _role(low: str, head: Head, start: int) -> str:
    words = low[start : head.start].strip()
    if "вице" in words.rstrip("- ").rpartition(" ")[2]:
        return value.vice(head)
    if head.post.role == "deputy_head":
        return _deputy(words)
    if head.word == "министр" and words.rstrip("- ").endswith("премьер"):
        return "deputy_prime_minister" if "вице" in words else "prime_minister"
    return value.role(head, words, "")


def _last_head(words: str) -> tuple[Head | None, int]:
    """Return the head that the last of ``words`` names, or None, and where that word begins."""
    start = words.rfind(" ") + 1
    return head_in(words, start, len(words)), start


def _deputy(words: str) -> str:
    """Return the role of a deputy: that of the head whose deputy it is, as ``deputy_``."""
    whose = re.sub("(?:[ ](?:экс-|бірінші|бұрынғы|қазіргі|жаңа|сол|кездегі|[іi]+|[0-9]+-[^ ]*))+$", "", words)
    head, start = _last_head(whose)
    if head is None and whose.endswith(FIELD):  # мектеп директорының [оқу ісі жөніндегі] орынбасары
        owner = OWNER.match(whose)
        head, start = _last_head(owner[0]) if owner else (None, 0)
    if head is None:
        return "deputy_head"
    return deputy(value.role(head, whose[:start].strip(), ""))


def with_lands(drafts: list[Draft]) -> list[Draft]:
    """Give each of two holders the land of his own: Грузия мен Армения президенттері X мен Y."""
    both = TWO_LANDS.match(drafts[0].value["post"]) if len(drafts) == 2 else None  # noqa: PLR2004
    if both is None or not all(is_country_kk(land.lower()) for land in both.group(1, 2)):
        return drafts
    rest = REGIONS.sub(lambda each: f"{each[1]}{'с' if each[1][-1] in 'аеыі' else ''}{each[2]}", both[3])
    lands = zip(drafts, both.group(1, 2), strict=True)
    return [draft._replace(value={**draft.value, "post": f"{land}{rest}"}) for draft, land in lands]
