"""The article against itself: what its summary, or its own next sentence, says otherwise.

A summary, or any other point (points.py), is compared with its body as two reports are: the body's
sentences that it sums up are tied to it, and the rules of every other kind are asked. What they
find on both sides stands in one article. In the body itself only figures that betray a slip are
looked for.

summary-attribution: The summary has another say it, or accuse, than the body: {a} / {b}.
summary-hedge: The summary tells as certain what the body leaves open, or the reverse: {a} / {b}.
summary-number: The summary has another figure than the body: {a} / {b}.
summary-date: The summary has another day than the body: {a} / {b}.
summary-scope: The summary takes in more, or less, than the body: {a} / {b}.
summary-wording: The words of summary and body do not mean the same: {a} / {b}.
summary-quote: The summary has other words, or no marks, where the body quotes: {a} / {b}.
summary-name: The summary names another than the body: {a} / {b}.
summary-title: The summary gives another office than the body: {a} / {b}.
figures-swapped: Two figures close together have the same digits in another order: {a} / {b}.
"""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Container, Iterable, Iterator
from dataclasses import replace
from typing import Any

from workbench.compare import calendar, extents, hedges, quantities
from workbench.compare.align import tie_sentences
from workbench.compare.kinds import Rule, rules
from workbench.compare.model import Finding, FindingKind, Reason, Tie, Weight
from workbench.compare.pair import Pair
from workbench.compare.points import points
from workbench.compare.quantities import Measure, Quantity
from workbench.compare.reading import Fact, Part, Reading, Sentence
from workbench.compare.senses import senses
from workbench.domain.text import Span

__all__ = ["differ"]

# The kinds whose differences within one article are its own contradictions.
CONTRADICTIONS = frozenset(
    {
        FindingKind.ATTRIBUTION,
        FindingKind.HEDGE,
        FindingKind.NUMBER,
        FindingKind.DATE,
        FindingKind.SCOPE,
        FindingKind.WORDING,
        FindingKind.QUOTE,
        FindingKind.NAME,
        FindingKind.TITLE,
    }
)
# The rules that look at one text alone, or at what only one has; those of who told what to whom,
# or got it how, which a summary leaves out; this one cannot ask itself.
_NOT_ASKED = frozenset(
    {"added", "bodies", "boxed", "brief_states", "internal", "only", "overclaim", "second_hand"}
    | {"source", "sums", "askers", "codes", "crossed", "figure_sources", "party", "peoples"}
    | {"provenance", "quoted_by", "role_alone", "row_place", "slot", "stated"}
)
_OF_HEADLINES = "headline"
# A summary leaves words out; what it lacks is no contradiction.
_LEFT_OUT = frozenset({"quote-cut", "quote-cut-with-full-stop", "hedge-added", "stated-attributed"})
# So many words of a point, and so large a share of them, tie it to a sentence that has them.
_LEAST = 3
_MOST_OF = 0.6
_SWAPPED = 0.6
# Facts of single sentences: those of the part are found among those of the whole.
_OF_A_SENTENCE: tuple[Callable[[Reading], tuple[Fact, ...]], ...] = (
    calendar.find,
    quantities.find,
    extents.find,
)
_NEAR = 2


def differ(pair: Pair) -> Iterable[Finding]:
    """The contradictions within each of the two articles."""
    for finding in _within(pair.a):
        yield finding
    for finding in _within(pair.b):
        yield replace(finding, a=(), b=finding.a)


def _within(reading: Reading) -> Iterator[Finding]:
    yield from _summary_against_body(reading)
    yield from _swapped_figures(reading)


def _summary_against_body(reading: Reading) -> Iterator[Finding]:
    summed = reading.of(points)
    if not summed:
        return
    told = {each.row for each in reading.sentences if each.part is Part.BODY} - summed
    summary, body = _only(reading, summed), _only(reading, told)
    ties = tie_sentences(summary, body)
    ties = (*ties, *_summed_up(summary, body, ties))
    # Only what is summed up, or left open, is read again, rule by rule.
    rows = {row for tie in ties for row in tie.rows_b}
    rows |= {each.row for each in reading.sentences if hedges.left_open(reading, each.row)}
    asked = _only(reading, rows & told)
    pair = Pair(summary, asked, ties)
    for rule in filter(_is_asked, rules()):
        for finding in rule(pair):
            if _contradicts(reading, finding, summed, told):
                yield _internal(finding)
    pair.forget()
    for part in (summary, body, asked):
        part.forget()


def _is_asked(rule: Rule) -> bool:
    """Whether a rule sets two texts against each other."""
    name = rule.__module__.rpartition(".")[2]
    return name not in _NOT_ASKED and not name.startswith(_OF_HEADLINES)


def _summed_up(summary: Reading, body: Reading, ties: tuple[Tie, ...]) -> Iterator[Tie]:
    """Ties for short points whose words nearly all stand in one sentence of the body."""
    tied = {row for tie in ties for row in tie.rows_a}
    points = [each for each in summary.sentences if each.part is Part.BODY and each.row not in tied]
    points = [each for each in points if len(senses(summary, each.row)) >= _LEAST]
    if not points:
        return
    asked = frozenset[str]().union(*(senses(summary, each.row) for each in points))
    holding: dict[str, set[int]] = defaultdict(set)
    for sentence in body.sentences:
        if sentence.part is Part.BODY:
            for word in asked & senses(body, sentence.row):
                holding[word].add(sentence.row)
    for point in points:
        own = senses(summary, point.row)
        counted = Counter(row for word in own for row in holding.get(word, ()))
        row, shared = max(counted.items(), key=lambda each: (each[1], -each[0]), default=(0, 0))
        if shared >= max(_LEAST, _MOST_OF * len(own)):
            sentence = body.sentences[row]
            yield Tie((point.span,), (sentence.span,), _MOST_OF, (point.row,), (row,))


def _only(reading: Reading, rows: Container[int]) -> Reading:
    """The article with only some of its sentences to be read; who is who and who says what stays
    known."""
    sentences = tuple([_as(each, _part(each, rows)) for each in reading.sentences])
    read = {each.row for each in sentences if each.part is Part.BODY}
    known: dict[Callable[..., Any], Any] = {
        find: tuple([fact for fact in reading.of(find) if fact.row in read])
        for find in _OF_A_SENTENCE
    }
    return replace(reading, sentences=sentences, whole=reading, _known=known)


def _as(sentence: Sentence, part: Part) -> Sentence:
    if sentence.part is part:
        return sentence
    row, start, end = sentence.row, sentence.start, sentence.end
    return Sentence(row, start, end, part, sentence.paragraph, sentence.words)


def _part(each: Sentence, rows: Container[int]) -> Part:
    if each.row in rows:
        return Part.BODY
    return each.part if each.part is Part.SOURCES else Part.META


def _contradicts(
    reading: Reading, finding: Finding, summed: Container[int], told: Container[int]
) -> bool:
    return (
        finding.kind in CONTRADICTIONS
        and finding.weight is not Weight.LOW
        and finding.why.code not in _LEFT_OUT
        and _among(reading, finding.a, summed)
        and _among(reading, finding.b, told)
    )


def _among(reading: Reading, spans: tuple[Span, ...], wanted: Container[int]) -> bool:
    rows = [row for span in spans for row in reading.rows_at(span)]
    return bool(rows) and all(row in wanted for row in rows)


def _internal(finding: Finding) -> Finding:
    spans = tuple(sorted((*finding.b, *finding.a)))
    why = Reason(f"summary-{finding.kind}", finding.why.b, finding.why.a, finding.why.note)
    return replace(finding, kind=FindingKind.INTERNAL, a=spans, b=(), why=why)


def _swapped_figures(reading: Reading) -> Iterator[Finding]:
    """73 people here, thirty-seven two sentences on: one of them is a slip."""
    found = [each for each in reading.of(quantities.find) if _is_count(reading, each)]
    rows = [each.row for each in found]
    for place, one in enumerate(found):
        end = bisect_left(rows, one.row + _NEAR + 1)
        for other in found[place + 1 : min(end, place + 8)]:
            if _swapped(one.low, other.low) and _in_one_paragraph(reading, one, other):
                a, b = (one.start, one.end), (other.start, other.end)
                why = Reason("figures-swapped", reading.said(a), reading.said(b))
                yield Finding(FindingKind.INTERNAL, Weight.HIGH, (a, b), (), why, _SWAPPED)


def _is_count(reading: Reading, each: Quantity) -> bool:
    body = reading.sentences[each.row].part is Part.BODY
    return body and each.measure is Measure.COUNT and each.low == each.high and each.low >= 10


def _swapped(one: float, other: float) -> bool:
    if one == other or not (one.is_integer() and other.is_integer()):
        return False
    return sorted(str(int(one))) == sorted(str(int(other)))


def _in_one_paragraph(reading: Reading, one: Quantity, other: Quantity) -> bool:
    here, there = reading.sentences[one.row], reading.sentences[other.row]
    return here.paragraph == there.paragraph and one.row != other.row
