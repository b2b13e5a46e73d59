"""Officials in Kazakh text: the post stands in the nominative before the name, which alone carries a case."""

from __future__ import annotations

from kzfacts.fact import Context, Draft
from kzfacts.grammar.given import gender_of
from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.official import value
from kzfacts.kinds.official.apposition import before, parted
from kzfacts.kinds.official.cards import holder_above
from kzfacts.kinds.official.heads import Head, head_in
from kzfacts.kinds.official.kk.after import TITLE, after, signed
from kzfacts.kinds.official.kk.draft import Post, draft, with_lands
from kzfacts.kinds.official.kk.object import is_object
from kzfacts.kinds.official.kk.office import AS_POST, OFFICE, TAKES_OFFICE, WHEN
from kzfacts.kinds.official.kk.person import others
from kzfacts.kinds.official.kk.phrase import post_start
from kzfacts.kinds.official.kk.titles import untitled
from kzfacts.kinds.official.run import Person
from kzfacts.lexicon.post_words import KAZAKH_GAMES
from kzfacts.lexicon.posts import ONLY_AFTER

ACTING = Lazy(
    r"[ ](?:міндетін[ ](?:уақытша[ ])?атқар(?:ушы(?:сы)?|атын|ып[ ](?:отырған|жүрген))"
    r"|(?:у\.[ ]?м|м(?:\.[ ]?у)?)\.[ ]?а(?:\.|(?=[ ])))"
)
INITIALS = Lazy(r"[ ]М\.[ ]?А\.[ ]?([^\W\d_]+)[ ]?([^\W\d_]*)")
STANDS_IN = "атқарушы "
DUTIES = ("міндетін ", "міндетін уақытша ")
AT_ONCE = Lazy(rf"[ ](?:{TITLE})?")  # президент [ақын] Асқар Мамин
RANKS = frozenset(["monarch", "general", "admiral", "colonel", "major", "lieutenant", "marshal"])
APPOINTED = Lazy(OFFICE)
AFTER = Lazy(rf"[ ]?(?:[,.;:)»!?…\n|]|-[ ]|$)|[ ]\(\d{{4}}|{OFFICE}")  # Асқар Мамин - министр (2012-2019)
TAKEN_AS = Lazy(rf"[ ](?:{AS_POST})[ ]$")
LONGEST = 60  # characters
WHEN_BEFORE = Lazy(rf"[ ](?:{WHEN})$")  # Асқар Мамин [2019 жылы] министр болып тағайындалды
LAST_WORD = Lazy(r"[^\W\d_]+(?:-[^\W\d_]+)*$")
DASHED = Lazy(r"- (?:экс-|вице-)?$")
MOST_POSTS = 8  # of one person
ALSO = " әрі "  # between two posts of one person


def officials(head: Head, low: str, norm: str, context: Context) -> list[Draft]:
    """Return the officials whose post has ``head``."""
    acting = ACTING.match(low, head.end)
    if head.cases and _are_initials(norm, head.end):
        acting = None
    if not (head.cases or acting):
        return []
    post = Post(head, 0, acting.end() if acting else head.end, bool(acting))
    told = low if norm[head.start : head.end].isupper() else norm  # ӘКІМІ БОЛЫП ТАҒАЙЫНДАЛДЫ, of a headline
    person = after(norm, head, post.end) or signed(context.text, post.end)
    if person is None and not _ends_name(norm, told, post):
        return []
    begin = post_start(low, norm, head)
    if not _is_office(low, norm, begin, head):
        return []
    if low.startswith(STANDS_IN, begin) and low.endswith(DUTIES, 0, begin):  # міндетін [атқарушы әкім] Асқар Мамин
        begin += len(STANDS_IN)
        post = post._replace(acting=True)
    post = post._replace(start=begin)
    if person is None or head.plural:
        first = person or _before(norm, told, post)
        named = _several(norm, first) if first and head.plural else [first]
        return with_lands([draft(context, post, each) for each in named if each])
    rank = head.post.role in RANKS
    drafts = [*_earlier(low, norm, begin, person, context, rank=rank), draft(context, post, person)]
    at_once = AT_ONCE.fullmatch(norm, post.end, person.start)
    if at_once and len(drafts) == 1 and is_object(low, norm, (begin, post.end), person):
        return []
    return [] if value.quoted(norm, drafts[0].start, person.end) else drafts


def _are_initials(norm: str, start: int) -> bool:
    """``министр [М.А.] Беков``, but ``министр [М.А.] Асан Беков``: an acting one."""
    found = INITIALS.match(norm, start)
    return found is not None and not (found[2][:1].isupper() and any(map(gender_of, found.groups())))


def _several(norm: str, first: Person) -> list[Person]:
    """Return the holders of a plural; one name in a case is no holder: депутаттар [Асқар Маминнің] ұсынысын қолдады."""
    named = [first, *others(norm, first)]
    return named if len(named) > 1 or norm[first.start : first.end] == first.name.full else []


def _is_office(low: str, norm: str, begin: int, head: Head) -> bool:
    """Refuse heads that are too general alone, and given names that look like a title: Сұлтан, Әмір."""
    needed, of_what = ONLY_AFTER.get(head.word), low[begin : head.start].rstrip()
    if needed is not None and not of_what.endswith(needed):
        return False
    if head.post.role in ("member", "head") and of_what.rpartition(" ")[2] in KAZAKH_GAMES:
        return False  # отбасы басшысы
    return begin != head.start or not norm[begin].isupper() or head.post.role != "monarch" or not gender_of(head.word)


def _earlier(low: str, norm: str, start: int, person: Person, context: Context, *, rank: bool) -> list[Draft]:
    """Return the posts before another one of the same person: parted by a comma, a dash or, before a rank, nothing."""
    found: list[Draft] = []
    taken = TAKES_OFFICE.match(norm, person.end) is not None
    while len(found) < MOST_POSTS:
        post = _post_before(low, norm, start, rank=rank and not found, taken=taken and not found)
        if post is None:
            break
        found.insert(0, draft(context, post, person))
        start = post.start
    return found


def _post_before(low: str, norm: str, start: int, *, rank: bool, taken: bool) -> Post | None:
    stop = parted(norm, start)
    if stop is not None:
        stop = untitled(norm, stop)
    elif norm.endswith(ALSO, 0, start):
        stop = start - len(ALSO)
    elif taken and (
        mark := TAKEN_AS.search(norm, max(0, start - 12), start)
    ):  # министр болып [әкім Асқар Мамин] сайланды
        stop = mark.start()
    elif rank and norm[start - 1 : start] == " ":
        stop = start - 1  # the rank stands between the post and the name
    else:
        return None
    word = LAST_WORD.search(low, max(0, stop - 30), stop)
    head = head_in(low, *word.span()) if word else None
    if head is None or not head.cases or head.plural or head.end != stop or head.lang != "kk":
        return None
    begin = post_start(low, norm, head)
    lone = begin == head.start and norm[stop : stop + 1] == ","
    return None if lone or not _is_office(low, norm, begin, head) else Post(head, begin, head.end)


def _ends_name(norm: str, told: str, post: Post) -> bool:
    """Say whether a name may stand before the post: what follows ends a phrase, or somebody takes the office."""
    head = post.head
    listed = head.possessed or DASHED.search(norm, max(0, head.start - 8), head.start)  # А. Мамин - әкім
    return (AFTER if listed else APPOINTED).match(told, post.end) is not None


def _before(norm: str, told: str, post: Post) -> Person | None:
    """Return the name before a post: after a comma, a dash or in front of ``болып тағайындалды``."""
    if post.head.plural:  # Асқар Мамин, [басқарма басшылары] мен депутаттар
        return None
    start, end = post.start, post.end
    appointed = APPOINTED.match(told, end)
    stop = parted(norm, start)
    if stop is not None:
        if norm[stop] == "," and norm.startswith(" - ", end):
            return None  # of the next one: Асқар Мамин, [премьердің орынбасары - қаржы министрі Айгүл Нұрова]
    elif norm[start - 1 : start] == "(" and norm[end : end + 1] == ")":
        stop = start - 2
    elif (above := holder_above(norm, start, end)) is not None:
        stop = above
    elif appointed and norm[start - 1 : start] == " ":
        when = WHEN_BEFORE.search(norm, max(0, start - LONGEST), start)
        stop = when.start() if when else start - 1
    else:
        return None
    stop = untitled(norm, stop)
    person = before(norm, stop, "NGA" if appointed else "N", "kk")
    if person is None and norm[end : end + 1] == ":":  # any name may open a caption: Нағым Мамин, мектеп директоры:
        person = before(norm, stop, "N", "kk", unknown=True)
        person = person if person and norm[person.start - 1 : person.start] in ("", "\n") else None
    if person and norm[stop : stop + 1] == "," and norm[max(0, person.start - 2) : person.start] == ", ":
        return None
    return person
