"""What an office is for: its field of work, its level, and the side that somebody is on."""

from collections.abc import Iterable
from dataclasses import dataclass

from workbench.compare.capitals import Token
from workbench.compare.languages import Language, once
from workbench.compare.words import stem

# Between "city" and "inspector" in "the city's inspector": an apostrophe, an s, a space.
_OWNED = 3
# From this many letters on a stem that begins another is a form of it: "econom", "economi".
_FORM = 4


@dataclass(frozen=True, slots=True)
class Complement:
    """What follows the head of an office: the adjectives behind it, then what "of" brings."""

    words: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    # The words of the first "of", and whether an article or a capital stands there, with those
    # written small; the noun that the last one brings.
    first: tuple[str, ...] = ()
    definite: bool = False
    capital: bool = False
    small: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    # Whether it tells where: "at Hale Brothers".
    placed: bool = False

    def field(self, head: str, tongue: Language) -> tuple[str, ...]:
        """The words that say what an office is for, where those behind "of" do so: "of surgery",
        but not "of the hospital"."""
        known = (tongue.bodies, tongue.places, tongue.posts.level_nouns, tongue.sides)
        named = self.capital and head not in tongue.portfolios
        owned = self.definite and not tongue.drops_subject
        if named or owned or self.placed or head in tongue.posts.serving:
            return ()
        people = tongue.people | tongue.persons
        if any(each in people or any(each in table for table in known) for each in self.first):
            return ()
        return self.first


def complement(after: tuple[Token, ...], tongue: Language) -> Complement:
    """What follows the head of an office, taken apart."""
    if not after:
        return _NOTHING
    links = _links(tongue)
    first = next((n for n, each in enumerate(after) if each.folded in links), len(after))
    if first == len(after):
        adjectives = after[:1] if after[0].folded not in tongue.stop_words else ()
        return Complement(_folded(after), _folded(adjectives))
    adjectives = after[: min(1, first)] if tongue.drops_subject else ()
    groups = _groups(after[first:], tongue)
    definite, phrase = groups[0] if groups else (False, ())
    return Complement(
        _folded(after),
        _folded(adjectives),
        _folded(phrase),
        definite,
        any(each.capital for each in phrase),
        _folded(each for each in phrase if not each.capital),
        tuple(_noun(some, tongue) for with_article, some in groups[-1:] if with_article),
        after[first].folded in tongue.before_places,
    )


_NOTHING = Complement()


def _groups(tokens: tuple[Token, ...], tongue: Language) -> list[tuple[bool, tuple[Token, ...]]]:
    """The stretches between small words, each with whether an article stands before it."""
    small = _links(tongue) | tongue.articles
    contracted = tongue.posts.contracted
    found: list[tuple[bool, tuple[Token, ...]]] = []
    definite, first = False, None
    for place, token in enumerate(tokens):
        if token.folded in small:
            if first is not None:
                found.append((definite, tokens[first:place]))
                definite, first = False, None
            definite |= token.folded in tongue.articles or token.folded in contracted
        elif first is None:
            first = place
    return found if first is None else [*found, (definite, tokens[first:])]


def _noun(phrase: tuple[Token, ...], tongue: Language) -> str:
    """The noun of a phrase: the last word, or the first where adjectives follow; none for a name,
    but for what a region is called with a capital ("do Estado")."""
    noun = phrase[0] if tongue.drops_subject else phrase[-1]
    return noun.folded if len(phrase) == 1 or not noun.capital else ""


def _folded(tokens: Iterable[Token]) -> tuple[str, ...]:
    return tuple(each.folded for each in tokens)


@once
def _links(tongue: Language) -> frozenset[str]:
    """The words that tie an office to what it is an office of."""
    links = tongue.name_links | tongue.body_links | tongue.before_places
    return (links | tongue.posts.contracted) - tongue.joiners


def owner(tokens: tuple[Token, ...], first: int, tongue: Language) -> tuple[str, ...]:
    """Whose an office is that begins at a place: "the city's inspector", "the families' lawyer"."""
    if first < 2 or tongue.drops_subject or tongue.nouns_capital:
        return ()
    before = tokens[first - 1]
    if before.is_word and tokens[first].start - before.end == _OWNED:
        return (before.folded,)
    plural = before.folded in "'\u2019" and tokens[first - 2].is_word
    return (tokens[first - 2].folded,) if plural else ()


def level_of(beside: Iterable[str], of: Complement, whose: Iterable[str], tongue: Language) -> str:
    """Whether an office is one of a city, a region or a country; "" where that is not told."""
    posts = tongue.posts
    told = [posts.levels[each] for each in beside if each in posts.levels]
    nouns = (each for each in (*whose, *of.nouns) if each in posts.level_nouns)
    told += [posts.level_nouns[each] for each in nouns]
    if not told and of.definite:
        # "The delegate of the central government"
        told = [posts.levels[each] for each in of.small if each in posts.levels]
    return told[0] if told else ""


def body_of(words: Iterable[str], tongue: Language) -> str:
    """The kind of the body that words beside an office tell of, "" where none tells bodies
    apart."""
    bodies = tongue.body_words
    kinds = (bodies.kinds[each] for each in words if each in bodies.kinds)
    return next((each for each in kinds if each not in bodies.broad), "")


def sides_of(words: Iterable[str], tongue: Language) -> frozenset[str]:
    """On which sides of the matter those are whom words tell of."""
    known = _all_sides(tongue)
    return frozenset(known[each] for each in words if each in known)


@once
def _all_sides(tongue: Language) -> dict[str, str]:
    return {**tongue.sides, **tongue.posts.parties}


def keys_of(words: Iterable[str], tongue: Language) -> frozenset[str]:
    """What stands for the words of a field, those for levels left out."""
    posts = tongue.posts
    return frozenset(
        posts.fields.get(each) or stem(each, tongue) for each in words if each not in posts.levels
    )


def share(some: frozenset[str], others: frozenset[str]) -> bool:
    """Whether two fields have a word in common, in whatever form."""
    if not some.isdisjoint(others):
        return True
    return any(
        min(len(one), len(other)) >= _FORM and (one.startswith(other) or other.startswith(one))
        for one in some
        for other in others
    )
