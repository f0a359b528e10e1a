"""One body for another, told by common nouns: the arbitration court here, the ministry there.

Both must play one part in tied sentences: who acts, with a verb behind the noun; by whom it is
done; or whoever stands behind the same small word, between the same words. A court and a ministry
are two, and so are the committee of the hospital and that of the agency; an agency may be any body.

body-swapped: {a} / {b}: another body does it.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.compare.languages import Language, once
from workbench.compare.matter import key
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.noun_phrases import Line, line_of
from workbench.compare.pair import Pair
from workbench.compare.phrase_places import places_with
from workbench.compare.reading import Part, Reading, of_the_whole
from workbench.compare.surroundings import alike, around
from workbench.domain.text import Span

# How surely two sentences must be tied, and how many words of matter they must share.
_SURE_TIE = 0.75
_SHARED = 2
_TRUST = 0.5
_ENOUGH = 0.4
# The part of whoever does something.
_DOER = "does"
# Verbs of speech that do what they say.
_DEEDS = frozenset({"order", "advise"})
_REACH = 7
_LEFT = 4
_HELPERS = 4


@dataclass(frozen=True, slots=True)
class _Body:
    """A body: where it stands, its noun, the words beside that, whose it is, and its part."""

    span: Span
    head: str
    kind: str
    beside: frozenset[str]
    owner: str
    part: str


def differ(pair: Pair) -> Iterator[Finding]:
    """The bodies that act in tied sentences and are surely two."""
    if pair.a.language.code != pair.b.language.code or not pair.a.language.body_words.kinds:
        return
    here, there = pair.a.of(_acting), pair.b.of(_acting)
    told: set[str] = set()
    for row_a, row_b, tie in pair.rows():
        mine, theirs = here.get(row_a, {}), there.get(row_b, {})
        for part in sorted(mine.keys() & theirs.keys()) if tie >= _SURE_TIE else ():
            if len(mine[part]) != 1 or len(theirs[part]) != 1:
                continue
            one, other = mine[part][0], theirs[part][0]
            if one.head + other.head in told or not _are_two(pair, one, other, (row_a, row_b)):
                continue
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
        # A bank may be told to be a company.
        broad = tongue.body_words.broad
        apart = apart and not (
            {one.kind, other.kind} <= broad and "company" in (one.kind, other.kind)
        )
        told = _kinds_told(pair.a, rows[0]), _kinds_told(pair.b, rows[1])
        apart = apart and one.kind not in told[1] and other.kind not in told[0]
    if one.part != _DOER:
        near = alike(around(pair.a, one.span, rows[0]), around(pair.b, other.span, rows[1]))
        apart = apart and near >= _ENOUGH
    return apart and _shared(pair, rows) >= _SHARED


def _owners_apart(one: _Body, other: _Body, tongue: Language) -> bool:
    kinds = tongue.body_words.kinds
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
    kinds = reading.language.body_words.kinds
    return {kinds[each.folded] for each in reading.words_of(row) if each.folded in kinds}


@of_the_whole
def _acting(reading: Reading) -> dict[int, dict[str, list[_Body]]]:
    """The bodies that play a part, by their sentences and parts."""
    found: dict[int, dict[str, list[_Body]]] = defaultdict(lambda: defaultdict(list))
    heads = _heads(reading.language)
    for place in places_with(reading, heads):
        word = reading.words[place]
        if reading.sentences[word.row].part is Part.BODY:
            line = line_of(reading, word.row)
            body = _body(line, word.start)
            if body is not None:
                found[word.row][body.part].append(body)
    return found


@once
def _heads(tongue: Language) -> frozenset[str]:
    """The nouns that a body may go by."""
    words = tongue.body_words
    return frozenset(words.kinds) | words.parts | words.vague


def _body(line: Line, start: int) -> _Body | None:
    """The body whose noun stands at a place and that acts, None where it does not."""
    place = bisect_left(line.words, (start,))
    tongue = line.tongue
    first = _first(line, place)
    if first is None:
        return None
    beside, owner, end = _behind(line, place + 1)
    part = _part(line, first, end)
    if not part:
        return None
    before = {line.folded(n).replace("\u2019", "'") for n in range(first + 1, place)}
    words = tongue.body_words
    owner = owner or next((each[:-2] for each in before if each.endswith("'s")), "")
    kind = words.kinds.get(line.folded(place), "")
    if not kind and not owner:
        # "The audit office", "the hospital board"
        kind = next((words.kinds[each] for each in sorted(before) if each in words.kinds), "")
    if kind == "government" and not words.prosecuting.isdisjoint(beside):
        kind = "prosecution"
    if kind in ("government", "chamber") and not words.of_city.isdisjoint(before | beside):
        kind = "council"
    span = line.words[first].start, line.words[end - 1].end
    return _Body(span, line.folded(place), kind, frozenset(before | beside), owner, part)


def _part(line: Line, first: int, end: int) -> str:
    """What part a phrase plays: who does it, or the small word before it; "" for none."""
    lead = line.folded(first - 1) if first and line.close(first - 1) else ""
    own = line.folded(first)
    if lead in line.tongue.agent_words or own in line.tongue.agent_words:
        return _DOER
    if lead in _leads(line.tongue):
        return "" if lead in line.tongue.part_words else lead
    if own in line.tongue.body_words.contracted:
        return own[:1]
    return _DOER if _acts(line, end) else ""


def _first(line: Line, place: int) -> int | None:
    """The article that a noun phrase begins with, None where there is none."""
    reach = 1 if line.tongue.drops_subject else _LEFT
    for first in range(place - 1, max(-1, place - 1 - reach), -1):
        if not line.close(first):
            return None
        word = line.folded(first)
        if word in line.tongue.articles or word in line.tongue.body_words.contracted:
            return first
        if line.ends_phrase(first):
            return None
    return None


@once
def _leads(tongue: Language) -> frozenset[str]:
    """The words that bring a phrase that does not act itself: "of the court", "to the court"."""
    leads = tongue.noun_links | tongue.before_places | tongue.body_links | tongue.object_links
    return leads | {"with", "ante", "con", "com", "perante", "contra", "against"}


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
        elif _goes_on_named(line, place, end) or _describes(line, end):
            if not owner:
                beside.add(word)
            end += 1
        else:
            break
    return beside, owner, end


def _goes_on_named(line: Line, place: int, end: int) -> bool:
    """Whether a word with a capital is part of the name: "Ministerio P\u00fablico", but not the
    noun that another noun describes: "Audit Office"."""
    return line.capital(end) and (end > place or line.tongue.drops_subject)


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
        goes_on = line.folded(place + 1).endswith(tongue.gerund_endings)
        if word in tongue.passives and not goes_on:
            # "The firm was fined"
            return False
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
