"""One and the same accusation in the mouths of both sides.

In one report the firm says that it warned the council, in the other the council says that it
warned the firm: the speaker of each report is the one spoken of in the other.

sides-changed: Each side is made to say it of the other: {a} / {b}.
"""

from collections.abc import Iterator, Sequence
from itertools import product

from workbench.compare.matter import content_between, key
from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.names import Bearer, Name
from workbench.compare.pair import Pair
from workbench.compare.reading import Reading
from workbench.compare.speakers import Saying, by_row
from workbench.compare.voices import names_by_row, same_bearer
from workbench.domain.text import Span

# How much of what is said must be the same, as words and as a share of the shorter.
_LEAST = 2
_SHARE = 0.4
_TRUST = 0.4


def differ(pair: Pair) -> Iterator[Finding]:
    """Tied sentences in which speaker and spoken-of have changed places."""
    if pair.a.language.code != pair.b.language.code:
        return
    for row_a, row_b, score in pair.rows():
        said = product(pair.a.of(by_row).get(row_a, ()), pair.b.of(by_row).get(row_b, ()))
        changed = next((each for each in said if _changed(pair, *each)), None)
        if changed:
            yield _finding(pair, *changed, score)


def _changed(pair: Pair, one: Saying, other: Saying) -> bool:
    here, there = _speaker(one), _speaker(other)
    if here is None or there is None or same_bearer(here, there, pair.a.language):
        return False
    told_a, told_b = _told(pair.a, one), _told(pair.b, other)
    if not (_spoken_of(pair, told_a, there) and _spoken_of(pair, told_b, here)):
        return False
    # Where the report names the other as speaker too, both sides are heard in both reports.
    if _says(pair, pair.a, one.row, there) or _says(pair, pair.b, other.row, here):
        return False
    words_a, words_b = _matter(pair.a, one, told_a), _matter(pair.b, other, told_b)
    shared = len(words_a & words_b)
    fewest = min(len(words_a), len(words_b))
    return shared >= max(min(_LEAST, fewest - 1), 1, _SHARE * fewest)


def _speaker(saying: Saying) -> Bearer | None:
    return saying.speaker.main if saying.speaker else None


def _told(reading: Reading, saying: Saying) -> list[Name]:
    """The names of the sentence but for the speaker's own."""
    speaker = saying.speaker
    return [
        name
        for name in reading.of(names_by_row).get(saying.row, [])
        if speaker is None or name.bearer != speaker.main
    ]


def _spoken_of(pair: Pair, told: Sequence[Name], who: Bearer) -> bool:
    return any(same_bearer(name.bearer, who, pair.a.language) for name in told)


def _says(pair: Pair, reading: Reading, row: int, who: Bearer) -> bool:
    said = (each for each in reading.of(by_row).get(row, ()) if each.force != "deny")
    speakers = (_speaker(each) for each in said)
    return any(each and same_bearer(each, who, pair.a.language) for each in speakers)


def _matter(reading: Reading, saying: Saying, told: Sequence[Name]) -> set[str]:
    """What is said, without the names in it."""
    sentence = reading.sentences[saying.row]
    names = {place for name in told for place in range(name.start, name.end)}
    speaker = saying.speaker
    own = range(*speaker.span) if speaker else range(0)
    return {
        key(word, reading.language)
        for word in content_between(reading, *sentence.span)
        if word.start not in names and word.start not in own and word.start != saying.verb[0]
    }


def _finding(pair: Pair, one: Saying, other: Saying, score: float) -> Finding:
    spans = _span(one), _span(other)
    why = Reason("sides-changed", pair.a.said(spans[0]), pair.b.said(spans[1]))
    trust = _TRUST + 0.3 * score
    return Finding(FindingKind.ATTRIBUTION, Weight.HIGH, (spans[0],), (spans[1],), why, trust)


def _span(saying: Saying) -> Span:
    assert saying.speaker is not None
    return min(saying.speaker.start, saying.verb[0]), max(saying.speaker.end, saying.verb[1])
