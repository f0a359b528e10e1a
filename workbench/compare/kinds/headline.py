"""The headline against its own text: a quotation or a name that the text does not bear.

headline-quote: The text does not hold the words that the headline quotes: “{a}”.
headline-quote-changed: The headline quotes “{a}”; the nearest words of the text are “{b}”.
headline-name: The text never names {a}.
headline-open: The headline has {a}, the text {b}.
"""

from collections.abc import Iterator, Sequence

from workbench.compare.languages import Language, once
from workbench.compare.matter import content, content_between, key, keys
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.names import Name, Sort
from workbench.compare.names import find as names
from workbench.compare.pair import Pair, turned
from workbench.compare.quotations import Quotation, words_within
from workbench.compare.quotations import find as quotations
from workbench.compare.reading import Part, Reading, Sentence, Word
from workbench.compare.senses import sense
from workbench.compare.words import stem
from workbench.domain.text import Span

# Above this share of capitals a headline is set in title case, and capitals tell no name.
_TITLE_CASE = 0.6
# A first and a family name.
_PAIR = 2


def differ(pair: Pair) -> Iterator[Finding]:
    """What each headline says and its own text does not."""
    yield from _headline(pair.a)
    for found in _headline(pair.b):
        yield turned(found)


def _headline(reading: Reading) -> Iterator[Finding]:
    rows = {each.row for each in reading.sentences if each.part is Part.HEADLINE}
    body = [each.row for each in reading.sentences if each.part is Part.BODY]
    if not rows or not body:
        return
    for quotation in reading.of(quotations):
        if quotation.row in rows:
            yield from _quotation(reading, quotation, body)
    if not reading.language.stop_words:
        # Where no word is known, no word can be told from a name.
        return
    first = {min(rows)}
    yield from _offices(reading, reading.sentences[min(rows)])
    if not _is_title_case(reading, first):
        yield from _names(reading, first, rows)


def finding(
    code: str,
    reading: Reading,
    here: Span,
    there: Span | None,
    trust: float,
    weight: Weight = Weight.HIGH,
) -> Finding:
    """A finding of a headline, with the place of its own text that shows it."""
    spans = (here,) if there is None else (here, there)
    other = "" if there is None else reading.said(there)
    why = Reason(code, reading.said(here), other)
    return Finding(FindingKind.HEADLINE, weight, spans, (), why, trust)


# -- quotations


def _quotation(reading: Reading, quotation: Quotation, body: list[int]) -> Iterator[Finding]:
    quoted = [word.stem for word in words_within(reading, quotation.inner)]
    words = [word for row in body for word in reading.words_of(row)]
    if not quoted or _stands(quoted, words):
        return
    nearest = _nearest(reading, quotation, words)
    code = "headline-quote-changed" if nearest else "headline-quote"
    yield finding(code, reading, quotation.span, nearest, 0.8)


def _stands(quoted: list[str], words: Sequence[Word]) -> bool:
    """Whether words stand in a row in the text, in whatever form."""
    stems, size = [word[3] for word in words], len(quoted)
    firsts = [n for n, stem in enumerate(stems) if stem == quoted[0]]
    return any(stems[n : n + size] == quoted for n in firsts)


def _nearest(reading: Reading, quotation: Quotation, words: Sequence[Word]) -> Span | None:
    """The place of the text that shares most of a quotation's matter; None when none shares any."""
    tongue = reading.language
    wanted = {key(word, tongue) for word in content_between(reading, *quotation.inner)}
    size = max(2, len(words_within(reading, quotation.inner)))
    best, place, known = 0, -1, keys(tongue)
    said = [known[word[2:4]] for word in words]
    for n in [n for n, each in enumerate(said) if each in wanted]:
        shared = len(wanted.intersection(said[n : n + size]))
        if shared > best:
            best, place = shared, n
    if place < 0:
        return None
    window = [word for word in words[place : place + size] if word.row == words[place].row]
    return window[0].start, window[-1].end


# -- names


def _is_title_case(reading: Reading, rows: set[int]) -> bool:
    words = [word for word in reading.of(content) if word.row in rows]
    capitals = sum(reading.text[word.start].isupper() for word in words)
    return not words or capitals / len(words) > _TITLE_CASE


def _names(reading: Reading, first: set[int], rows: set[int]) -> Iterator[Finding]:
    """Names of the headline proper; a second line of it may be an agency's or a section's name."""
    elsewhere = {word.stem for word in reading.of(content) if word.row not in rows}
    for name in reading.of(names):
        if name.row in first and not (
            _is_told(reading, name, elsewhere) or _is_where(reading, name)
        ):
            span = (name.start, name.end)
            yield finding("headline-name", reading, span, None, 0.5)


def _is_told(reading: Reading, name: Name, elsewhere: set[str]) -> bool:
    """Whether a name, or its initials, stands in the text: of a person the family name, of a body
    what tells it from others ("University of Wexton")."""
    tongue = reading.language
    words = [word for word in reading.words_of(name.row) if name.start <= word.start < name.end]
    if len(words) == _PAIR and words[0].stem not in elsewhere and _is_known(reading, name, -1):
        # "Irma Dahl" over "Agnes Dahl"
        return not _is_other_name(reading, name)
    if any(each.bearer == name.bearer and each.row != name.row for each in reading.of(names)):
        return True
    if len(words) > 1 and words[-1].stem not in elsewhere and _is_known(reading, name, 0):
        return False
    common = tongue.bodies | tongue.body_marks | tongue.name_links | tongue.body_links
    own = [word for word in words if word.folded not in common and word.stem not in _stems(tongue)]
    return any(word.stem in elsewhere for word in own or words)


def _is_known(reading: Reading, name: Name, place: int) -> bool:
    """Whether somebody else of the text has the first, or the last, of the names of somebody."""
    persons = (each for each in reading.of(names) if each.sort is Sort.PERSON)
    return any(
        len(each.words) > 1 and each.words[place] == name.words[place] and each.row != name.row
        for each in persons
    )


def _is_other_name(reading: Reading, name: Name) -> bool:
    """Whether a first name is no short form of that of the person of that family name."""
    firsts = {
        each.words[0]
        for each in reading.of(names)
        if len(each.words) > 1 and each.words[-1] == name.words[-1] and each.row != name.row
    }
    return all(each[:2] != name.words[0][:2] for each in firsts)


@once
def _stems(tongue: Language) -> frozenset[str]:
    """The stems of the words that many bodies have in their names."""
    return frozenset(stem(word, tongue) for word in tongue.bodies | tongue.body_marks)


def _offices(reading: Reading, head: Sentence) -> Iterator[Finding]:
    """An office of the headline that its text has nowhere, where it calls the same person another:
    "ex-mayor Osk" over "the contractor Osk"."""
    named = [each for each in reading.of(names) if each.offices]
    if not any(each.row == head.row for each in named):
        return
    stems = {word.stem for word in reading.words if word.row != head.row}
    senses = {sense(reading, word) for word in reading.words if word.row != head.row}
    for name in named:
        if name.row != head.row or name.sort is Sort.BODY:
            continue
        own = [each for each in reading.words_of(head.row) if _within(each, name.offices[0].span)]
        if not own or own[-1].stem in stems or sense(reading, own[-1]) in senses:
            continue
        rival = next((e for e in named if e.bearer == name.bearer and e.row != name.row), None)
        if rival is not None and rival.offices[0].head != name.offices[0].head:
            here, there = name.offices[0].span, rival.offices[0].span
            yield finding("headline-open", reading, here, there, 0.5)


def _within(word: Word, span: Span) -> bool:
    return span[0] <= word.start < span[1]


def _is_where(reading: Reading, name: Name) -> bool:
    """Whether a name only tells where: a desk far off says "in Portugal", one at home need not."""
    words = reading.words_of(name.row)
    place = next((n for n, word in enumerate(words) if word.start >= name.start), 0)
    return place > 0 and words[place - 1].folded in reading.language.before_places
