"""Noun phrases without a grammar: where one ends to the left or to the right of a word.

News prose keeps to few shapes, so a walk from a verb outwards, stopping at small words and at
punctuation, finds its subject or object nearly always. Where it does not, nothing is found.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from workbench.compare.languages import Language, once
from workbench.compare.reading import Reading, Word, of_the_whole

Range = tuple[int, int]
LONGEST = 12
_TIGHT = frozenset({"", " ", "\u00a0", "\u202f", "-", "\u2010", "\u2011", "' ", "\u2019 ", " & "})
_AFTER_SHORT = frozenset({". ", ".\u00a0", ". \u00a0", "."})
_REMEMBERED = 50_000
# The longest word that a full stop shortens.
_SHORT = 4


@dataclass(frozen=True, slots=True)
class Line:
    """The words of one sentence, how they are compared, what stands behind each of them, and
    whether that is nothing but a space; ranges are end-exclusive."""

    reading: Reading
    text: str
    row: int
    tongue: Language
    words: Sequence[Word]
    said: tuple[str, ...]
    gaps: list[str]
    tight: list[bool]
    ends: "_Ends"

    def gap(self, place: int) -> str:
        """What stands between a word and the next one, or the end of the sentence."""
        return self.gaps[place] if place >= 0 else ""

    def close(self, place: int) -> bool:
        """Whether nothing but a space parts a word from the next one."""
        return 0 <= place < len(self.tight) and self.tight[place]

    def capital(self, place: int) -> bool:
        """Whether a word is written with a capital."""
        return self.text[self.words[place][0]].isupper()

    def folded(self, place: int) -> str:
        """A word as it is compared, "" beyond the sentence."""
        return self.said[place] if 0 <= place < len(self.said) else ""

    def ends_phrase(self, place: int) -> bool:
        """Whether a word cannot be part of a noun phrase, except at its beginning."""
        word, tongue = self.said[place], self.tongue
        if place and self.text[self.words[place][0]].isupper() and word not in tongue.pronouns:
            return word in tongue.weekdays or word in tongue.months
        return self.ends[word]

    def opens_phrase(self, place: int) -> bool:
        """Whether a word can only be the first of its phrase ("the", "Lee's" cannot)."""
        return 0 <= place < len(self.said) and self.said[place] in self.tongue.determiners


def line_of(reading: Reading, row: int) -> Line:
    """The words of one sentence, ready to be walked."""
    known = reading.of(_lines)
    line = known.get(row)
    if line is None:
        line = known[row] = _line(reading.whole or reading, row)
    return line


def _line(reading: Reading, row: int) -> Line:
    words, text, tongue = reading.words_of(row), reading.text, reading.language
    said = tuple([word[2] for word in words])
    gaps = [text[one[1] : other[0]] for one, other in pairwise(words)]
    tight = [
        gap in _TIGHT or (gap in _AFTER_SHORT and _is_short(text, word))
        for gap, word in zip(gaps, words, strict=False)
    ]
    if words:
        gaps.append(text[words[-1].end : reading.sentences[row].end])
    return Line(reading, text, row, tongue, words, said, gaps, tight, _ends(tongue))


def _is_short(text: str, word: Word) -> bool:
    """Whether a word may be shortened, with its full stop behind it: "Dr"."""
    return word.end - word.start <= _SHORT and text[word.start].isupper()


@of_the_whole
def _lines(_reading: Reading) -> dict[int, Line]:
    """The sentences asked for so far."""
    return {}


def opens_clause(word: str, tongue: Language) -> bool:
    """Whether a word begins a clause and does more than go on with it ("and")."""
    return word in tongue.clause_words and word not in tongue.and_words


class _Ends(dict[str, bool]):
    """Which small words cannot be part of a noun phrase; each is looked up once."""

    def __init__(self, tongue: Language) -> None:
        super().__init__()
        self._tables = (
            tongue.clause_words,
            tongue.auxiliaries,
            tongue.negations,
            tongue.pronouns,
            tongue.speech_verbs.keys() - tongue.speech_nouns,
            tongue.weekdays,
            tongue.hedges,
        )

    def __missing__(self, word: str) -> bool:
        ends = any(word in table for table in self._tables)
        if len(self) < _REMEMBERED:
            self[word] = ends
        return ends


@once
def _ends(tongue: Language) -> _Ends:
    return _Ends(tongue)


def before(line: Line, place: int) -> Range | None:
    """The noun phrase that ends with a word."""
    if place < 0:
        return None
    if line.said[place] in line.tongue.pronouns:
        return place, place + 1
    if line.ends_phrase(place) or line.opens_phrase(place):
        return None
    first = place
    while first > 0 and place - first < LONGEST and line.tight[first - 1]:
        step = _step_left(line, first)
        if step == first:
            break
        first = step
    return first, place + 1


def _step_left(line: Line, first: int) -> int:
    """Where the phrase begins when it takes in what stands before it; unchanged if it may not."""
    if line.said[first - 1] in line.tongue.noun_links:
        inside = first >= 2 and line.close(first - 2) and not line.ends_phrase(first - 2)
        return first - 2 if inside and not line.opens_phrase(first - 2) else first
    return first if line.opens_phrase(first) or line.ends_phrase(first - 1) else first - 1


def after(line: Line, place: int, *, linked: bool = True) -> Range | None:
    """The noun phrase that begins with a word; `linked` lets it run on over "of" and "for"."""
    most = min(len(line.words), place + LONGEST)
    if place >= most:
        return None
    word, tongue = line.said[place], line.tongue
    if word in tongue.pronouns:
        return place, place + 1
    if word in tongue.noun_links or line.ends_phrase(place):
        return None
    end = place + 1
    while end < most and line.tight[end - 1]:
        step = _step_right(line, end, linked)
        if step == end:
            break
        end = step
    only_opened = end == place + 1 and word in tongue.determiners
    return None if only_opened else (place, end)


def _step_right(line: Line, end: int, linked: bool) -> int:
    word, tongue = line.said[end], line.tongue
    if word in tongue.noun_links:
        more = linked and end + 1 < len(line.words) and line.close(end)
        return end + 2 if more and not line.ends_phrase(end + 1) else end
    if word in tongue.determiners and line.said[end - 1] not in tongue.noun_links:
        return end
    return end if line.ends_phrase(end) or _acts(line, end) else end + 1


def _acts(line: Line, place: int) -> bool:
    """Whether a word after a name is what its bearer did: "Norvik Lines handed". Where nouns do
    not stand before nouns, so is one after a noun: "el sindicato cita"."""
    word, tongue = line.said[place], line.tongue
    if line.capital(place):
        return False
    if not line.capital(place - 1):
        noun = tongue.drops_subject and not line.opens_phrase(place - 1)
        if not noun or line.said[place - 1] in tongue.noun_links:
            return False
        if word.endswith(tongue.participle_endings):
            return False
    return word in tongue.verb_forms or word.endswith(tongue.verb_endings)


def past_adverbs(line: Line, place: int, step: int) -> int:
    """The first word, going by `step`, that is no auxiliary and no adverb."""
    while 0 <= place < len(line.words):
        word = line.folded(place)
        adverb = (
            word.endswith(line.tongue.adverb_endings) and not line.capital(place) and len(word) > 4
        )
        often = word in line.tongue.factors and line.folded(place - 1) in line.tongue.number_words
        if often and step < 0 and line.close(place - 1):
            # "He had two times asked"
            place -= 1
        elif word not in line.tongue.auxiliaries and not adverb:
            break
        place += step
        if step < 0 and not line.close(place):
            break
    return place
