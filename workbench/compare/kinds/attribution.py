"""The same statement from another mouth, or with another force.

The two sides of a tie are asked for what is said in both, and by whom. Accuser and accused may
have changed places, a speaker may have become the one who is spoken of, an admission a claim, an
order advice.

accuser-reversed: Accuser and accused have changed places: {a} / {b}.
speaker-spoken-of: {a} says it in one report; in the other it is said of them: {b}.
other-speaker: The same statement has another speaker: {a} / {b}.
other-accused: Another is accused of the same: {a} / {b}.
teller-dropped: Only one report says who told them to: {a} / {b}.
force-changed: The verb gives what is said another force: {a} / {b}.
order-softened: An order in one report is a request or advice in the other: {a} / {b}.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from workbench.compare.asked_sums import ask_the_same
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.pair import Pair
from workbench.compare.persons import are_two
from workbench.compare.reading import Reading, Word
from workbench.compare.senses import sense
from workbench.compare.speakers import Saying, begun_by, by_row, in_quotes
from workbench.compare.statements import (
    Said,
    likeness_of,
    matched_sayings,
    said_in,
)
from workbench.compare.voices import Likeness, Voice, names_by_row, same_bearer
from workbench.domain.text import Span

__all__ = ["differ"]

# The share of what the shorter of two statements says that mostly stands in the other.
MOSTLY = 0.5
_TOLD_AGAIN = 0.6
# How many words may stand between "not" and "comment".
_NOT_FAR = 4
# How far behind the verb the one may be named through whom somebody speaks.
_BESIDE = 40
# What a pronoun takes from the trust that two speakers differ.
_PRONOUN, _BOTH = 0.33, 0.1

# Who declines to say it here, and says it there, tells another thing.
_SILENT = frozenset({"decline", "say"})
# Two forces that do not mean the same, with what that weighs and how far it can be trusted.
_APART: dict[frozenset[str], tuple[Weight, float]] = {
    frozenset({"admit", "deny"}): (Weight.HIGH, 0.75),
    frozenset({"admit", "claim"}): (Weight.HIGH, 0.65),
    frozenset({"admit", "say"}): (Weight.MEDIUM, 0.5),
    frozenset({"admit", "decline"}): (Weight.HIGH, 0.6),
    frozenset({"deny", "decline"}): (Weight.HIGH, 0.65),
    _SILENT: (Weight.HIGH, 0.5),
    frozenset({"deny", "say"}): (Weight.MEDIUM, 0.4),
    frozenset({"deny", "find"}): (Weight.HIGH, 0.45),
    frozenset({"find", "claim"}): (Weight.MEDIUM, 0.55),
    frozenset({"say", "claim"}): (Weight.LOW, 0.35),
    frozenset({"promise", "suggest"}): (Weight.MEDIUM, 0.45),
}
_TOLD_TO_DO = frozenset({"order", "demand", "advise"})
_STRICT = frozenset({"order", "demand"})
_CLOSE = {Likeness.SAME, Likeness.KIN}
_BLAMING = frozenset({"accuse", "criticise"})
_PARTING = frozenset(",;:.")
_BLAMED, _DROPPED = 0.45, 0.45


def differ(pair: Pair) -> Iterable[Finding]:
    """The differences of who says it, and how."""
    if pair.a.language.code != pair.b.language.code:
        return
    for tie in pair.ties:
        some = [said for row in tie.rows_a for said in said_in(pair.a, row)]
        others = [said for row in tie.rows_b for said in said_in(pair.b, row)]
        for one, other, shared in matched_sayings(pair, some, others):
            found = _judged(pair, one, other, shared)
            if found:
                yield found


def _judged(pair: Pair, one: Said, other: Said, shared: float) -> Finding | None:
    a, b = one.saying, other.saying
    return (
        _reversed(pair, a, b, shared)
        or _spoken_of(pair, one, other, shared)
        or _other_accused(pair, a, b)
        or _other_blamed(pair, a, b, shared)
        or _teller_dropped(pair, a, b)
        or _other_force(pair, a, b)
        or _other_voice(pair, a, b, shared)
    )


def _reversed(pair: Pair, a: Saying, b: Saying, shared: float) -> Finding | None:
    """Each side's speaker is whom the other side speaks of."""
    crossed = {likeness_of(pair, a.speaker, b.about), likeness_of(pair, a.about, b.speaker)}
    # The mayor of a town may stand for the town on one of the two sides, not on both.
    if Likeness.SAME not in crossed or not crossed <= _CLOSE:
        return None
    like = likeness_of(pair, a.speaker, b.speaker)
    if like is Likeness.SAME or (like is Likeness.KIN and crossed != {Likeness.SAME}):
        return None
    trust = min(0.95, 0.7 + 0.25 * shared)
    return _finding("accuser-reversed", Weight.HIGH, _clauses(a, b), pair, trust)


def _spoken_of(pair: Pair, one: Said, other: Said, shared: float) -> Finding | None:
    """The speaker of one side is whom the other side's speaker speaks of."""
    a, b = one.saying, other.saying
    if shared < MOSTLY or likeness_of(pair, a.speaker, b.speaker) in _CLOSE:
        return None
    if _brought_by(pair, pair.a, a, b.speaker) or _brought_by(pair, pair.b, b, a.speaker):
        return None
    for here, there in ((a, b), (b, a)):
        named = here.speaker is not None and here.speaker.main is not None
        if there.speaker is None and there.force != "accuse":
            # Whoever "was told" something is not said to have done anything.
            continue
        itself = likeness_of(pair, there.speaker, there.about) is Likeness.SAME
        if named and not itself and likeness_of(pair, here.speaker, there.about) is Likeness.SAME:
            both = one.matter & other.matter
            spans = _with_words(pair.a, a, both), _with_words(pair.b, b, both)
            return _finding("speaker-spoken-of", Weight.HIGH, spans, pair, 0.35 + 0.35 * shared)
    return None


def _with_words(reading: Reading, saying: Saying, both: frozenset[str]) -> Span:
    """A saying to the last word that the other side says too."""
    start, end = saying.clause
    words = reading.words[slice(*saying.content)]
    last = max((word.end for word in words if sense(reading, word) in both), default=end)
    return start, max(last, end)


def _other_accused(pair: Pair, a: Saying, b: Saying) -> Finding | None:
    if {a.force, b.force} != {"accuse"} or likeness_of(pair, a.speaker, b.speaker) not in _CLOSE:
        return None
    if likeness_of(pair, a.about, b.about) is not Likeness.OTHER:
        return None
    return _finding("other-accused", Weight.HIGH, (_deed(a), _deed(b)), pair, 0.55)


def _other_blamed(pair: Pair, a: Saying, b: Saying, shared: float) -> Finding | None:
    """Who "accused the agency of frightening people" says there that the press does."""
    if shared < MOSTLY or likeness_of(pair, a.speaker, b.speaker) not in _CLOSE:
        return None
    blaming, telling = (a, b) if a.force in _BLAMING else (b, a)
    if blaming.force not in _BLAMING or telling.force != "say":
        return None
    reading = pair.b if telling is b else pair.a
    doer = begun_by(reading, telling)
    known = doer is not None and not doer.pronoun and bool(doer.main or doer.head)
    if not known or likeness_of(pair, blaming.about, doer) is not Likeness.OTHER:
        return None
    assert doer is not None
    spans = {id(blaming): _deed(blaming), id(telling): doer.span}
    return _finding("other-accused", Weight.HIGH, (spans[id(a)], spans[id(b)]), pair, _BLAMED)


def _teller_dropped(pair: Pair, a: Saying, b: Saying) -> Finding | None:
    """Who was told to do something by somebody, and there by nobody knows whom."""
    if not {a.force, b.force} <= _TOLD_TO_DO or (a.speaker is None) == (b.speaker is None):
        return None
    speaker = a.speaker or b.speaker
    if speaker is None or speaker.pronoun or not (speaker.main or speaker.sides):
        return None
    return _finding("teller-dropped", Weight.MEDIUM, _clauses(a, b), pair, _DROPPED)


def _other_voice(pair: Pair, a: Saying, b: Saying, shared: float) -> Finding | None:
    if a.speaker is None or b.speaker is None:
        return None
    like = likeness_of(pair, a.speaker, b.speaker)
    if like is Likeness.UNKNOWN and shared >= _TOLD_AGAIN and are_two(pair, a.speaker, b.speaker):
        return _finding("other-speaker", Weight.HIGH, (a.span, b.span), pair, 0.2 + 0.4 * shared)
    if like is not Likeness.OTHER or not _tell_apart(a.speaker, b.speaker):
        return None
    if _stands_by(pair, pair.a, a, b.speaker) or _stands_by(pair, pair.b, b, a.speaker):
        return None
    if _brought_by(pair, pair.a, a, b.speaker) or _brought_by(pair, pair.b, b, a.speaker):
        return None
    trust = 0.35 + 0.4 * shared
    if a.speaker.pronoun or b.speaker.pronoun:
        trust -= _PRONOUN
    if a.speaker.pronoun and b.speaker.pronoun:
        trust -= _BOTH
    return _finding("other-speaker", Weight.HIGH, (a.span, b.span), pair, trust)


def _tell_apart(one: Voice, other: Voice) -> bool:
    """Whether two voices that seem to be two say enough of themselves to be sure of it."""
    if not (one.telling and other.telling) or (one.pronoun and one.pronoun == other.pronoun):
        return False
    if _share_a_name(one, other):
        # "Ann Lee" and "Ann Leigh" are one person, spelled in two ways.
        return False
    # Two offices without names may be one and the same ("the panel", "the chamber").
    return all(each.main is not None or bool(each.sides) for each in (one, other))


def _share_a_name(one: Voice, other: Voice) -> bool:
    if one.main is None or other.main is None:
        return False
    return len(one.main.full) > 1 and one.main.full[0] == other.main.full[0]


def _stands_by(pair: Pair, reading: Reading, saying: Saying, other: Voice) -> bool:
    """Whether the speaker of the other side is the mouth of this one: "said through Roe"."""
    if other.main is None:
        return False
    end = saying.verb[1]
    named = reading.of(names_by_row).get(saying.row, ())
    near = (each for each in named if end < each.start <= end + _BESIDE)
    return any(same_bearer(each.bearer, other.main, pair.a.language) for each in near)


def _brought_by(pair: Pair, reading: Reading, saying: Saying, other: Voice | None) -> bool:
    """Whether the speaker of the other side brings what this one says: "Roe said Lee had asked"."""
    for outer in reading.of(by_row).get(saying.row, ()):
        between = reading.text[outer.end : saying.start]
        brings = outer.end <= saying.start and _PARTING.isdisjoint(between)
        if brings and likeness_of(pair, outer.speaker, other) in _CLOSE:
            return True
    return False


def _other_force(pair: Pair, a: Saying, b: Saying) -> Finding | None:
    one, other = _force(pair.a, a), _force(pair.b, b)
    forces = frozenset({one, other})
    if one == other or (a.negated != b.negated and "decline" not in forces):
        return None
    if forces <= _TOLD_TO_DO:
        if forces <= _STRICT or ask_the_same(pair, a.row, a.verb, b.row, b.verb):
            return None
        spans = (_deed(a), _deed(b))
        return _finding("order-softened", Weight.MEDIUM, spans, pair, 0.6, FindingKind.WORDING)
    if forces not in _APART:
        return None
    with_no = _says_no(pair.a, a) != _says_no(pair.b, b)
    if "deny" in forces and "decline" not in forces and with_no:
        return None
    weight, trust = _APART[forces]
    if forces == _SILENT:
        return _not_told(pair, a, b, trust)
    spans = _with_silence(pair.a, a), _with_silence(pair.b, b)
    if "find" in forces and likeness_of(pair, a.speaker, b.speaker) is Likeness.OTHER:
        # "The experts found", "the company claims": it is another who says so, too.
        spans = a.span, b.span
    return _finding("force-changed", weight, spans, pair, trust)


def _not_told(pair: Pair, a: Saying, b: Saying, trust: float) -> Finding | None:
    """What one side declines to say and the other says."""
    if not (_declines_to_say(pair.a, a) or _declines_to_say(pair.b, b)):
        return None
    spans = _whole(pair.a, a), _whole(pair.b, b)
    return _finding("force-changed", Weight.HIGH, spans, pair, trust, FindingKind.WORDING)


def _declines_to_say(reading: Reading, saying: Saying) -> bool:
    """Whether it is to say something that somebody declines: not "refused to return it"."""
    tongue = reading.language
    words = [word for word in reading.words_of(saying.row) if word.start >= saying.verb[1]]
    verb = next((word for word in words if word.folded not in tongue.infinitives), None)
    told = verb is not None and verb.folded in tongue.speech_verbs
    return saying.force == "decline" and (told or saying.negated)


def _whole(reading: Reading, saying: Saying) -> Span:
    """A verb of speech with all that is said."""
    words = reading.words[slice(*saying.content)]
    start, end = saying.verb
    return (min(start, words[0].start), max(end, words[-1].end)) if words else (start, end)


def _with_silence(reading: Reading, saying: Saying) -> Span:
    """The verb, or all of "said that it would not comment"; whose verb it is may be told in two
    ways, which is another difference."""
    end = _says_nothing(reading, reading.words[slice(*saying.content)])
    return saying.verb[0], max(saying.verb[1], end if saying.force == "say" else 0)


def _force(reading: Reading, saying: Saying) -> str:
    """The force of the verb, or of the one in "said that it was regretted"."""
    if saying.negated and reading.said(saying.verb).casefold() in reading.language.commenting:
        return "decline"
    if saying.force in {"deny", "decline"} and _turns_down(reading, saying):
        return "turn down"
    if saying.force == "say":
        words = reading.words[slice(*saying.content)]
        if _says_nothing(reading, words):
            return "decline"
        passive = not reading.language.passives.isdisjoint([word[2] for word in words])
        for before, word in pairwise(words) if passive else ():
            force = reading.language.speech_verbs.get(word.folded)
            passive = before.folded in reading.language.passives
            if force in {"admit", "deny"} and passive and not in_quotes(reading, word.start):
                return force
    return saying.force


def _turns_down(reading: Reading, saying: Saying) -> bool:
    """Whether it is a request that somebody denies, or a thing that he refuses: "negó el recurso",
    "refused a new hearing"; not "refused to comment"."""
    tongue, words = reading.language, reading.words[slice(*saying.content)]
    behind = [word.folded for word in words if word.start >= saying.verb[1]][:_NOT_FAR]
    if saying.force == "decline":
        return bool(behind) and behind[0] in tongue.determiners
    while behind and behind[0] in tongue.determiners:
        behind.pop(0)
    return bool(behind) and behind[0] in tongue.sourcing.requests


def _says_nothing(reading: Reading, words: Sequence[Word]) -> int:
    """Where "said that it would not comment" ends, 0 where that is not what is said."""
    tongue = reading.language
    denied = -_NOT_FAR
    if tongue.commenting.isdisjoint([word[2] for word in words]):
        return 0
    for place, word in enumerate(words):
        if word.folded in tongue.negations:
            denied = place
        elif word.folded in tongue.commenting and place - denied < _NOT_FAR:
            return 0 if in_quotes(reading, word.start) else word.end
    return 0


def _says_no(reading: Reading, saying: Saying) -> bool:
    words = reading.words[slice(*saying.content)]
    return any(word[2] in reading.language.negations for word in words)


def _deed(saying: Saying) -> Span:
    """The verb with those who are told to do something."""
    end = saying.about.end if saying.about and saying.about.start > saying.verb[0] else 0
    return saying.verb[0], max(saying.verb[1], end)


def _clauses(a: Saying, b: Saying) -> tuple[Span, Span]:
    """Each side from its speaker to whom it speaks of."""
    return a.clause, b.clause


def _finding(
    code: str,
    weight: Weight,
    spans: tuple[Span, Span],
    pair: Pair,
    trust: float,
    kind: FindingKind = FindingKind.ATTRIBUTION,
) -> Finding:
    why = Reason(code, pair.a.said(spans[0]), pair.b.said(spans[1]))
    return Finding(kind, weight, (spans[0],), (spans[1],), why, trust)
