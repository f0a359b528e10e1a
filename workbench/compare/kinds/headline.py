"""The headline against its own text: a quotation, a figure or a name that the text does not bear.

headline-quote: The text does not hold the words that the headline quotes: “{a}”.
headline-quote-changed: The headline quotes “{a}”; the nearest words of the text are “{b}”.
headline-number: The text does not bear the headline's figure {a}.
headline-number-changed: The headline has {a}, the text {b}.
headline-name: The text never names {a}.
"""

from collections.abc import Iterator, Sequence
from itertools import islice

from workbench.compare.matter import content, content_between, key
from workbench.compare.measures import Agreement, agreement, dimension, near, standard
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.names import Name
from workbench.compare.names import find as names
from workbench.compare.pair import Pair, turned
from workbench.compare.quantities import Measure, Quantity
from workbench.compare.quantities import find as quantities
from workbench.compare.quotations import Quotation, words_within
from workbench.compare.quotations import find as quotations
from workbench.compare.reading import Part, Reading, Word
from workbench.compare.senses import sense
from workbench.domain.text import Span

# Above this share of capitals a headline is set in title case, and capitals tell no name.
_TITLE_CASE = 0.6
# Two figures this close, as a share of the larger, are one and rounded.
_ROUNDED = 0.04
# The same in another unit: "six years" for 76 months.
_CONVERTED = 0.06
# "More than a million" is borne by a figure up to so many times as large.
_MORE_THAN = 1.5
# How far behind a figure it stands what is told of the things counted.
_NEAR = 4
_COUNTED = (Measure.COUNT, Measure.MONEY, Measure.SHARE, Measure.AMOUNT)


def differ(pair: Pair) -> Iterator[Finding]:
    """What each headline says and its own text does not."""
    yield from _headline(pair.a)
    for found in _headline(pair.b):
        yield turned(found)


def _headline(reading: Reading) -> Iterator[Finding]:
    rows = {each.row for each in reading.sentences if each.part is Part.HEADLINE}
    body = {each.row for each in reading.sentences if each.part is Part.BODY}
    if not rows or not body:
        return
    for quotation in reading.of(quotations):
        if quotation.row in rows:
            yield from _quotation(reading, quotation, body)
    for quantity in reading.of(quantities):
        if quantity.row in rows:
            yield from _quantity(reading, quantity, body)
    first = {min(rows)}
    if not _is_title_case(reading, first):
        yield from _names(reading, first, rows)


def finding(code: str, reading: Reading, here: Span, there: Span | None, trust: float) -> Finding:
    """A finding of a headline, with the place of its own text that shows it."""
    spans = (here,) if there is None else (here, there)
    other = "" if there is None else reading.said(there)
    why = Reason(code, reading.said(here), other)
    return Finding(FindingKind.HEADLINE, Weight.HIGH, spans, (), why, trust)


# -- quotations


def _quotation(reading: Reading, quotation: Quotation, body: set[int]) -> Iterator[Finding]:
    quoted = [word.stem for word in words_within(reading, quotation.inner)]
    words = [word for word in reading.words if word.row in body]
    if not quoted or _stands(quoted, words):
        return
    nearest = _nearest(reading, quotation, words)
    code = "headline-quote-changed" if nearest else "headline-quote"
    yield finding(code, reading, quotation.span, nearest, 0.8)


def _stands(quoted: Sequence[str], words: Sequence[Word]) -> bool:
    """Whether words stand in a row in the text, in whatever form."""
    size = len(quoted)
    firsts = (n for n, word in enumerate(words) if word.stem == quoted[0])
    return any([word.stem for word in words[n : n + size]] == list(quoted) for n in firsts)


def _nearest(reading: Reading, quotation: Quotation, words: Sequence[Word]) -> Span | None:
    """The place of the text that shares most of a quotation's matter; None when none shares any."""
    tongue = reading.language
    wanted = {key(word, tongue) for word in content_between(reading, *quotation.inner)}
    size = max(2, len(words_within(reading, quotation.inner)))
    best, place = 0, -1
    hits = [n for n, word in enumerate(words) if key(word, tongue) in wanted]
    for n in hits:
        shared = len({key(word, tongue) for word in words[n : n + size]} & wanted)
        if shared > best:
            best, place = shared, n
    if place < 0:
        return None
    window = [word for word in words[place : place + size] if word.row == words[place].row]
    return window[0].start, window[-1].end


# -- figures


def _quantity(reading: Reading, asked: Quantity, body: set[int]) -> Iterator[Finding]:
    if asked.measure not in _COUNTED or asked.high <= 1:
        return
    told = [each for each in reading.of(quantities) if each.row in body]
    thing = _counted(reading, asked)
    rivals = [
        each
        for each in told
        if thing and each.measure is asked.measure and _counts(reading, each, thing)
    ]
    # Where the text counts the same things, only those figures can bear the headline's.
    if any(bears(asked, each) for each in rivals or told) or adds_up(asked, told):
        return
    rival = min(rivals, key=lambda each: each.start, default=None)
    code = "headline-number-changed" if rival else "headline-number"
    there = (rival.start, rival.end) if rival else None
    yield finding(code, reading, (asked.start, asked.end), there, 0.7)


def _counts(reading: Reading, figure: Quantity, thing: Word) -> bool:
    """Whether a figure counts a thing, itself or as a part of some ("two of its six depots"), or
    tells it of what it counts ("three pensioners are dead")."""
    named = _counted(reading, figure)
    if thing.stem in figure.things | figure.base or (named and named.stem == thing.stem):
        return True
    after = (word for word in reading.words_of(figure.row) if word.start >= figure.end)
    return any(sense(reading, word) == sense(reading, thing) for word in islice(after, _NEAR))


def _counted(reading: Reading, figure: Quantity) -> Word | None:
    """The first word of what a figure counts, None where nothing follows it."""
    start, end = figure.whole
    words = [word for word in reading.words_of(figure.row) if figure.end <= word.start < end]
    return words[0] if words and start < end else None


def bears(asked: Quantity, told: Quantity) -> bool:
    if not _may_bear(asked, told):
        return False
    if agreement(asked, told) is Agreement.SAME:
        return True
    if asked.unit != told.unit and dimension(asked) == dimension(told):
        return near(standard(asked)[0], standard(told)[0], _CONVERTED)
    middle = (asked.low + asked.high) / 2
    low, high = told.low * (1 - _ROUNDED), told.high * (1 + _ROUNDED)
    if asked.bound in (">", ">="):
        return middle <= high <= middle * _MORE_THAN
    return low <= middle <= high


def _may_bear(asked: Quantity, told: Quantity) -> bool:
    """Whether two figures may be of one sort: a share is no count, five times are no five days."""
    if asked.measure is not told.measure:
        sorts = {asked.measure, told.measure}
        return sorts <= set(_COUNTED) and Measure.SHARE not in sorts
    return not (asked.unit and told.unit) or dimension(asked) == dimension(told)


def adds_up(asked: Quantity, told: Sequence[Quantity]) -> bool:
    """Whether two figures of one sentence make up the headline's ("412 and 38" are 450)."""
    for n, one in enumerate(told):
        for other in told[n + 1 : n + 4]:
            same = one.row == other.row and one.measure is other.measure is asked.measure
            if same and one.high + other.high == asked.high:
                return True
    return False


# -- names


def _is_title_case(reading: Reading, rows: set[int]) -> bool:
    words = [word for word in reading.of(content) if word.row in rows]
    capitals = sum(reading.text[word.start].isupper() for word in words)
    return not words or capitals / len(words) > _TITLE_CASE


def _names(reading: Reading, first: set[int], rows: set[int]) -> Iterator[Finding]:
    """Names of the headline proper; a second line of it may be an agency's or a section's name."""
    elsewhere = {word.stem for word in reading.of(content) if word.row not in rows}
    for name in reading.of(names):
        if name.row in first and not _is_told(reading, name, elsewhere):
            span = (name.start, name.end)
            yield finding("headline-name", reading, span, None, 0.5)


def _is_told(reading: Reading, name: Name, elsewhere: set[str]) -> bool:
    """Whether any part of a name, or its initials, stands in the text."""
    if any(each.bearer == name.bearer and each.row != name.row for each in reading.of(names)):
        return True
    words = [word for word in reading.words_of(name.row) if name.start <= word.start < name.end]
    return any(word.stem in elsewhere for word in words)
