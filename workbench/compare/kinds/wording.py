"""The same passage in words that turn its matter: ordered here, asked there.

Most other words are style and are left alone. What counts is a word of an axis (see
`Language.oppositions`), in whatever form, whose other pole stands in the same place of the other
report; outside quotation marks, for what stands inside them is a quotation.

wording-opposite: The same thing is told with words that do not mean the same: “{a}” / “{b}”.
"""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from workbench.compare.asked_sums import ask_the_same
from workbench.compare.converse import is_converse
from workbench.compare.languages import Language, language, once
from workbench.compare.matter import Keys, Places, content, content_between, content_forms
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.pair import Pair
from workbench.compare.quotations import QuotationKind
from workbench.compare.quotations import find as quotations
from workbench.compare.reading import Part, Reading, Word, of_the_whole
from workbench.compare.senses import carries, sense, senses
from workbench.compare.words import stem

# How many words of matter on each side are looked at for common ground.
_AROUND = 8
_COMMON = 2
# So few words of matter make a sentence brief.
_BRIEF = 6

# How many words before one may deny it.
_DENYING = 3
# How far behind a word stands when it ends.
_ENDING = 8
# What marks a stem, and a word that leads a phrase, in the table of axes, and in that of the
# language a word that stands there in this form only.
_STEM, _PHRASE, _TAIL, _ONLY = "=", "+", "-", "!"

Pole = tuple[int, int]
_Standing = tuple[Sequence[Pole], bool] | tuple[()]


def differ(pair: Pair) -> Iterator[Finding]:
    """Words of opposite poles in the same place of tied sentences."""
    if pair.a.language.code != pair.b.language.code:
        return
    told: set[tuple[Word, Word]] = set()
    for row_a, row_b, score in pair.rows():
        if Part.BODY is pair.a.sentences[row_a].part is pair.b.sentences[row_b].part:
            for axis, one, other in _opposites(pair, row_a, row_b):
                if (one, other) not in told:
                    told.add((one, other))
                    yield _finding(pair, one, other, score, weak=axis in _weak(pair.a.language))


def _opposites(pair: Pair, row_a: int, row_b: int) -> Iterator[tuple[int, Word, Word]]:
    poles_a = pair.a.of(poles).get(row_a, {})
    poles_b = pair.b.of(poles).get(row_b, {})
    for axis in sorted(poles_a.keys() & poles_b.keys()):
        here = dict(poles_a[axis])
        there = dict(poles_b[axis])
        if here.keys() & there.keys():
            continue
        # Where a sentence is told in one of the other report, one word in common will do.
        alone = len(pair.tied_b[row_a]) == len(pair.turned().tied_b[row_b]) == 1
        best = max(
            (
                (_common(pair, one, other), one, other)
                for one in here.values()
                for other in there.values()
            ),
            key=lambda found: (found[0], -found[1].start, -found[2].start),
        )
        of_class = axis >= len(pair.a.language.oppositions)
        few = alone and (not of_class or _are_brief(pair, row_a, row_b))
        enough = best[0] >= (1 if few else _COMMON) or _beside_the_same(pair, *best[1:])
        same_side = _denied(pair.a, best[1]) == _denied(pair.b, best[2])
        if enough and same_side and not _is_one_after_all(pair, axis, best[1], best[2]):
            yield axis, best[1], best[2]


def _are_brief(pair: Pair, row_a: int, row_b: int) -> bool:
    """Whether both sentences say so little that one word in common is much."""
    return max(len(senses(pair.a, row_a)), len(senses(pair.b, row_b))) <= _BRIEF


def _is_one_after_all(pair: Pair, axis: int, one: Word, other: Word) -> bool:
    """Whether opposite words tell one thing: from its two ends, or up to the same time."""
    if is_converse(pair, one.row, one.span, other.row, other.span):
        return True
    if ask_the_same(pair, one.row, one.span, other.row, other.span):
        return True
    return axis in _states(pair.a.language) and _is_over(pair, one, other)


def _is_over(pair: Pair, one: Word, other: Word) -> bool:
    """Whether one word lasts until the time of the other: what is closed until Monday opens on
    Monday."""
    here, there = _end_of(pair.a, one), _end_of(pair.b, other)
    if here is not None and there is None:
        return sense(pair.a, here) in senses(pair.b, other.row)
    if there is not None and here is None:
        return sense(pair.b, there) in senses(pair.a, one.row)
    return False


def _end_of(reading: Reading, word: Word) -> Word | None:
    """The word that tells until when something lasts."""
    words = reading.words_of(word.row)
    place = bisect_left(words, word.end, key=lambda each: each.start)
    near = words[place : place + _ENDING]
    ends = reading.language.until_words
    until = next((n for n, each in enumerate(near) if each.folded in ends), len(near))
    return next((each for each in near[until + 1 :] if carries(reading, each)), None)


def _denied(reading: Reading, word: Word) -> bool:
    """Whether a word is denied: "did not approve" is no approval."""
    words = reading.words_of(word.row)
    place = bisect_left(words, word.start, key=lambda each: each.start)
    tongue = reading.language
    before = words[max(0, place - _DENYING) : place]
    # "Never failed to" is "always".
    twice = word.folded in tongue.negations and any(
        each.folded in tongue.denying for each in words[place + 1 : place + _DENYING]
    )
    # "Refused to return it" is no return.
    led = len(before) > 1 and before[-1].folded in tongue.infinitives | tongue.object_links
    refused = led and before[-2].folded in tongue.denying
    # "A lack of rain" is a drought.
    lacks = len(before) > 1 and before[-1].folded in tongue.part_words
    lacks = lacks and before[-2].folded in tongue.lack_nouns
    no = any(each.folded in tongue.negations for each in before)
    return twice or refused or lacks or no


def _finding(pair: Pair, one: Word, other: Word, score: float, *, weak: bool) -> Finding:
    # "Before midnight" and "before dawn" are two times.
    times = pair.a.language.clock_names.keys() | pair.a.language.day_parts.keys()
    timed = one.folded in times and other.folded in times
    code = "time-differs" if timed else "wording-opposite"
    why = Reason(code, pair.a.said(one.span), pair.b.said(other.span))
    trust = 0.35 + 0.3 * score
    weight = Weight.LOW if weak else Weight.MEDIUM
    kind = FindingKind.DATE if timed else FindingKind.WORDING
    return Finding(kind, weight, (one.span,), (other.span,), why, trust)


@once
def _weak(tongue: Language) -> frozenset[int]:
    """The axes whose poles are often mere style."""
    return _marked(tongue, "~")


@once
def _states(tongue: Language) -> frozenset[int]:
    """The axes of what lasts."""
    return _marked(tongue, "^")


def _marked(tongue: Language, mark: str) -> frozenset[int]:
    axes = enumerate(tongue.oppositions)
    return frozenset(axis for axis, poles in axes if poles[0].startswith(mark))


def _common(pair: Pair, one: Word, other: Word) -> int:
    """How many words of matter around the two are the same."""
    return len(_around(pair.a, one) & _around(pair.b, other))


def _beside_the_same(pair: Pair, one: Word, other: Word) -> bool:
    """Whether the same word of matter stands right before or right after the two."""
    here, there = _around(pair.a, one, 1), _around(pair.b, other, 1)
    return not here.isdisjoint(there)


def _around(reading: Reading, word: Word, far: int = _AROUND) -> set[str]:
    sentence = reading.sentences[word.row]
    words = content_between(reading, *sentence.span)
    place = bisect_left(words, word.start, key=lambda each: each.start)
    near = [*words[max(0, place - far) : place], *words[place + 1 : place + 1 + far]]
    return {
        sense(reading, each) for each in near if each.start >= word.end or each.end <= word.start
    }


@of_the_whole
def poles(reading: Reading) -> dict[int, dict[int, list[tuple[int, Word]]]]:
    """For each sentence, by axis, the words that stand on it with their poles."""
    found: dict[int, dict[int, list[tuple[int, Word]]]] = defaultdict(lambda: defaultdict(list))
    axes, known = _axes(reading.language.code), _standing(reading.language)
    quoted = reading.of(_spoken)
    standings = map(known.__getitem__, reading.of(content_forms))
    told = zip(reading.of(content), standings, strict=True)
    for word, (standing, leads) in [(word, each) for word, each in told if each]:
        if quoted.holds(word.start):
            continue
        if leads:
            word, standing = _phrase(reading, word, axes, standing)
        named = bool(standing) and _is_named(reading, word)
        for axis, pole in standing:
            # "Porto Salvo" is no port, but the north may be written large.
            if not named or axis < len(reading.language.oppositions):
                found[word.row][axis].append((pole, word))
    return found


def _is_named(reading: Reading, word: Word) -> bool:
    """Whether a word is written large where no sentence begins."""
    large = reading.text[word.start].isupper() and not reading.language.nouns_capital
    sentence = reading.sentences[word.row]
    first = reading.words[sentence.words[0]].start if sentence.words[0] < sentence.words[1] else -1
    return large and word.start != first and sentence.part is not Part.HEADLINE


@once
def _standing(tongue: Language) -> Keys[_Standing]:
    """The poles that words stand on, and whether they may lead a phrase that does; nothing of words
    that do neither."""
    return Keys(tongue, _standing_of)


def _standing_of(folded: str, root: str, tongue: Language) -> _Standing:
    axes, base = _axes(tongue.code), tongue.verb_forms.get(folded, folded)
    standing = axes.get(folded) or axes.get(base) or axes.get(_STEM + root, ())
    leads = (_PHRASE + folded) in axes or (_TAIL + folded) in axes
    return (standing, leads) if standing or leads else ()


def _phrase(
    reading: Reading, word: Word, axes: Mapping[str, Sequence[Pole]], alone: Sequence[Pole]
) -> tuple[Word, Sequence[Pole]]:
    """A word with the one behind or before it where both together stand on an axis: "called off",
    "every week"."""
    words = reading.words_of(word.row)
    place = bisect_left(words, word.start, key=lambda each: each.start)
    for first, second in pairwise(words[max(0, place - 1) : place + 2]):
        both = axes.get(f"{first.folded}_{second.folded}")
        if both:
            return word._replace(start=first.start, end=second.end), both
    return word, alone


@of_the_whole
def _spoken(reading: Reading) -> Places:
    """Where somebody speaks."""
    spoken = (q for q in reading.of(quotations) if q.kind is QuotationKind.SPEECH)
    return Places(each.span for each in spoken)


@lru_cache(maxsize=16)
def _axes(code: str) -> Mapping[str, Sequence[Pole]]:
    """The axes and poles that a folded word stands on, or a stem where the word has another form;
    a word that leads a phrase has an entry in any case."""
    tongue = language(code)
    table: dict[str, list[Pole]] = defaultdict(list)
    kinds = (tuple(each.split(";")) for each in tongue.classes)
    for axis, poles in enumerate((*tongue.oppositions, *kinds)):
        for pole, words in enumerate(poles):
            for word in words.lstrip("~^").split():
                table[word.rstrip(_ONLY)].append((axis, pole))
                if word.endswith(_ONLY):
                    continue
                if "_" in word:
                    first = word.partition("_")[0]
                    table[_PHRASE + first] = []
                    table[_TAIL + word.rpartition("_")[2]] = []
                elif (axis, pole) not in table[_STEM + stem(word, tongue)]:
                    table[_STEM + stem(word, tongue)].append((axis, pole))
    return {word: _unlike(standing) for word, standing in table.items()}


def _unlike(standing: list[Pole]) -> list[Pole]:
    """Without the axes on which a stem stands at both ends: it tells nothing there."""
    often = Counter(axis for axis, _ in standing)
    return [each for each in standing if often[each[0]] == 1]
