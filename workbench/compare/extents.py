"""How much of something a sentence speaks of: all, most, some, only, one of them.

An extent holds the word that says how much, the class it belongs to, and the nouns it is said of.
"Fourteen of the 22 zones" is an extent too.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import compress, count

from workbench.compare.languages import Language, once
from workbench.compare.matter import key
from workbench.compare.phrase_places import Row, folded_in, row_at, table_of
from workbench.compare.reading import Part, Reading, Word
from workbench.compare.words import Judged
from workbench.domain.text import Span

# From all to nothing; "only" and "one of" stand beside the scale.
WHOLE, NEARLY, MOST, MANY = "whole", "nearly", "most", "many"
SOME, FEW, NONE, ANY = "some", "few", "none", "any"
ONLY, ONE_OF, ALONG = "only", "one of", "along"
_LOOSE = "~"
_NOUNS = 4
_NO_STORY = frozenset({Part.SOURCES, Part.META})


@dataclass(frozen=True, slots=True)
class Extent:
    """Words that say how much; `end` is past the first nouns, `mark` covers the words alone.

    A `loose` one says little by itself ("both", "across"): it may go without a change of sense.
    """

    start: int
    end: int
    row: int
    amount: str
    mark: Span
    nouns: tuple[str, ...]
    # The first noun as it stands, folded: "one of the bridges" is no "bridge".
    noun: str = ""
    number: float | None = None
    loose: bool = False

    @property
    def span(self) -> Span:
        """Where it stands, with its nouns."""
        return self.start, self.end


def find(reading: Reading) -> tuple[Extent, ...]:
    """All that says how much of something is meant."""
    begins = _begins(reading.language)
    return tuple(
        [
            each
            for sentence in reading.sentences
            if sentence.part not in _NO_STORY
            for each in _in_row(reading, sentence.row, begins)
        ]
    )


@once
def _begins(tongue: Language) -> Judged:
    """Which words may be the first to say how much."""
    firsts = frozenset(phrase.partition(" ")[0] for phrase in tongue.scopes)
    known = firsts.union(tongue.number_words)
    return Judged(lambda word: word in known or word[0].isdigit())


@once
def _leads(tongue: Language) -> frozenset[str]:
    """The words that lead from a part to its whole."""
    return tongue.part_words.union(phrase.partition(" ")[0] for phrase in tongue.of_them)


def _in_row(reading: Reading, row: int, begins: Judged) -> Iterator[Extent]:
    words, past = reading.words_of(row), 0
    first, last = reading.sentences[row].words
    said = reading.of(folded_in)[first:last]
    # Most words say nothing of how much: the quick look spares the slow one.
    for place in compress(count(), map(begins.__getitem__, said)):
        if place < past:
            continue
        length, amount = _amount_at(words, said, place, reading.language)
        if amount and not _is_idle(words, place, length, amount, reading):
            yield _extent(reading, words, (place, place + length), amount)
            past = place + length


def _amount_at(words: Sequence[Word], said: Row, place: int, tongue: Language) -> tuple[int, str]:
    """How many words from here on say how much, and the class of it."""
    row = row_at(said, place, table_of(tongue.code, "scopes"))
    if row:
        return len(row), tongue.scopes[" ".join(row)]
    if place + 2 < len(said) and said[place + 1] in _leads(tongue):
        return _share_at(words, place, tongue)
    return 0, ""


def _share_at(words: Sequence[Word], place: int, tongue: Language) -> tuple[int, str]:
    """ "14 of the city's 22" as a part of a whole."""
    part = value(words[place], tongue)
    if part is None:
        return 0, ""
    for size in (2, 1):
        behind = " ".join(each.folded for each in words[place + 1 : place + 1 + size])
        if behind in tongue.of_them:
            # "Four of them" are some, and which others there are is told elsewhere.
            return 1 + size, SOME + _LOOSE
    if words[place + 1].folded not in tongue.part_words:
        return 0, ""
    for last in range(place + 2, min(place + 6, len(words))):
        whole = value(words[last], tongue)
        if whole is not None:
            within = 0 < part <= whole and last + 1 < len(words)
            return (last + 1 - place, WHOLE if part == whole else SOME) if within else (0, "")
        if not links(words[last], tongue) and last > place + 3:
            break
    return _part_of_those(words, place, tongue)


def _part_of_those(words: Sequence[Word], place: int, tongue: Language) -> tuple[int, str]:
    """ "Five of the patients", where nothing tells how many there are."""
    joint, after = words[place + 1].folded, words[place + 2].folded
    merged = joint in tongue.plural_links
    if not merged and after not in tongue.plural_links:
        return 0, ""
    noun = words[place + 2 + (not merged)] if place + 2 + (not merged) < len(words) else None
    # "Three of the dead", not "2 of the Alpine Club".
    counted = noun is not None and noun.folded.endswith("s") and noun.folded not in tongue.units
    return (2 + (not merged), SOME + _LOOSE) if counted else (0, "")


def value(word: Word, tongue: Language) -> float | None:
    """The number that a single word stands for."""
    plain = word.folded.replace(",", "").replace("." if tongue.decimal_comma else ",", "")
    if plain.isdigit() and plain.isascii() and len(plain) < 10:
        return float(plain)
    return tongue.number_words.get(word.folded)


def _is_idle(words: Sequence[Word], place: int, length: int, amount: str, reading: Reading) -> bool:
    """Whether the words say how much only in form: "at all", "not only", "the most important"."""
    tongue = reading.language
    before = words[place - 1].folded if place else ""
    phrase = " ".join(each.folded for each in words[place : place + length])
    after = words[place + length] if place + length < len(words) else None
    if before and f"{before} {phrase}" in tongue.idle_scopes:
        return amount != WHOLE or not _has_nouns(words, place + length, reading)
    if after is None:
        return False
    if f"{phrase} {after.folded}" in tongue.idle_scopes or after.folded in tongue.units:
        return True
    # "Some 400 people" are about 400.
    return amount == SOME and length == 1 and value(after, tongue) is not None


def _has_nouns(words: Sequence[Word], place: int, reading: Reading) -> bool:
    """Whether what is meant follows at once: "at all 23 museums" means all, "at all" nothing."""
    if place >= len(words) or _parted(reading.text, words[place - 1], words[place]):
        return False
    tongue, after = reading.language, words[place]
    if any(each.folded in tongue.negations for each in words[:place]):
        return False
    return value(after, tongue) is not None or after.folded not in tongue.stop_words


def _extent(reading: Reading, words: Sequence[Word], own: tuple[int, int], amount: str) -> Extent:
    tongue = reading.language
    mark = words[own[0]].start, words[own[1] - 1].end
    nouns: list[Word] = []
    number = None
    last = own[1] - 1
    for place in range(own[1], min(len(words), own[1] + 2 * _NOUNS + 2)):
        word = words[place]
        if len(nouns) == _NOUNS or _parted(reading.text, words[place - 1], word):
            break
        counted = value(word, tongue)
        if counted is not None and not nouns:
            number = counted
        elif not links(word, tongue):
            tables = (tongue.stop_words, tongue.speech_verbs, tongue.negations)
            if any(word.folded in table for table in tables):
                break
            nouns.append(word)
            last = place if len(nouns) <= 2 else last
    keys = tuple(key(each, tongue) for each in nouns)
    noun = nouns[0].folded if nouns else ""
    loose = amount.endswith(_LOOSE)
    amount = amount.removesuffix(_LOOSE)
    return Extent(mark[0], words[last].end, words[0].row, amount, mark, keys, noun, number, loose)


def links(word: Word, tongue: Language) -> bool:
    """Whether a word only leads from how much to the nouns: "of the"."""
    return (
        word.folded in tongue.articles
        or word.folded in tongue.part_words
        or word.folded in tongue.scope_links
    )


def _parted(text: str, one: Word, other: Word) -> bool:
    return any(sign in text[one.end : other.start] for sign in ",.;:()\n\u2014\u2013")
