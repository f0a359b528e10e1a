"""What people are: offices beside names, taken apart into rank, head and field.

"Acting infrastructure minister" is the head "minister" with the rank "acting" and the field
"infrastructure". Two desks agree when heads and ranks agree, whatever the order of the words.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from workbench.compare.capitals import Token
from workbench.compare.languages import Language, once
from workbench.compare.office_words import compound, is_ranked, may_end, plain_of, spellings
from workbench.compare.words import stem
from workbench.domain.text import Span

# How many words away from a name an office may begin or end.
_REACH = 9
_LONGEST = 3
_APOSTROPHES = frozenset("'\u2019")


@dataclass(frozen=True, slots=True)
class Office:
    """An office as it stands beside a name."""

    start: int
    end: int
    head: str
    ranks: frozenset[str]
    fields: frozenset[str]
    # With what it is an office of: "chief executive of Corvane Water".
    whole: Span
    # What it is for, of the fields that stand right beside its head: "finance" director.
    own: frozenset[str] = frozenset()

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.start, self.end


def office_in(
    tokens: tuple[Token, ...], run: tuple[int, int], tongue: Language
) -> tuple[Office, int] | None:
    """The office that a run of capitals begins with, and where the name after it begins."""
    first, end = run
    if first + 1 < end and tokens[end - 1].folded in tongue.surnames:
        # "Stephen King" is no king.
        return None
    for place in range(end - 1, first - 1, -1):
        if _head_at(tokens, first, place, tongue) is not None:
            begin = _first_modifier(tokens, first, 0, tongue)
            return _office(tokens, (begin, place + 1), (0, 0), tongue), place + 1
    return None


def past_office_of(tokens: tuple[Token, ...], run: tuple[int, int], tongue: Language) -> int:
    """Where a run goes on after an office and what ties it on: "Mayor of", "Vorstandschef der"."""
    first, end = run
    after = first + 1
    while after < end and not tokens[after].capital:
        after += 1
    tied = first + 1 < after < end
    return after if tied and _head_at(tokens, first, first, tongue) is not None else first


def office_before(
    tokens: tuple[Token, ...], name: tuple[int, int], tongue: Language
) -> Office | None:
    """The office right before a name: "candidate X", "its chief executive, X,"."""
    first, end = name
    place = first - 1
    apart = place >= 0 and tokens[place].folded == ","
    if apart and not _set_off(tokens, end):
        return None
    place -= apart
    place = _before_brackets(tokens, place)
    lowest = max(0, place - _REACH)
    for last in range(place, lowest - 1, -1):
        if not tokens[last].is_word and tokens[last].folded not in _APOSTROPHES:
            return None
        head = _head_at(tokens, lowest, last, tongue)
        if head is not None:
            held = _whose(tokens, lowest, head, tongue) if apart else None
            held = held or (_of_what(tokens, lowest, head, tongue) if apart else None)
            head, last = held or (head, last)
            rest = (last + 1, place + 1)
            told = (_past_ranks(tokens, last + 1, place + 1, tongue), place + 1)
            if told[0] < told[1] and not (apart and _complements(tokens, told, tongue)):
                return None
            begin = _first_modifier(tokens, head, lowest, tongue)
            return _office(tokens, (begin, last + 1), rest, tongue)
    return None


def _whose(
    tokens: tuple[Token, ...], lowest: int, head: int, tongue: Language
) -> tuple[int, int] | None:
    """The office that another belongs to: "the lawyer of the mayor, X," is no mayor."""
    place = head - 1
    while place > lowest and tokens[place].folded in tongue.articles:
        place -= 1
    if place <= lowest or tokens[place].folded not in tongue.name_links | tongue.body_links:
        return None
    before = _head_at(tokens, lowest, place - 1, tongue)
    return None if before is None else (before, place - 1)


def _of_what(
    tokens: tuple[Token, ...], lowest: int, head: int, tongue: Language
) -> tuple[int, int] | None:
    """The office whose adjective another is, where adjectives follow: "director m\u00e9dico"."""
    if not tongue.drops_subject or head <= lowest:
        return None
    before = _head_at(tokens, lowest, head - 1, tongue)
    return None if before is None else (before, head - 1)


def _past_ranks(tokens: tuple[Token, ...], place: int, end: int, tongue: Language) -> int:
    """Past the ranks that stand behind a head: "ministra interina", "diretor em exercício"."""
    for size in (2, 1):
        words = " ".join(each.folded for each in tokens[place : min(end, place + size)])
        if place + size <= end and words in tongue.office_ranks:
            return place + size
    return place


def offices_after(tokens: tuple[Token, ...], end: int, tongue: Language) -> tuple[Office, ...]:
    """The offices right after a name: "X, the chief executive and chair of Y," and "X is mayor"."""
    place = _past_opening(tokens, end, tongue)
    if place is None:
        return ()
    found = [*_office_of_verb(tokens, place, tongue)]
    while (office := _next_office(tokens, place, tongue)) is not None:
        found.append(office[0])
        place = office[1]
        if place >= len(tokens) or tokens[place].folded not in tongue.joiners:
            break
        place += 1
    return tuple(found)


def _office_of_verb(tokens: tuple[Token, ...], place: int, tongue: Language) -> Iterator[Office]:
    """The office that a verb tells: "who chairs the guild"."""
    verb = tokens[place]
    head = tongue.office_verbs.get(verb.folded, "")
    if head and tokens[place - 1].folded in tongue.relative:
        nothing: frozenset[str] = frozenset()
        span = verb.start, verb.end
        yield Office(*span, head, nothing, nothing, span)


def _before_brackets(tokens: tuple[Token, ...], place: int) -> int:
    """Past an abbreviation in brackets: "secretary of the Dockers' Union (DU), X,"."""
    bracketed = [each.folded for each in tokens[max(0, place - 2) : place + 1]]
    return place - 3 if len(bracketed) == 3 and bracketed[::2] == ["(", ")"] else place


def _set_off(tokens: tuple[Token, ...], end: int) -> bool:
    return end >= len(tokens) or tokens[end].folded in {",", ".", ";", ")", "-", "\u2014", "\u2013"}


def _head_at(tokens: tuple[Token, ...], first: int, last: int, tongue: Language) -> int | None:
    """Where the office begins whose last word stands at a place, None where there is none."""
    spelled = spellings(tongue)
    if not may_end(tongue)[spelled[tokens[last].folded]]:
        return None
    for begin in range(max(first, last - _LONGEST + 1), last + 1):
        words = [spelled[each.folded] for each in tokens[begin : last + 1]]
        if " ".join(words) in tongue.offices:
            return begin
    plain = plain_of(tokens[last], tongue)
    ends = plain.rpartition(" ")[2] in tongue.offices or is_ranked(plain, tongue)
    return last if ends or compound(plain, tongue) else None


def _first_modifier(tokens: tuple[Token, ...], head: int, lowest: int, tongue: Language) -> int:
    """Where the words before a head begin to belong to it: "deputy", "infrastructure"."""
    begin = head
    while begin > lowest and _modifies(tokens[begin - 1], tokens[begin], tongue):
        begin -= 1
    # "She backs candidate X", "Corvane backs candidate X": what is before is a verb.
    after_pronoun = begin > 0 and tokens[begin - 1].folded in tongue.pronouns
    mixed = any(
        one.capital and not one.opens and not other.capital
        for one, other in pairwise(tokens[begin:head])
    )
    ranks = all(plain_of(each, tongue) in tongue.office_ranks for each in tokens[begin:head])
    return head if (after_pronoun or mixed) and not ranks else begin


def _modifies(word: Token, after: Token, tongue: Language) -> bool:
    if not word.is_word or after.start - word.end > 1:
        return False
    known = word.folded in tongue.stop_words or word.folded in tongue.articles
    return plain_of(word, tongue) in tongue.office_ranks or not (
        known or word.folded in tongue.speech_verbs or word.folded in tongue.before_places
    )


def _complements(tokens: tuple[Token, ...], rest: tuple[int, int], tongue: Language) -> bool:
    """Whether words after a head belong to it: "of Corvane Water", "m\u00e9dico del centro"."""
    links = tongue.name_links | tongue.body_links | tongue.before_places
    if _follows_head(tokens[rest[0]], tongue):
        rest = rest[0] + 1, rest[1]
        if rest[0] == rest[1]:
            return True
    return tokens[rest[0]].folded in links and all(
        each.capital or each.folded not in tongue.speech_verbs for each in tokens[slice(*rest)]
    )


def _past_opening(tokens: tuple[Token, ...], place: int, tongue: Language) -> int | None:
    """Past the comma, "is" or "who is the" between a name and its office; None for none such."""
    opened = False
    while place < len(tokens):
        word = tokens[place].folded
        if word in {",", "("} and not opened:
            opened = True
        elif word.isdigit() and opened and tokens[place + 1 : place + 2]:
            # "Joren Dask, 43, chief executive"
            place += tokens[place + 1].folded == ","
        elif word in tongue.being:
            opened = True
        elif word in tongue.relative and _works_as(tokens, place, tongue):
            # "Who works as"
            place += 2
        elif word not in tongue.articles and word not in tongue.relative:
            break
        place += 1
    return place if opened and place < len(tokens) else None


def _works_as(tokens: tuple[Token, ...], place: int, tongue: Language) -> bool:
    return place + 2 < len(tokens) and tokens[place + 2].folded in tongue.as_words


def _next_office(
    tokens: tuple[Token, ...], place: int, tongue: Language
) -> tuple[Office, int] | None:
    """The office that begins at a place, and where what belongs to it ends."""
    for first in range(place, min(len(tokens), place + _REACH)):
        token = tokens[first]
        if not token.is_word or not (first == place or _may_be_inside(token, tongue)):
            return None
        last = _whole_head(tokens, place, first, tongue)
        if last is not None:
            if last + 1 < len(tokens) and tokens[last + 1].capital:
                return None
            rest = _rest_after(tokens, last + 1, tongue)
            head = _head_at(tokens, place, last, tongue)
            begin = _first_modifier(tokens, last if head is None else head, place, tongue)
            return _office(tokens, (begin, last + 1), rest, tongue), rest[1]
    return None


def _may_be_inside(token: Token, tongue: Language) -> bool:
    word = token.folded
    allowed = word in tongue.articles or word in tongue.office_ranks
    return allowed or not (word in tongue.stop_words or word in tongue.speech_verbs)


def _whole_head(tokens: tuple[Token, ...], lowest: int, place: int, tongue: Language) -> int | None:
    """The last word of the office that has a word at a place; None where the next word is an
    office as well ("chief inspector") or there is none."""
    for end in range(min(len(tokens), place + _LONGEST), place + 1, -1):
        if " ".join(plain_of(each, tongue) for each in tokens[place:end]) in tongue.offices:
            return end - 1
    if _head_at(tokens, lowest, place, tongue) is None:
        return None
    goes_on = place + 1 < len(tokens) and _head_at(tokens, lowest, place + 1, tongue) is not None
    # Where adjectives follow, a "directora m\u00e9dica" is no doctor but a director.
    goes_on = goes_on and not tongue.drops_subject
    return None if goes_on or _only_ranks(tokens, place, tongue) else place


def _only_ranks(tokens: tuple[Token, ...], place: int, tongue: Language) -> bool:
    """Whether an office is the rank of one that follows: "the chief building inspector"."""
    if plain_of(tokens[place], tongue) not in tongue.office_ranks:
        return False
    for after in range(place + 1, min(len(tokens), place + _LONGEST + 1)):
        if not _modifies(tokens[after], tokens[after], tongue) or tokens[after].capital:
            return False
        if _head_at(tokens, after, after, tongue) is not None:
            return True
    return False


def _rest_after(tokens: tuple[Token, ...], place: int, tongue: Language) -> tuple[int, int]:
    """The words after a head that say of what it is one: "of the Halmerian Water Inspectorate"."""
    links = _links(tongue)
    end = ranked = _past_ranks(tokens, place, len(tokens), tongue)
    if end + 1 < len(tokens) and _follows_head(tokens[end], tongue):
        # "secretaria municipal de"
        end += tokens[end + 1].folded in links
    if end >= len(tokens) or tokens[end].folded not in links:
        return place, ranked
    while end < len(tokens) and end < place + _REACH and tokens[end].is_word:
        if tokens[end].folded in tongue.speech_verbs:
            break
        end += 1
    return place, end


@once
def _links(tongue: Language) -> frozenset[str]:
    """The words that tie an office to what it is an office of."""
    return (tongue.name_links | tongue.body_links | tongue.before_places) - tongue.joiners


@once
def _small(tongue: Language) -> frozenset[str]:
    """The words that are no field of an office."""
    return tongue.stop_words | tongue.articles | tongue.name_links | tongue.body_links


def _follows_head(word: Token, tongue: Language) -> bool:
    known = word.folded in tongue.stop_words or word.folded in tongue.speech_verbs
    return word.is_word and not word.capital and not known


def _office(
    tokens: tuple[Token, ...], own: tuple[int, int], rest: tuple[int, int], tongue: Language
) -> Office:
    before = " ".join(plain_of(each, tongue) for each in tokens[slice(*own)]).split()
    after = [each.folded for each in tokens[slice(*rest)]]
    behind = _past_ranks(tokens, *rest, tongue)
    ranks = (
        {tongue.office_ranks[" ".join(after[: behind - rest[0]])]} if behind > rest[0] else set()
    )
    if len(before) > 1 and before[-1] in tongue.office_ranks and before[-2] in tongue.offices:
        # "Secretaria-adjunta"
        ranks.add(tongue.office_ranks[before.pop()])
    head, length = _longest_head(before, tongue)
    modifiers = before[: len(before) - length]
    ranks |= {tongue.office_ranks[each] for each in modifiers if each in tongue.office_ranks}
    if _led_by_rank(tokens, own[0], tongue):
        # "Once a guard"
        ranks.add(tongue.office_ranks[tokens[own[0] - 2].folded])
    # "Governor of the bank until 2021" is a former one.
    ranks |= {tongue.ended[each] for each in after if each in tongue.ended}
    small = _small(tongue)
    fields = frozenset(
        stem(each, tongue)
        for each in (*modifiers, *after[behind - rest[0] :])
        if each not in tongue.office_ranks and each not in small
    )
    beside = (*modifiers, *_adjectives(after[behind - rest[0] :], tongue))
    last = behind if behind > rest[0] else own[1]
    span = tokens[own[0]].start, tokens[last - 1].end
    whole = span[0], max(span[1], tokens[rest[1] - 1].end) if rest[0] < rest[1] else span[1]
    return Office(*span, head, frozenset(ranks), fields, whole, _telling(beside, tongue))


def _adjectives(after: list[str], tongue: Language) -> list[str]:
    """The words right behind a head that say what it is for: "director m\u00e9dico"."""
    links = tongue.name_links | tongue.body_links | tongue.stop_words
    return after[:1] if after and after[0] not in links else []


def _telling(words: Iterable[str], tongue: Language) -> frozenset[str]:
    """The stems of words beside a head that tell what it is for: not "new", nor "company"."""
    idle = (tongue.idle_modifiers, tongue.bodies, tongue.places, tongue.office_ranks)
    return frozenset(
        stem(each, tongue)
        for each in words
        if each not in tongue.stop_words and not any(each in table for table in idle)
    )


def _led_by_rank(tokens: tuple[Token, ...], first: int, tongue: Language) -> bool:
    if first < 2 or tokens[first - 1].folded not in tongue.number_articles:
        return False
    return tokens[first - 2].folded in tongue.office_ranks


def _longest_head(words: list[str], tongue: Language) -> tuple[str, int]:
    for length in range(min(len(words), _LONGEST), 0, -1):
        known = tongue.offices.get(" ".join(words[-length:]))
        if known:
            return known, length
    return compound(words[-1], tongue), 1
