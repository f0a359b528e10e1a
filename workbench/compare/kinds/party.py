"""What stands in brackets behind a name, if it is another there: the party, the country.

title-party: {a} / {b}: the same person is of another party or country.
"""

import re
from collections.abc import Iterator

from workbench.compare.model import Finding, FindingKind, Reason, Weight
from workbench.compare.names import find
from workbench.compare.pair import Pair
from workbench.compare.reading import Reading, of_the_whole
from workbench.compare.same_name import matches
from workbench.domain.text import Span

_BRACKETED = re.compile(r" \(([A-Z][A-Za-z]{0,7}(?:[-/][A-Za-z]{1,12})?)\)")
_TRUST = 0.6
# Nobody is named in more words.
_SHORTEST = 2


def differ(pair: Pair) -> Iterator[Finding]:
    """The people whom both texts name with something short in brackets, which differs."""
    here, there = pair.a.of(_bracketed), pair.b.of(_bracketed)
    if not here or not there:
        return
    named = pair.of(matches)
    for one, span_a in sorted(here.items()):
        for other in sorted(named.same_a.get(one, ())):
            span_b = there.get(other)
            if span_b is None or _same(pair.a.said(span_a), pair.b.said(span_b)):
                continue
            why = Reason("title-party", pair.a.said(span_a), pair.b.said(span_b))
            yield Finding(FindingKind.TITLE, Weight.HIGH, (span_a,), (span_b,), why, _TRUST)


def _same(one: str, other: str) -> bool:
    """Whether two say the same, or one says it in more words: "D", "D-Tarn"."""
    short, long = sorted((one.casefold(), other.casefold()), key=len)
    return long == short or (long.startswith(short) and long[len(short)] in "-/")


@of_the_whole
def _bracketed(reading: Reading) -> dict[int, Span]:
    """What first stands in brackets behind the full name of somebody, by his number."""
    found: dict[int, Span] = {}
    for name in reading.of(find):
        told = _BRACKETED.match(reading.text, name.end)
        if told and len(name.words) >= _SHORTEST and not _abbreviates(name.words, told[1]):
            found.setdefault(name.bearer.number, told.span(1))
    return found


def _abbreviates(words: tuple[str, ...], short: str) -> bool:
    """Whether what is in brackets has the first letters of the name: "Water Board (WB)"."""
    letters = "".join(word[0] for word in words)
    return set(short.casefold()) <= set(letters) and short[0].casefold() == letters[0]
