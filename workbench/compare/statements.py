"""What is said in two sentences, and which saying of the one is the same as which of the other.

Two sayings are one when they share much of their words, or a figure that nobody hits by chance.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from workbench.compare import quantities
from workbench.compare.measures import Agreement, agreement
from workbench.compare.pair import Pair
from workbench.compare.quantities import Measure, Quantity
from workbench.compare.reading import Reading, of_the_whole
from workbench.compare.senses import senses_of
from workbench.compare.speakers import Saying, by_row
from workbench.compare.voices import Likeness, Voice, likeness
from workbench.domain.text import Span

# The share of what the shorter of two statements says that must stand in the other.
ENOUGH_SHARED = 0.4
LEAST_WORDS = 2
# What one figure counts that both give, and how large a count must be to be no chance.
_SAME_FIGURE, _COMMON = 0.6, 12
# Sayings of one sentence that are looked at: no sentence anybody wrote has more.
_MOST = 12
_FIGURES = 4
# So few words are said in brief that one of them in both is much.
_BRIEF = 3
# Who denies and who admits speak of the same where they share a word.
_OPPOSED = {"deny", "admit"}
# Who is told to do something is ordered, asked or advised to.
_ASKED = {"order", "demand", "advise"}
_ALIKE = (Agreement.SAME, Agreement.BOUND)


@dataclass(frozen=True, slots=True)
class Said:
    """A saying with the matter of its words, without the names of its speaker, and its figures."""

    saying: Saying
    matter: frozenset[str]
    figures: tuple[Quantity, ...]


def said_in(reading: Reading, row: int) -> Sequence[Said]:
    """The sayings of a sentence."""
    known: dict[int, Sequence[Said]] = reading.of(_said_known)
    if row not in known:
        known[row] = [*_said_in(reading.whole or reading, row)]
    return known[row]


@of_the_whole
def _said_known(_reading: Reading) -> dict[int, Sequence[Said]]:
    """The sayings of the sentences asked for so far."""
    return {}


def _said_in(reading: Reading, row: int) -> Iterator[Said]:
    found = [
        Said(saying, _matter(reading, saying), _figures(reading, saying))
        for saying in reading.of(by_row).get(row, ())[:_MOST]
    ]
    declined = False
    for place, each in enumerate(found):
        following = found[place + 1] if place + 1 < len(found) else None
        if declined:
            declined = False
            continue
        if following is None or each.matter:
            yield each
        elif each.saying.force == "decline":
            # "Declined to say how long": what is not said is what the second verb brings.
            saying = each.saying._replace(content=following.saying.content)
            yield Said(saying, following.matter, following.figures)
            declined = True
        elif each.saying.force != "say" or not following.saying.negated:
            # "Said that it would not comment": the first verb only brings the second.
            yield each


def _matter(reading: Reading, saying: Saying) -> frozenset[str]:
    outside = [saying.verb, *([saying.speaker.span] if saying.speaker else [])]
    return keys_of(reading, saying.content, outside)


def keys_of(reading: Reading, words: tuple[int, int], outside: Iterable[Span]) -> frozenset[str]:
    """The words of a range that carry matter, verbs in one form, those of some spans left out."""
    small, apart = reading.language.stop_words, list(outside)
    held = [word for word in reading.words[slice(*words)] if word[2] not in small]
    for start, end in apart:
        if held and held[0][0] < end and start <= held[-1][0]:
            held = [word for word in held if not start <= word[0] < end]
    known = senses_of(reading.language)
    return frozenset([known[word[2:4]] for word in held])


def _figures(reading: Reading, saying: Saying) -> tuple[Quantity, ...]:
    """The telling figures of what is said."""
    there = reading.of(_figures_by_row).get(saying.row)
    first, last = saying.content
    if not there or first >= last:
        return ()
    start, end = reading.words[first].start, reading.words[last - 1].end
    return tuple([each for each in there if start <= each.start < end][:_FIGURES])


def _figures_by_row(reading: Reading) -> dict[int, list[Quantity]]:
    """The figures of each sentence that two texts do not share by chance."""
    found: dict[int, list[Quantity]] = {}
    for each in reading.of(quantities.find):
        if each.low > _COMMON or each.measure in (Measure.SHARE, Measure.MONEY):
            found.setdefault(each.row, []).append(each)
    return found


def matched_sayings(
    pair: Pair, some: list[Said], others: list[Said]
) -> list[tuple[Said, Said, float]]:
    """The sayings of both sides that say the same, best first, each once."""
    if len(some) == len(others) == 1 and _one_voice(pair, some[0], others[0]):
        # Each sentence says one thing, and the voice is the same: so is what it speaks of.
        return [(some[0], others[0], shared_words(some[0].matter, others[0].matter))]
    ranked = sorted(
        (
            (_shared(one, other), one.saying.force == other.saying.force, place, number)
            for place, one in enumerate(some)
            for number, other in enumerate(others)
        ),
        reverse=True,
    )
    found: list[tuple[Said, Said, float]] = []
    taken_a: set[int] = set()
    taken_b: set[int] = set()
    for shared, _, place, number in ranked:
        if shared >= ENOUGH_SHARED and place not in taken_a and number not in taken_b:
            taken_a.add(place)
            taken_b.add(number)
            found.append((some[place], others[number], shared))
    return found


def _one_voice(pair: Pair, one: Said, other: Said) -> bool:
    return likeness_of(pair, one.saying.speaker, other.saying.speaker) is Likeness.SAME


def _shared(one: Said, other: Said) -> float:
    """How much of two statements is the same."""
    if one.matter and one.matter == other.matter:
        # "We had no choice" is brief, but the very same.
        return 1.0
    words = shared_words(one.matter, other.matter)
    force = one.saying.force
    if {force, other.saying.force} == _OPPOSED and one.matter & other.matter:
        return max(words, ENOUGH_SHARED)
    brief = min(len(one.matter), len(other.matter)) <= _BRIEF
    asked = {force, other.saying.force} <= _ASKED
    alike = asked or force == other.saying.force != "say"
    if alike and brief and one.matter & other.matter:
        # "Had asked for the road to be closed", "had asked for its closure"
        words = max(words, ENOUGH_SHARED)
    if words >= _SAME_FIGURE or not (one.figures and other.figures):
        return words
    same = any(
        here.measure is there.measure and agreement(here, there) in _ALIKE
        for here in one.figures
        for there in other.figures
    )
    return _SAME_FIGURE if same else words


def shared_words(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of the smaller set that is in the other, 0 where that is hardly anything."""
    common = len(one & other)
    return common / min(len(one), len(other)) if common >= LEAST_WORDS else 0.0


def likeness_of(pair: Pair, one: Voice | None, other: Voice | None) -> Likeness:
    """How two voices stand to each other, either of which may be nobody."""
    if one is None or other is None:
        return Likeness.UNKNOWN
    return likeness(one, other, pair.a.language)
