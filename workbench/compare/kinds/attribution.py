"""The same statement from another mouth, or with another force.

The two sides of a tie are asked for what is said in both, and by whom. Accuser and accused may
have changed places, a speaker may have become the one who is spoken of, an admission a claim, an
order advice; or what one desk puts down to somebody the other tells as a fact.

accuser-reversed: Accuser and accused have changed places: {a} / {b}.
speaker-spoken-of: {a} says it in one report; in the other it is said of them: {b}.
other-speaker: The same statement has another speaker: {a} / {b}.
other-accused: Another is accused of the same: {a} / {b}.
force-changed: The verb gives what is said another force: {a} / {b}.
order-softened: An order in one report is a request or advice in the other: {a} / {b}.
stated-attributed: {a} is told as a fact in one report and put down to somebody in the other: {b}.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.noun_phrases import after, line_of
from workbench.compare.pair import Pair, turned
from workbench.compare.persons import are_two
from workbench.compare.reading import Reading, Word
from workbench.compare.senses import sense
from workbench.compare.speakers import Saying, by_row, in_quotes
from workbench.compare.statements import (
    LEAST_WORDS,
    Said,
    keys_of,
    likeness_of,
    matched_sayings,
    said_in,
    shared_words,
)
from workbench.compare.voices import Likeness, Voice, names_by_row, same_bearer, voice_of
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
_PRONOUN = 0.33

# Two forces that do not mean the same, with what that weighs and how far it can be trusted.
_APART: dict[frozenset[str], tuple[Weight, float]] = {
    frozenset({"admit", "deny"}): (Weight.HIGH, 0.75),
    frozenset({"admit", "claim"}): (Weight.HIGH, 0.65),
    frozenset({"admit", "say"}): (Weight.MEDIUM, 0.5),
    frozenset({"admit", "decline"}): (Weight.HIGH, 0.6),
    frozenset({"deny", "decline"}): (Weight.HIGH, 0.65),
    frozenset({"deny", "say"}): (Weight.MEDIUM, 0.4),
    frozenset({"deny", "find"}): (Weight.HIGH, 0.45),
    frozenset({"find", "claim"}): (Weight.MEDIUM, 0.55),
    frozenset({"say", "claim"}): (Weight.LOW, 0.35),
    frozenset({"promise", "suggest"}): (Weight.MEDIUM, 0.45),
}
# Sides that speak for themselves: their word is no fact.
_PARTIES = frozenset({"company", "defence", "opposition", "prosecution", "union"})
_TOLD_TO_DO = frozenset({"order", "demand", "advise"})
_STRICT = frozenset({"order", "demand"})
_CLOSE = {Likeness.SAME, Likeness.KIN}
# What a fact weighs that the other side has somebody only claim, charge or deny.
_ATTRIBUTED = {
    "claim": (Weight.MEDIUM, 0.4),
    "accuse": (Weight.MEDIUM, 0.4),
    "deny": (Weight.HIGH, 0.4),
}


def differ(pair: Pair) -> Iterable[Finding]:
    """The differences of who says it, and how."""
    if pair.a.language.code != pair.b.language.code:
        return
    turned_pair = pair.turned()
    for tie in pair.ties:
        some = [said for row in tie.rows_a for said in said_in(pair.a, row)]
        others = [said for row in tie.rows_b for said in said_in(pair.b, row)]
        matched = matched_sayings(pair, some, others)
        for one, other, shared in matched:
            found = _judged(pair, one, other, shared)
            if found:
                yield found
        lone_b = [each for each in others if not any(each is other for _, other, _ in matched)]
        lone_a = [each for each in some if not any(each is one for one, _, _ in matched)]
        if not some:
            yield from _as_fact(pair, tie.rows_a, lone_b)
        if not others:
            yield from (turned(each) for each in _as_fact(turned_pair, tie.rows_b, lone_a))


def _judged(pair: Pair, one: Said, other: Said, shared: float) -> Finding | None:
    a, b = one.saying, other.saying
    return (
        _reversed(pair, a, b, shared)
        or _spoken_of(pair, one, other, shared)
        or _other_accused(pair, a, b)
        or _other_force(pair, a, b)
        or _other_voice(pair, a, b, shared)
    )


def _reversed(pair: Pair, a: Saying, b: Saying, shared: float) -> Finding | None:
    """Each side's speaker is whom the other side speaks of."""
    crossed = {likeness_of(pair, a.speaker, b.about), likeness_of(pair, a.about, b.speaker)}
    # The mayor of a town may stand for the town on one of the two sides, not on both.
    if Likeness.SAME not in crossed or not crossed <= _CLOSE:
        return None
    if likeness_of(pair, a.speaker, b.speaker) in _CLOSE:
        return None
    trust = min(0.95, 0.7 + 0.25 * shared)
    return _finding("accuser-reversed", Weight.HIGH, _clauses(a, b), pair, trust)


def _spoken_of(pair: Pair, one: Said, other: Said, shared: float) -> Finding | None:
    """The speaker of one side is whom the other side's speaker speaks of."""
    a, b = one.saying, other.saying
    if shared < MOSTLY or likeness_of(pair, a.speaker, b.speaker) in _CLOSE:
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
    start, end = _clause(saying)
    words = reading.words[slice(*saying.content)]
    last = max((word.end for word in words if sense(reading, word) in both), default=end)
    return start, max(last, end)


def _other_accused(pair: Pair, a: Saying, b: Saying) -> Finding | None:
    if {a.force, b.force} != {"accuse"} or likeness_of(pair, a.speaker, b.speaker) not in _CLOSE:
        return None
    if likeness_of(pair, a.about, b.about) is not Likeness.OTHER:
        return None
    return _finding("other-accused", Weight.HIGH, (_deed(a), _deed(b)), pair, 0.55)


def _other_voice(pair: Pair, a: Saying, b: Saying, shared: float) -> Finding | None:
    if a.speaker is None or b.speaker is None:
        return None
    like = likeness_of(pair, a.speaker, b.speaker)
    if like is Likeness.UNKNOWN and shared >= _TOLD_AGAIN and are_two(pair, a.speaker, b.speaker):
        return _finding("other-speaker", Weight.HIGH, (_tag(a), _tag(b)), pair, 0.2 + 0.4 * shared)
    if like is not Likeness.OTHER:
        return None
    if not (a.speaker.telling and b.speaker.telling) or (a.speaker.pronoun and b.speaker.pronoun):
        return None
    if _share_a_name(a.speaker, b.speaker):
        # "Ann Lee" and "Ann Leigh" are one person, spelled in two ways.
        return None
    if _stands_by(pair, pair.a, a, b.speaker) or _stands_by(pair, pair.b, b, a.speaker):
        return None
    named = all(each.main is not None or each.side for each in (a.speaker, b.speaker))
    # Two offices without names may be one and the same ("the company", "the utility").
    trust = (0.35 if named else 0.15) + 0.4 * shared
    if a.speaker.pronoun or b.speaker.pronoun:
        trust -= _PRONOUN
    weight = Weight.HIGH if named else Weight.LOW
    return _finding("other-speaker", weight, (_tag(a), _tag(b)), pair, trust)


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


def _other_force(pair: Pair, a: Saying, b: Saying) -> Finding | None:
    one, other = _force(pair.a, a), _force(pair.b, b)
    forces = frozenset({one, other})
    if one == other or (a.negated != b.negated and "decline" not in forces):
        return None
    if forces <= _TOLD_TO_DO:
        if forces <= _STRICT:
            return None
        spans = (_deed(a), _deed(b))
        return _finding("order-softened", Weight.MEDIUM, spans, pair, 0.6, FindingKind.WORDING)
    if forces not in _APART:
        return None
    with_no = _says_no(pair.a, a) != _says_no(pair.b, b)
    if "deny" in forces and "decline" not in forces and with_no:
        return None
    weight, trust = _APART[forces]
    spans = _with_silence(pair.a, a), _with_silence(pair.b, b)
    if "find" in forces and likeness_of(pair, a.speaker, b.speaker) is Likeness.OTHER:
        # "The experts found", "the company claims": it is another who says so, too.
        spans = _tag(a), _tag(b)
    return _finding("force-changed", weight, spans, pair, trust)


def _with_silence(reading: Reading, saying: Saying) -> Span:
    """The verb, or all of "said that it would not comment"; whose verb it is may be told in two
    ways, which is another difference."""
    end = _says_nothing(reading, reading.words[slice(*saying.content)])
    return saying.verb[0], max(saying.verb[1], end if saying.force == "say" else 0)


def _force(reading: Reading, saying: Saying) -> str:
    """The force of the verb, or of the one in "said that it was regretted"."""
    if saying.negated and reading.said(saying.verb).casefold() in reading.language.commenting:
        return "decline"
    if saying.force == "say":
        words = reading.words[slice(*saying.content)]
        if _says_nothing(reading, words):
            return "decline"
        for before, word in pairwise(words):
            force = reading.language.speech_verbs.get(word.folded)
            passive = before.folded in reading.language.passives
            if force in {"admit", "deny"} and passive and not in_quotes(reading, word.start):
                return force
    return saying.force


def _says_nothing(reading: Reading, words: Sequence[Word]) -> int:
    """Where "said that it would not comment" ends, 0 where that is not what is said."""
    tongue = reading.language
    denied = -_NOT_FAR
    for place, word in enumerate(words):
        if word.folded in tongue.negations:
            denied = place
        elif word.folded in tongue.commenting and place - denied < _NOT_FAR:
            return 0 if in_quotes(reading, word.start) else word.end
    return 0


def _says_no(reading: Reading, saying: Saying) -> bool:
    words = reading.words[slice(*saying.content)]
    return any(word.folded in reading.language.negations for word in words)


def _as_fact(pair: Pair, rows: tuple[int, ...], others: list[Said]) -> Iterator[Finding]:
    """What the second side puts down to somebody and the first tells as a fact."""
    told = [row for row in rows if not _leans_on_another(pair.a, row)]
    for each in others:
        yield from _does_it_itself(pair, rows, each)
        for row in told:
            tells = _weighs(pair.b, each) and _tells(pair.a, row, each)
            if tells and not _is_of(pair, row, each) and _agrees(pair, row, each):
                sentence = pair.a.sentences[row]
                spans = (_without_stop(pair.a, sentence.span), _tag(each.saying))
                weight, trust = _ATTRIBUTED.get(each.saying.force, (Weight.LOW, 0.33))
                yield _finding("stated-attributed", weight, spans, pair, trust)
                break


def _agrees(pair: Pair, row: int, each: Said) -> bool:
    """Whether a sentence denies something where what is said does, and not where it does not."""
    tongue = pair.a.language
    denies = any(word.folded in tongue.negations for word in pair.a.words_of(row))
    return denies == _says_no(pair.b, each.saying)


def _is_of(pair: Pair, row: int, each: Said) -> bool:
    """Whether a sentence begins with whoever says it on the other side: "Roe takes another view"
    beside "That was disputed by Roe"."""
    line = line_of(pair.a, row)
    part = after(line, 0) if line.words else None
    opening = voice_of(line, [part]) if part else None
    named = opening is not None and opening.main is not None
    return named and likeness_of(pair, opening, each.saying.speaker) is Likeness.SAME


def _does_it_itself(pair: Pair, rows: tuple[int, ...], other: Said) -> Iterator[Finding]:
    """A sentence that tells of the accuser what the other side has it accuse somebody of."""
    saying = other.saying
    if saying.force != "accuse" or saying.speaker is None:
        return
    for row in rows:
        line = line_of(pair.a, row)
        part = after(line, 0) if line.words else None
        doer = voice_of(line, [part]) if part else None
        own = keys_of(pair.a, pair.a.sentences[row].words, [doer.span] if doer else [])
        shared = shared_words(own, other.matter)
        itself = likeness_of(pair, doer, saying.speaker) is Likeness.SAME
        if (
            doer
            and itself
            and shared >= MOSTLY
            and likeness_of(pair, doer, saying.about) not in _CLOSE
        ):
            words = [word for word in line.words if sense(pair.a, word) in other.matter]
            spans = (doer.start, max(word.end for word in words)), _clause(saying)
            trust = 0.35 + 0.35 * shared
            yield _finding("accuser-reversed", Weight.HIGH, spans, pair, trust)


def _leans_on_another(reading: Reading, row: int) -> bool:
    """Whether a sentence is told in the words of somebody: quoted, hedged, or right after such."""
    tongue = reading.language
    sentence = reading.sentences[row]
    hedged = any(word.folded in tongue.hedges for word in reading.words_of(row))
    before = reading.sentences[row - 1] if row else None
    carried = (
        before is not None
        and before.paragraph == sentence.paragraph
        and bool(reading.of(by_row).get(row - 1))
    )
    return hedged or carried or in_quotes(reading, sentence.start)


def _weighs(reading: Reading, each: Said) -> bool:
    """Whether it matters who says it: a charge, something only claimed, or a party's own word."""
    saying = each.saying
    if saying.force == "say" and saying.speaker and saying.speaker.side in _PARTIES:
        return not saying.negated
    accusing = reading.language.accusing
    words = reading.words[slice(*saying.content)]
    charge = any(word.folded in accusing for word in words)
    return not saying.negated and (saying.force in _ATTRIBUTED or charge)


def _tells(reading: Reading, row: int, each: Said) -> bool:
    own = keys_of(reading, reading.sentences[row].words, ())
    return len(own & each.matter) > LEAST_WORDS and shared_words(own, each.matter) >= _TOLD_AGAIN


def _without_stop(reading: Reading, span: Span) -> Span:
    words = reading.words_of(reading.rows_at(span).start)
    return (words[0].start, words[-1].end) if words else span


def _tag(saying: Saying) -> Span:
    """Speaker and verb where they stand together, else the verb."""
    return saying.start, saying.end


def _deed(saying: Saying) -> Span:
    """The verb with those who are told to do something."""
    end = saying.about.end if saying.about and saying.about.start > saying.verb[0] else 0
    return saying.verb[0], max(saying.verb[1], end)


def _clauses(a: Saying, b: Saying) -> tuple[Span, Span]:
    """Each side from its speaker to whom it speaks of."""
    return _clause(a), _clause(b)


def _clause(saying: Saying) -> Span:
    about = saying.about
    start, end = saying.start, saying.end
    if about is None:
        return start, end
    return min(start, about.start), max(end, about.end)


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
