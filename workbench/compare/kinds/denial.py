"""One report denies what the other says: "will no longer travel free" against "will go on
travelling free", "nobody was hurt" against "two were hurt".

A sentence may say the same without a "not": only where the other report has no word that denies
in any way is the word told as said there.

wording-opposite: The same thing is told with words that do not mean the same: “{a}” / “{b}”.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from workbench.compare.hedges import doubted, left_open
from workbench.compare.matter import Places
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.pair import Pair, turned
from workbench.compare.quotations import find as quotations
from workbench.compare.reading import Part, Reading, Word
from workbench.compare.senses import carries, sense, senses
from workbench.compare.speakers import by_row
from workbench.domain.text import Span

__all__ = ["differ"]

# How far a word that is denied stands behind what denies it, and how near two such words are one.
_FAR = 4
_ONE = 3
_CLAUSE = 10
# What two sentences have in common beside the denied word: words, and a share of the shorter.
_COMMON = 2
_SHARE = 0.4
_TRUST = 0.55


def differ(pair: Pair) -> Iterator[Finding]:
    """What the first report denies and the second says, then the reverse."""
    if pair.a.language.code != pair.b.language.code:
        return
    yield from _denied_in_first(pair)
    for finding in _denied_in_first(pair.turned()):
        yield turned(finding)


def _denied_in_first(pair: Pair) -> Iterator[Finding]:
    for row, rows in pair.tied_b.items():
        no = denied(pair.a, row)
        if no is None or any(_denies(pair.b, other) for other in rows):
            continue
        if any(doubted(pair.b, other) for other in rows):
            continue
        for other in rows:
            said = _said(pair.b, other, sense(pair.a, no[1]))
            if said is not None and _of_one_thing(pair, row, other, sense(pair.a, no[1])):
                span = no[0].start, no[1].end
                why = Reason("wording-opposite", pair.a.said(span), pair.b.said(said))
                yield Finding(FindingKind.WORDING, Weight.HIGH, (span,), (said,), why, _TRUST)
                break


def denied(reading: Reading, row: int) -> tuple[Word, Word] | None:
    """What denies in a sentence, and what is denied; None where more than one thing is, or where
    it is denied for a while only ("not until Monday")."""
    if not _tells(reading, row) or left_open(reading, row) is not None:
        return None
    tongue, words = reading.language, reading.words_of(row)
    places = [place for place, word in enumerate(words) if word.folded in tongue.negations]
    if not places:
        return _disowned(reading, row)
    if places[-1] - places[0] >= _ONE or _is_quoted(reading, words[places[0]]):
        return None
    after = words[places[0] + 1 :]
    if any(word.folded in tongue.denying for word in words):
        return None
    target = next((word for word in after[:_FAR] if _is_matter(reading, word)), None)
    counted = target and (target.folded[0].isdigit() or target.folded in tongue.number_words)
    # "No more than 40" denies nothing.
    return (words[places[0]], target) if target and not counted else None


def _disowned(reading: Reading, row: int) -> tuple[Word, Word] | None:
    """What somebody denies to have done: "denied that it had paid"."""
    tongue, words = reading.language, reading.words_of(row)
    sayings = reading.of(by_row).get(row, ())
    verbs = [each.verb for each in sayings if each.force == "deny"]
    if len(verbs) != 1 or _is_quoted(reading, words[0]):
        return None
    place = bisect_left(words, verbs[0][0], key=lambda each: each.start)
    clause = words[place + 1 : place + 1 + _CLAUSE]
    if not clause or clause[0].folded not in tongue.said_links:
        return None
    matter = [word for word in clause if _is_matter(reading, word)]
    # The first word of a clause is whom it tells of, but for a pronoun.
    subject = bool(clause[1:]) and clause[1].folded not in tongue.pronouns | tongue.body_pronouns
    told = matter[1:] if subject else matter
    return (words[place], told[0]) if told else None


def _is_matter(reading: Reading, word: Word) -> bool:
    tongue = reading.language
    small = word.folded in tongue.denial_links or word.folded in tongue.negations
    return carries(reading, word) and not small


def _denies(reading: Reading, row: int) -> bool:
    """Whether a sentence denies anything, in whatever way."""
    tongue = reading.language
    words: Sequence[Word] = reading.words_of(row)
    no = any(word.folded in tongue.negations or word.folded in tongue.denying for word in words)
    return no or not _tells(reading, row) or left_open(reading, row) is not None


def _tells(reading: Reading, row: int) -> bool:
    return reading.sentences[row].part is Part.BODY


def _said(reading: Reading, row: int, wanted: str) -> Span | None:
    """Where a sentence has a word, in whatever form, outside quotation marks."""
    for word in reading.words_of(row):
        if sense(reading, word) == wanted and not _is_quoted(reading, word):
            return word.span
    return None


def _of_one_thing(pair: Pair, row: int, other: int, denied: str) -> bool:
    one, two = senses(pair.a, row) - {denied}, senses(pair.b, other) - {denied}
    common = len(one & two)
    return common >= _COMMON and common >= _SHARE * min(len(one), len(two))


def _is_quoted(reading: Reading, word: Word) -> bool:
    return reading.of(_quoted).holds(word.start)


def _quoted(reading: Reading) -> Places:
    return Places(each.span for each in reading.of(quotations))
