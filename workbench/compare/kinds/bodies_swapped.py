"""One body for another, told by common nouns: the arbitration court here, the ministry there.

Both must be who acts in tied sentences: an article, the noun, then a verb. A court and a ministry
are two, and so are the committee of the hospital and that of the agency; an agency may be any body.

body-swapped: {a} / {b}: another body does it.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.compare.languages import Language, once
from workbench.compare.languages.body_words import bodies_of
from workbench.compare.matter import key
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.noun_phrases import Line, line_of
from workbench.compare.pair import Pair
from workbench.compare.reading import Part, Reading, of_the_whole
from workbench.domain.text import Span

# How surely two sentences must be tied, and how many words of matter they must share.
_SURE_TIE = 0.75
_SHARED = 2
_TRUST = 0.5
# Verbs of speech that do what they say.
_DEEDS = frozenset({"order", "advise"})
_REACH = 7
_LEFT = 4
_HELPERS = 4


@dataclass(frozen=True, slots=True)
class _Body:
    """A body that acts: where it stands, its noun, the words beside that, and whose it is."""

    span: Span
    head: str
    kind: str
    beside: frozenset[str]
    owner: str


def differ(pair: Pair) -> Iterator[Finding]:
    """The bodies that act in tied sentences and are surely two."""
    if pair.a.language.code != pair.b.language.code or not bodies_of(pair.a.language).kinds:
        return
    here, there = pair.a.of(_acting), pair.b.of(_acting)
    told: set[str] = set()
    for row_a, row_b, tie in pair.rows():
        mine, theirs = here.get(row_a, ()), there.get(row_b, ())
        if tie < _SURE_TIE or len(mine) != 1 or len(theirs) != 1:
            continue
        one, other = mine[0], theirs[0]
        if one.head + other.head not in told and _are_two(pair, one, other, (row_a, row_b)):
            told.add(one.head + other.head)
            why = Reason("body-swapped", pair.a.said(one.span), pair.b.said(other.span))
            spans = (one.span,), (other.span,)
            yield Finding(FindingKind.NAME, Weight.HIGH, *spans, why, _TRUST)


def _are_two(pair: Pair, one: _Body, other: _Body, rows: tuple[int, int]) -> bool:
    tongue = pair.a.language
    if one.head == other.head:
        apart = _owners_apart(one, other, tongue)
    else:
        apart = bool(one.kind and other.kind) and one.kind != other.kind
        told = _kinds_told(pair.a, rows[0]), _kinds_told(pair.b, rows[1])
        apart = apart and one.kind not in told[1] and other.kind not in told[0]
    return apart and _shared(pair, rows) >= _SHARED


def _owners_apart(one: _Body, other: _Body, tongue: Language) -> bool:
    kinds = bodies_of(tongue).kinds
    if not one.owner or not other.owner or one.owner == other.owner:
        return False
    both = kinds.get(one.owner, one.owner), kinds.get(other.owner, other.owner)
    beside = [{word for word in each.beside if not word.endswith("'s")} for each in (one, other)]
    return both[0] != both[1] and beside[0] == beside[1]


def _shared(pair: Pair, rows: tuple[int, int]) -> int:
    """How many words of matter two sentences share."""
    tongue = pair.a.language
    keys = [
        {
            key(word, tongue)
            for word in reading.words_of(row)
            if word.folded not in tongue.stop_words
        }
        for reading, row in zip((pair.a, pair.b), rows, strict=True)
    ]
    return len(keys[0] & keys[1])


def _kinds_told(reading: Reading, row: int) -> set[str]:
    """The kinds of all bodies of which a sentence tells, in whatever part."""
    kinds = bodies_of(reading.language).kinds
    return {kinds[each.folded] for each in reading.words_of(row) if each.folded in kinds}


@of_the_whole
def _acting(reading: Reading) -> dict[int, list[_Body]]:
    """The bodies that act, by their sentences."""
    found: dict[int, list[_Body]] = defaultdict(list)
    heads = _heads(reading.language)
    for word in reading.words:
        if word.folded in heads and reading.sentences[word.row].part is Part.BODY:
            line = line_of(reading, word.row)
            body = _body(line, word.start)
            if body is not None:
                found[word.row].append(body)
    return found


@once
def _heads(tongue: Language) -> frozenset[str]:
    """The nouns that a body may go by."""
    words = bodies_of(tongue)
    return frozenset(words.kinds) | words.parts | words.vague


def _body(line: Line, start: int) -> _Body | None:
    """The body whose noun stands at a place and that acts, None where it does not."""
    place = next(n for n, each in enumerate(line.words) if each.start == start)
    tongue = line.tongue
    first = _first(line, place)
    if first is None:
        return None
    beside, owner, end = _behind(line, place + 1)
    if not _acts(line, end):
        return None
    before = {line.folded(n).replace("\u2019", "'") for n in range(first + 1, place)}
    words = bodies_of(tongue)
    owner = owner or next((each[:-2] for each in before if each.endswith("'s")), "")
    kind = words.kinds.get(line.folded(place), "")
    if not kind and not owner:
        # "The audit office", "the hospital board"
        kind = next((words.kinds[each] for each in sorted(before) if each in words.kinds), "")
    if kind in ("government", "chamber") and not words.of_city.isdisjoint(before | beside):
        kind = "council"
    span = line.words[first].start, line.words[end - 1].end
    return _Body(span, line.folded(place), kind, frozenset(before | beside), owner)


def _first(line: Line, place: int) -> int | None:
    """The article that a noun phrase begins with, None where another phrase holds it."""
    reach = 1 if line.tongue.drops_subject else _LEFT
    for first in range(place - 1, max(-1, place - 1 - reach), -1):
        if not line.close(first):
            return None
        if line.folded(first) in line.tongue.articles:
            held = first > 0 and line.close(first - 1)
            leads = line.folded(first - 1) if held else ""
            return None if leads in _leads(line.tongue) else first
        if line.ends_phrase(first):
            return None
    return None


@once
def _leads(tongue: Language) -> frozenset[str]:
    """The words that bring a phrase that does not act itself: "of the court", "to the court"."""
    return tongue.noun_links | tongue.before_places | tongue.body_links | tongue.agent_words


def _behind(line: Line, place: int) -> tuple[set[str], str, int]:
    """The words behind a noun that belong to it, whose it is, and where they end."""
    tongue, beside, owner = line.tongue, set[str](), ""
    links = tongue.noun_links - tongue.and_words
    end = place
    while end < min(len(line.words), place + _REACH) and line.close(end - 1):
        word = line.folded(end)
        if word in links:
            after = end + 1 + (line.folded(end + 1) in tongue.articles)
            if after >= len(line.words) or line.ends_phrase(after):
                break
            definite = after > end + 1 or word not in ("de", "of", "for")
            owner = line.folded(after) if definite or line.capital(after) else owner
            if not owner:
                beside.add(line.folded(after))
            end = after + 1
        elif (line.capital(end) and end > place) or _describes(line, end):
            if not owner:
                beside.add(word)
            end += 1
        else:
            break
    return beside, owner, end


def _describes(line: Line, place: int) -> bool:
    """Whether a word behind a noun is its adjective, in languages where it stands there."""
    word, tongue = line.folded(place), line.tongue
    if not tongue.drops_subject or line.ends_phrase(place) or word in tongue.stop_words:
        return False
    return not _is_verb(line, place)


def _acts(line: Line, place: int) -> bool:
    """Whether a verb stands at a place, helpers aside, that tells a deed: who says that something
    is so is a matter of attribution."""
    tongue, end = line.tongue, min(len(line.words), place + _HELPERS)
    while place < end and line.close(place - 1):
        word = line.folded(place)
        if _is_verb(line, place) and word not in tongue.auxiliaries:
            return not _says(line, place)
        if word not in tongue.auxiliaries and not word.endswith(tongue.adverb_endings):
            return False
        place += 1
    return False


def _is_verb(line: Line, place: int) -> bool:
    word, tongue = line.folded(place), line.tongue
    written = line.reading.text[slice(*line.words[place].span)]
    ends = word.endswith(tongue.verb_endings) or written.endswith(tongue.past_endings)
    known = word in tongue.verb_forms or word in tongue.speech_verbs or word in tongue.auxiliaries
    return (ends and not line.capital(place)) or known


def _says(line: Line, place: int) -> bool:
    tongue = line.tongue
    force = tongue.speech_verbs.get(line.folded(place))
    if force is None or force in _DEEDS:
        return False
    linked = line.folded(place + 1) in tongue.said_links
    return linked or not line.close(place)
