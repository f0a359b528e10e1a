"""What one report tells as done and the other only as meant: "has sold" / "promised to sell".

What is meant is the first word of matter behind words such as "plans to" or "has yet to"; it is
done where the other report has it in a past form, behind nothing that leaves it open. A deed may
be told with a noun as well: "has opened an investigation".

wording-opposite: The same thing is told with words that do not mean the same: “{a}” / “{b}”.
"""

from collections.abc import Iterator, Sequence

from workbench.compare.hedges import doubted
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.pair import Pair, turned
from workbench.compare.phrase_places import places_in
from workbench.compare.reading import Part, Reading, Word
from workbench.compare.senses import carries, sense, senses
from workbench.compare.speakers import in_quotes
from workbench.domain.text import Span

__all__ = ["differ"]

# How far the deed stands behind the words, and what opens it before it.
_FAR, _BEFORE = 3, 3
# What two sentences have in common beside the deed: words, and a share of the shorter.
_COMMON = 2
_SHARE = 0.3
# So few other words has a sentence that one in common is enough.
_BRIEF = 3
# So many letters in common make a verb and a noun one deed; how far the noun stands behind "made".
_ALIKE, _NOUN = 6, 3
_TRUST = 0.5


def differ(pair: Pair) -> Iterator[Finding]:
    """What the first report only means to do, then what the second does."""
    if pair.a.language.code != pair.b.language.code or not pair.a.language.intents:
        return
    yield from _meant_in_first(pair)
    for finding in _meant_in_first(pair.turned()):
        yield turned(finding)


def _meant_in_first(pair: Pair) -> Iterator[Finding]:
    for row, rows in pair.tied_b.items():
        for opener, deed in _meant(pair.a, row):
            done = _where_done(pair, row, rows, sense(pair.a, deed))
            if done is not None:
                span = opener.start, deed.end
                why = Reason("wording-opposite", pair.a.said(span), pair.b.said(done))
                yield Finding(FindingKind.WORDING, Weight.HIGH, (span,), (done,), why, _TRUST)


def _where_done(pair: Pair, row: int, rows: Sequence[int], wanted: str) -> Span | None:
    """Where one of the sentences of `b` tells a deed as done, if none of them leaves anything
    open."""
    if any(_is_open(pair.b, other, wanted) for other in rows):
        return None
    told = (
        _done(pair.b, other, wanted) for other in rows if _of_one_thing(pair, row, other, wanted)
    )
    return next((each for each in told if each is not None), None)


def _meant(reading: Reading, row: int) -> Iterator[tuple[Word, Word]]:
    """The words that leave a deed to come, with the deed; without those that are told as done in
    the same sentence."""
    if reading.sentences[row].part is not Part.BODY:
        return
    words = reading.words_of(row)
    for first, end, _ in places_in(reading, row, "intents"):
        deed = next((w for w in words[end : end + _FAR] if carries(reading, w)), None)
        if deed is None or in_quotes(reading, words[first].start):
            continue
        if _done(reading, row, sense(reading, deed)) is None:
            yield words[first], deed
    for word in words if reading.language.future_endings else ():
        if _is_to_come(reading, word) and _done(reading, row, sense(reading, word)) is None:
            yield word, word


def _is_to_come(reading: Reading, word: Word) -> bool:
    """Whether a verb has a form of what is to come: "devolver\u00e1"."""
    endings = reading.language.future_endings
    if not endings or not reading.said(word.span).casefold().endswith(endings):
        return False
    return carries(reading, word) and not in_quotes(reading, word.start)


def _is_open(reading: Reading, row: int, wanted: str) -> bool:
    """Whether a sentence leaves anything open, or only means to do the same."""
    meant = any(sense(reading, deed) == wanted for _, deed in _meant(reading, row))
    return meant or doubted(reading, row) or reading.sentences[row].part is not Part.BODY


def _done(reading: Reading, row: int, wanted: str) -> Span | None:
    """Where a sentence tells a deed as done, with the small words of its form."""
    words = reading.words_of(row)
    for place, word in enumerate(words):
        if _tells(reading, words, place, wanted) and not in_quotes(reading, word.start):
            before = _small_before(reading, words[max(0, place - _BEFORE) : place])
            if _is_past(reading, word, before) and not _is_left_open(reading, before):
                lead = [each for each in before if each.folded in reading.language.perfects]
                noun = _noun(reading, words, place, wanted) or word
                return (lead[-1].start if lead else word.start), noun.end
    return None


def _tells(reading: Reading, words: Sequence[Word], place: int, wanted: str) -> bool:
    """Whether a word tells a deed, itself or with a noun behind it."""
    if sense(reading, words[place]) == wanted:
        return True
    return _noun(reading, words, place, wanted) is not None


def _noun(reading: Reading, words: Sequence[Word], place: int, wanted: str) -> Word | None:
    """The noun that tells a deed behind a verb that has little matter of its own: "launch a
    review"."""
    tongue, word = reading.language, words[place]
    form = tongue.verb_forms.get(word.folded, word.folded)
    if form not in tongue.light_verbs and word.folded not in tongue.light_verbs:
        return None
    if len(wanted) < _ALIKE:
        return None
    head = wanted[:_ALIKE]
    near = [*words[place + 1 : place + 1 + _NOUN]]
    # "Anunci\u00f3 que se personar\u00e1" tells no noun.
    ends = (n for n, each in enumerate(near) if each.folded in tongue.said_links)
    near = near[: next(ends, len(near))]
    return next((each for each in near if each.folded.startswith(head)), None)


def _small_before(reading: Reading, words: Sequence[Word]) -> Sequence[Word]:
    """The last of some words as far as they are small: what belongs to the verb behind them."""
    matter = (n for n in range(len(words), 0, -1) if carries(reading, words[n - 1]))
    return words[next(matter, 0) :]


def _is_past(reading: Reading, word: Word, before: Sequence[Word]) -> bool:
    """Whether a verb has a past form, by its ending as it is written or by what is before it."""
    tongue = reading.language
    written = reading.said(word.span).casefold()
    if _is_to_come(reading, word):
        return False
    past = written.endswith(tongue.past_endings) or word.folded in tongue.past_forms
    return past or any(each.folded in tongue.perfects for each in before)


def _is_left_open(reading: Reading, before: Sequence[Word]) -> bool:
    tongue = reading.language
    small = tongue.negations | tongue.infinitives | tongue.futures
    return any(each.folded in small for each in before)


def _of_one_thing(pair: Pair, row: int, other: int, deed: str) -> bool:
    one, two = senses(pair.a, row) - {deed}, senses(pair.b, other) - {deed}
    common, fewest = len(one & two), min(len(one), len(two))
    least = 1 if fewest <= _BRIEF else _COMMON
    return common >= least and common >= _SHARE * fewest
