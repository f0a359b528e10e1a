"""The headline tells as a fact what its own text denies, doubts or leaves open: "Two arrested" over
"no one has been arrested".

Only a word is taken that the text has nowhere as a fact: what is told once is borne.

headline-open: The headline has {a}, the text {b}.
"""

from collections.abc import Iterator, Sequence

from workbench.compare.hedges import Hedge, hedges_by_row, left_open, word_at
from workbench.compare.kinds.denial import denied
from workbench.compare.matter import echo
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.pair import Pair, turned
from workbench.compare.phrase_places import places
from workbench.compare.reading import Part, Reading, Word, of_the_whole
from workbench.compare.senses import carries, sense
from workbench.compare.speakers import in_quotes
from workbench.domain.text import Span

__all__ = ["differ"]

_TRUST = 0.6
# So many sentences that have the word tell of it enough; and words a headline may have.
_MOST, _LONGEST = 4, 40
# Hedges that stand before a whole clause ("suspect that ..."), and how far it reaches.
_OF_CLAUSES = frozenset({"thought", "alleged"})
_REACH = 8
# The sense of the verbs with which "on" and "to" tell a deed: "goes on strike", "sent to jail".
_GOING = frozenset({"go", "send", "come"})
# How far behind what means to do it a deed stands.
_FAR = 3


def differ(pair: Pair) -> Iterator[Finding]:
    """What each headline claims beyond its text."""
    yield from _overclaimed(pair.a)
    for finding in _overclaimed(pair.b):
        yield turned(finding)


def _overclaimed(reading: Reading) -> Iterator[Finding]:
    head = next((each for each in reading.sentences if each.part is Part.HEADLINE), None)
    if head is None or not _asserts(reading, head.row):
        return
    words = reading.words_of(head.row)[:_LONGEST]
    for before, word in zip((None, *words), words, strict=False):
        told = _is_matter(reading, word) and not _is_named_only(reading, before)
        there = _nowhere_a_fact(reading, word) if told else None
        if there is not None:
            why = Reason("headline-open", reading.said(word.span), reading.said(there))
            yield Finding(FindingKind.HEADLINE, Weight.HIGH, (word.span, there), (), why, _TRUST)
            return


def _asserts(reading: Reading, row: int) -> bool:
    """Whether a headline tells something flatly: it neither doubts nor denies nor puts it down to
    anybody."""
    tongue = reading.language
    says = tongue.speech_verbs.keys() - tongue.speech_nouns
    return not (
        row in reading.of(hedges_by_row)
        or left_open(reading, row) is not None
        or any(
            word.folded in says or (word.folded in tongue.negations and not _lacks(reading, word))
            for word in reading.words_of(row)
        )
    )


@of_the_whole
def _is_planned(reading: Reading) -> bool:
    """Whether the headline itself speaks of what is to come: "to test", "will", "terá"."""
    tongue = reading.language
    head = next((each for each in reading.sentences if each.part is Part.HEADLINE), None)
    words = reading.words_of(head.row) if head is not None else ()
    ends = tongue.future_endings
    return any(
        word.folded in tongue.futures
        or word.folded in tongue.future_leads
        or word.folded in tongue.infinitives
        or (bool(ends) and reading.said(word.span).endswith(ends))
        for word in words
    )


def _lacks(reading: Reading, word: Word) -> bool:
    """Whether a word only tells what is lacking: "left without brakes"."""
    return word.folded in reading.language.lacking


def _is_matter(reading: Reading, word: Word) -> bool:
    figure = word.folded[0].isdigit() or word.folded in reading.language.number_words
    return carries(reading, word) and not figure and not in_quotes(reading, word.start)


def _is_named_only(reading: Reading, before: Word | None) -> bool:
    """Whether a word only names what something is about, "an inquiry into fraud", and is no part of
    the deed: "goes on strike"."""
    tongue = reading.language
    telling = tongue.relatives | tongue.auxiliaries | tongue.pronouns | tongue.said_links
    telling |= tongue.lacking
    if before is not None and before.folded in tongue.going:
        words = reading.words_of(before.row)
        place = words.index(before)
        return place == 0 or sense(reading, words[place - 1]) not in _GOING
    return before is not None and before.folded in tongue.stop_words - telling


def _nowhere_a_fact(reading: Reading, word: Word) -> Span | None:
    """The first words of the text that deny or doubt a word; None where any tells it as a fact, or
    none has it."""
    rows = reading.of(echo).rows(word, reading.language)
    rows = sorted(row for row in rows if reading.sentences[row].part is Part.BODY)
    if not rows or len(rows) > _MOST:
        return None
    wanted = sense(reading, word)
    rows = [row for row in rows if not _is_only_denied_in_quotes(reading, row, wanted)]
    unsure = [_unsure(reading, row, wanted) for row in rows]
    return unsure[0] if unsure and all(unsure) else None


def _is_only_denied_in_quotes(reading: Reading, row: int, wanted: str) -> bool:
    """Whether a sentence has a word in what somebody says alone, and denied: "he never braked"."""
    words = reading.words_of(row)
    places = [place for place, each in enumerate(words) if sense(reading, each) == wanted]
    return bool(places) and all(
        in_quotes(reading, words[place].start)
        and any(each.folded in reading.language.negations for each in words[:place][-_FAR:])
        for place in places
    )


def _unsure(reading: Reading, row: int, wanted: str) -> Span | None:
    """The words of a sentence that deny, doubt or leave open what a word tells."""
    denial = denied(reading, row)
    if denial and sense(reading, denial[1]) == wanted and not _of_some(reading, denial[0]):
        return denial[0].start, denial[1].end
    for hedge in reading.of(hedges_by_row).get(row, ()):
        target = word_at(reading, hedge)
        clause = hedge.kind in _OF_CLAUSES
        if sense(reading, target) == wanted and not clause:
            return hedge.start, target.end
        last = _told_of(reading, hedge, wanted) if clause else None
        if last is not None:
            return hedge.start, last.end
    words = reading.words_of(row)
    meant = _meant(reading, words, wanted)
    if meant is not None and not reading.of(_is_planned):
        return meant
    openness = left_open(reading, row)
    if openness is None:
        return None
    # The first word is what the rest is told of: that there is a boat is not open.
    open_words = [word for word in words[openness[1] :] if carries(reading, word)][1:]
    if not open_words and words[0].folded in reading.language.asking:
        # "Whether the brakes failed is being examined."
        left = next((w for w in words[1 : openness[0]] if sense(reading, w) == wanted), None)
        return (left.start, words[openness[1] - 1].end) if left else None
    left = next((word for word in open_words if sense(reading, word) == wanted), None)
    return (words[openness[0]].start, left.end) if left else None


def _of_some(reading: Reading, no: Word) -> bool:
    """Whether what is denied is told of things that there are: "none of the injuries is grave"."""
    after = next((word for word in reading.words_of(no.row) if word.start >= no.end), None)
    return after is not None and after.folded in reading.language.part_words


def _meant(reading: Reading, words: Sequence[Word], wanted: str) -> Span | None:
    """The words that only mean to do what a word tells: "vote on whether to strike"."""
    for first, end, _ in places(words, reading.language.code, "intents"):
        if words[first].folded in reading.language.future_leads:
            # Headlines tell in the present what will be done.
            continue
        deed = next((w for w in words[end : end + _FAR] if sense(reading, w) == wanted), None)
        if deed is not None:
            return words[first].start, deed.end
    return None


def _told_of(reading: Reading, hedge: Hedge, wanted: str) -> Word | None:
    """A word that a doubtful clause tells of what it speaks of: "suspect that the mayor paid"."""
    _, end = reading.sentences[hedge.row].words
    following = reading.words[hedge.target + 1 : min(end, hedge.target + _REACH)]
    return next((word for word in following if sense(reading, word) == wanted), None)
