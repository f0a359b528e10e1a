"""The same person with another office: minister here, acting minister there.

Where any office of the one report agrees with any of the other, another office is none to speak
of; a rank of the same office is. The sentences need not be tied.

title-rank: {a} / {b}: the same office with another rank ({note}).
title-office: {a} / {b}: another office of the same person.
title-field: {a} / {b}: the same kind of office, but for something else.
title-level: {a} / {b}: the same office, of a city here and of a region or a country there.
title-client: {a} / {b}: the same office, held for another.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable
from dataclasses import dataclass, replace
from itertools import product

from workbench.compare.clients import are_two
from workbench.compare.languages import Language
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.names import find
from workbench.compare.office_fields import share
from workbench.compare.offices import Office
from workbench.compare.pair import Pair
from workbench.compare.reading import Reading
from workbench.compare.same_name import matches

# Nobody is given more offices than this, other than by a machine.
_MOST = 20
# Ranks, as they stand in the tables, that nobody has who is at the top.
_BELOW = frozenset(
    {"deputy", "vice", "assistant", "stellvertretend", "acting", "interino", "former", "ex"}
)
# Nobody who is called more than this is called anything else in full.
_FEW = 3
_DEPUTY = frozenset({"deputy", "vice", "assistant"})
_OVER = frozenset({"former", "ex"})
# Levels that may be one ("local" is a city's, or a county's).
_LOCAL = frozenset({"local", "city", "county", "state"})
# How sure another calling is, and another field of one calling.
_CALLED = 0.5
_TRUST = {
    "title-rank": 0.9,
    "title-office": 0.75,
    "title-level": 0.7,
    "title-client": 0.6,
    "title-field": 0.55,
}
_WHOLE = frozenset({"title-field", "title-level", "title-client"})


@dataclass(frozen=True, slots=True)
class Conflict:
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
        elif called := _side_by_side(pair, *offices):
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
) -> Conflict | None:
    """The most telling conflict, None where the reports agree."""
    found: list[Conflict] = []
    agreed: set[str] = set()
    for one, other in product(some, others):
        conflict = _apart(one, other, tongue)
        if conflict is None and one.head == other.head:
            agreed.add(one.head)
        found += [conflict] if conflict else []
    left = (each for each in found if _stays(each, agreed, tongue))
    return max(left, key=lambda each: _TRUST[each.code], default=None)


def _stays(conflict: Conflict, agreed: set[str], tongue: Language) -> bool:
    """Whether a conflict is one beside the offices that both reports give. Two who agree that she
    is a lawyer may still make her minister or deputy minister, and nobody is doctor and nurse."""
    one, other = conflict.one.head, conflict.other.head
    if one == other:
        return one not in agreed
    if one in tongue.professions and other in tongue.professions:
        return agreed.isdisjoint({one, other})
    beside = tongue.professions | tongue.posts.grades
    return agreed <= beside and not (agreed - tongue.posts.grades and one in beside)


def _side_by_side(pair: Pair, some: list[Office], others: list[Office]) -> Finding | None:
    """What tied sentences tell of a person in two ways that might both be true elsewhere."""
    tongue = pair.a.language
    heads = {each.head for each in some}, {each.head for each in others}
    for one, other in product(some, others):
        rows = pair.a.rows_at(one.span).start, pair.b.rows_at(other.span).start
        if rows[1] not in pair.tied_b.get(rows[0], ()):
            continue
        if one.head == other.head or _in_part(one.head, other.head):
            code = _of_another(pair, one, other)
            weight = Weight.HIGH if code == "title-client" else Weight.MEDIUM
        else:
            told = heads[0] & heads[1] & {one.head, other.head} == set()
            told = told and _called_otherwise(tongue, (some, others), heads)
            code = "title-office" if told else ""
            both = {one.head, other.head}
            slight = both <= tongue.professions and not share(one.fields, other.fields)
            weight = Weight.LOW if slight else Weight.MEDIUM
        agreed = heads[0] & heads[1]
        if not code and (one.head == other.head or agreed.isdisjoint({one.head, other.head})):
            apart = one.sides and other.sides and one.sides.isdisjoint(other.sides)
            code, weight = ("title-client" if apart else ""), Weight.MEDIUM
        if code and pair.a.said(one.whole) != pair.b.said(other.whole):
            conflict = Conflict(code, one, other, "")
            return replace(_finding(pair, conflict), weight=weight, trust=_CALLED)
    return None


def _of_another(pair: Pair, one: Office, other: Office) -> str:
    """Whether two offices of one kind are for other things, or held for others."""
    if one.held_for and other.held_for and are_two(pair, one, other):
        return "title-client"
    if one.body and other.body and one.body != other.body:
        return "title-field"
    use = _use_of(one), _use_of(other)
    apart = all(use) and not share(use[0], use[1] | other.fields) and not share(use[1], one.fields)
    return "title-field" if apart else ""


def _use_of(office: Office) -> frozenset[str]:
    """What an office is for; a "director general" is for that."""
    _, _, last = office.head.partition(" ")
    return office.use | office.own | ({last} if last else frozenset())


def _in_part(one: str, other: str) -> bool:
    """Whether one office is a word of the other: "director", "director general"."""
    return one in other.split() or other in one.split()


def _called_otherwise(
    tongue: Language, every: tuple[list[Office], list[Office]], heads: tuple[set[str], set[str]]
) -> bool:
    """Whether a person has other callings there: nobody need be goalkeeper or coach only, but then
    one desk would have told of both."""
    agreed = heads[0] & heads[1]
    if not agreed <= tongue.professions | tongue.posts.grades:
        return False
    some, others = ([each for each in side if each.head not in agreed] for side in every)
    few = 0 < len(some) <= _FEW and 0 < len(others) <= _FEW
    return few and not any(_related(tongue, *both) for both in product(some, others))


def _related(tongue: Language, one: Office, other: Office) -> bool:
    """Whether two offices may be one told in two ways, or go together: what one is to others says
    nothing of what one does, and a lawyer may be a solicitor."""
    both, posts = {one.head, other.head}, tongue.posts
    one_of_many = all(any(each in group for group in tongue.callings) for each in both)
    loose = tongue.kinship | posts.loose
    if not both.isdisjoint(posts.members):
        # Whoever is a member may be anything, but not the head of the same body.
        return both <= posts.members or not share(one.fields, other.fields)
    if one_of_many or not both.isdisjoint(loose) or _akin(one.head, other.head, tongue):
        return True
    if both.isdisjoint(tongue.tops):
        return False
    top, under = (one, other) if one.head in tongue.tops else (other, one)
    if under.head in posts.owners:
        return top.head in tongue.professions
    return under.head not in posts.aides and not _leads_a_part(top, under, tongue)


def _leads_a_part(top: Office, whole: Office, tongue: Language) -> bool:
    """Whether a head is one of a part only, and the other office is not: the head of maintenance
    at the airport is not its director."""
    part = bool(top.use | top.own) and top.head in tongue.professions
    part = part and not share(top.fields, whole.fields | {whole.head})
    part = part and top.sides.isdisjoint(whole.sides)
    return part and not whole.use | whole.own and whole.head not in tongue.professions


def _akin(one: str, other: str, tongue: Language) -> bool:
    """Whether two words may be used for one office."""
    return any(one in each and other in each for each in tongue.posts.akin)


def _apart(one: Office, other: Office, tongue: Language) -> Conflict | None:
    """What parts two offices, None where one person may well hold both."""
    if one.head == other.head:
        return same_head(one, other, tongue)
    if _leads(one, other, tongue):
        # A head is a deputy head or none, whatever else the head is called.
        ranks = _ranks_apart(one, other) & _BELOW
        return Conflict("title-rank", one, other, ", ".join(sorted(ranks))) if ranks else None
    if _is_second(one, other, tongue):
        return None
    if _are_two(one.head, other.head, tongue):
        return Conflict("title-office", one, other, "")
    return None


def _is_second(one: Office, other: Office, tongue: Language) -> bool:
    """Whether one is told to be second only, and the other to be a deputy."""
    seconds = tongue.posts.seconds
    ranks = one.ranks | other.ranks
    return not seconds.isdisjoint({one.head, other.head}) and not ranks.isdisjoint(_DEPUTY)


def _leads(one: Office, other: Office, tongue: Language) -> bool:
    """Whether one of two offices is that of a head of anything, and the other may be that."""
    heads = {one.head, other.head}
    general = heads & tongue.tops & tongue.professions
    apart = tongue.professions - tongue.tops
    return bool(general) and apart.isdisjoint(heads) and tongue.posts.aides.isdisjoint(heads)


def _are_two(one: str, other: str, tongue: Language) -> bool:
    """Whether nobody holds both offices: a profession goes with any but those of its kind."""
    both = {one, other}
    if _akin(one, other, tongue):
        return False
    if both <= tongue.posts.grades:
        return True
    return tongue.professions.isdisjoint(both) or any(both <= each for each in tongue.callings)


def same_head(one: Office, other: Office, tongue: Language) -> Conflict | None:
    """What parts two offices of one kind, None where they may be one."""
    ranks = _ranks_apart(one, other) - tongue.slight_ranks
    # "Lead author" and "co-author" are told apart by ranks that alone would be slight.
    if ranks or (one.ranks and other.ranks and one.ranks.isdisjoint(other.ranks)):
        return Conflict("title-rank", one, other, ", ".join(sorted(one.ranks ^ other.ranks)))
    if _other_level(one.level, other.level):
        return Conflict("title-level", one, other, "")
    apart = one.fields and other.fields and not share(one.fields, other.fields)
    if apart and one.head in tongue.portfolios:
        return Conflict("title-field", one, other, "")
    if one.own and other.own and not share(one.own, other.fields | other.own):
        disjoint = not share(other.own, one.fields)
        return Conflict("title-field", one, other, "") if disjoint else None
    return None


def _ranks_apart(one: Office, other: Office) -> frozenset[str]:
    """The ranks that one of two offices has; that of one told by a verb may be over."""
    apart = one.ranks ^ other.ranks
    return apart - _OVER if one.by_verb or other.by_verb else apart


def _other_level(one: str, other: str) -> bool:
    if not one or not other or one == other:
        return False
    return not ("local" in (one, other) and {one, other} <= _LOCAL)


def _finding(pair: Pair, conflict: Conflict) -> Finding:
    span_a, span_b = _shown(conflict.one, conflict), _shown(conflict.other, conflict)
    why = Reason(conflict.code, pair.a.said(span_a), pair.b.said(span_b), conflict.note)
    return Finding(FindingKind.TITLE, Weight.HIGH, (span_a,), (span_b,), why, _TRUST[conflict.code])


def _shown(office: Office, conflict: Conflict) -> tuple[int, int]:
    """The words of an office that show the difference."""
    return office.whole if conflict.code in _WHOLE else office.span
