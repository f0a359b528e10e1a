"""Who does what to whom: doer and done-to that change places, or a doer whom only one side names.

"The window was broken" leaves open by whom; "protesters broke the window" does not. That a
notice was lifted, or that they lifted it, is style: only deeds that harm have culprits. Only verbs
that both sides have in some form are looked at, with the phrases right beside them.

roles-reversed: Who does it and to whom is turned round: {a} / {b}.
other-doer: The same is done by another: {a} / {b}.
culprit-named: One report says who did it, the other only that it was done: {a} / {b}.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from workbench.compare.languages import Language, once
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.noun_phrases import Line, after, before, line_of
from workbench.compare.pair import Pair
from workbench.compare.reading import Reading, of_the_whole
from workbench.compare.senses import senses_of
from workbench.compare.speakers import in_quotes
from workbench.compare.statements import likeness_of
from workbench.compare.subjects import agent_of, is_passive, object_before, subject_of
from workbench.compare.voices import Likeness, Voice, likeness, voice_of
from workbench.compare.words import Judged, folded
from workbench.domain.text import Span

__all__ = ["differ"]

# Words as short as that are no verbs by their ending ("red").
_SHORT = 3
_REVERSED = 0.6
_NAMED = 0.5
_OTHER = 0.55


@dataclass(frozen=True, slots=True)
class _Deed:
    """A verb with who does it and to whom, as far as the sentence says; `span` is all of it."""

    verb: str
    doer: Voice | None
    done_to: Voice | None
    passive: bool
    harms: bool
    span: Span


def differ(pair: Pair) -> Iterable[Finding]:
    """The deeds of tied sentences that have their parts turned round, or one more part."""
    tongue = pair.a.language
    if tongue.code != pair.b.language.code or not (tongue.verb_endings or tongue.past_endings):
        return
    for row_a, row_b, _ in pair.rows():
        shared = _verbs(pair.a, row_a).keys() & _verbs(pair.b, row_b).keys()
        if not shared:
            continue
        others = {deed.verb: deed for deed in _deeds(pair.b, row_b, shared)}
        for deed in _deeds(pair.a, row_a, shared):
            other = others.get(deed.verb)
            found = _judged(pair, deed, other) if other else None
            if found:
                yield found


def _judged(pair: Pair, a: _Deed, b: _Deed) -> Finding | None:
    if _crossed(pair, a, b):
        if _one(pair, a.doer, b.doer):
            return None
        return _finding(pair, "roles-reversed", FindingKind.ATTRIBUTION, a, b, _REVERSED)
    if _much_the_same(pair, a.done_to, b.done_to) and _are_two(pair, a.doer, b.doer):
        return _finding(pair, "other-doer", FindingKind.ATTRIBUTION, a, b, _OTHER)
    if not _one(pair, a.done_to, b.done_to):
        return None
    if a.passive == b.passive:
        return None
    active, open_one = (b, a) if a.passive else (a, b)
    if open_one.doer is None and active.doer and active.doer.telling and active.harms:
        return _finding(pair, "culprit-named", FindingKind.HEDGE, a, b, _NAMED)
    return None


def _crossed(pair: Pair, a: _Deed, b: _Deed) -> bool:
    """Whether doer and done-to have changed places; on one of the two sides a body may stand for
    its man ("the police", "the policeman")."""
    ways = [likeness_of(pair, a.doer, b.done_to), likeness_of(pair, a.done_to, b.doer)]
    if Likeness.SAME not in ways or not set(ways) <= {Likeness.SAME, Likeness.KIN}:
        return False
    far = [a.doer, b.done_to] if ways[0] is Likeness.KIN else [a.done_to, b.doer]
    return Likeness.KIN not in ways or bool(far[0] and far[1] and far[0].side == far[1].side != "")


def _one(pair: Pair, one: Voice | None, other: Voice | None) -> bool:
    return likeness_of(pair, one, other) is Likeness.SAME


def _much_the_same(pair: Pair, one: Voice | None, other: Voice | None) -> bool:
    """Whether two phrases mean the same, or share their words: "the man" may be anybody."""
    if one is None or other is None:
        return False
    return _one(pair, one, other) or not one.matter.isdisjoint(other.matter)


def _are_two(pair: Pair, one: Voice | None, other: Voice | None) -> bool:
    """Whether two doers are certainly not one: both named, or of two of the usual sides."""
    if one is None or other is None:
        return False
    certain = all(each.main or each.side for each in (one, other))
    return certain and likeness(one, other, pair.a.language) is Likeness.OTHER


def _deeds(reading: Reading, row: int, verbs: Collection[str]) -> Iterator[_Deed]:
    """The deeds of a sentence that are told with some verbs, in their order."""
    known: dict[tuple[int, int], _Deed] = reading.of(_known_deeds)
    line, told = line_of(reading, row), _verbs(reading, row)
    for place in sorted(place for verb in verbs for place in told[verb]):
        deed = known.get((row, place))
        if deed is None:
            deed = known[row, place] = _deed(line, place)
        if deed.done_to is not None:
            yield deed


@of_the_whole
def _known_deeds(_reading: Reading) -> dict[tuple[int, int], _Deed]:
    """The deeds asked for so far, by their sentence and the place of their verb."""
    return {}


def _verbs(reading: Reading, row: int) -> dict[str, list[int]]:
    """What is done in a sentence, outside quotations, and where it stands."""
    known: dict[int, dict[str, list[int]]] = reading.of(_known_verbs)
    found = known.get(row)
    if found is None:
        found = known[row] = defaultdict(list)
        line = line_of(reading, row)
        acting, stands = _acting(reading.language), senses_of(reading.language)
        text, words = reading.text, line.words
        # As it is written: "procesó" is a verb by its accent.
        for place in [n for n, word in enumerate(words) if acting[text[word[0] : word[1]]]]:
            if not in_quotes(line.reading, words[place].start):
                found[stands[words[place][2:4]]].append(place)
    return found


@of_the_whole
def _known_verbs(_reading: Reading) -> dict[int, dict[str, list[int]]]:
    """The verbs of the sentences asked for so far."""
    return {}


@once
def _acting(tongue: Language) -> Judged:
    """Which words, written small, may be verbs that tell a deed."""
    endings = tongue.verb_endings + tongue.participle_endings

    def acts(written: str) -> bool:
        word = folded(written)
        ends = word.endswith(endings) or written.endswith(tongue.past_endings)
        long = len(word) > _SHORT and not word.endswith("eed")
        if written[0].isupper() or not ((long and ends) or word in tongue.verb_forms):
            return False
        tables = (
            tongue.stop_words,
            tongue.auxiliaries,
            tongue.speech_verbs,
            tongue.offices,
            tongue.sides,
        )
        return not any(word in table for table in tables)

    return Judged(acts)


def _deed(line: Line, place: int) -> _Deed:
    bare = _is_bare_passive(line, place)
    passive = bare or is_passive(line, place)
    ranges = subject_of(line, place)
    if bare and not ranges and line.gap(place - 1).startswith(","):
        # "The complaint, brought by the council, ..."
        part = before(line, place - 1)
        ranges = [part] if part else None
    subject = voice_of(line, ranges) if ranges else None
    if passive:
        doer, done_to = agent_of(line, place), subject
    else:
        first = place + 1 + (line.folded(place + 1) in line.tongue.object_links)
        part = after(line, first, linked=False) if line.close(place) else None
        part = object_before(line, place) or part
        doer, done_to = subject, voice_of(line, [part]) if part else None
    word = line.words[place]
    spans = [word.span, *(each.span for each in (doer, done_to) if each)]
    span = min(start for start, _ in spans), max(end for _, end in spans)
    harms = word.folded in line.tongue.accusing
    verb = senses_of(line.tongue)[word[2:4]]
    return _Deed(verb, doer, done_to, passive, harms, span)


def _is_bare_passive(line: Line, place: int) -> bool:
    """Whether it is told by whom without a "was": "presentada por la fiscalía"."""
    ends = line.folded(place).endswith(line.tongue.participle_endings)
    by = line.folded(place + 1) in line.tongue.agent_words
    return bool(place and ends and by and line.close(place))


def _finding(pair: Pair, code: str, kind: FindingKind, a: _Deed, b: _Deed, trust: float) -> Finding:
    why = Reason(code, pair.a.said(a.span), pair.b.said(b.span))
    return Finding(kind, Weight.HIGH, (a.span,), (b.span,), why, trust)
