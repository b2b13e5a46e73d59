"""One person across a text: a family name alone, or initials, get the key of the full name."""

from __future__ import annotations

from kzfacts.fact import Context, Draft
from kzfacts.grammar.key import fold, thin
from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.official.heads import head_at
from kzfacts.kinds.official.ru.titles import TITLED
from kzfacts.kinds.official.ru.words import complement_word

Span = tuple[int, int]
CHAIN = 3  # posts of one person, parted by commas
LISTED = Lazy(r",[ ]([а-яё]{3,24}(?:-[а-яё]{3,24})?)(?:,|[ ][А-ЯЁа-яё])")


def finish(drafts: list[Draft], context: Context) -> list[Draft]:
    """Give the officials of one person one key: the key of the fullest name with that family name."""
    names = {draft.name[0] for draft in drafts if draft.name}  # премьер [Шейх Хасина]: no sheikh
    drafts = [draft for draft in drafts if not (draft.post and draft.post[0] in names)]
    drafts = _without_cut_lists(drafts, context.text.norm)
    full = _full_names(drafts)
    return [_linked(draft, full) if draft.kind == "official" else draft for draft in drafts]


def _without_cut_lists(drafts: list[Draft], norm: str) -> list[Draft]:
    """Leave out posts after a name that has one before it, where the list of holders goes on after what was read.

    глава города Игорь Козлов, [председатель комитета по спорту], туризму и печати, Александр Петров
    """
    pairs = [
        (draft.post, draft.name) for draft in drafts if draft.post and draft.name and draft.post[1] <= draft.name[0]
    ]
    led, held = {post for post, _ in pairs}, {name for _, name in pairs}
    for _ in range(CHAIN if held else 0):  # the last of a chain of posts first
        own = {(draft.name, draft.post[0]) for draft in drafts if draft.post}
        kept = [each for each in drafts if not (each.name in held and _is_cut(each, norm, led, own))]
        if len(kept) == len(drafts):
            break
        drafts = kept
    return drafts


def _is_cut(draft: Draft, norm: str, led: set[Span], own: set[tuple[Span | None, int]]) -> bool:
    """Say whether a post after a comma is not its own.

    led  the posts that stand before a name
    own  each name with where a post of its own begins
    """
    if not draft.post or not draft.name or draft.post[0] < draft.name[1] or not norm.startswith(", ", draft.name[1]):
        return False
    if draft.lang == "kk":
        return draft.post in led  # қала әкімі А. Мамин, [партия төрағасы], депутат Б. Нұров
    word = LISTED.match(norm, draft.post[1])
    if word is None:
        return norm.startswith(", а также ", draft.post[1])
    if head_at(word[1].rpartition("-")[2], 0, "ru"):  # министр А. Белов, [депутат Думы], вице-президент академии, ...
        return (draft.name, word.start(1)) not in own
    return word[1].startswith(TITLED) or complement_word(word[1], preposition=True)


def _full_names(drafts: list[Draft]) -> dict[str, list[tuple[str, str]]]:
    """Return (folded given name, key) of the full names, by thin family name."""
    full: dict[str, list[tuple[str, str]]] = {}
    for draft in drafts:
        value = draft.value
        if draft.kind == "official" and value["family"] and value["given"] and "." not in value["given"]:
            entry = (fold(value["given"]), value["key"])
            known = full.setdefault(thin(value["family"]), [])
            if entry not in known:
                known.append(entry)
    return full


def _linked(draft: Draft, full: dict[str, list[tuple[str, str]]]) -> Draft:
    """Give a family name alone or with initials, or a given name with a patronymic, the key of the one full name."""
    value, given = draft.value, fold(draft.value["given"] or "")
    if not value["family"]:  # Нұрсұлтан Әбішұлы
        keys = {key for entries in full.values() for name, key in entries if name == given}
    elif given and "." not in value["given"]:
        return draft
    else:
        keys = {key for name, key in full.get(thin(value["family"]), ()) if name.startswith(given[:1])}
    # Nobody, or two of one family: left apart
    return draft._replace(value={**value, "key": keys.pop()}) if len(keys) == 1 else draft
