"""Officials in Kazakh text: the post stands in the nominative before the name, which alone carries a case."""

from __future__ import annotations

import re

from kzfacts.fact import Context, Draft
from kzfacts.grammar.given import gender_of, patronymic
from kzfacts.grammar.kazakh_names import bare
from kzfacts.grammar.names import family_shaped
from kzfacts.kinds.official import value
from kzfacts.kinds.official.heads import Head, head_at
from kzfacts.kinds.official.person import Person, before, kazakh
from kzfacts.kinds.official.places import is_country_kk, is_place_kk
from kzfacts.lexicon.posts import ONLY_AFTER

LINK = re.compile(r"[ ](?:-[ ])?(?=[^\W\d_])")
TOKEN = re.compile(
    r"«[^»\n]{1,160}»|\"[^\"\n]{1,160}\"|(?P<word>[^\W\d_]+(?:-[^\W\d_]+)*)|(?P<number>\d+(?:-[^\W\d_]+)?)|(?P<mark>[^ ])"
)
SHORT = 5  # letters: Тува, Сочин
BACK = 240  # characters
MOST = 16  # words of a complement
GENITIVE = re.compile(r"(?:[нтд][ыі]ң)$")
ADJECTIVE = re.compile(r"[лдт][ыі][қк]$")
ATTRIBUTE = re.compile(r"(?:[дт][ае]ғы|[дт][ае]гі|нд[ае]ғы|нд[ае]гі|[лдт][ыі][қк]|сыз|сіз)$")
VERBAL_NOUN = re.compile(r"[аәеоөұүыіяй]?[ую]$")
POSSESSED = re.compile(r"(?:с?[ыі])$")
ACCUSATIVE = re.compile(r"(?:[аәеоөұүыіяйую]н[ыі]|[птксшщчфхцқбвгд]т[ыі]|[зжлрймнңу]д[ыі]|[лдт][ае]р[ыі]н|с[ыі]н|ғ[ыі]н|[кқлрзн][ыі]н)$")
DATIVE = re.compile(r"(?:[ғқ]а|[гк]е|н[ае])$")
OTHER_CASE = re.compile(r"(?:[дт][ае]|[дтн][ае]н|[мбп]ен)$")
VERB = re.compile(r"(?:[ғқ]ан|[гк]ен|[аейы]тын|етін|[ыі]п|[ыі]пті|[ае]ды|йды|йді|еді|с[ае]|[мп][ае]к|[ыі]ңыз)$")
INCLUDED = frozenset(
    """палата дума ассамблея қала дала орта бала тауда сауда астана республика аудитория канада уганда руанда мата баспа гвардия армия өнеркәсіп мектеп топ
    ұйым кеңес ислам қарсы жөніндегі жанындағы атындағы іс-қимыл және заң ғылым білім отан қаулы бала мәдени тең тең- ел-шекара сот шекара кеден салық
    өкілетті құрметті жауапты атқарушы автономиялы арнаулы басты біріккен баспасөз премьер вице-премьер вице қоғам тұрғын үй мемлекет мемлекеттік бас бірінші екінші тұңғыш бұрынғы экс сыртқы ішкі нұр-сұлтан әкімшілігі қазақстан өзбекстан
    түрікменстан тәжікстан қырғызстан пәкістан ауғанстан үндістан татарстан башқұртстан дағыстан түркістан шымкент қазан жезқазған иран оман тайвань ерейментау алатау
    штаттары штат ядролық мүфти дін дінтану құрмет министрлер депутаттар сенат""".split()
)
STOPS = frozenset(
    """уақытша бұған осыған соған бұны мұнда онда бастысы бөлек бұдан одан жылы бүгін кеше ертең биыл былтыр қазір енді ал бірақ сондай-ақ сонымен бірге оның олардың бұл осы сол мұның осының соның сонда оған оны өз өзінің біздің сіздің менің
    туралы кейін дейін үшін ретінде арқылы сияқты секілді бойынша сай қарай бері бұрын соң жайлы жайында хақында сайын деп деді дейді айтты мен пен бен әрі немесе да де та те
    жылы жылғы жылдың жыл жылдары еліміздің елдің ел еліміз елінің еліміздегі сапары қазіргі жаңа жас тағы тек ғана барлық әр бір екі үш көп арасында сөйтіп яғни әрине демек міне ол олар біз сіз мырза ханым
    кездесуде отырыста аясында барысында кезінде қатар қоса тәуелсіз ел-жұрт жаңадан алғаш алғашқы таңдаған сайланған тағайындалған келген болған ашқан туған үстіміздегі ағымдағы
    бізге маған сізге менде сенің қасымда бүгінгі кешегі осындай мұндай сондай кейінгі соңғы алдымен маңызды белгілі атақты танымал халықтың жұрттың естеріңізге дәл""".split()
)
MODIFIERS = frozenset(
    """тұңғыш бірінші екінші үшінші бас вице вице-премьер премьер экс бұрынғы аға арнайы арнаулы ресми құрметті жауапты өкілетті төтенше және
    санитарлық санитар төраға федералды""".split()
)
RANKS = frozenset("general admiral colonel major lieutenant marshal".split())
CONNECTING = frozenset("және мен пен бен қарсы бойынша жөніндегі".split())
INSIDE_WITH = frozenset("мен пен бен".split())
# Possessives of stems in н, which look like accusatives of stems in a vowel.
POSSESSED_NOUNS = frozenset("ауданы орманы ұланы заңы мекені тұрғыны сегменті жоспары".split())
BODY = re.compile(
    r"^(?:әкімшіліг|аппарат|кеңсе|жан[ыі]нда|резиденци|қызмет|баспасөз|университет|академия|қор|орталы|институт|мектеб|көше|ауда|облы|қала|ауыл|аудандық|партия|атында|музей|театр|кеңес|аға"
    r"|министрліг|өңір|округ|шаһар|әуежай|ассамблея)"
)
ORDINAL = re.compile(r"\d+-[^\W\d_]*н?ш[ыі]$")
APPOINTED = re.compile(r"[ ](?:(?:болып|боп)[ ](?:тағайындал|сайлан|бекітіл)|атан(?:ды|ған))")
AFTER = re.compile(r"[ ]?(?:[,.;:)»\n]|-[ ]|$)|[ ](?:(?:болып|боп)[ ](?:тағайындал|сайлан|бекітіл)|атан(?:ды|ған))")
STATUS = (("міндетін", "acting"), ("бұрынғы", "former"), ("экс-", "former"), ("тұңғыш", "first"), ("сайланған", "elect"))


def officials(low: str, norm: str, start: int, context: Context) -> list[Draft]:
    """Return the officials whose post has its head at ``start``."""
    head = head_at(low, start, "kk")
    if head is None or not head.cases:
        return []
    link = LINK.match(norm, head.end)
    person = None
    if link and norm[link.end()].isupper():
        person = kazakh(norm, link.end(), lone=head.post.bare and "-" not in link[0])
    found = post_start(low, norm, head)
    if found == head.start and norm[found].isupper() and gender_of(head.word):
        return []  # Сұлтан, Әмір: a given name here
    needed = ONLY_AFTER.get(head.word)
    if found is None or (needed is not None and not low[found : head.start].rstrip().endswith(needed)):
        return []
    if person is None:
        person = _before(norm, found, head)
        return [_draft(context, head, found, person)] if person else []
    rank = head.post.role in RANKS
    drafts = [*_earlier(low, norm, found, person, context, rank=rank), _draft(context, head, found, person)]
    return [] if value.quoted(norm, drafts[0].start, person.end) else drafts


def post_start(low: str, norm: str, head: Head) -> int | None:
    """Return where the post of ``head`` begins: the left edge of its noun phrase."""
    start = head.start
    glued = re.search(r"(?:[^\W\d_]+-)+$", low[max(0, start - 30) : start])
    if glued:
        start -= len(glued[0])
    floor = max(0, start - BACK, low.rfind("\n", 0, start) + 1)
    tokens = list(TOKEN.finditer(norm, floor, start))[-MOST:]
    kept: list[re.Match[str]] = []
    for index in range(len(tokens) - 1, -1, -1):
        right = kept[0][0].lower() if kept else low[head.start : head.end]
        belongs = _belongs(tokens, index, kept, low, right) if head.possessed else _modifies(tokens[index])
        if not belongs or _new_phrase(tokens[index], kept, norm):
            break
        kept.insert(0, tokens[index])
    while kept and (kept[0]["word"] or "").lower() in {"және", "қарсы", "бойынша", "мен", "пен", "бен", "жөніндегі"}:
        kept.pop(0)
    return kept[0].start() if kept else start


def _modifies(token: re.Match[str]) -> bool:
    """Say whether a word may stand before a head without possessive, which takes no complement: Тұңғыш Президент."""
    word = token[0].lower()
    return word in MODIFIERS or ORDINAL.match(word) is not None or ADJECTIVE.search(word) is not None


def _new_phrase(token: re.Match[str], kept: list[re.Match[str]], norm: str) -> bool:
    """Say whether a plain lower-case word stands before a capitalised one: there a new phrase begins."""
    word = token["word"]
    if not kept or not word or word[0].isupper():
        return False
    after = norm[kept[0].start()]
    if not (after.isupper() or after in '«"'):
        return False
    low = word.lower()
    plain = GENITIVE.search(low) or ATTRIBUTE.search(low) or low in INCLUDED or low in CONNECTING
    return not plain and not POSSESSED.search(low)


def _belongs(tokens: list[re.Match[str]], index: int, kept: list[re.Match[str]], low: str, right: str) -> bool:
    """Say whether the token at ``index`` belongs to the complement that ``kept`` continues."""
    token = tokens[index]
    if token["mark"]:
        return False
    if token["number"]:
        return ORDINAL.match(token[0]) is not None and not kept
    if not token["word"]:
        return True
    word = token["word"].lower()
    if word == "және" or word in INSIDE_WITH:
        return bool(kept) and index > 0 and not _is_name(tokens, index - 1, word) and tokens[index - 1]["mark"] is None
    if word in INCLUDED or (token["word"][0].isupper() and is_country_kk(word)):
        return True
    if word == "бойынша":
        return bool(kept) and token["word"].islower()
    if word in STOPS:
        return False
    if token["word"][0].isupper() and _is_name(tokens, index, right):
        return False
    return _shape_belongs(word, right, kept, low, token)


def _is_name(tokens: list[re.Match[str]], index: int, right: str) -> bool:
    """Say whether a capitalised word is a person's family name or patronymic, not the name of a place or body."""
    word = tokens[index]["word"]
    if not word or not word[0].isupper() or BODY.match(right) or is_place_kk(word):
        return False
    stem = bare(word)[0]
    given = tokens[index - 1]["word"] if index else None
    after_given = bool(given) and given[0].isupper() and bool(gender_of(given)) and not is_place_kk(given)
    return after_given or patronymic(stem) is not None or (family_shaped(stem) and len(stem) > SHORT)


def _shape_belongs(word: str, right: str, kept: list[re.Match[str]], low: str, token: re.Match[str]) -> bool:
    head = head_at(low, token.start(), "kk")
    if head and head.end == token.end() and head.cases:
        if right == "орынбасары" and not head.possessed:
            return True
        return BODY.match(right) is not None or (not head.possessed and head.plural)
    if GENITIVE.search(word) or ATTRIBUTE.search(word):
        return True
    followers = [match[0].lower() for match in kept[:3]]
    governed = any(VERBAL_NOUN.search(each) for each in followers)
    if VERB.search(word):
        return token["word"][0].isupper() and not word.endswith(("ып", "іп"))
    if DATIVE.search(word):
        return right == "қарсы" or (bool(followers) and VERBAL_NOUN.search(followers[0]) is not None)
    if OTHER_CASE.search(word):
        return False
    if ACCUSATIVE.search(word):
        return governed or word in POSSESSED_NOUNS
    return True


def _earlier(low: str, norm: str, start: int, person: Person, context: Context, *, rank: bool) -> list[Draft]:
    """Return the post before another one of the same person: parted by a comma, a dash or, before a rank, nothing."""
    if norm.startswith((", ", "- "), start - 2):
        stop = start - 2 if norm[start - 2] == "," else start - 3
    elif rank and norm[start - 1 : start] == " ":
        stop = start - 1  # the rank stands between the post and the name
    else:
        return []
    word = re.search(r"[^\W\d_]+(?:-[^\W\d_]+)*$", low[max(0, stop - 30) : stop])
    if word is None:
        return []
    at = max(0, stop - 30) + word.start()
    head = next((found for cut in _cuts(word[0]) if (found := head_at(low, at + cut, "kk"))), None)
    if head is None or not head.cases or head.plural or head.end != stop or head.lang != "kk":
        return []
    found = post_start(low, norm, head)
    if found is None or (found == head.start and norm[stop] == ","):
        return []
    return [*_earlier(low, norm, found, person, context, rank=False), _draft(context, head, found, person)]


def _cuts(word: str) -> list[int]:
    return [0, *(match.end() for match in re.finditer("-", word))]


def _before(norm: str, start: int, head: Head) -> Person | None:
    """Return the name before a post: after a comma, a dash or in front of ``болып тағайындалды``."""
    if not head.possessed or AFTER.match(norm, head.end) is None:
        return None
    if norm.startswith((", ", "- "), start - 2):
        stop = start - 2 if norm[start - 2] == "," else start - 3
    elif APPOINTED.match(norm, head.end) and norm[start - 1 : start] == " ":
        stop = start - 1
    else:
        return None
    person = before(norm, stop, "NG" if APPOINTED.match(norm, head.end) else "N", "kk")
    if person is None or norm[max(0, person.start - 2) : person.start] == ", ":
        return None
    return person


def _draft(context: Context, head: Head, start: int, person: Person) -> Draft:
    text = context.text
    words = text.low[start : head.start]
    status = next((code for word, code in STATUS if word in words), None)
    shown = value.value(person, _post(context, head, start), _role(text.low, head, start), status)
    return value.draft(person, (start, head.end), shown, "kk")


def _post(context: Context, head: Head, start: int) -> str:
    raw_start, raw_end = context.text.raw_span(start, head.end)
    shown = " ".join(context.text.raw[raw_start:raw_end].split())
    return re.sub(r"(?<=[а-яәіңғүұқөһ])[ыі]?м[ыі]з$", "", shown)


def _role(low: str, head: Head, start: int) -> str:
    words = low[start : head.start].strip()
    if "вице" in words.rpartition(" ")[2]:
        return value.VICE.get(head.post.role, f"deputy_{head.post.role}")
    if head.post.role == "deputy_head":
        return _deputy(words)
    if head.word == "министр" and words.endswith(("премьер", "премьер-")):
        return "deputy_prime_minister" if "вице" in words else "prime_minister"
    return value.role(head, words, "")


def _deputy(words: str) -> str:
    """Return the role of a deputy: that of the last head in the complement, as ``deputy_``."""
    for match in reversed(list(re.finditer(r"[^ ]+", words))):
        head = head_at(words, match.start(), "kk")
        if head:
            role = value.role(head, words[: match.start()].strip(), "")
            return role if role.startswith("deputy_") else f"deputy_{role}"
    return "deputy_head"
