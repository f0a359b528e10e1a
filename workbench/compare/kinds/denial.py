"""One report denies what the other says: "will no longer travel free" against "will go on
travelling free", "nobody was hurt" against "two were hurt".

A sentence may say the same without a "not": only where the other report has no word that denies
in any way is the word told as said there. A short clause that denies something in other words
than a short sentence tells it is taken as well: "no dividend will be paid" against "the dividend
will be halved".

wording-opposite: The same thing is told with words that do not mean the same: “{a}” / “{b}”.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence

from workbench.compare.hedges import doubted, left_open
from workbench.compare.kinds.wording import poles
from workbench.compare.languages import Language, once
from workbench.compare.matter import Places
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.noun_phrases import Line, line_of
from workbench.compare.pair import Pair, turned
from workbench.compare.quotations import find as quotations
from workbench.compare.reading import Part, Reading, Word
from workbench.compare.senses import carries, sense, senses
from workbench.compare.speakers import by_row
from workbench.domain.text import Span

__all__ = ["differ"]

# How far a word that is denied stands behind what denies it, and how near two such words are one.
_FAR = 4
_ONE = 3
_CLAUSE = 10
# How far behind what denies another such word only goes with it ("no ... ning\u00fan").
_GOES_WITH = 5
_WITHOUT = frozenset({"sin", "sem", "no", "nao"})
# Of how few words of matter a clause is that denies one thing, and the sentence beside it.
_SHORT, _SHORT_THERE = 5, 9
# What two sentences have in common beside the denied word: words, and a share of the shorter.
_COMMON = 2
_SHARE = 0.4
_TRUST, _TRUST_OTHERWISE = 0.55, 0.4
_MARKS = frozenset(",;:()\u2013\u2014")


def differ(pair: Pair) -> Iterator[Finding]:
    """What the first report denies and the second says, then the reverse."""
    if pair.a.language.code != pair.b.language.code:
        return
    yield from _denied_in_first(pair)
    for finding in _denied_in_first(pair.turned()):
        yield turned(finding)


def _denied_in_first(pair: Pair) -> Iterator[Finding]:
    for row, rows in pair.tied_b.items():
        no = denied(pair.a, row)
        if no is None or any(_says_no(pair.b, other) for other in rows):
            continue
        if any(doubted(pair.b, other) for other in rows):
            continue
        for other in rows:
            said = _said(pair.b, other, sense(pair.a, no[1]))
            if said is not None and _of_one_thing(pair, row, other, sense(pair.a, no[1])):
                yield _finding(pair, (no[0].start, no[1].end), said, _TRUST)
                break
        else:
            both = senses(pair.a, row)
            if any(_takes_back(pair.b, pair.b.words_of(other), both) for other in rows):
                continue
            spans = (_told_otherwise(pair, no[0], other) for other in rows)
            found = next((each for each in spans if each is not None), None)
            if found is not None:
                yield _finding(pair, *found, _TRUST_OTHERWISE)


def _finding(pair: Pair, a: Span, b: Span, trust: float) -> Finding:
    why = Reason("wording-opposite", pair.a.said(a), pair.b.said(b))
    return Finding(FindingKind.WORDING, Weight.HIGH, (a,), (b,), why, trust)


def _told_otherwise(pair: Pair, no: Word, other: int) -> tuple[Span, Span] | None:
    """A short clause that denies something, and what a short sentence tells of the same."""
    clause = _clause(pair.a, no, _ends_clause)
    earlier = pair.b.language.time_sides
    if any(earlier.get(word.folded, 0) < 0 for word in pair.b.words_of(other)):
        # "Not for a year" is "a year before".
        return None
    matter = [word for word in clause if _is_matter(pair.a, word)]
    here, there = {sense(pair.a, word) for word in matter}, senses(pair.b, other)
    if len(here) > _SHORT or len(there) > _SHORT_THERE or (here <= there and len(here) < _COMMON):
        return None
    if 2 * len(here & there) < len(here):
        return None
    if _is_opposite(pair, no.row, other):
        return None
    told = [word for word in pair.b.words_of(other) if _is_matter(pair.b, word)]
    if any(_is_quoted(pair.b, word) for word in told):
        return None
    return (no.start, max(no.end, matter[-1].end)), (told[0].start, told[-1].end)


def _is_opposite(pair: Pair, row: int, other: int) -> bool:
    """Whether a sentence tells the opposite of what the other one denies: "did not survive" is
    "died"."""
    here, there = pair.a.of(poles).get(row, {}), pair.b.of(poles).get(other, {})
    return any(
        {pole for pole, _ in here[axis]}.isdisjoint(pole for pole, _ in there[axis])
        for axis in here.keys() & there.keys()
    )


def _clause(reading: Reading, word: Word, parts: Callable[[Line, int], bool]) -> Sequence[Word]:
    """The words around a word, up to where something parts them."""
    line = line_of(reading, word.row)
    place = line.words.index(word)
    first, last = place, place
    while first > 0 and not parts(line, first - 1):
        first -= 1
    while last + 1 < len(line.words) and not parts(line, last):
        last += 1
    return line.words[first : last + 1]


def _ends_half(line: Line, place: int) -> bool:
    """Whether a word stands before a mark, or before "and" or "but"."""
    gap = line.gaps[place]
    joins = line.folded(place + 1) in line.tongue.and_words
    return joins or (gap != " " and not _MARKS.isdisjoint(gap))


def _ends_clause(line: Line, place: int) -> bool:
    """Whether a clause ends with a word: at a mark, or before a word that opens the next one."""
    tongue, after = line.tongue, line.folded(place + 1)
    opens = after in tongue.reasons or after in tongue.time_sides or after in tongue.until_words
    return opens or not _MARKS.isdisjoint(line.gap(place))


def denied(reading: Reading, row: int) -> tuple[Word, Word] | None:
    """What denies in a sentence, and what is denied; None where more than one thing is, or where
    it is denied for a while only ("not until Monday")."""
    if not _tells(reading, row) or left_open(reading, row) is not None:
        return None
    tongue, words = reading.language, reading.words_of(row)
    said = line_of(reading, row).said
    if tongue.negations.isdisjoint(said):
        return _disowned(reading, row)
    places = [place for place, word in enumerate(said) if word in tongue.negations]
    if tongue.drops_subject:
        # "No envi\u00f3 a ning\u00fan ingeniero" is denied once.
        places = _of_one_clause(reading, words, places)
    if places[-1] - places[0] >= _ONE or _is_quoted(reading, words[places[0]]):
        return None
    after = words[places[0] + 1 :]
    no = words[places[0]]
    clause = [each for each in _clause(reading, no, _ends_half) if each.start >= no.start]
    if any(word.folded in tongue.denying for word in clause):
        return None
    wills = _wills(tongue)
    target = next(
        (word for word in after[:_FAR] if _is_matter(reading, word) and word.folded not in wills),
        None,
    )
    if target is None or _is_bounded(target, after, tongue):
        return None
    return words[places[0]], target


def _of_one_clause(reading: Reading, words: Sequence[Word], places: list[int]) -> list[int]:
    """The places of what denies, without those that only go with the first of their clause."""
    first = words[places[0]]
    together = [
        place
        for place in places[1:]
        if place - places[0] <= _GOES_WITH
        and "," not in reading.text[first.end : words[place].start]
        and words[place].folded not in _WITHOUT
    ]
    return [place for place in places if place not in together]


def _is_bounded(target: Word, after: Sequence[Word], tongue: Language) -> bool:
    """Whether no more is denied than a figure or a time: "no more than 40", "not swept since"."""
    behind = [word.folded for word in after[after.index(target) + 1 :][:_ONE]]
    lasting = any(tongue.date_leads.get(word) == "since" for word in behind)
    return lasting or target.folded[0].isdigit() or target.folded in tongue.number_words


@once
def _wills(tongue: Language) -> frozenset[str]:
    """Verbs of who means to do something, behind which stands what he does not mean to do."""
    return frozenset(phrase for phrase in tongue.intents if " " not in phrase)


def _disowned(reading: Reading, row: int) -> tuple[Word, Word] | None:
    """What somebody denies to have done: "denied that it had paid"."""
    tongue, words = reading.language, reading.words_of(row)
    sayings = reading.of(by_row).get(row, ())
    verbs = [each.verb for each in sayings if each.force == "deny"]
    if len(verbs) != 1 or _is_quoted(reading, words[0]):
        return None
    place = bisect_left(words, verbs[0][0], key=lambda each: each.start)
    clause = words[place + 1 : place + 1 + _CLAUSE]
    if clause and clause[0].folded.endswith(tongue.verb_heads) and tongue.verb_heads:
        # "Descart\u00f3 subir la tarifa", "neg\u00f3 haber cobrado"
        helping = clause[0].folded in tongue.auxiliaries and len(clause) > 1
        return words[place], clause[1] if helping else clause[0]
    if not clause or clause[0].folded not in tongue.said_links:
        return None
    matter = [word for word in clause if _is_matter(reading, word)]
    # The first word of a clause is whom it tells of, but for a pronoun.
    subject = bool(clause[1:]) and clause[1].folded not in tongue.pronouns | tongue.body_pronouns
    told = matter[1:] if subject else matter
    return (words[place], told[0]) if told else None


def _is_matter(reading: Reading, word: Word) -> bool:
    tongue = reading.language
    small = word.folded in tongue.denial_links or word.folded in tongue.negations
    return carries(reading, word) and not small


def _says_no(reading: Reading, row: int) -> bool:
    """Whether a sentence denies or leaves open anything outright, or is none of the report's."""
    no = not reading.language.negations.isdisjoint(line_of(reading, row).said)
    return no or not _tells(reading, row) or left_open(reading, row) is not None


def _takes_back(
    reading: Reading, words: Sequence[Word], both: frozenset[str] = frozenset()
) -> bool:
    """Whether some of the words deny in their meaning ("failed", "until"), but for those that both
    sentences have."""
    denying = reading.language.denying
    return any(word.folded in denying and sense(reading, word) not in both for word in words)


def _tells(reading: Reading, row: int) -> bool:
    return reading.sentences[row].part is Part.BODY


def _said(reading: Reading, row: int, wanted: str) -> Span | None:
    """Where a sentence has a word, in whatever form, outside quotation marks."""
    for word in reading.words_of(row):
        if sense(reading, word) == wanted and not _is_quoted(reading, word):
            half = _clause(reading, word, _ends_half)
            return None if _takes_back(reading, half) else word.span
    return None


def _of_one_thing(pair: Pair, row: int, other: int, denied: str) -> bool:
    one, two = senses(pair.a, row) - {denied}, senses(pair.b, other) - {denied}
    common = len(one & two)
    return common >= _COMMON and common >= _SHARE * min(len(one), len(two))


def _is_quoted(reading: Reading, word: Word) -> bool:
    return reading.of(_quoted).holds(word.start)


def _quoted(reading: Reading) -> Places:
    return Places(each.span for each in reading.of(quotations))
