"""Two short texts in, the findings of one rule out, with their words."""

from collections.abc import Callable, Iterable

from workbench.compare.model import Finding, Report, Tie
from workbench.compare.pair import Pair
from workbench.compare.segment import read

Rule = Callable[[Pair], Iterable[Finding]]
Found = tuple[str, str, str]


def pair_of(a: str, b: str, language: str = "en") -> Pair:
    """The two texts as the engine reads them, their sentences tied in their order."""
    one, other = read(Report(a, language)), read(Report(b, language))
    both = zip(one.sentences, other.sentences, strict=False)
    ties = (Tie((s.span,), (t.span,), 0.9, (s.row,), (t.row,)) for s, t in both)
    return Pair(one, other, tuple(ties))


def found(rule: Rule, a: str, b: str, language: str = "en") -> list[Found]:
    """What a rule finds: its reason, and the words of both sides."""
    pair = pair_of(a, b, language)
    return [
        (
            each.why.code,
            " + ".join(pair.a.said(span) for span in each.a),
            " + ".join(pair.b.said(span) for span in each.b),
        )
        for each in rule(pair)
        if each.trust >= 0.3
    ]


# What has nothing to do with any headline.
_OTHER = "Nothing of that kind was reported from the mountains in the north."


def found_above(rule: Rule, headline: str, body: str, language: str = "en") -> list[Found]:
    """What a rule finds in a headline over its text, beside a report of something else."""
    return found(rule, f"{headline}\n\n{body}\n", _OTHER, language)
