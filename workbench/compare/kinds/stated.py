"""What one desk puts down to somebody, and the other tells as a fact.

It matters where it is a charge, something only claimed or denied, or the word of a party; nobody
needs to be told who said that the road is closed.

stated-attributed: {a} is told as a fact in one report and put down to somebody in the other: {b}.
accuser-reversed: Accuser and accused have changed places: {a} / {b}.
"""

from collections.abc import Iterable, Iterator

from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.noun_phrases import after, line_of
from workbench.compare.pair import Pair, turned
from workbench.compare.reading import Part, Reading
from workbench.compare.senses import sense
from workbench.compare.speakers import Saying, by_row, in_quotes
from workbench.compare.statements import Said, keys_of, likeness_of, said_in, shared_words
from workbench.compare.voices import Likeness, Voice, voice_of
from workbench.compare.words import folded
from workbench.domain.text import Span

__all__ = ["differ"]

# The share of what is said, of the shorter side, that the sentence must tell: where it is many
# words, and where it is few.
_MUCH, _MUCH_OF = 5, 0.5
_LEAST, _MOST_OF = 3, 0.6
# Sides that speak for themselves: their word is no fact.
_PARTIES = frozenset({"company", "defence", "opposition", "prosecution", "union"})
_CLOSE = {Likeness.SAME, Likeness.KIN}
# What a fact weighs that the other side has somebody only claim, charge or deny.
_ATTRIBUTED = {
    "claim": (Weight.MEDIUM, 0.4),
    "accuse": (Weight.MEDIUM, 0.4),
    "deny": (Weight.HIGH, 0.4),
}
# Verbs that only bring what is said.
_PLAIN = frozenset({"say", "claim"})
_OWN_WORD = (Weight.MEDIUM, 0.4)


def differ(pair: Pair) -> Iterable[Finding]:
    """What is told as a fact in one of two tied passages in which nobody says anything."""
    if pair.a.language.code != pair.b.language.code:
        return
    other_way = pair.turned()
    for tie in pair.ties:
        some = [said for row in tie.rows_a for said in said_in(pair.a, row)]
        others = [said for row in tie.rows_b for said in said_in(pair.b, row)]
        if all(each.saying.speaker is None for each in some):
            yield from _as_fact(pair, tie.rows_a, others)
        if all(each.saying.speaker is None for each in others):
            yield from (turned(each) for each in _as_fact(other_way, tie.rows_b, some))
        yield from _of_himself(pair, some, others)
        yield from (turned(each) for each in _of_himself(other_way, others, some))


def _as_fact(pair: Pair, rows: tuple[int, ...], others: list[Said]) -> Iterator[Finding]:
    """What the second side puts down to somebody and the first tells as a fact."""
    told = [row for row in rows if not _leans_on_another(pair.a, row)]
    for each in others:
        yield from _does_it_itself(pair, rows, each)
        weighs = _weighs(pair.b, each)
        row = next((row for row in told if weighs and _tells(pair, row, each)), None)
        if weighs and row is not None:
            spans = _without_stop(pair.a, row), each.saying.span
            # What is only alleged is a doubt dropped, whoever alleges it.
            claimed = each.saying.force == "claim"
            kind = FindingKind.HEDGE if claimed else FindingKind.ATTRIBUTION
            yield _finding(pair, "stated-attributed", kind, spans, *weighs)


def _of_himself(pair: Pair, some: list[Said], others: list[Said]) -> Iterator[Finding]:
    """What somebody says that he said, and the first side that he did: "says it warned them"."""
    if len(some) != 1 or len(others) != 2 or some[0].saying.force in _PLAIN:
        return
    told, (outer, inner) = some[0], others
    brings = outer.saying.force in _PLAIN and not outer.saying.negated
    voices = [each.saying.speaker for each in (outer, inner)]
    himself = all(likeness_of(pair, told.saying.speaker, each) is Likeness.SAME for each in voices)
    same = told.saying.force == inner.saying.force and told.matter & inner.matter
    if brings and himself and same and inner.saying.speaker and inner.saying.speaker.pronoun:
        spans = told.saying.clause, outer.saying.span
        kind, weight = FindingKind.ATTRIBUTION, (Weight.MEDIUM, 0.4)
        yield _finding(pair, "stated-attributed", kind, spans, *weight)


def _weighs(reading: Reading, each: Said) -> tuple[Weight, float] | None:
    """What it weighs who says it: a charge, something only claimed, or a party's own word."""
    saying = each.saying
    if saying.negated:
        return None
    if saying.force == "say" and _speaks_for_itself(reading, saying):
        return _OWN_WORD
    words = reading.words[slice(*saying.content)]
    charge = any(word.folded in reading.language.accusing for word in words)
    return _ATTRIBUTED.get(saying.force, (Weight.LOW, 0.33) if charge else None)


def _speaks_for_itself(reading: Reading, saying: Saying) -> bool:
    """Whether a party says it, or somebody who has to plead for it ("insisted")."""
    party = saying.speaker is not None and not saying.speaker.sides.isdisjoint(_PARTIES)
    return _pleads(reading, saying) or (party and not _gives_notice(reading, saying))


def _gives_notice(reading: Reading, saying: Saying) -> bool:
    """Whether somebody only makes known what he knows best: "announced", "the strike will"."""
    known = reading.language.sourcing
    if folded(reading.said(saying.verb)) in known.announcing:
        return True
    words = reading.words[slice(*saying.content)]
    return any(
        word.folded in known.planned
        or (known.planned_endings and reading.said(word.span).endswith(known.planned_endings))
        for word in words
    )


def _pleads(reading: Reading, saying: Saying) -> bool:
    return folded(reading.said(saying.verb)) in reading.language.sourcing.pleading


def _tells(pair: Pair, row: int, each: Said) -> bool:
    """Whether a sentence tells what is said on the other side."""
    own = keys_of(pair.a, pair.a.sentences[row].words, ())
    both = own & each.matter
    shared = shared_words(own, each.matter)
    # Two figures in common are hardly ever hit by chance.
    much = len(both) + sum(word.isdigit() for word in both) >= _MUCH and shared >= _MUCH_OF
    if not much and not (len(both) >= _LEAST and shared >= _MOST_OF):
        return False
    pleads = each.saying.force == "claim" or _pleads(pair.b, each.saying)
    return (pleads or not _is_of(pair, row, each)) and _agrees(pair, row, each)


def _agrees(pair: Pair, row: int, each: Said) -> bool:
    """Whether a sentence denies something where what is said does, and not where it does not."""
    negations = pair.a.language.negations
    denies = any(word.folded in negations for word in pair.a.words_of(row))
    said = pair.b.words[slice(*each.saying.content)]
    return denies == any(word.folded in negations for word in said)


def _opening(pair: Pair, row: int) -> Voice | None:
    line = line_of(pair.a, row)
    part = after(line, 0) if line.words else None
    return voice_of(line, [part]) if part else None


def _is_of(pair: Pair, row: int, each: Said) -> bool:
    """Whether a sentence begins with whoever says it on the other side: "Roe takes another view"
    beside "That was disputed by Roe"."""
    opening = _opening(pair, row)
    like = likeness_of(pair, opening, each.saying.speaker)
    named = opening is not None and opening.main is not None
    return like is Likeness.SAME if named else like in _CLOSE and each.saying.force == "say"


def _does_it_itself(pair: Pair, rows: tuple[int, ...], other: Said) -> Iterator[Finding]:
    """A sentence that tells of the accuser what the other side has it accuse somebody of."""
    saying = other.saying
    if saying.force != "accuse" or saying.speaker is None:
        return
    for row in rows:
        doer = _opening(pair, row)
        if doer is None or likeness_of(pair, doer, saying.speaker) is not Likeness.SAME:
            continue
        own = keys_of(pair.a, pair.a.sentences[row].words, [doer.span])
        shared = shared_words(own, other.matter)
        if shared >= _MUCH_OF and likeness_of(pair, doer, saying.about) not in _CLOSE:
            words = [w for w in pair.a.words_of(row) if sense(pair.a, w) in other.matter]
            spans = (doer.start, max(word.end for word in words)), saying.clause
            kind, trust = FindingKind.ATTRIBUTION, 0.35 + 0.35 * shared
            yield _finding(pair, "accuser-reversed", kind, spans, Weight.HIGH, trust)


def _leans_on_another(reading: Reading, row: int) -> bool:
    """Whether a sentence is told in the words of somebody: quoted, hedged, or right after such; or
    whether it is a headline, which is too short to say whose words they are."""
    tongue = reading.language
    sentence = reading.sentences[row]
    if sentence.part is not Part.BODY:
        return True
    words = reading.words_of(row)
    if any(word[2] in tongue.hedges for word in words):
        return True
    before = reading.sentences[row - 1] if row else None
    carried = (
        before is not None
        and before.paragraph == sentence.paragraph
        and bool(reading.of(by_row).get(row - 1))
    )
    return carried or any(in_quotes(reading, word.start) for word in words)


def _without_stop(reading: Reading, row: int) -> Span:
    words = reading.words_of(row)
    return (words[0].start, words[-1].end) if words else reading.sentences[row].span


def _finding(
    pair: Pair, code: str, kind: FindingKind, spans: tuple[Span, Span], weight: Weight, trust: float
) -> Finding:
    why = Reason(code, pair.a.said(spans[0]), pair.b.said(spans[1]))
    return Finding(kind, weight, (spans[0],), (spans[1],), why, trust)
