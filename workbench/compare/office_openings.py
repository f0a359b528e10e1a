"""What brings an office beside a name: commas, dashes, "is", "as", "who was", "elected X chair"."""

from collections.abc import Iterator

from workbench.compare.capitals import Token
from workbench.compare.languages import Language

_DASHES = frozenset("-\u2013\u2014")
_THE = frozenset({"the", "el", "la", "o", "a"})
_OPENING = frozenset({",", "("}) | _DASHES
_CLOSING = frozenset({",", ".", ";", ")"}) | _DASHES
# How many words an apposition in dashes, a way to an "as", and the words before "was" may have.
_LONGEST = 15
_TO_AS = 5
_UNTIL = 4


def in_front(
    tokens: tuple[Token, ...], name: tuple[int, int], tongue: Language
) -> tuple[int, bool] | None:
    """The last word of what may be the office before a name, and whether it stands apart from the
    name; None where nothing can."""
    first, end = name
    place = first - 1
    if place < 1:
        return (place, False) if place == 0 else None
    sign = tokens[place].folded
    if sign == "," or sign in _DASHES:
        set_off = end >= len(tokens) or tokens[end].folded in _CLOSING
        if not set_off and not _fronted(tokens, place, tongue):
            return None
        return _before_brackets(tokens, place - 1), True
    if sign in tongue.being and tokens[place - 1].is_word:
        # "The new treasurer is X"
        return place - 1, True
    return _before_brackets(tokens, place), False


def _fronted(tokens: tuple[Token, ...], comma: int, tongue: Language) -> bool:
    """Whether what stands before a comma tells as what somebody acts: "As treasurer, X signed"."""
    words = [each.folded for each in tokens[max(0, comma - _LONGEST) : comma]]
    if tokens[comma].folded != "," or len(words) < comma or not words:
        return False
    capacity = tongue.posts.capacity
    # "As the mayor watched, X signed" tells of somebody else.
    plain = words[0] in tongue.as_words and words[1:2] and words[1] not in _THE
    return bool(plain) or not capacity.isdisjoint(words[1:4])


def _before_brackets(tokens: tuple[Token, ...], place: int) -> int:
    """Past an abbreviation in brackets: "secretary of the Dockers' Union (DU), X,"."""
    bracketed = [each.folded for each in tokens[max(0, place - 2) : place + 1]]
    return place - 3 if len(bracketed) == 3 and bracketed[::2] == ["(", ")"] else place


def behind(
    tokens: tuple[Token, ...], name: tuple[int, int], tongue: Language
) -> Iterator[tuple[int, str]]:
    """Where an office behind a name may begin, each with the rank that its opening tells."""
    first, end = name
    if _is_appointed(tokens, first, tongue):
        yield from _at(tokens, end + (_is(tokens, end, tongue.articles)), "")
    opened = _past_sign(tokens, end, tongue)
    if opened is not None:
        yield from _at(tokens, *opened)
    yield from _at(tokens, _past_as(tokens, end, tongue), "")


def _at(tokens: tuple[Token, ...], place: int | None, rank: str) -> Iterator[tuple[int, str]]:
    if place is not None and place < len(tokens):
        yield place, rank


def _is(tokens: tuple[Token, ...], place: int, table: frozenset[str]) -> bool:
    return 0 <= place < len(tokens) and tokens[place].folded in table


def _is_appointed(tokens: tuple[Token, ...], first: int, tongue: Language) -> bool:
    """Whether a verb before a name makes its bearer something: "elected X chair"."""
    appointing = tongue.posts.appointing
    linked = _is(tokens, first - 1, tongue.object_links)
    return _is(tokens, first - 1 - linked, appointing)


def _past_sign(tokens: tuple[Token, ...], end: int, tongue: Language) -> tuple[int, str] | None:
    """Past the comma, "is" or "who is the" between a name and its office, with the rank that "until
    May was" tells; None for none such."""
    place, rank = end, ""
    opened = _is(tokens, end, _OPENING) and not _only_opens(tokens, end)
    place += opened
    if opened and _is(tokens, place, tongue.joiners):
        # "X, and the secretary, Y,"
        return None
    if opened:
        place = _past_age(tokens, place, tongue)
    if _is(tokens, place, tongue.relative):
        place += 1
        if _is(tokens, place, frozenset(tongue.ended)):
            rank = tongue.ended[tokens[place].folded]
            near = range(place, min(len(tokens), place + _UNTIL))
            place = next((n for n in near if tokens[n].folded in tongue.being), place)
    past = _past_being(tokens, place, tongue)
    opened |= past > place
    place = past
    while _is(tokens, place, tongue.articles) and not _begins_office(tokens, place, tongue):
        place += 1
    return (place, rank) if opened else None


def _begins_office(tokens: tuple[Token, ...], place: int, tongue: Language) -> bool:
    """Whether what looks like an article is the first word of an office: "\u00e0 frente de"."""
    return " ".join(each.folded for each in tokens[place : place + 2]) in tongue.offices


def _past_being(tokens: tuple[Token, ...], place: int, tongue: Language) -> int:
    """Past "is", "has been", "became"."""
    beings = tongue.being | tongue.posts.becoming
    past = place
    while _is(tokens, past, tongue.auxiliaries) and not _is(tokens, past, beings):
        past += 1
    if not _is(tokens, past, beings):
        return place
    # Without its accent, "is" may be "and": "X e o prefeito".
    both = tokens[past].folded in tongue.joiners
    return place if both and _is(tokens, past + 1, tongue.articles) else past + 1


def _only_opens(tokens: tuple[Token, ...], place: int) -> bool:
    """Whether a dash opens what does not end, as that of a dateline."""
    if tokens[place].folded not in _DASHES:
        return False
    after = tokens[place + 1 : place + 1 + _LONGEST]
    return not any(each.folded in _DASHES for each in after)


def _past_age(tokens: tuple[Token, ...], place: int, tongue: Language) -> int:
    """Past an age: "X, 43, chief executive", "X, de 43 a\u00f1os, maestra"."""
    figure = place + _is(tokens, place, tongue.age_links)
    if figure >= len(tokens) or not tokens[figure].folded.isdigit():
        return place
    past = figure + 1
    past += not _is(tokens, past, frozenset(",")) and _is(tokens, past + 1, frozenset(","))
    return past + 1 if _is(tokens, past, frozenset(",")) else past


def _past_as(tokens: tuple[Token, ...], end: int, tongue: Language) -> int | None:
    """Where an office begins that "as" brings behind a name: "took over as interim director"."""
    posts = tongue.posts
    first = end + _is(tokens, end, frozenset(","))
    first += _is(tokens, first, tongue.relative)
    for place in range(first, min(len(tokens) - 1, first + _TO_AS)):
        token = tokens[place]
        told = token.folded in tongue.as_words
        if told or (
            place > first and token.folded in ("de", "of") and _acts_as(tokens, place, tongue)
        ):
            return place + 1 + _is(tokens, place + 1, tongue.articles)
        if not token.is_word or token.capital or token.folded in posts.leaving:
            return None
    return None


def _acts_as(tokens: tuple[Token, ...], place: int, tongue: Language) -> bool:
    """Whether the word before "de" says that what follows is an office: "ejerce de fiscal"."""
    posts = tongue.posts
    return tokens[place - 1].folded in posts.doing | posts.capacity
