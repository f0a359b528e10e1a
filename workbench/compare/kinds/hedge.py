"""Doubt that one report has and the other has not.

Where one side hedges a word, the same word, or what stands in its place, is looked for on the
other side. Any hedge there, a verb like "claims" or a plain "it is not known" counts as the same
doubt: which words a desk doubts with is its own affair.

hedge-dropped: {a} is told as certain here; the other report leaves it open: {b}.
hedge-added: {a} is left open here; the other report tells it as certain: {b}.
hedge-doubled: The doubt stands twice in one sentence here: {a}; the other report has it once: {b}.
"""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from workbench.compare.hedges import Hedge, doubted, hedges_by_row, word_at
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.pair import Pair, turned
from workbench.compare.phrase_places import places
from workbench.compare.reading import Reading, Word
from workbench.compare.senses import carries, sense, senses
from workbench.compare.speakers import by_row
from workbench.compare.terms import theme_groups
from workbench.domain.text import Span

__all__ = ["differ"]

# The matter after the hedged word that may stand in for it when the other side has a synonym.
_FOLLOWING = 4
_BEFORE = 6
# A word so short has no ending to tell a verb by.
_SHORT = 3
# How many words of a doubtful clause are looked at.
_REACH = 10
_CERTAIN = 0.75
_BY_PLACE = 0.45
_OF_PLANS = frozenset({"expected", "now", "considered", "weighed"})
_ABLE, _NOW = "could", "now"
_NEAR = 5
_MILD = frozenset({"trying", "probable", "expected", "now", "considered", "weighed"})


def differ(pair: Pair) -> Iterable[Finding]:
    """The hedges of one side whose words the other tells as certain, and those said twice."""
    if pair.a.language.code != pair.b.language.code:
        return
    # The bolder article weighs more when it is the one under check.
    for each in _hedged_in_first(pair.turned(), "hedge-dropped", Weight.HIGH):
        yield turned(each)
    yield from _hedged_in_first(pair, "hedge-added", Weight.MEDIUM)
    for each in _doubled(pair.turned()):
        yield turned(each)
    yield from _doubled(pair)


def _hedged_in_first(pair: Pair, code: str, weight: Weight) -> Iterator[Finding]:
    """Hedges of `a` that the sentences of `b` tied to theirs do not have, one a sentence."""
    for row, rows in pair.tied_b.items():
        hedges = pair.a.of(hedges_by_row).get(row, ())
        if not hedges or any(doubted(pair.b, other) for other in rows):
            continue
        # Of two doubts the one of a single word shows more closely what is doubted.
        for hedge in sorted(hedges, key=lambda each: " " in pair.a.said(each.span)):
            found = _told_as_certain(pair, hedge, rows)
            if found:
                a, b, trust = found
                mild = Weight.MEDIUM if hedge.kind in _MILD else weight
                yield _finding(code, mild, a, b, pair, trust)
                break


def _told_as_certain(
    pair: Pair, hedge: Hedge, rows: tuple[int, ...]
) -> tuple[Span, Span, float] | None:
    """The words of both sides, where what a hedge of `a` covers stands in `b` without one."""
    target = word_at(pair.a, hedge)
    if _is_figure(pair.a, target):
        return None
    clause = _covers_clause(pair.a, hedge)
    for row in rows:
        words = pair.b.words_of(row)
        if clause and not _of_one_clause(pair, hedge, row):
            continue
        place = _same_word(pair, target, words)
        trust = _CERTAIN if place is not None else _BY_PLACE
        if place is None:
            place = _guessed(pair, hedge, words, clause)
        left = hedge.kind != _NOW and place is not None and _is_open(pair.b, words, place)
        if place is not None and not left:
            of_whom = clause or _is_of_noun(pair.a, hedge) or _is_subject(pair.a, target)
            whole = hedge.start, max(target.end, _told(pair.a, hedge, of_whom))
            told = _with_verb(pair.b, words, place, of_whom)
            return (
                whole,
                _with_saying(pair.b, row, told) if _is_verb(pair.a, hedge) else told,
                trust,
            )
    return None


def _guessed(pair: Pair, hedge: Hedge, words: tuple[Word, ...], clause: bool) -> int | None:
    """Where the other side tells in another word what a hedge covers. What somebody says he is
    unsure of is told again in his words, or is another matter; what is expected may be so for
    everybody."""
    target = word_at(pair.a, hedge)
    place = None
    if hedge.kind not in _OF_PLANS and not hedge.quoted:
        place = _after_the_same(pair, hedge, words)
        place = _in_its_place(pair, hedge, words) if place is None else place
    if hedge.kind not in _OF_PLANS and place is None:
        place = _akin(pair, target, words)
    if clause and place is None:
        place = _same_deed(pair, hedge, words)
    able = _is_able(pair.a, hedge)
    if place is None or clause or not (able or _is_named(pair.b, words, place)):
        return place
    return None


def _same_deed(pair: Pair, hedge: Hedge, words: tuple[Word, ...]) -> int | None:
    """Where the other side tells as done what a doubtful clause says of its subject: "fear that
    the oil harms the beds" / "has harmed the beds"."""
    _, end = pair.a.sentences[hedge.row].words
    clause = pair.a.words[hedge.target + 1 : min(end, hedge.target + _REACH)]
    asked = {sense(pair.a, word) for word in clause if carries(pair.a, word)}
    deeds = (n for n, word in enumerate(words) if n and _is_deed(pair.b, words[n - 1], word))
    return next((n for n in deeds if sense(pair.b, words[n]) in asked), None)


def _is_deed(reading: Reading, before: Word, word: Word) -> bool:
    """Whether a word is a verb in a form of the past."""
    tongue = reading.language
    written = reading.said(word.span).casefold().endswith(tongue.past_endings)
    return (written and len(word.folded) > _SHORT) or before.folded in tongue.perfects


def _is_open(reading: Reading, words: tuple[Word, ...], place: int) -> bool:
    """Whether what stands before a word leaves it open: "can bid", "vote on whether to strike"."""
    tongue = reading.language
    before = words[max(0, place - _NEAR) : place + 1]
    able = any(word.folded in tongue.able for word in before)
    # "Ficaria pronta"
    able = able or words[place].folded.endswith(tongue.conditional_endings)
    meant = places(before, tongue.code, "intents")
    # "Vai fechar" leaves nothing open.
    return able or any(phrase not in tongue.to_come for _, _, phrase in meant)


def _is_verb(reading: Reading, hedge: Hedge) -> bool:
    """Whether the doubt is in the verb of whoever tells it: "believe that", not "appears that"."""
    words = reading.words_of(hedge.row)
    first = next(word for word in words if word.start == hedge.start)
    return first.folded in reading.language.speech_verbs


def _is_of_noun(reading: Reading, hedge: Hedge) -> bool:
    """Whether a doubt is cast on whoever or whatever the next noun names: "suspicion falls on"."""
    words = [word for word in reading.words_of(hedge.row) if word.end <= hedge.end]
    last = words[-1].folded
    tongue = reading.language
    return len(words) > 1 and last in tongue.stop_words - tongue.infinitives - tongue.said_links


def _is_subject(reading: Reading, target: Word) -> bool:
    """Whether the word behind a doubt is a noun, of which something is told: "apparently the
    pilot was ill"."""
    words = reading.words_of(target.row)
    place = next(n for n, word in enumerate(words) if word.start == target.start)
    return place > 0 and words[place - 1].folded in reading.language.articles


def _with_saying(reading: Reading, row: int, told: Span) -> Span:
    """What is told with the verb of whoever finds or says it so, where one stands before it."""
    sayings = reading.of(by_row).get(row, ())
    verbs = (each.verb[0] for each in sayings if each.verb[0] < told[0])
    return max(verbs, default=told[0]), told[1]


def _akin(pair: Pair, target: Word, words: tuple[Word, ...]) -> int | None:
    """Where the other side has a word of the same matter: "perhaps afraid" / "in fear"."""
    groups = theme_groups(pair.b.language.code)
    own = {*groups.get(sense(pair.a, target), ()), *groups.get(target.stem, ())}
    if not own:
        return None
    there = (
        n
        for n, word in enumerate(words)
        if carries(pair.b, word) and not own.isdisjoint(groups.get(sense(pair.b, word), ()))
    )
    return next(there, None)


def _is_able(reading: Reading, hedge: Hedge) -> bool:
    """Whether it is told what was possible: "could be read by anybody"."""
    words = reading.words_of(hedge.row)
    after = next((word for word in words if word.start >= hedge.end), None)
    passive = after is not None and after.folded in reading.language.passives
    return hedge.kind == _ABLE and passive


def _is_named(reading: Reading, words: tuple[Word, ...], place: int) -> bool:
    """Whether a word only names something: a doubt is of what happens."""
    tongue = reading.language
    leads = tongue.articles | tongue.determiners | tongue.part_words
    return place == 0 or words[place - 1].folded in leads


def _of_one_clause(pair: Pair, hedge: Hedge, row: int) -> bool:
    """Whether a sentence of `b` tells more of a doubtful clause than what it speaks of."""
    _, end = pair.a.sentences[hedge.row].words
    words = pair.a.words[hedge.target : min(end, hedge.target + _REACH)]
    matter = (word for word in words if carries(pair.a, word) and not _is_figure(pair.a, word))
    asked = {sense(pair.a, word) for word in matter}
    return len(asked & senses(pair.b, row)) >= min(2, len(asked))


def _same_word(pair: Pair, target: Word, words: tuple[Word, ...]) -> int | None:
    wanted = sense(pair.a, target)
    return next(
        (n for n, word in enumerate(words) if sense(pair.b, word) == wanted),
        None,
    )


def _in_its_place(pair: Pair, hedge: Hedge, words: tuple[Word, ...]) -> int | None:
    """Where the other side has another word before the same matter: "faces fines of" / "penalties
    of"."""
    row = pair.a.sentences[hedge.row].words
    following = [
        sense(pair.a, word)
        for word in pair.a.words[hedge.target + 1 : row[1]]
        if carries(pair.a, word)
    ][:_FOLLOWING]
    for n, word in enumerate(words):
        if n and carries(pair.b, word) and sense(pair.b, word) in following[:2]:
            shared = sum(sense(pair.b, each) in following for each in words[n : n + 8])
            before = [m for m in range(n - 1, max(-1, n - 4), -1) if carries(pair.b, words[m])]
            if shared > 1 and before:
                return before[0]
    return None


def _after_the_same(pair: Pair, hedge: Hedge, words: tuple[Word, ...]) -> int | None:
    """Where the other side has another word behind the same one: "a tug will try to tow" / "a tug
    is to pull"."""
    first = pair.a.sentences[hedge.row].words[0]
    nearest = [
        word
        for word in pair.a.words[max(first, hedge.target - _BEFORE) : hedge.target]
        if word.end <= hedge.start and carries(pair.a, word)
    ]
    if not nearest:
        return None
    same = _same_word(pair, nearest[-1], words)
    if same is None:
        return None
    within = range(same + 1, min(len(words), same + _BEFORE))
    verbs = pair.b.language.speech_verbs
    matter = (n for n in within if carries(pair.b, words[n]) and words[n].folded not in verbs)
    found = next(matter, None)
    # Before a figure it is the word itself that is told: "an excess of 38%".
    return same if found is not None and words[found].folded[0].isdigit() else found


def _is_figure(reading: Reading, word: Word) -> bool:
    """Whether a word is a figure or its unit, which many sentences have."""
    folded = word.folded
    tongue = reading.language
    figure = folded[0].isdigit() or folded in tongue.number_words
    return len(folded) == 1 or figure or folded in tongue.units


def _covers_clause(reading: Reading, hedge: Hedge) -> bool:
    """Whether a hedge makes a clause doubtful: "appears that ...", "fears that ..."."""
    first, _ = reading.sentences[hedge.row].words
    words = reading.words[max(first, hedge.target - _BEFORE) : hedge.target]
    links = reading.language.said_links
    return any(word.folded in links and word.end > hedge.start for word in words)


def _told(reading: Reading, hedge: Hedge, clause: bool) -> int:
    """Where the words end that a hedge covers."""
    first, end = reading.sentences[hedge.row].words
    words = reading.words[first:end]
    return _with_verb(reading, words, hedge.target - first, clause)[1]


def _with_verb(reading: Reading, words: tuple[Word, ...], place: int, clause: bool) -> Span:
    """A word with the auxiliaries before it, or, in a clause, with the verb it is subject of."""
    auxiliaries = reading.language.auxiliaries
    first = last = place
    if first > 1 and words[first - 1].folded in reading.language.infinitives:
        # "Is to pull", "has to pull": the little word belongs to the verb.
        first -= words[first - 2].folded in auxiliaries
    while first > 0 and words[first - 1].folded in auxiliaries:
        first -= 1
    if clause and first == place:
        near = range(place + 1, min(len(words), place + _BEFORE))
        verb = next((n for n in near if words[n].folded in auxiliaries), place)
        last = next((n for n in near if n > verb and carries(reading, words[n])), place)
    return words[first].start, words[last].end


def _doubled(pair: Pair) -> Iterator[Finding]:
    """Two hedges of one kind in a sentence of `a`, where `b` has one at most."""
    for row, rows in pair.tied_b.items():
        hedges = [each for each in pair.a.of(hedges_by_row).get(row, ()) if not each.quoted]
        for one, other in pairwise(hedges):
            if one.kind != other.kind or _kind_count(pair.b, rows, one.kind) > 1:
                continue
            places = ((r, _same_word(pair, word_at(pair.a, one), pair.b.words_of(r))) for r in rows)
            for other_row, place in places:
                if place is not None:
                    b = pair.b.words_of(other_row)[place].span
                    a = (one.start, word_at(pair.a, other).end)
                    yield _finding("hedge-doubled", Weight.MEDIUM, a, b, pair, 0.5)
                    break


def _kind_count(reading: Reading, rows: tuple[int, ...], kind: str) -> int:
    return sum(each.kind == kind for row in rows for each in reading.of(hedges_by_row).get(row, ()))


def _finding(code: str, weight: Weight, a: Span, b: Span, pair: Pair, trust: float) -> Finding:
    why = Reason(code, pair.a.said(a), pair.b.said(b))
    return Finding(FindingKind.HEDGE, weight, (a,), (b,), why, trust)
