"""Offices that a verb tells: "who heads the fund", "has run it on an interim basis"."""

from workbench.compare.capitals import Token
from workbench.compare.languages import Language, once
from workbench.compare.office_fields import Complement, keys_of
from workbench.compare.offices import Office

_MOST_HELPERS = 4
_REACH = 9
_LONGEST_MANNER = 5
_BARE = frozenset({"acts", "acted", "acting", "speaks", "habla", "fala"})
_FOR = frozenset({"for", "por", "pela", "pelo", "en", "em"})
_NOTHING: frozenset[str] = frozenset()


def told_by_verb(tokens: tuple[Token, ...], end: int, tongue: Language) -> tuple[Office, ...]:
    """The office that a verb tells behind a name that ends at a place. Without a "who" only one
    with its manner counts: "Cobb ran the shop" may be told of any day."""
    place, apart, clause = _opened(tokens, end, tongue)
    verb = _past_helpers(tokens, place, tongue)
    if verb >= len(tokens):
        return ()
    word, posts = tokens[verb].folded, tongue.posts
    serves = posts.serving_verbs.get(word, "")
    head = serves or tongue.office_verbs.get(word, "")
    if not head:
        return ()
    past = _end_of_object(tokens, verb + 1)
    manner = _manner(tokens, place, past, tongue)
    if not (clause or manner or (serves and apart)):
        return ()
    if serves and not _is_for_somebody(tokens, verb):
        return ()
    return (_office(tokens, verb, past, head, manner, tongue),)


def _is_for_somebody(tokens: tuple[Token, ...], verb: int) -> bool:
    """Whether a verb that alone says nothing ("acts", "speaks") has its "for" behind it."""
    if tokens[verb].folded not in _BARE:
        return True
    return verb + 1 < len(tokens) and tokens[verb + 1].folded in _FOR


def _opened(tokens: tuple[Token, ...], end: int, tongue: Language) -> tuple[int, bool, bool]:
    """Where what follows a name begins, whether a comma parts it, whether a "who" opens it."""
    apart = end < len(tokens) and tokens[end].folded == ","
    place = end + apart
    clause = place < len(tokens) and tokens[place].folded in tongue.relative
    return place + clause, apart, clause


def _past_helpers(tokens: tuple[Token, ...], place: int, tongue: Language) -> int:
    """Past auxiliaries and adverbs: "has temporarily"."""
    most = min(len(tokens), place + _MOST_HELPERS)
    while place < most:
        word = tokens[place].folded
        if word not in tongue.auxiliaries and not word.endswith(tongue.adverb_endings):
            break
        place += 1
    return place


def _end_of_object(tokens: tuple[Token, ...], place: int) -> int:
    """Where the words behind a verb end, at a sign at the latest."""
    end = min(len(tokens), place + _REACH)
    return next((n for n in range(place, end) if not tokens[n].is_word), end)


def _manner(tokens: tuple[Token, ...], first: int, end: int, tongue: Language) -> str:
    """The rank that tells how somebody does it, "" where nothing does."""
    manners, begins = tongue.posts.manners, _beginnings(tongue)
    words = [each.folded for each in tokens[first:end]]
    for place, word in enumerate(words):
        if word in begins:
            for size in range(_LONGEST_MANNER, 0, -1):
                rank = manners.get(" ".join(words[place : place + size]))
                if rank:
                    return rank
    return ""


@once
def _beginnings(tongue: Language) -> frozenset[str]:
    return frozenset(each.partition(" ")[0] for each in tongue.posts.manners)


def _office(
    tokens: tuple[Token, ...], verb: int, past: int, head: str, manner: str, tongue: Language
) -> Office:
    posts = tongue.posts
    goal = tokens[verb + 1 : past]
    span = tokens[verb].start, tokens[past - 1 if manner else verb].end
    whole = span[0], tokens[past - 1].end
    small = tongue.stop_words | tongue.articles
    fields = keys_of([each.folded for each in goal if each.folded not in small], tongue)
    ranks = frozenset({manner}) if manner else _NOTHING
    told = tuple(noun_phrase(goal, tongue))
    held_for = told if head in posts.serving else ()
    of = Complement(
        first=told,
        definite=bool(goal) and goal[0].folded in tongue.articles,
        capital=any(each.capital for each in goal),
    )
    use = keys_of(of.field(head, tongue), tongue)
    return Office(*span, head, ranks, fields, whole, use=use, held_for=held_for, by_verb=True)


def noun_phrase(goal: tuple[Token, ...], tongue: Language) -> list[str]:
    """The words of what a verb is done to, up to the next small word."""
    small = tongue.stop_words | tongue.articles | tongue.name_links | tongue.posts.contracted
    first = next((n for n, each in enumerate(goal) if each.folded not in small), len(goal))
    words: list[str] = []
    for each in goal[first:]:
        if each.folded in small:
            break
        words.append(each.folded)
    return words
