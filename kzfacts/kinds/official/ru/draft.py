"""Shows a Russian post and its holder: the role, the post with its adjectives in the nominative."""

from __future__ import annotations

from kzfacts.fact import Context, Draft
from kzfacts.kinds.official import value
from kzfacts.kinds.official.heads import WITH_SEE, Head, deputy, head_at, russian_forms
from kzfacts.kinds.official.ru.modifiers import ACTING_ENDS, ADJECTIVE, Left
from kzfacts.kinds.official.run import Person

STRESSED = ("городск", "областн", "окружн", "миров", "полев", "налогов", "особ", "тенев")
FEMALE = ("королева", "императрица")


def draft(context: Context, head: Head, left: Left, reached: tuple[int, ...], person: Person) -> Draft:
    """Make the draft of one holder; ``reached``: where the post ends, and the spans of the holder's own complement."""
    end, *own = reached
    code = _role(context.text.low, head, left, end)
    shown = value.value(person, _post(context, head, left, own), code, left.status)
    return value.draft(person, (left.start, end), shown, "ru")


def _role(low: str, head: Head, left: Left, end: int) -> str:
    before_it, after = low[left.start : head.start], low[head.end : end].strip()
    adjectives = " ".join(_nominative_adjective(word, head) for word in before_it.split())
    if before_it.startswith("вице") or "вице-" in before_it:
        return value.vice(head)
    whose = head.word.removeprefix("зам")
    if whose != head.word and head_at(whose, 0, "ru"):  # замглавы МИД, as заместитель главы МИД
        return deputy_role(f"{whose} {after}")
    if head.post.role == "deputy_head":
        return deputy_role(after)
    return value.role(head, adjectives, after)


def deputy_role(complement: str) -> str:
    """Return the role of a deputy: that of the head that opens the complement, as ``deputy_``."""
    start = 0
    for word in complement.split()[:2]:  # the second word, where an adjective opens it
        start = complement.index(word, start)
        head = head_at(complement, start, "ru")
        if head:
            adjectives = " ".join(_nominative_adjective(each, head) for each in complement[:start].split())
            return deputy(value.role(head, adjectives, complement[head.end :].strip()))
        if not ADJECTIVE.match(word):
            break
    return "deputy_head"


def _post(context: Context, head: Head, left: Left, own: list[int]) -> str:
    """Return the post with its head and the adjectives before it in the nominative, and its ``own`` complement."""
    text = context.text
    word = _as_written(head.word, text.norm[head.start : head.end])
    before_it = text.norm[left.start : head.start]
    if left.status == "acting":
        ends = (before_it.lower().rfind(end) + len(end) for end in ACTING_ENDS if end in before_it.lower())
        before_it = before_it[max(ends, default=0) :]  # и. о. [первого] заместителя
    glued = before_it.rpartition(" ")[2] if before_it.endswith("-") else ""
    first = russian_forms().get(glued[:-1].lower())  # советника-посланника
    adjectives = before_it[: len(before_it) - len(glued)].split()
    glued_on = f"{_as_written(first[1], glued[:-1])}-" if first else glued
    shown = [*(_nominative_adjective(each, head) for each in adjectives), glued_on + word]
    spans = [text.raw_span(start, stop) for start, stop in zip(own[::2], own[1::2], strict=True) if stop > start]
    words = " ".join(text.words(start, stop) for start, stop in spans).split()
    if head.post.role in WITH_SEE:  # Папу Римского, митрополиту Астанайскому
        words = [_nominative_adjective(each, head) for each in words]
    return " ".join((*shown, *words))


def _as_written(word: str, written: str) -> str:
    """Give the nominative the capitals of the form in the text: Премьер-Министру, МИНИСТРА."""
    if len(written) > 1 and written.isupper():
        return word.upper()
    parts = written.split("-")
    shown = word.split("-")
    if len(parts) != len(shown):
        return word.capitalize() if written[0].isupper() else word
    return "-".join(each.capitalize() if part[:1].isupper() else each for each, part in zip(shown, parts, strict=True))


def _nominative_adjective(word: str, head: Head) -> str:
    match = ADJECTIVE.match(word)
    if match is None or head.plural:
        return word
    stem = match[1]
    if head.word in FEMALE or head.word.endswith(("ица", "ая")):
        return stem + "ая"
    if stem.lower().endswith(STRESSED):
        return stem + "ой"
    return stem + ("ий" if stem[-1] in "кгхжшчщ" else "ый")
