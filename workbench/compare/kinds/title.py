"""The same person with another office: minister here, acting minister there.

Where any office of the one report agrees with any of the other, another office is none to speak
of; a rank of the same office is. The sentences need not be tied.

title-rank: {a} / {b}: the same office with another rank ({note}).
title-office: {a} / {b}: another office of the same person.
title-field: {a} / {b}: the same kind of office, but for something else.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable
from dataclasses import dataclass, replace
from itertools import product

from workbench.compare.languages import Language, once
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.names import find
from workbench.compare.offices import Office
from workbench.compare.one_kind import kinds_of
from workbench.compare.pair import Pair
from workbench.compare.reading import Reading, Word
from workbench.compare.same_name import matches
from workbench.compare.words import stem

# Nobody is given more offices than this, other than by a machine.
_MOST = 20
# Ranks, as they stand in the tables, that nobody has who is at the top.
_BELOW = frozenset({"deputy", "vice", "assistant", "stellvertretend"})
# How sure another calling is.
_CALLED = 0.5
_TRUST = {"title-rank": 0.9, "title-office": 0.75, "title-field": 0.55}


@dataclass(frozen=True, slots=True)
class _Conflict:
    """Two offices of one person that do not go together, and what parts them."""

    code: str
    one: Office
    other: Office
    note: str


def differ(pair: Pair) -> Iterable[Finding]:
    """Offices of one person that the two reports do not agree on, one finding a person."""
    if pair.a.language.code != pair.b.language.code:
        # Offices of two languages cannot be told apart by their words.
        return
    named = pair.of(matches)
    held_a, held_b = _held(pair.a), _held(pair.b)
    people = [(one, other) for one, others in named.same_a.items() for other in others]
    people += [(one.number, other.number) for one, other in named.variants]
    for one, other in sorted(people):
        offices = held_a.get(one, []), held_b.get(other, [])
        conflict = _conflict(*offices, pair.a.language)
        if conflict is not None:
            yield _finding(pair, conflict)
        elif called := _called_otherwise(pair, *offices) or _of_another(pair, *offices):
            yield called


def _held(reading: Reading) -> dict[int, list[Office]]:
    """The offices that each bearer of a name is given, in the order of the text."""
    held: dict[int, dict[Hashable, Office]] = defaultdict(dict)
    for name in reading.of(find):
        known = held[name.bearer.number]
        for each in name.offices:
            if len(known) < _MOST:
                # The same office is set against others once, where it first stands.
                known.setdefault((each.head, each.ranks, each.fields, each.own), each)
    return {number: [*offices.values()] for number, offices in held.items()}


def _conflict(
    some: Iterable[Office], others: Iterable[Office], tongue: Language
) -> _Conflict | None:
    """The most telling conflict, None where the reports agree."""
    found: list[_Conflict] = []
    agreed: set[str] = set()
    for one, other in product(some, others):
        conflict = _apart(one, other, tongue)
        if conflict is None and one.head == other.head:
            agreed.add(one.head)
        found += [conflict] if conflict else []
    left = (each for each in found if _stays(each, agreed, tongue.professions))
    return max(left, key=lambda each: _TRUST[each.code], default=None)


def _stays(conflict: _Conflict, agreed: set[str], professions: frozenset[str]) -> bool:
    """Whether a conflict is one beside the offices that both reports give. Two who agree that she
    is a lawyer may still make her minister or deputy minister."""
    one, other = conflict.one.head, conflict.other.head
    if one == other:
        return one not in agreed
    return agreed <= professions and not (agreed and one in professions)


def _called_otherwise(pair: Pair, some: list[Office], others: list[Office]) -> Finding | None:
    """What tied sentences call a person whom each report gives one calling alone, and another:
    nobody need be goalkeeper or coach only, but then one desk would have told of both."""
    tongue = pair.a.language
    heads = {each.head for each in some}, {each.head for each in others}
    if len(heads[0]) != 1 or len(heads[1]) != 1 or heads[0] == heads[1]:
        return None
    if _related(tongue, *heads):
        return None
    for one, other in product(some, others):
        rows = pair.a.rows_at(one.span).start, pair.b.rows_at(other.span).start
        if rows[1] in pair.tied_b.get(rows[0], ()) and one.whole != other.whole:
            both = {one.head, other.head}
            weight = Weight.LOW if both <= tongue.professions else Weight.MEDIUM
            conflict = _Conflict("title-office", one, other, "")
            return replace(_finding(pair, conflict), weight=weight, trust=_CALLED)
    return None


def _of_another(pair: Pair, some: list[Office], others: list[Office]) -> Finding | None:
    """One office told of a person in tied sentences, of two things: "chief of trauma" / "chief of
    surgery"; or two of one body: "head of the coast guard" / "spokesman of the coast guard"."""
    for one, other in product(some, others):
        rows = pair.a.rows_at(one.span).start, pair.b.rows_at(other.span).start
        if rows[1] not in pair.tied_b.get(rows[0], ()) or one.ranks != other.ranks:
            continue
        if one.head == other.head and _are_of_two(pair, one, other):
            conflict = _Conflict("title-field", one, other, "")
            return replace(_finding(pair, conflict), trust=_CALLED)
        if _has_other_head(pair.a.language, one, other, (some, others)):
            conflict = _Conflict("title-office", one, other, "")
            return replace(_finding(pair, conflict), trust=_CALLED)
    return None


def _are_of_two(pair: Pair, one: Office, other: Office) -> bool:
    """Whether what two offices are for is told by common nouns that are not akin; a name and a
    noun may be one."""
    first, second = _field(pair.a, one), _field(pair.b, other)
    if first is None or second is None:
        return False
    names = (pair.a.text[first.start].isupper(), pair.b.text[second.start].isupper())
    keys = frozenset((first.stem,)), frozenset((second.stem,))
    kinds = kinds_of(pair.a.language)
    # The traders of a market may be its tenants.
    both_people = all(kinds.people & each for each in keys)
    apart = not kinds.overlap(*keys) and not both_people
    apart = apart and first.stem not in other.fields and second.stem not in one.fields
    return apart and not any(names)


def _field(reading: Reading, office: Office) -> Word | None:
    """The first word of what an office is for, where that follows it."""
    words = reading.words_of(reading.rows_at(office.span).start)
    small = reading.language.stop_words | reading.language.articles | reading.language.part_words
    behind = (each for each in words if office.end <= each.start < office.whole[1])
    return next((each for each in behind if each.folded not in small), None)


def _has_other_head(
    tongue: Language, one: Office, other: Office, every: tuple[list[Office], list[Office]]
) -> bool:
    """Whether two offices of the same body have other heads, of which neither report has both."""
    if one.head == other.head or not one.fields & other.fields:
        return False
    heads = [{each.head for each in offices} for offices in every]
    if other.head in heads[0] or one.head in heads[1]:
        return False
    top = tongue.tops - tongue.vague_voices
    both = {one.head, other.head}
    nested = not set(one.head.split()).isdisjoint(other.head.split())
    alike = nested or len({tongue.synonyms.get(each, each) for each in both}) == 1
    return not both <= top and both.isdisjoint(tongue.kinship) and not alike


def _related(tongue: Language, some: set[str], others: set[str]) -> bool:
    """Whether two offices may be one told in two ways, or go together: a head is head of anything,
    what one is to others says nothing of what one does, and a lawyer may be a solicitor."""
    both = some | others
    one_of_many = all(any(each in group for group in tongue.callings) for each in both)
    return one_of_many or not both.isdisjoint(tongue.tops | tongue.kinship)


def _apart(one: Office, other: Office, tongue: Language) -> _Conflict | None:
    """What parts two offices, None where one person may well hold both."""
    if one.head == other.head:
        return _same_head(one, other, tongue)
    both = {one.head, other.head}
    if both & tongue.mouths and both & tongue.tops:
        return _Conflict("title-office", one, other, "")
    if both <= tongue.tops and both & tongue.professions:
        # A head is a deputy head or none, whatever else the head is called.
        ranks = (one.ranks ^ other.ranks) & _BELOW
        return _Conflict("title-rank", one, other, ", ".join(sorted(ranks))) if ranks else None
    if _are_two(one.head, other.head, tongue):
        return _Conflict("title-office", one, other, "")
    return None


def _are_two(one: str, other: str, tongue: Language) -> bool:
    """Whether nobody holds both offices: a profession goes with any but those of its kind."""
    both = {one, other}
    return tongue.professions.isdisjoint(both) or any(both <= each for each in tongue.callings)


def _same_head(one: Office, other: Office, tongue: Language) -> _Conflict | None:
    ranks = (one.ranks ^ other.ranks) - tongue.slight_ranks
    # "Lead author" and "co-author" are told apart by ranks that alone would be slight.
    if ranks or (one.ranks and other.ranks and one.ranks.isdisjoint(other.ranks)):
        return _Conflict("title-rank", one, other, ", ".join(sorted(one.ranks ^ other.ranks)))
    apart = one.fields and other.fields and one.fields.isdisjoint(other.fields)
    if (apart and one.head in tongue.portfolios) or _of_two_kinds(one, other, tongue):
        return _Conflict("title-field", one, other, "")
    if one.own and other.own and one.own.isdisjoint(other.fields | other.own):
        disjoint = other.own.isdisjoint(one.fields)
        return _Conflict("title-field", one, other, "") if disjoint else None
    return None


def _of_two_kinds(one: Office, other: Office, tongue: Language) -> bool:
    """Whether both offices tell how far they reach, or what they are for, and do not agree:
    "municipal" and "of the province", "operations" and "general"."""
    for places in _kinds(tongue):
        here, there = (
            {places[each] for each in office.fields & places.keys()} for office in (one, other)
        )
        if here and there and here.isdisjoint(there):
            return True
    return False


@once
def _kinds(tongue: Language) -> tuple[dict[str, int], ...]:
    """The words that tell how far an office reaches and those that tell what it is for, as stems
    with the place of their group."""
    return tuple(
        {
            stem(word, tongue): place
            for place, words in enumerate(table.split(";"))
            for word in words.split()
        }
        for table in (tongue.office_levels, tongue.office_functions)
    )


def _finding(pair: Pair, conflict: _Conflict) -> Finding:
    span_a, span_b = _shown(conflict.one, conflict), _shown(conflict.other, conflict)
    why = Reason(conflict.code, pair.a.said(span_a), pair.b.said(span_b), conflict.note)
    return Finding(FindingKind.TITLE, Weight.HIGH, (span_a,), (span_b,), why, _TRUST[conflict.code])


def _shown(office: Office, conflict: _Conflict) -> tuple[int, int]:
    """The words of an office that show the difference."""
    return office.whole if conflict.code == "title-field" else office.span
