"""Persons, bodies and places, with their offices, and who is meant by each short form.

All names of one bearer in a text share one `Bearer`: "Irène Lee", "Dr. Lee" and "Lee", or
"Halmerian Water Inspectorate", "HWI" and "the inspectorate". Whether two texts mean the same
bearer is asked of `same_name`.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from enum import StrEnum
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from workbench.compare import capitals
from workbench.compare.capitals import Line, Token
from workbench.compare.languages import Language, once
from workbench.compare.matter import Places
from workbench.compare.offices import Office
from workbench.compare.offices_beside import (
    office_before,
    office_in,
    offices_after,
    past_office_of,
)
from workbench.compare.phrase_places import places_of
from workbench.compare.reading import START, Reading, of_the_whole
from workbench.domain.text import Span

Form = tuple[str, ...]
_FOLDED = attrgetter("folded")


class Sort(StrEnum):
    """What a name is of."""

    PERSON = "person"
    BODY = "body"
    PLACE = "place"
    UNKNOWN = "unknown"


class Bearer(NamedTuple):
    """Whom or what names of one text mean: its fullest form, and all forms it has there."""

    number: int
    full: Form
    forms: frozenset[Form]
    sort: Sort


class Name(NamedTuple):
    """A name where it stands; `words` are folded, without honorific and office. `short` marks a
    common noun that stands for a name ("the inspectorate")."""

    start: int
    end: int
    row: int
    words: Form
    sort: Sort
    bearer: Bearer
    honorific: str = ""
    offices: tuple[Office, ...] = ()
    short: bool = False

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.start, self.end


@of_the_whole
def find(reading: Reading) -> tuple[Name, ...]:
    """All names of a report, in order, each with whom it means."""
    lines = reading.of(capitals.find)
    met = [each for line in lines for each in _without_fields([*_in_line(line, reading.language)])]
    bearers = _bearers(met, lines, reading.language)
    names = [_borne(each, bearers[each.words]) for each in met]
    names += _by_their_noun(lines, names, reading.language)
    return tuple(sorted(names, key=lambda each: each.span))


def _borne(name: Name, bearer: Bearer) -> Name:
    """The name with whom it means."""
    return name._replace(sort=bearer.sort, bearer=bearer)


@of_the_whole
def named_in(reading: Reading) -> tuple[Bearer, ...]:
    """All whom the names of a report mean, in the order in which they come."""
    return tuple({each.bearer.number: each.bearer for each in reading.of(find)}.values())


_NOBODY = Bearer(-1, (), frozenset(), Sort.UNKNOWN)


def _in_line(line: Line, tongue: Language) -> Iterator[Name]:
    for whole in line.runs:
        run = past_office_of(line.tokens, whole, tongue), whole[1]
        office = None
        found = office_in(line.tokens, run, tongue)
        if found is not None and not _is_body(line.tokens[slice(*run)], tongue):
            office, first = found
            run = (first, run[1])
        honorific, run = _without_honorific(line.tokens, run, tongue)
        if run[0] < run[1]:
            yield _name(line, run, honorific, office, tongue)


def _without_fields(names: list[Name]) -> list[Name]:
    """The names of a sentence but for those that only say what an office is for: "de Sanidad"."""
    wholes = [office.whole for name in names for office in name.offices]
    return [
        each
        for each in names
        if each.sort is not Sort.UNKNOWN
        or not any(start <= each.start and each.end <= end for start, end in wholes)
    ]


def _is_body(tokens: Iterable[Token], tongue: Language) -> bool:
    if tongue.nouns_capital:
        # "Verwaltungsgericht" is a court as well.
        ends = tuple(each for each in tongue.bodies if len(each) > 3)
        return any(each.folded in tongue.bodies or each.folded.endswith(ends) for each in tokens)
    return not _telling(tongue).isdisjoint([each.folded for each in tokens])


@once
def _telling(tongue: Language) -> frozenset[str]:
    """The words that show that a name is a body's."""
    return tongue.bodies | tongue.body_marks


def _without_honorific(
    tokens: tuple[Token, ...], run: tuple[int, int], tongue: Language
) -> tuple[str, tuple[int, int]]:
    first, end = run
    honorific = ""
    while first < end and tokens[first].folded.rstrip(".") in tongue.honorifics:
        honorific = tokens[first].folded.rstrip(".")
        first += 1
    for place in (run[0] - 1, run[0] - 2):
        if not honorific and place >= 0 and _honours(tokens[place], tongue):
            # "Dr." parts its name from its stop; "la doctora X" writes it small.
            near = place == run[0] - 1 or tokens[run[0] - 1].folded == "."
            honorific = tokens[place].folded if near else ""
    return honorific, (first, end)


def _name(
    line: Line, run: tuple[int, int], honorific: str, office: Office | None, tongue: Language
) -> Name:
    tokens = line.tokens[slice(*run)]
    words = tuple(each.folded.replace(".", "") for each in tokens)
    offices: tuple[Office, ...] = (office,) if office else ()
    dated = _in_dateline(line, run)
    sort = Sort.PLACE if dated else _sort(line, run, tongue)
    if sort is not Sort.BODY and not offices:
        offices = _offices_before(line, (_with_honorific(line, run[0], tongue), run[1]), tongue)
    if sort is not Sort.BODY and not dated:
        offices += offices_after(line.tokens, run, tongue)
    if honorific or offices:
        sort = Sort.PERSON
    start, end = tokens[0].start, tokens[-1].end
    return Name(start, end, line.row, words, sort, _NOBODY, honorific, offices)


def _offices_before(line: Line, run: tuple[int, int], tongue: Language) -> tuple[Office, ...]:
    """The office right before a name, and one before that: "the harbour master, engineer X"."""
    found = office_before(line.tokens, run, tongue)
    if found is None:
        return ()
    first = bisect_left(line.tokens, found.start, key=START)
    led = first > 1 and line.tokens[first - 1].folded == ","
    other = office_before(line.tokens, (first, run[1]), tongue) if led else None
    return (other, found) if other else (found,)


def _with_honorific(line: Line, first: int, tongue: Language) -> int:
    """Where a name begins when the honorific before it counts: "lead author Dr. X"."""
    while first > 0 and _is_honorific(line.tokens[first - 1], tongue):
        first -= 1
    return first


def _is_honorific(token: Token, tongue: Language) -> bool:
    return token.folded == "." or _honours(token, tongue)


def _honours(token: Token, tongue: Language) -> bool:
    """Whether a word before a name is of courtesy: "Doctor", but not "the team doctor"."""
    if token.folded not in tongue.honorifics:
        return False
    small = not token.capital and token.folded in tongue.offices
    return tongue.drops_subject or not small


def _sort(line: Line, run: tuple[int, int], tongue: Language) -> Sort:
    """What a name is of as far as its own words and the word before tell."""
    tokens = line.tokens[slice(*run)]
    firm = any(each.folded == "&" for each in tokens)
    if firm or _is_body(tokens, tongue) or (len(tokens) == 1 and _abbreviates(tokens[0])):
        return Sort.BODY
    if any(each.folded in tongue.places or each.folded.isdigit() for each in tokens):
        return Sort.PLACE
    before = [each.folded for each in line.tokens[max(0, run[0] - 2) : run[0]]]
    at_place = before[-1:] and before[-1] in tongue.before_places and len(tokens) < 3
    of_place = len(before) == 2 and before[0] in tongue.places and before[1] in tongue.body_links
    return Sort.PLACE if at_place or of_place else Sort.UNKNOWN


def _in_dateline(line: Line, run: tuple[int, int]) -> bool:
    """Whether a run is the city or the country of "WENDMOOR, Carrow \u2014"."""
    after = line.tokens[run[1]].folded if run[1] < len(line.tokens) else ""
    if not line.tokens[0].shouted or after not in {",", "\u2014", "\u2013", "(", "."}:
        return False
    before = line.tokens[: run[0]]
    return all(each.shouted or each.folded == "," for each in before) and len(before) < 5


def _abbreviates(token: Token) -> bool:
    return token.shouted and len(token.folded) < 6


def _bearers(met: list[Name], lines: tuple[Line, ...], tongue: Language) -> dict[Form, Bearer]:
    """Whom each form means: forms are joined where one is a short form of one other alone."""
    sorts = _sorts(met)
    joined = {form: form for form in sorts}
    joined.update(_abbreviations(met, lines, joined, tongue))
    holding: dict[str, list[Form]] = defaultdict(list)
    for form in sorts:
        for word in set(form):
            holding[word].append(form)
    for form in sorted(sorts, key=len):
        if joined[form] == form:
            joined[form] = _fuller(form, sorts, holding, tongue)
    groups: dict[Form, set[Form]] = defaultdict(set)
    for form in sorts:
        groups[_root(form, joined)].add(form)
    found: dict[Form, Bearer] = {}
    for number, (full, forms) in enumerate(groups.items()):
        sort = _agreed(sorts, full, forms)
        bearer = Bearer(number, full, frozenset(forms), sort)
        found.update(dict.fromkeys(forms, bearer))
    return found


def _sorts(met: list[Name]) -> dict[Form, Sort]:
    """The sort of each form: what any of its places tells, a person or body before a place."""
    found: dict[Form, Sort] = {}
    for name in met:
        known = found.get(name.words, Sort.UNKNOWN)
        if known is Sort.UNKNOWN or (known is Sort.PLACE and name.sort is not Sort.UNKNOWN):
            known = name.sort
        found[name.words] = known
    return found


def _agreed(sorts: dict[Form, Sort], full: Form, forms: set[Form]) -> Sort:
    told = [sorts[full], *(sorts[each] for each in sorted(forms))]
    known = next((each for each in told if each is not Sort.UNKNOWN), Sort.UNKNOWN)
    # Whoever is called by a last word and by a first and last word is a person.
    if known is Sort.UNKNOWN and len(full) in {2, 3} and full[-1:] in forms:
        return Sort.PERSON
    return known


def _root(form: Form, joined: dict[Form, Form]) -> Form:
    seen = {form}
    while joined[form] not in seen:
        form = joined[form]
        seen.add(form)
    return form


def _fuller(
    form: Form, sorts: dict[Form, Sort], holding: dict[str, list[Form]], tongue: Language
) -> Form:
    """The one longer form that this is short for; itself where there is none or more than one."""
    fits = [
        each
        for each in holding[min(form, key=lambda word: len(holding[word]))]
        if len(each) > len(form) and _short_for(form, sorts[form], each, sorts[each], tongue)
    ]
    longest = max(fits, key=len, default=form)
    # "Lee" may be short for Irene Lee and for Anna Lee: then it stays by itself. So does a city
    # after which several bodies are called.
    rivals = fits
    if sorts.get(longest) in {Sort.BODY, Sort.PLACE} and form == longest[:1]:
        rivals = [each for each in holding[form[0]] if each[0] == form[0] and each != form]
    return longest if all(_within(each, longest) for each in rivals) else form


def _short_for(form: Form, sort: Sort, full: Form, full_sort: Sort, tongue: Language) -> bool:
    if sort != full_sort and (Sort.UNKNOWN not in (sort, full_sort) or sort is Sort.PLACE):
        return False
    if full_sort in {Sort.BODY, Sort.PLACE}:
        long = len(form) > 1 or form[0] in tongue.bodies or _stands_for(form, sort, full, tongue)
        return long and _within(form, full) and not full[-1].isdigit()
    # A person goes by the last name, or by the first.
    by_an_end = form in (full[-len(form) :], full[:1])
    return by_an_end or (len(form) > 1 and form[0] == full[0] and _within(form, full))


def _stands_for(form: Form, sort: Sort, full: Form, tongue: Language) -> bool:
    """Whether the first word alone means the body: "Ostvik" is Ostvik Controls, but "Corvane" is
    the city and not Corvane Water."""
    people = tuple(each for each in tongue.demonym_endings if len(each) > 2)
    begins = sort is Sort.UNKNOWN and form == full[:1] and len(full) < 4
    return begins and not form[0].endswith(people)


def _within(form: Form, full: Form) -> bool:
    """Whether the words of a form stand in another in the same order."""
    rest = iter(full)
    return all(word in rest for word in form)


def _abbreviations(
    met: list[Name], lines: tuple[Line, ...], forms: dict[Form, Form], tongue: Language
) -> dict[Form, Form]:
    """Abbreviations in brackets after their name, and those that the first letters give away."""
    found: dict[Form, Form] = {}
    tokens = {line.row: line.tokens for line in lines}
    for name, following in pairwise(met):
        if name.row == following.row and _in_brackets(tokens[name.row], name, following):
            short, full = sorted((name.words, following.words), key=lambda each: len("".join(each)))
            if short != full:
                found[short] = full
    initials = {initials_of(form, tongue): form for form in forms if len(form) > 1}
    for form in forms:
        if len(form) == 1 and form not in found and form[0] in initials:
            found[form] = initials[form[0]]
    return found


def initials_of(form: Form, tongue: Language) -> str:
    """The first letters of the words of a name, small words left out."""
    small = _small(tongue)
    return "".join([word[0] for word in form if word not in small])


@once
def _small(tongue: Language) -> frozenset[str]:
    """The words that no abbreviation has a letter of."""
    return tongue.name_links | tongue.body_links | tongue.articles


def _in_brackets(tokens: tuple[Token, ...], name: Name, following: Name) -> bool:
    first = bisect_left(tokens, name.end, key=START)
    past = bisect_left(tokens, following.end, key=START)
    if past >= len(tokens) or tokens[first].folded != "(" or tokens[past].folded != ")":
        return False
    return tokens[first + 1].start == following.start


def _heads(full: Form, tongue: Language) -> set[str]:
    """The nouns that a body goes by: the last one, and the one before "of"."""
    ends = {full[-1]} | {one for one, other in pairwise(full) if other in tongue.body_links}
    links = {one for one, other in pairwise(full) if other in tongue.name_links}
    return (ends | links) & tongue.bodies


def _by_their_noun(lines: tuple[Line, ...], names: list[Name], tongue: Language) -> Iterator[Name]:
    """ "The inspectorate", where one body alone that the text names is an inspectorate."""
    heads: dict[str, set[Bearer]] = defaultdict(set)
    for name in names:
        if name.bearer.sort is Sort.BODY:
            for word in _heads(name.bearer.full, tongue):
                heads[word].add(name.bearer)
    alone = {word: next(iter(some)) for word, some in heads.items() if len(some) == 1}
    held = Places(name.span for name in names)
    for line in lines if alone else ():
        for place in places_of(tuple(map(_FOLDED, line.tokens)), alone):
            token, before = line.tokens[place], line.tokens[place - 1]
            known = alone[token.folded]
            if place and before.folded in tongue.articles and not held.holds(token.start):
                yield Name(
                    token.start, token.end, line.row, (token.folded,), Sort.BODY, known, short=True
                )
