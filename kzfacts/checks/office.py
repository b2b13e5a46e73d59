"""When two posts are one office: by role code, and by the body or region that their words name."""

from __future__ import annotations

import re
from functools import lru_cache

from kzfacts.fact import Fact
from kzfacts.lexicon.bodies import BODIES

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
# «Глава» and «басшы» head anything: a ministry, a region, a bank.
ANY_HEAD = frozenset(("head", "leader", "manager"))
DIVISION = "division"
HEADS = ANY_HEAD | {
    "president", "elbasy", "prime_minister", "chancellor", "minister", "akim", "governor", "mayor", "chair", "director",
    "general_director", "board_chair", "supervisory_chair", "faction_head", "speaker", "rector", "commander",
    "commander_in_chief", "secretary", "secretary_general", "head_of_staff", "head_physician", "prosecutor_general",
}  # fmt: skip
SAME_ROLES = (
    {"akim", "mayor", "governor"}, {"deputy", "senator"}, {"chair", "speaker"}, {"chair", "director", "president"},
    {"president", "elbasy", "leader"}, {"chair", "director", "general_director", "board_chair", "manager"},
    {"press_secretary", "representative"}, {"secretary", "secretary_general"}, {"head_of_staff", "head"},
    {"commander", "commander_in_chief"}, {"deputy_akim", "deputy_mayor", "deputy_governor"},
    {"deputy_chair", "deputy_speaker"}, {"deputy_prosecutor", "deputy_prosecutor_general"},
)  # fmt: skip


def roles_agree(one: str | None, two: str | None) -> bool:
    """Whether two role codes can be meant for one office: equal, unknown, or one more general than the other."""
    if one == two or None in (one, two):
        return True
    if {one, two} & ANY_HEAD and {one, two} <= HEADS:
        return True
    return any({one, two} <= roles for roles in SAME_ROLES)


def posts_agree(one: Fact, two: Fact) -> bool:
    """Whether two posts of agreeing roles can be one: False only where they name different known bodies or countries.

    A post that names no body («министр») agrees with any.
    """
    named = [[bodies(fact.value["post"], countries=which) for fact in (one, two)] for which in (False, True)]
    return all(not left or not right or left & right for left, right in named)


def same_office(one: Fact, two: Fact) -> bool:
    """Whether two officials can have one office; the head of a division is not that of all."""
    apart = one.value["role"] != two.value["role"] and DIVISION in bodies(one.value["post"]) ^ bodies(two.value["post"])
    return roles_agree(one.value["role"], two.value["role"]) and posts_agree(one, two) and not apart


@lru_cache(maxsize=1024)
def bodies(post: str, *, countries: bool = False) -> frozenset[str]:
    """Return the codes of the bodies and regions, or of the ``countries``, that the words of a post name."""
    words = WORD.findall(post.lower())
    rows = [row for row in BODIES if (row.group == "country") is countries]
    return frozenset(row.code for row in rows if any(_names(words, name) for name in (*row.kk, *row.ru)))


def _names(words: list[str], name: str) -> bool:
    """Whether the stems of ``name`` begin successive words."""
    stems = name.split()
    return any(
        all(word.startswith(stem) for word, stem in zip(words[start:], stems, strict=False))
        for start in range(len(words) - len(stems) + 1)
    )
