"""Matter of one report that the other does not have: a sentence without a tie, or a clause.

only-here: Only this report says it.
only-reason: Only this report gives this reason or condition.
only-quoted: Only this report has these quoted words.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from workbench.compare.calendar import find as moments
from workbench.compare.clauses import CLAUSE_MARK, clauses
from workbench.compare.languages import Language, once
from workbench.compare.matter import Places, content, echo, most_in_two, share
from workbench.compare.measures import standard
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.pair import Pair, turned
from workbench.compare.quantities import Measure, Quantity
from workbench.compare.quantities import find as quantities
from workbench.compare.quotations import QuotationKind
from workbench.compare.quotations import find as quotations
from workbench.compare.reading import Part, Reading, Sentence, Word
from workbench.domain.text import Span

# An untied sentence is told elsewhere when this share of its matter stands in one sentence there.
_TOLD = 0.6
# A clause is new when no more than this share of its matter is in what its sentence is tied to,
# and no more than that of it around there.
_NEW_CLAUSE = 0.2
_NEW_AROUND = 0.4
_SHORTEST = 3
_LONG = 6
_ALONE = 0.6
_DIGITS = re.compile(r"\d\d\d\d?(?![\d.,]\d)")
# A row of digits behind one of these is the rest of a longer figure.
_INSIDE = frozenset(".,0123456789")
_FEW = 2
_CLOSE = 0.06
_FIGURES = (Measure.COUNT, Measure.MONEY, Measure.SHARE, Measure.AMOUNT)


def differ(pair: Pair) -> Iterator[Finding]:
    """What only the first report has, then what only the second has."""
    yield from _only(pair)
    for finding in _only(pair.turned()):
        yield turned(finding)


def _only(pair: Pair) -> Iterator[Finding]:
    clauses_there = pair.turned().of(_clauses_by_row)
    for sentence in pair.a.sentences:
        if sentence.part is not Part.BODY:
            continue
        rows = pair.tied_b.get(sentence.row, ())
        if not rows:
            yield from _whole(pair, sentence)
            continue
        found = pair.of(_clauses_by_row).get(sentence.row, ())
        # Where the other sentence has such a clause too, each may be the other in other words.
        faced = any(clauses_there.get(row) for row in rows)
        for clause in found:
            made = _finding(pair, clause, whole=False)
            yield _weaker(made) if faced else made
        for clause in _new_figures(pair, sentence):
            if not any(start < clause[1] and clause[0] < end for start, end in found):
                # It may be reckoned from others, so it is never weighty by itself.
                yield _weaker(_finding(pair, clause, whole=False))


def _weaker(finding: Finding) -> Finding:
    return replace(finding, weight=Weight.LOW, trust=min(finding.trust, 0.4))


def _clauses_by_row(pair: Pair) -> dict[int, tuple[Span, ...]]:
    """The new clauses of each sentence of the first report that is tied."""
    sentences = pair.a.sentences
    return {
        row: tuple(_new_clauses(pair, sentences[row], tied))
        for row, tied in pair.tied_b.items()
        if sentences[row].part is Part.BODY
    }


def _whole(pair: Pair, sentence: Sentence) -> Iterator[Finding]:
    words = _plain(pair.a, sentence.span)
    if len(words) + len(_facts(pair.a, sentence.span)) < _SHORTEST or not words:
        return
    told = most_in_two(_told_there(pair, sentence.span))
    if told < _TOLD:
        made = _finding(pair, sentence.span, whole=True)
        # Of a long sentence hardly a word is there: it needs no name to be matter.
        alone = told <= _NEW_CLAUSE and len(words) >= _LONG
        made = replace(made, weight=Weight.MEDIUM, trust=_ALONE) if alone else made
        yield _weaker(made) if _has_rival(pair, sentence) else made


def _has_rival(pair: Pair, sentence: Sentence) -> bool:
    """Whether a sentence of the other report that has no tie either stands between the same two
    sentences and counts, too: it may tell the same with other figures."""
    before, after = (pair.tied_b.get(sentence.row + step, ()) for step in (-1, 1))
    told = _counts(pair.a, sentence.span)
    if not before or not after or not told:
        return False
    tied = pair.turned().tied_b
    gaps = {row for row in range(min(before), max(after)) if row not in tied}
    near = {*(row + 1 for row in before), *(row - 1 for row in after)} & gaps
    return any(_counts(pair.b, pair.b.sentences[row].span) for row in near)


def _new_clauses(pair: Pair, sentence: Sentence, rows: Collection[int]) -> Iterator[Span]:
    around = frozenset(near for row in rows for near in (row - 1, row, row + 1))
    run: Span | None = None
    lead: Span | None = None
    for clause in clauses(pair.a, sentence):
        if not _plain(pair.a, clause):
            # "Four of them, with ..." says of how many, and nothing by itself.
            lead = clause if _counts(pair.a, clause) else None
            continue
        if _is_new(pair, clause, rows, around):
            begins = run or (lead if lead and run is None else clause)
            if run and _brings_reason(pair.a, clause):
                yield from _long_enough(pair, run)
                begins = clause
            run = begins[0], clause[1]
        elif run:
            yield from _long_enough(pair, run)
            run = None
        lead = None
    if run:
        yield from _long_enough(pair, run)


def _is_new(pair: Pair, clause: Span, rows: Collection[int], around: Collection[int]) -> bool:
    """Whether hardly anything of a clause is in what its sentence is tied to, or around there; a
    figure counts as a word."""
    told = _told_there(pair, clause)
    if share(told, around) > _NEW_AROUND:
        return False
    values = pair.b.of(_values)
    counts = [(each.low, each.high) for each in _counts(pair.a, clause)]
    figures = [any(each in values.get(row, ()) for row in rows) for each in counts]
    known = share(told, rows) * len(told) + sum(figures)
    if known > _NEW_CLAUSE * (len(told) + len(figures)):
        return False
    spoken = pair.a.of(_spoken).holds(clause[0])
    return not spoken and not _is_tag(pair.a, _plain(pair.a, clause))


def _is_tag(reading: Reading, words: Sequence[Word]) -> bool:
    """Whether a clause of these words only says who speaks, or was asked: "said Ms Lee", "contacted
    by the Herald"."""
    verbs, asked = reading.language.speech_verbs, reading.language.asked
    others = [word for word in words if word.folded not in verbs and word.folded not in asked]
    if len(others) == len(words):
        return False
    return all(reading.text[word.start].isupper() for word in others)


def _brings_reason(reading: Reading, clause: Span) -> bool:
    """Whether a clause begins with a word that brings a reason."""
    words = reading.words_of(reading.rows_at(clause)[0])
    place = bisect_left(words, clause[0], key=lambda each: each.start)
    return any(each.folded in reading.language.reasons for each in words[place : place + 2])


def _new_figures(pair: Pair, sentence: Sentence) -> Iterator[Span]:
    """Clauses with a figure that stands nowhere in the other report, in whatever notation."""
    figures = _told_in(pair.a, sentence.span)
    if not figures:
        return
    known = pair.b.of(_known_figures)
    for clause in clauses(pair.a, sentence):
        new = [
            each
            for each in figures
            if clause[0] <= each.start < clause[1] and not _is_known(each, known)
        ]
        spoken = pair.a.of(_spoken).holds(clause[0])
        if new and not spoken and len(_plain(pair.a, clause)) >= _FEW:
            yield clause


def _told_in(reading: Reading, span: Span) -> list[Quantity]:
    """The figures of a span that are more than a word such as "one" or "second"."""
    told = _figures(reading, span)
    return [each for each in told if each.measure in _FIGURES and each.high > 2]


def _figures(reading: Reading, span: Span) -> Sequence[Quantity]:
    """The figures that begin in a span."""
    starts = reading.of(_figure_starts)
    first, last = bisect_left(starts, span[0]), bisect_left(starts, span[1])
    return reading.of(quantities)[first:last] if first < last else ()


def _figure_starts(reading: Reading) -> list[int]:
    return [each.start for each in reading.of(quantities)]


def _known_figures(reading: Reading) -> list[float]:
    """Every figure of a report, each in the first unit of its kind, in order of size."""
    told = {
        value
        for each in reading.of(quantities)
        for value in (*standard(each), each.low, each.high, each.share)
    }
    # What looks like a year may be a count in the other report.
    text = reading.text
    alone = (
        float(at.group())
        for at in _DIGITS.finditer(text)
        if text[at.start() - 1 : at.start()] not in _INSIDE
    )
    return sorted(told.union(alone))


def _is_known(figure: Quantity, known: list[float]) -> bool:
    """Whether a figure, or one that it may be rounded from, is among those of a report."""
    for value in {*standard(figure), figure.low, figure.high, figure.share} - {0.0}:
        place = bisect_left(known, value * (1 - _CLOSE))
        if place < len(known) and known[place] <= value * (1 + _CLOSE):
            return True
    return False


def _long_enough(pair: Pair, span: Span) -> Iterator[Span]:
    """The clause where it says enough: three words of matter, or a figure, a new name, a reason."""
    reading = pair.a
    start, end = span
    for word in reading.words_of(reading.rows_at(span)[0]):
        if word.start == start and word.folded in _openers(reading.language):
            start = _first_letter(reading.text, word.end, end)
    if _says_enough(pair, span, (start, end)):
        yield start, end


def _says_enough(pair: Pair, span: Span, matter: Span) -> bool:
    """Whether a clause says enough by its part without what opens it."""
    reading, words = pair.a, _plain(pair.a, matter)
    if len(words) >= _SHORTEST or (words and _facts(reading, matter)):
        return True
    if len(words) >= _FEW and (_has_new_name(pair, matter) or _is_aside(reading, span, words)):
        return True
    told = any(word.folded not in reading.language.reasons for word in words)
    return told and _brings_reason(reading, matter)


def _is_aside(reading: Reading, span: Span, words: Sequence[Word]) -> bool:
    """Whether a clause is set off by a mark and says more of what is before it: ", which had
    failed"."""
    tongue, text = reading.language, reading.text
    if not CLAUSE_MARK.match(text[: span[0]].rstrip()[-1:]):
        return False
    if any(word.folded in tongue.speech_verbs for word in words):
        return False
    opened = next(word for word in reading.words_of(words[0].row) if word.start >= span[0]).folded
    ends = (*tongue.participle_endings, *tongue.gerund_endings)
    return opened in tongue.relatives or opened in tongue.relative or opened.endswith(ends)


def _first_letter(text: str, start: int, end: int) -> int:
    return next((place for place in range(start, end) if text[place].isalnum()), end)


def _has_new_name(pair: Pair, span: Span) -> bool:
    """Whether a word of matter is written like a name that the other report does not have."""
    reading = pair.a
    if reading.language.nouns_capital:
        return False
    told = zip(_plain(reading, span), _told_there(pair, span), strict=True)
    new = [word for word, rows in told if not rows and reading.text[word.start].isupper()]
    return any(word.start != reading.sentences[word.row].start for word in new)


@once
def _openers(tongue: Language) -> frozenset[str]:
    """What opens a clause and says nothing itself; a word that brings a reason stays."""
    return tongue.joiners | ((tongue.clause_openers | tongue.relative) - tongue.reasons)


def _plain(reading: Reading, span: Span) -> list[Word]:
    """The words of matter that are no figure and no date: those have rules of their own, which
    know them in another notation."""
    words, starts = reading.of(_without_figures)
    return words[bisect_left(starts, span[0]) : bisect_left(starts, span[1])]


def _without_figures(reading: Reading) -> tuple[list[Word], list[int]]:
    """The words of matter outside figures and dates, and where they begin."""
    words = reading.of(figures_in).without(reading.of(content))
    return words, [word[0] for word in words]


def _told_there(pair: Pair, span: Span) -> list[Collection[int]]:
    """The sentences of the other report that say these words, one by one."""
    _words, starts = pair.a.of(_without_figures)
    return pair.of(_rows_there)[bisect_left(starts, span[0]) : bisect_left(starts, span[1])]


def _rows_there(pair: Pair) -> list[Collection[int]]:
    """For each word of matter of the first report the sentences of the other that say it."""
    words, _starts = pair.a.of(_without_figures)
    return pair.b.of(echo).rows_of(words, pair.a.language)


def _facts(reading: Reading, span: Span) -> list[int]:
    """Where the figures and dates of a span begin."""
    starts = reading.of(_fact_starts)
    return starts[bisect_left(starts, span[0]) : bisect_left(starts, span[1])]


def _fact_starts(reading: Reading) -> list[int]:
    return sorted(reading.of(_figure_starts) + [each.start for each in reading.of(moments)])


def _values(reading: Reading) -> dict[int, set[tuple[float, float]]]:
    """For each sentence, the figures it tells."""
    found: dict[int, set[tuple[float, float]]] = defaultdict(set)
    for each in reading.of(quantities):
        found[each.row].add((each.low, each.high))
    return found


def figures_in(reading: Reading) -> Places:
    """Where figures and dates stand."""
    spans = [(each.start, each.end) for each in reading.of(quantities)]
    return Places(spans + [(each.start, each.end) for each in reading.of(moments)])


def _quoted(reading: Reading) -> Places:
    """Where words are quoted."""
    return Places((each.start, each.end) for each in reading.of(quotations))


def _spoken(reading: Reading) -> Places:
    """Where somebody speaks: what is new there is the quotation's matter."""
    spoken = (q for q in reading.of(quotations) if q.kind is QuotationKind.SPEECH)
    return Places(each.span for each in spoken)


def _finding(pair: Pair, span: Span, *, whole: bool) -> Finding:
    reading = pair.a
    code = _code(reading, span)
    material = code != "only-here" or _has_facts(pair, span)
    weight = Weight.MEDIUM if material else Weight.LOW
    trust = 0.35 + 0.1 * whole + 0.15 * material
    why = Reason(code, reading.said(span))
    return Finding(FindingKind.ONLY_A, weight, (span,), (), why, trust)


def _code(reading: Reading, span: Span) -> str:
    words, reasons = reading.words_of(reading.rows_at(span)[0]), reading.language.reasons
    if any(span[0] <= word.start < span[1] for word in words if word[2] in reasons):
        return "only-reason"
    if reading.of(_quoted).touch(span):
        return "only-quoted"
    return "only-here"


def _has_facts(pair: Pair, span: Span) -> bool:
    """Whether a count or a new name stands in the span, and enough beside it: of whom both reports
    tell, one says many things that are small."""
    reading = pair.a
    if len(_plain(reading, span)) + len(_counts(reading, span)) < _SHORTEST:
        return False
    return bool(_counts(reading, span)) or _has_new_name(pair, span)


def _counts(reading: Reading, span: Span) -> list[Quantity]:
    """How many of something a span tells; amounts and shares have too many notations to tell
    here whether they are new."""
    told = _figures(reading, span)
    return [each for each in told if each.measure is Measure.COUNT]
