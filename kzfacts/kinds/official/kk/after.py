"""The name after a Kazakh post: at once, after a dash, a title, in a bracket, or before a verb of appointment."""

from __future__ import annotations

import re

from kzfacts.grammar.given import gender_of
from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.official.cards import is_line, signer
from kzfacts.kinds.official.heads import CROWNED, Head
from kzfacts.kinds.official.kk.office import AS_POST, FROM_POST, IS, LEAVES_OFFICE, LEFT, TAKES_OFFICE, WAS, WHEN
from kzfacts.kinds.official.kk.person import kazakh, others
from kzfacts.kinds.official.kk.titles import TITLES
from kzfacts.kinds.official.run import PHRASE_END, Person
from kzfacts.text import Text

TITLE = rf"(?:(?:{TITLES}),?[ ]){{1,3}}"
LINK = Lazy(
    rf"(?:,|[ ]әрі)?[ ](?P<titled>{TITLE})(?=[^\W\d_])|[ ](?P<bracket>\()(?=[^\W\d_])|(?P<colon>:[ ])(?=[^\W\d_])"
    rf"|[ ](?:-[ ]|(?:{WAS}|{IS}|{LEFT})[ ](?:-[ ])?"
    rf"|(?P<as>(?:{AS_POST})[ ](?:(?:\d\d[ ]жас(?:тағы|ар)|\d{{4}}[ ]жылы[ ]туған)[ ]|{WHEN})?)"
    rf"|(?P<out>(?:{FROM_POST})[ ]))?(?=[^\W\d_])"
)
# What follows the name of a person in the name of a street, a fund, an order.
NAMED_AFTER = Lazy(
    r"[ ](?i:атындағы|зияткерлік|(?:көше|кітапхана)с|даңғылы|саябағ|мектеб|университеті|ордені|қоры(?!т)|мұражайы"
    r"|музей[іы]|алаңы|қаласы|ауданы|ауылы|театры|стадионы)"
)


def after(norm: str, head: Head, end: int) -> Person | None:
    """Return the name after the post of ``head`` that ends at ``end``, or None."""
    link = LINK.match(norm, end)
    if link is None or not norm[link.end()].isupper():
        return None
    plain = link[0] == " "
    person = kazakh(norm, link.end(), lone=plain and not head.plural, crowned=head.post.role in CROWNED)
    listed = others(norm, person)[-1:] if person and link["as"] and head.plural else []
    return person if person and _linked(norm, link, person, (listed or [person])[0].end) else None


def signed(text: Text, end: int) -> Person | None:
    """Return the name that signs a paper, far to the right of the post: ``Премьер-Министр        А. Мамин``."""
    start = signer(text, end)
    person = None if start is None else kazakh(text.norm, start, lone=False)
    return person if person and PHRASE_END.match(text.norm, person.end) else None


def _linked(norm: str, link: re.Match[str], person: Person, end: int) -> bool:
    """Say whether what stands after the names, which end at ``end``, agrees with what stands between them and the post.

    орынбасарлары болып Асқар Мамин мен Айгүл Нұрова сайланды
    """
    if NAMED_AFTER.match(norm, person.end):
        return False
    if link["bracket"]:
        return norm[person.end : person.end + 1] == ")" and (person.name.given or "") != person.name.full
    if link["colon"]:  # Комиссия төрағасы: Мамин Асқар Болатұлы
        whole = is_line(norm, link.start("colon"), person.end) and gender_of(person.name.given or "")
        certain = bool(person.name.patronymic or whole) or "." in person.name.full
        return certain and PHRASE_END.match(norm, person.end) is not None
    if link["as"] or link["out"]:
        return (TAKES_OFFICE if link["as"] else LEAVES_OFFICE).match(norm, end) is not None
    return not link["titled"] or " " in person.name.full
