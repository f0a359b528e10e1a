"""Where offices stand beside a name: before it, behind it in commas, in a clause with "who"."""

from collections.abc import Iterator
from dataclasses import replace

from workbench.compare.capitals import Token
from workbench.compare.languages import Language
from workbench.compare.office_deeds import noun_phrase, told_by_verb
from workbench.compare.office_openings import behind, in_front
from workbench.compare.office_words import plain_of
from workbench.compare.offices import (
    LONGEST,
    Office,
    first_modifier,
    head_at,
    links_of,
    modifies,
    office_of,
    past_ranks,
)

# How many words away from a name an office may begin or end.
_REACH = 9
# Endings of adjectives that stand between an office and a name: "el delegado sindical X".
_ADJECTIVES = ("al", "ico", "ica", "ivo", "iva", "ario", "aria")
_APOSTROPHES = frozenset("'\u2019")


def office_in(
    tokens: tuple[Token, ...], run: tuple[int, int], tongue: Language
) -> tuple[Office, int] | None:
    """The office that a run of capitals begins with, and where the name after it begins."""
    first, end = run
    if first + 1 < end and tokens[end - 1].folded in tongue.surnames:
        # "Stephen King" is no king.
        return None
    for place in range(end - 1, first - 1, -1):
        if head_at(tokens, first, place, tongue) is not None:
            begin = first_modifier(tokens, first, 0, tongue)
            return office_of(tokens, (begin, place + 1), (0, 0), tongue), place + 1
    return None


def past_office_of(tokens: tuple[Token, ...], run: tuple[int, int], tongue: Language) -> int:
    """Where a run goes on after an office and what ties it on: "Mayor of", "Vorstandschef der"."""
    first, end = run
    after = first + 1
    while after < end and not tokens[after].capital:
        after += 1
    tied = first + 1 < after < end
    return after if tied and head_at(tokens, first, first, tongue) is not None else first


def office_before(
    tokens: tuple[Token, ...], name: tuple[int, int], tongue: Language
) -> Office | None:
    """The office right before a name: "candidate X", "its chief executive, X,"."""
    opening = in_front(tokens, name, tongue)
    if opening is None:
        return None
    place, apart = opening
    lowest = max(0, place - _REACH)
    for last in range(place, lowest - 1, -1):
        if not tokens[last].is_word and tokens[last].folded not in _APOSTROPHES:
            return None
        head = head_at(tokens, lowest, last, tongue)
        if head is not None:
            clause = _of_clause(tokens, lowest, head, tongue) if apart else None
            head, last = clause or (head, last)
            held = _whose(tokens, lowest, head, tongue) if apart else None
            beside = None if held else _of_what(tokens, lowest, head, tongue)
            rest = (last + 1, place + 1)
            told = (_past_adjectives(tokens, last + 1, place + 1, tongue), place + 1)
            if held or beside:
                head, last = held or beside or (head, last)
                first_told = told[0] if beside and not apart else last + 1
                rest = (last + 1, place + 1)
                told = (
                    max(first_told, _past_adjectives(tokens, last + 1, place + 1, tongue)),
                    place + 1,
                )
            if told[0] < told[1] and not (apart and _complements(tokens, told, tongue)):
                return None
            if told[0] < told[1] and _opens_clause(tokens[told[0]], tongue):
                # "La jueza que instruye el caso, X,"
                rest = last + 1, told[0]
            begin = first_modifier(tokens, head, lowest, tongue)
            office = office_of(tokens, (begin, last + 1), rest, tongue)
            return _with_client(office, tokens[told[0] : told[1]], tongue)
    return None


def _with_client(office: Office, clause: tuple[Token, ...], tongue: Language) -> Office:
    """The office, held for him of whom a clause tells: "the lawyer who defends the driver"."""
    serves = len(clause) > 1 and clause[1].folded in tongue.posts.serving_verbs
    if not serves or office.held_for or office.head not in tongue.posts.serving:
        return office
    held_for = tuple(noun_phrase(clause[2:], tongue))
    return replace(office, held_for=held_for, whole=(office.start, clause[-1].end))


def _past_adjectives(tokens: tuple[Token, ...], first: int, end: int, tongue: Language) -> int:
    """Past the ranks behind a head, and what says how far it reaches: "deputada federal"."""
    place = past_ranks(tokens, first, end, tongue)
    if place < end and tongue.drops_subject:
        posts = tongue.posts
        word = tokens[place].folded
        ends = word.endswith(_ADJECTIVES) and not tokens[place].capital
        place += word in posts.levels or word in posts.fields or ends
    return place


def _of_clause(
    tokens: tuple[Token, ...], lowest: int, head: int, tongue: Language
) -> tuple[int, int] | None:
    """The office whose clause holds another: "the judge who freed the guard, X,"."""
    for place in range(head - 1, lowest, -1):
        if not tokens[place].is_word:
            return None
        if _opens_clause(tokens[place], tongue):
            outer = head_at(tokens, lowest, place - 1, tongue)
            return None if outer is None else (outer, place - 1)
    return None


def _opens_clause(token: Token, tongue: Language) -> bool:
    """Whether a word opens a clause behind a noun: "who", "hearing"."""
    goes_on = token.folded.endswith(tongue.gerund_endings) and not token.capital
    return token.folded in tongue.relative or token.folded in tongue.relatives or goes_on


def _whose(
    tokens: tuple[Token, ...], lowest: int, head: int, tongue: Language
) -> tuple[int, int] | None:
    """The office that another belongs to: "the lawyer of the mayor, X," is no mayor."""
    place = head - 1
    while place > lowest and tokens[place].folded in tongue.articles:
        place -= 1
    if place <= lowest or tokens[place].folded not in tongue.name_links | tongue.body_links:
        return None
    before = head_at(tokens, lowest, place - 1, tongue)
    return None if before is None else (before, place - 1)


def _of_what(
    tokens: tuple[Token, ...], lowest: int, head: int, tongue: Language
) -> tuple[int, int] | None:
    """The office whose adjective another is, where adjectives follow: "director m\u00e9dico"."""
    if not tongue.drops_subject or head <= lowest:
        return None
    before = head_at(tokens, lowest, head - 1, tongue)
    return None if before is None else (before, head - 1)


def offices_after(
    tokens: tuple[Token, ...], name: tuple[int, int], tongue: Language
) -> tuple[Office, ...]:
    """The offices right after a name: "X, the chief executive and chair of Y," and "X is mayor"."""
    found = [*told_by_verb(tokens, name[1], tongue)]
    for place, rank in behind(tokens, name, tongue):
        if not found:
            ranks = frozenset({rank} if rank else ())
            offices = _offices_from(tokens, place, tongue)
            found = [replace(each, ranks=each.ranks | ranks) for each in offices]
    return tuple(found)


def _offices_from(tokens: tuple[Token, ...], place: int, tongue: Language) -> Iterator[Office]:
    """The offices that begin at a place, joined by "and"."""
    while (office := _next_office(tokens, place, tongue)) is not None:
        yield office[0]
        place = office[1]
        if place >= len(tokens) or tokens[place].folded not in tongue.joiners:
            break
        place += 1


def _complements(tokens: tuple[Token, ...], rest: tuple[int, int], tongue: Language) -> bool:
    """Whether words after a head belong to it: "of Corvane Water", "m\u00e9dico del centro"."""
    links = links_of(tongue) | tongue.joiners
    if _follows_head(tokens[rest[0]], tongue):
        if _opens_clause(tokens[rest[0]], tongue):
            return True
        rest = rest[0] + 1, rest[1]
        if rest[0] == rest[1]:
            return True
    if _opens_clause(tokens[rest[0]], tongue):
        return True
    if rest[1] - rest[0] == 1 and tokens[rest[0]].folded in tongue.posts.theirs:
        # "O advogado dele, X,"
        return True
    return tokens[rest[0]].folded in links and all(
        each.capital or each.folded not in tongue.speech_verbs for each in tokens[slice(*rest)]
    )


def _next_office(
    tokens: tuple[Token, ...], place: int, tongue: Language
) -> tuple[Office, int] | None:
    """The office that begins at a place, and where what belongs to it ends."""
    for first in range(place, min(len(tokens), place + _REACH)):
        token = tokens[first]
        if not token.is_word:
            return None
        last = _whole_head(tokens, place, first, tongue)
        if last is None and first > place and not _may_be_inside(token, tongue):
            return None
        if last is not None:
            if last + 1 < len(tokens) and tokens[last + 1].capital:
                return None
            rest = rest_after(tokens, last + 1, tongue)
            head = head_at(tokens, place, last, tongue)
            begin = first_modifier(tokens, last if head is None else head, place, tongue)
            return office_of(tokens, (begin, last + 1), rest, tongue), rest[1]
    return None


def _may_be_inside(token: Token, tongue: Language) -> bool:
    word = token.folded
    allowed = word in tongue.articles or word in tongue.office_ranks
    return allowed or not (word in tongue.stop_words or word in tongue.speech_verbs)


def _whole_head(tokens: tuple[Token, ...], lowest: int, place: int, tongue: Language) -> int | None:
    """The last word of the office that has a word at a place; None where the next word is an
    office as well ("chief inspector") or there is none."""
    for end in range(min(len(tokens), place + LONGEST), place + 1, -1):
        if " ".join(plain_of(each, tongue) for each in tokens[place:end]) in tongue.offices:
            return end - 1
    if head_at(tokens, lowest, place, tongue) is None:
        return None
    goes_on = place + 1 < len(tokens) and head_at(tokens, lowest, place + 1, tongue) is not None
    # Where adjectives follow, a "directora m\u00e9dica" is no doctor but a director.
    goes_on = goes_on and not tongue.drops_subject
    # Where adjectives follow, a "directora m\u00e9dica" is no doctor but a director.
    goes_on = goes_on and not tongue.drops_subject
    return None if goes_on or _only_ranks(tokens, place, tongue) else place


def _only_ranks(tokens: tuple[Token, ...], place: int, tongue: Language) -> bool:
    """Whether an office is the rank of one that follows: "the chief building inspector"."""
    if plain_of(tokens[place], tongue) not in tongue.office_ranks:
        return False
    for after in range(place + 1, min(len(tokens), place + LONGEST + 1)):
        if not modifies(tokens[after], tokens[after], tongue) or tokens[after].capital:
            return False
        if head_at(tokens, after, after, tongue) is not None:
            return True
    return False


def rest_after(tokens: tuple[Token, ...], place: int, tongue: Language) -> tuple[int, int]:
    """The words after a head that say of what it is one: "of the Halmerian Water Inspectorate"."""
    links = links_of(tongue) | tongue.ended.keys()
    end = ranked = _past_adjectives(tokens, place, len(tokens), tongue)
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


def _follows_head(word: Token, tongue: Language) -> bool:
    known = word.folded in tongue.stop_words or word.folded in tongue.speech_verbs
    return word.is_word and not word.capital and not known
