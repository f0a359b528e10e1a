"""One place of a sentence filled otherwise: "down 18 % in freight" / "down 18 % in passengers",
"a check by the company" / "a check by the council", "labour claims" / "civil claims".

The same word stands before the same small word in both tied sentences, and what follows has
nothing in common: no word, no form of one, no matter, and neither report's sentence has it
anywhere else. What other rules know by its kind, figures and days above all, is left to them.

wording-opposite: The same thing is told with words that do not mean the same: “{a}” / “{b}”.
name-differs: Another name in the same part: {a} / {b}.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from workbench.compare.calendar import find as moments
from workbench.compare.languages import Language, once
from workbench.compare.matter import Places
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.noun_phrases import Line, line_of
from workbench.compare.pair import Pair
from workbench.compare.quantities import find as quantities
from workbench.compare.reading import Part, Reading, Word, of_the_whole
from workbench.compare.senses import carries, sense, senses
from workbench.compare.speakers import in_quotes
from workbench.compare.terms import kin_groups, theme_groups
from workbench.domain.text import Span

__all__ = ["differ"]

# How many words of matter fill a place at most, and how many others both sentences share.
_LONGEST, _COMMON = 3, 2
# So many letters in common make two words near forms of one.
_NEAR = 5
_TRUST = 0.45
# What a noun's adjective says of it, another language says with "of".
_OF = "of"
# Sentences with more places are lists.
_MOST = 40


@dataclass(frozen=True, slots=True)
class _Slot:
    """The word that leads to a place, the kind of small word before it, and what fills it."""

    anchor: str
    lead: str
    filling: tuple[Word, ...]

    @property
    def span(self) -> Span:
        """Where the filling stands."""
        return self.filling[0].start, self.filling[-1].end


def differ(pair: Pair) -> Iterator[Finding]:
    """Places of tied sentences that are filled with other matter."""
    if pair.a.language.code != pair.b.language.code or not pair.a.language.slot_leads:
        return
    told: set[tuple[Span, Span]] = set()
    for row_a, row_b, _ in pair.rows():
        if not Part.BODY is pair.a.sentences[row_a].part is pair.b.sentences[row_b].part:
            continue
        for one, two in _of_one_place(pair, row_a, row_b):
            if (one.span, two.span) not in told:
                told.add((one.span, two.span))
                if _other_matter(pair, one, two):
                    yield _finding(pair, one, two)


def _of_one_place(pair: Pair, row_a: int, row_b: int) -> Iterator[tuple[_Slot, _Slot]]:
    """Places of two sentences that the same words lead to, without what both sentences have."""
    if _anchors(pair.a, row_a).isdisjoint(_anchors(pair.b, row_b)):
        return
    there = _by_lead(pair.b, row_b)
    for slot in _slots(pair.a, row_a):
        for other in there.get((slot.anchor, slot.lead), ()):
            one = _cut(pair.a, slot, senses(pair.b, row_b))
            two = _cut(pair.b, other, senses(pair.a, row_a))
            if one and two:
                yield one, two


def _cut(reading: Reading, slot: _Slot, known: frozenset[str]) -> _Slot | None:
    """What fills a place up to the first word that the other sentence has as well."""
    ends = (n for n, word in enumerate(slot.filling) if sense(reading, word) in known)
    end = next(ends, len(slot.filling))
    return replace(slot, filling=slot.filling[:end]) if end else None


def _finding(pair: Pair, slot: _Slot, other: _Slot) -> Finding:
    named = _is_named(pair.a, slot) and _is_named(pair.b, other)
    code, kind = ("name-differs", FindingKind.NAME) if named else _WORDED
    why = Reason(code, pair.a.said(slot.span), pair.b.said(other.span))
    return Finding(kind, Weight.MEDIUM, (slot.span,), (other.span,), why, _TRUST)


_WORDED = "wording-opposite", FindingKind.WORDING


def _other_matter(pair: Pair, slot: _Slot, other: _Slot) -> bool:
    """Whether two places of the same lead are filled with what has nothing in common."""
    row_a, row_b = slot.filling[0].row, other.filling[0].row
    common = senses(pair.a, row_a) & senses(pair.b, row_b) - {slot.anchor}
    named = _is_named(pair.a, slot)
    if len(common) < _COMMON or named != _is_named(pair.b, other):
        return False
    here, there = _matter(pair.a, slot), _matter(pair.b, other)
    if any(one[:_NEAR] == two[:_NEAR] for one in here for two in there):
        return False
    return _groups(pair.a, slot, named).isdisjoint(_groups(pair.b, other, named))


def _matter(reading: Reading, slot: _Slot) -> set[str]:
    return {sense(reading, word) for word in slot.filling}


def _groups(reading: Reading, slot: _Slot, named: bool) -> set[int]:
    """The themes of what fills a place; two names may be of one theme, and not of one matter."""
    code = reading.language.code
    known = kin_groups(code) if named else theme_groups(code)
    words = (name for word in slot.filling for name in (sense(reading, word), word.stem))
    return {group for name in words for group in known.get(name, ())}


def _is_named(reading: Reading, slot: _Slot) -> bool:
    nouns = reading.language.nouns_capital
    return reading.text[slot.filling[0].start].isupper() and not nouns


def _by_lead(reading: Reading, row: int) -> dict[tuple[str, str], list[_Slot]]:
    found: dict[tuple[str, str], list[_Slot]] = defaultdict(list)
    for slot in _slots(reading, row):
        found[slot.anchor, slot.lead].append(slot)
    return found


def _slots(reading: Reading, row: int) -> Sequence[_Slot]:
    known: dict[int, Sequence[_Slot]] = reading.of(_known)
    if row not in known:
        known[row] = [*_found(line_of(reading, row))][:_MOST]
    return known[row]


@of_the_whole
def _known(_reading: Reading) -> dict[int, Sequence[_Slot]]:
    """The places of the sentences asked for so far."""
    return {}


def _anchors(reading: Reading, row: int) -> frozenset[tuple[str, str]]:
    """The words of a sentence that may lead to a place, each with the kind of small word behind
    it: the quick look that spares the slow one."""
    known: dict[int, frozenset[tuple[str, str]]] = reading.of(_anchors_known)
    if row not in known:
        line = line_of(reading, row)
        told = ((sense(reading, line.words[place]), lead or _OF) for place, lead in _led(line))
        known[row] = frozenset(told)
    return known[row]


@of_the_whole
def _anchors_known(_reading: Reading) -> dict[int, frozenset[tuple[str, str]]]:
    """The leading words of the sentences asked for so far."""
    return {}


def _led(line: Line) -> list[tuple[int, str]]:
    """The words before a small word that leads to a place, with its kind, and before an adjective,
    with none."""
    leads, endings = line.tongue.slot_leads, line.tongue.adjective_endings
    return [
        (place, leads.get(following, ""))
        for place, following in enumerate(line.said[1:])
        if following in leads or following.endswith(endings)
    ]


def _found(line: Line) -> Iterator[_Slot]:
    facts = line.reading.of(_facts)
    for place, lead in _led(line):
        if not _leads(line, place):
            continue
        word = line.words[place]
        if in_quotes(line.reading, word.start):
            continue
        filling = _filling(line, place + 2) if lead else _adjective(line, place + 1)
        opened = bool(filling) and in_quotes(line.reading, filling[0].start)
        if filling and not opened and not any(facts.holds(each.start) for each in filling):
            yield _Slot(sense(line.reading, word), lead or _OF, tuple(filling))


def _leads(line: Line, place: int) -> bool:
    """Whether something may be said of a word: it has matter, and what follows belongs to it."""
    word = line.words[place]
    told = line.folded(place) in _telling(line.tongue)
    parted = line.gap(place) != " " and not (line.gap(place) == ", " and line.capital(place))
    # "Nine metres of height", "nine metres from the ground"
    counts = word.folded in line.tongue.units
    return carries(line.reading, word) and not (told or parted or counts)


@once
def _telling(tongue: Language) -> frozenset[str]:
    """The forms of verbs of speech that are no nouns as well."""
    return frozenset(tongue.speech_verbs.keys() - tongue.speech_nouns)


def _filling(line: Line, place: int) -> list[Word]:
    """The words of matter behind a small word, up to the next that is none of their phrase."""
    tongue, found = line.tongue, list[Word]()
    while place < len(line.words) and len(found) < _LONGEST and line.close(place - 1):
        word = line.words[place]
        small = word.folded in tongue.articles or word.folded in tongue.determiners
        link = bool(found) and tongue.slot_leads.get(word.folded) == _OF
        if small and not found:
            pass
        elif not found and word.folded in tongue.units:
            # "Of the week before" and "of days ago" tell when, not what.
            break
        elif carries(line.reading, word) and not small:
            if _is_verb(line.reading.said(word.span), word.folded, tongue):
                break
            found.append(word)
        elif not link:
            break
        place += 1
    return found


def _is_verb(written: str, folded: str, tongue: Language) -> bool:
    """Whether a word surely tells a deed: "to buy" fills no place with a thing."""
    if folded in tongue.verb_forms or folded in tongue.speech_verbs:
        return True
    past = tongue.drops_subject and written.endswith(tongue.past_endings)
    return past or folded.endswith(tongue.verb_heads)


def _adjective(line: Line, place: int) -> list[Word]:
    """The adjective right behind a noun, in languages where it stands there."""
    if not line.close(place - 1) or line.capital(place) or line.capital(place - 1):
        return []
    return [line.words[place]] if carries(line.reading, line.words[place]) else []


@of_the_whole
def _facts(reading: Reading) -> Places:
    """Where figures and dates stand."""
    spans = [(each.start, each.end) for each in reading.of(moments)]
    return Places(spans + [(each.start, each.end) for each in reading.of(quantities)])
