"""A report that leans on what somebody else was told: another outlet, a friend, a rumour.

source-second-hand: This is told from another outlet: “{a}”.
source-hearsay: This is told by hearsay alone: “{a}”.
"""

from collections.abc import Iterator

from workbench.compare.languages import Language, once
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.noun_phrases import line_of
from workbench.compare.pair import Pair, turned
from workbench.compare.phrase_places import may_stand, places_in
from workbench.compare.reading import Part, Reading, Word
from workbench.compare.speakers import in_quotes
from workbench.domain.text import Span

__all__ = ["differ"]

# Words that may stand between "according to" and "website", and between a friend and "told her".
_WITHIN = 7
_BESIDE = 4
_TRUST = 0.5


def differ(pair: Pair) -> Iterator[Finding]:
    """What each report has at second hand."""
    yield from _leaning(pair.a)
    for finding in _leaning(pair.b):
        yield turned(finding)


def _leaning(reading: Reading) -> Iterator[Finding]:
    telling = _triggers(reading.language)
    firsts = _first_words(reading.language)
    for sentence in reading.sentences:
        if sentence.part is not Part.BODY:
            continue
        if telling.isdisjoint(line_of(reading, sentence.row).said):
            continue
        words = reading.words_of(sentence.row)
        outlet = _other_outlet(reading, words, firsts) or _outlet_reports(reading, words)
        if outlet is not None:
            yield _finding(reading, "source-second-hand", outlet)
            continue
        heard = _hearsay(reading, words)
        if heard is not None:
            yield _finding(reading, "source-hearsay", heard)


def _finding(reading: Reading, code: str, span: Span) -> Finding:
    why = Reason(code, reading.said(span))
    return Finding(FindingKind.SOURCE, Weight.MEDIUM, (span,), (), why, _TRUST)


# -- hearsay


def _hearsay(reading: Reading, words: tuple[Word, ...]) -> Span | None:
    """The words that say that somebody only heard it: "had heard that", "a friend told her"."""
    tongue = reading.language
    for first, end, _ in places_in(reading, words[0].row, "hearsay"):
        if not in_quotes(reading, words[first].start):
            return words[first].start, words[end - 1].end
    if not may_stand(reading, words[0].row, "tellers"):
        return None
    for place in [n for n, word in enumerate(words) if word.folded in tongue.tellers]:
        told = _told_somebody(reading, words, place) if _is_anybody(reading, words, place) else None
        if told is not None:
            return told
    return None


def _is_anybody(reading: Reading, words: tuple[Word, ...], place: int) -> bool:
    """Whether a friend is named nowhere around: "a friend", "neighbours", not "her friend Ada"."""
    following = reading.text[words[place].end : words[place].end + 3].lstrip(" ,")
    return not following[:1].isupper()


def _told_somebody(reading: Reading, words: tuple[Word, ...], place: int) -> Span | None:
    """From the friend to the "told her" beside, where another says so: "she said a friend had told
    her"; None where the story itself tells that somebody was told."""
    tongue = reading.language
    for verb in range(max(0, place - _BESIDE), min(len(words), place + _BESIDE + 1)):
        if words[verb].folded not in tongue.telling:
            continue
        if not (_has_whom(tongue, words, verb) or _is_by(tongue, words, verb, place)):
            continue
        told = (min(place, verb), max(place, verb))
        others = (*words[: told[0]], *words[told[1] + 1 :])
        says = next((each for each in others if _says(tongue, each)), None)
        if says is not None:
            first = says if says.start < words[told[0]].start else words[told[0]]
            return first.start, words[min(len(words) - 1, told[1] + 1)].end
    return None


def _has_whom(tongue: Language, words: tuple[Word, ...], verb: int) -> bool:
    """Whether a pronoun beside a verb says whom it was told, and no order was given: "told her to
    go"."""
    beside = [
        each.folded for each in (*words[max(0, verb - 3) : verb], *words[verb + 1 : verb + 2])
    ]
    after = words[verb + 2].folded if verb + 2 < len(words) else ""
    return not tongue.told_whom.isdisjoint(beside) and after not in tongue.infinitives


def _is_by(tongue: Language, words: tuple[Word, ...], verb: int, place: int) -> bool:
    """ "Had been told by someone"."""
    between = [each.folded for each in words[verb + 1 : place]]
    return bool(between) and between[0] in tongue.agent_words


def _says(tongue: Language, word: Word) -> bool:
    return word.folded in tongue.speech_verbs and word.folded not in tongue.speech_nouns


# -- another outlet


def _other_outlet(reading: Reading, words: tuple[Word, ...], firsts: frozenset[str]) -> Span | None:
    """The words by which a report names another outlet as where it has its matter from."""
    for place in [n for n, word in enumerate(words) if word[2] in firsts]:
        if end := _credit(reading, words, place):
            return words[place].start, words[end].end
    return None


def _outlet_reports(reading: Reading, words: tuple[Word, ...]) -> Span | None:
    """ "The newspaper Tolmere Echo reported"."""
    tongue = reading.language
    for place in [n for n, word in enumerate(words) if word[2] in tongue.reporting]:
        first = max(0, place - _BESIDE)
        near = words[first:place]
        outlet = next(
            (n for n, word in enumerate(near) if word.folded in tongue.outlet_words), None
        )
        led = outlet is not None and first + outlet > 0
        if led and words[first + (outlet or 0) - 1].folded in tongue.the_one:
            return words[first + (outlet or 0) - 1].start, words[place].end
    return None


def _credit(reading: Reading, words: tuple[Word, ...], place: int) -> int:
    """Where a credit that begins at a word ends, 0 where none begins."""
    tongue = reading.language
    for size in (1, 2, 3):
        if _phrase(words, place, size) in tongue.according_to | tongue.citing:
            return _outlet(reading, words, place + size)
    return 0


def _outlet(reading: Reading, words: tuple[Word, ...], first: int) -> int:
    """The last word of the outlet that is credited before the next sign, 0 where none is."""
    outlets = reading.language.outlet_words
    for place in range(first, min(len(words), first + _WITHIN)):
        if "," in reading.text[words[place - 1].end : words[place].start]:
            break
        size = next((s for s in (1, 2, 3) if _phrase(words, place, s) in outlets), 0)
        if size:
            return place + size - 1
    return 0


def _phrase(words: tuple[Word, ...], place: int, size: int) -> str:
    return " ".join(word.folded for word in words[place : place + size])


@once
def _first_words(tongue: Language) -> frozenset[str]:
    """The words that a credit can begin with."""
    return frozenset(phrase.partition(" ")[0] for phrase in tongue.according_to | tongue.citing)


@once
def _triggers(tongue: Language) -> frozenset[str]:
    """The words one of which every sentence has that leans on another."""
    hearsay = {max(phrase.split(), key=len) for phrase in tongue.hearsay}
    return _first_words(tongue) | tongue.reporting | tongue.telling | hearsay
