"""The same statement with other words inside the quotation marks.

Codes, each with the sentence it stands for:

quote-words-changed: The quotation says "{a}" here and "{b}" there.
quote-negation: The quotation says "{a}" here and "{b}" there: one denies what the other says.
quote-words-added: The quotation has "{a}" here; these words are not in it there.
quote-words-missing: The quotation has "{b}" there; these words are left out here.
quote-cut: The quotation stops at "{a}" here; there the sentence goes on: "{b}".
quote-cut-with-full-stop: The quotation ends with a full stop after "{a}" here; there the sentence
  goes on: "{b}".
quote-cut-there: The quotation goes on here with "{a}"; there it stops at "{b}".
quote-cut-with-full-stop-there: The quotation goes on here with "{a}"; there it ends with a full
  stop after "{b}".
quote-begins-later: The quotation begins with "{a}" here, as if the sentence began there; there it
  begins with "{b}".
quote-begins-later-there: The quotation begins with "{a}" here; there it begins with "{b}", as if
  the sentence began there.
quote-cut-marked: Words are left out openly: "{a}" here, "{b}" there.
quote-boundary-moved: "{a}" stands inside the quotation marks in one text and outside in the other
  ("{b}").
quote-marks-dropped: "{a}" is a quotation here; there the same words, "{b}", stand without marks.
quote-marks-added: "{b}" is a quotation there; here the same words, "{a}", stand without marks.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.noun_phrases import line_of
from workbench.compare.pair import Pair, turned
from workbench.compare.quotations import outermost
from workbench.compare.quote_judging import judged
from workbench.compare.quote_pairs import Unit, matches, units
from workbench.compare.quote_words import Token, kept, located, tokens
from workbench.compare.reading import Part, Reading, of_the_whole
from workbench.domain.text import Span

# Words that must stand unmarked in the other text for the marks to have been dropped.
_FEWEST_OF_PHRASE, _FEWEST_OF_SPEECH = 2, 3
_SAME_WORDS = 0.8
_LOOSE = 3
# Characters beside a term, and words near it that both texts have.
_NEAR = 40
_SURROUNDED = 2
# Words of a short term.
_SHORT = 5
_SEARCHED = frozenset({Part.BODY, Part.SUMMARY})


def differ(pair: Pair) -> Iterator[Finding]:
    """The changed, cut and added words of the quotations that both texts have, and quotations
    that lost their marks."""
    if pair.a.language.code != pair.b.language.code:
        return
    found = pair.of(matches)
    for match in found:
        yield from judged(pair, match)
    paired = {unit for match in found for unit in (*match.a, *match.b)}
    yield from _other_terms(pair, paired)
    yield from _unmarked(pair, paired, "quote-marks-dropped")
    for finding in _unmarked(pair.turned(), paired, "quote-marks-added"):
        yield turned(finding)


def _other_terms(pair: Pair, paired: set[Unit]) -> Iterator[Finding]:
    """Marked terms without a word in common, at the same place of the same sentence, or with the
    same small words around one that is another ("within the hour", "within the day")."""
    a, b = _terms_by_row(pair.a, paired), _terms_by_row(pair.b, paired)
    for row, terms in a.items():
        others = [other for row_b in pair.tied_b.get(row, ()) for other in b.get(row_b, ())]
        if len(terms) != 1 or len(others) != 1:
            continue
        if _in_one_place(pair, terms[0], others[0]) or _in_one_frame(terms[0], others[0]):
            spans = terms[0].statement.pieces, others[0].statement.pieces
            said = pair.a.said(spans[0][0]), pair.b.said(spans[1][0])
            reason = Reason("quote-words-changed", *said)
            yield Finding(FindingKind.QUOTE, Weight.MEDIUM, *spans, reason, 0.5)


def _terms_by_row(reading: Reading, paired: set[Unit]) -> dict[int, list[Unit]]:
    found: dict[int, list[Unit]] = {}
    for unit in reading.of(units):
        if unit not in paired and not unit.spoken and not _is_title(unit):
            found.setdefault(unit.rows[0], []).append(unit)
    return found


def _in_one_place(pair: Pair, a: Unit, b: Unit) -> bool:
    """Whether the same words stand right before or after two terms, and more of them near."""
    sides = zip(_neighbours(pair.a, a), _neighbours(pair.b, b), strict=True)
    beside = any(one and one == other for one, other in sides)
    return beside and len(a.around & b.around) >= _SURROUNDED


def _in_one_frame(a: Unit, b: Unit) -> bool:
    """Whether two terms are the same words but for one, or short ones that begin alike."""
    if max(len(a.tokens), len(b.tokens)) <= _SHORT and a.tokens[0].key == b.tokens[0].key:
        return min(len(a.tokens), len(b.tokens)) > 1
    pairs = [one.key == other.key for one, other in zip(a.tokens, b.tokens, strict=False)]
    return len(a.tokens) == len(b.tokens) > 2 and sum(pairs) == len(pairs) - 1


def _neighbours(reading: Reading, unit: Unit) -> tuple[str, str]:
    """The words that carry matter right before and right after a quotation."""
    start, end = unit.statement.start, unit.statement.end
    before = [each.sense for each in tokens(reading, [(start - _NEAR, start)]) if each.full]
    after = [each.sense for each in tokens(reading, [(end, end + _NEAR)]) if each.full]
    return before[-1] if before else "", after[0] if after else ""


def _unmarked(pair: Pair, paired: set[Unit], code: str) -> Iterator[Finding]:
    """Quotations of the first text whose words the second has without marks."""
    for unit in pair.a.of(units):
        if unit in paired or _is_title(unit):
            continue
        for row in sorted({row for each in unit.rows for row in pair.tied_b.get(each, ())}):
            place = _place(pair.b, row, unit)
            if place is not None:
                yield _dropped(pair, unit, place, code)
                break


def _is_title(unit: Unit) -> bool:
    """Whether marked words are a name or the title of a work, which some desks do not mark."""
    return not unit.spoken and all(each.named for each in unit.tokens if each.full)


def _place(reading: Reading, row: int, unit: Unit) -> Span | None:
    """Where the words of a quotation stand together in a sentence, outside all marks."""
    if reading.sentences[row].part not in _SEARCHED or _is_reported(reading, row):
        return None
    known = reading.of(_outside_known)
    words = known.get(row)
    if words is None:
        words = known[row] = tokens(reading, _outside(reading, reading.sentences[row].span))
    first, last = located(unit.tokens, words, reading.language)
    window = words[first:last]
    places = kept(unit.tokens, window)
    fewest = _FEWEST_OF_SPEECH if unit.spoken else _FEWEST_OF_PHRASE
    if len(places) < max(fewest, _SAME_WORDS * unit.size):
        return None
    if len(window) > len(unit.tokens) + _LOOSE:
        return None
    return window[places[0][1]].start, window[places[-1][1]].end


def _outside(reading: Reading, line: Span) -> Iterator[Span]:
    """What a sentence holds outside quotation marks."""
    start = line[0]
    starts, ends = reading.of(outermost)
    for place in range(bisect_right(ends, start), bisect_left(starts, line[1])):
        if starts[place] > start:
            yield start, starts[place]
        start = ends[place]
    if start < line[1]:
        yield start, line[1]


@of_the_whole
def _outside_known(_reading: Reading) -> dict[int, list[Token]]:
    """The words outside quotation marks of the sentences asked for so far."""
    return {}


def _dropped(pair: Pair, unit: Unit, place: Span, code: str) -> Finding:
    spans = unit.statement.pieces
    said = " … ".join(pair.a.said(each) for each in spans)
    return Finding(
        FindingKind.QUOTE,
        Weight.MEDIUM,
        spans,
        (place,),
        Reason(code, said, pair.b.said(place)),
        0.5,
    )


def _is_reported(reading: Reading, row: int) -> bool:
    """Whether a sentence says who speaks: then the words are his with or without marks."""
    tongue, said = reading.language, line_of(reading, row).said
    return not (
        tongue.speech_verbs.keys().isdisjoint(said) and tongue.according_to.isdisjoint(said)
    )
