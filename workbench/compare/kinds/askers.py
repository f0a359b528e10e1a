"""Whose request it was: "asked for by the defence" here, "made by the families" there.

other-asker: Another asked for it: {a} / {b}.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from workbench.compare.languages import Language, once
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.noun_phrases import Line, after, line_of
from workbench.compare.pair import Pair
from workbench.compare.reading import Reading
from workbench.compare.senses import senses
from workbench.compare.speakers import by_row, in_quotes
from workbench.compare.statements import likeness_of
from workbench.compare.voices import Likeness, Voice, voice_of
from workbench.domain.text import Span

__all__ = ["differ"]

# How many words behind a request its "made by" may stand.
_NEAR = 10
# The share of a sentence's matter that the other must have.
_SHARED = 0.3
_TRUST = 0.5
_ASKING = frozenset({"advise", "demand"})


@dataclass(frozen=True, slots=True)
class _Asked:
    """A request with whose it is; `told` where a verb of speech tells it, which is compared as
    what is said."""

    by: Voice
    span: Span
    word: str
    told: bool = False


def differ(pair: Pair) -> Iterator[Finding]:
    """Requests of tied sentences that are of two askers."""
    if pair.a.language.code != pair.b.language.code:
        return
    for row_a, row_b, _ in pair.rows():
        here = _asked(pair.a, row_a)
        there = _asked(pair.b, row_b) if len(here) == 1 else ()
        if len(there) == 1 and not (here[0].told and there[0].told):
            one, other = here[0], there[0]
            apart = likeness_of(pair, one.by, other.by) is Likeness.OTHER
            if apart and _is_one(pair, (row_a, row_b), one, other):
                why = Reason("other-asker", pair.a.said(one.span), pair.b.said(other.span))
                sides = (one.span,), (other.span,)
                yield Finding(FindingKind.ATTRIBUTION, Weight.HIGH, *sides, why, _TRUST)


def _is_one(pair: Pair, rows: tuple[int, int], one: _Asked, other: _Asked) -> bool:
    """Whether two sentences tell of one request: they share their matter, and neither has the word
    for the other's request beside its own."""
    here, there = line_of(pair.a, rows[0]).said, line_of(pair.b, rows[1]).said
    if one.word != other.word and (one.word in there or other.word in here):
        return False
    some, others = senses(pair.a, rows[0]), senses(pair.b, rows[1])
    return len(some & others) >= _SHARED * min(len(some), len(others))


def _asked(reading: Reading, row: int) -> tuple[_Asked, ...]:
    """The requests of a sentence with whose they are."""
    known: dict[int, tuple[_Asked, ...]] = reading.of(_asked_known)
    if row not in known:
        line = line_of(reading, row)
        found = [*_by_noun(line)] if line.words else []
        for each in reading.of(by_row).get(row, ()) if not found else ():
            if each.force in _ASKING and each.speaker is not None:
                found.append(_Asked(each.speaker, each.span, "", told=True))
        known[row] = tuple(found)
    return known[row]


def _asked_known(_reading: Reading) -> dict[int, tuple[_Asked, ...]]:
    """The requests of the sentences asked for so far."""
    return {}


def _by_noun(line: Line) -> Iterator[_Asked]:
    """Requests that a noun or a participle tells: "asked for by", "the application of"."""
    words = line.tongue.sourcing
    if words.requests.keys().isdisjoint(line.said):
        return
    begins = 0
    for place in [n for n, word in enumerate(line.said) if word in words.requests]:
        if place < begins or in_quotes(line.reading, line.words[place].start):
            continue
        found = _agent(line, place)
        if found:
            by, first = found
            yield _Asked(by, (line.words[first].start, by.end), line.said[place])
            begins = place + _NEAR


def _agent(line: Line, place: int) -> tuple[Voice, int] | None:
    """Whose request it is, and where the words begin that tell so."""
    tongue, made = line.tongue, line.tongue.sourcing.made
    links = tongue.agent_words | _owning(tongue)
    for n in range(place + 1, min(len(line.words) - 1, place + _NEAR)):
        by = line.folded(n) in tongue.agent_words
        brought = line.folded(n - 1) in made or n - 1 == place or _small(line, place, n)
        if line.folded(n) in links and (brought if by else n - 1 == place):
            part = after(line, n + 1)
            voice = voice_of(line, [part]) if part else None
            if voice is not None and (voice.main is not None or voice.sides):
                apart = line.folded(n - 1) in made
                return voice, n - 1 if apart else place
    return None


def _small(line: Line, place: int, by: int) -> bool:
    """Whether nothing but a small word parts "asked for by"."""
    return by - place == 2 and line.folded(place + 1) in line.tongue.noun_links


@once
def _owning(tongue: Language) -> frozenset[str]:
    """The words that tell whose a thing is, where languages have no other way."""
    return tongue.noun_links if tongue.drops_subject else frozenset()
