"""How well two reports are compared: our engine beside a plain script, on pairs with a gold list.

    python -m tests.compare.score [dev|held-out|unseen|fresh|sample] [-v]

Five figures a pair, and their mean:

- ties: F1 over pairs of sentences that report the same thing;
- found: the share of the listed differences that a finding of an agreeing kind overlaps on every
  side the list gives; in brackets the same for a finding of any kind;
- right: the share of the high and medium findings that overlap a listed difference so, whatever
  their kind (`only-a` and `only-b` only with their own);
- narrow: the share of those right ones that are not much longer than the words the list gives;
- traps: high and medium findings that overlap both sides of a trap and no listed difference.

`-v` tells what was missed, wrong and sprung, with its words. It is refused for the blind
sets, `held-out`, `unseen` and `fresh`: who builds the engine does not see them.
"""

import argparse
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from importlib import import_module
from itertools import product

from tests.compare import baseline
from tests.compare.gold import (
    BLIND,
    DEV,
    FRESH,
    HELD_OUT,
    SAMPLE,
    UNSEEN,
    Difference,
    Gold,
    Passages,
    load,
)
from workbench.compare.model import Comparison, Finding, FindingKind, Report, Tie, Weight
from workbench.domain.text import Span, sentences, touching

Method = Callable[[Report, Report], Comparison]

ONLY = (FindingKind.ONLY_A, FindingKind.ONLY_B)
# Kinds that a careful reader may swap for one another.
AGREEING = (
    frozenset({FindingKind.NAME, FindingKind.TITLE}),
    frozenset({FindingKind.WORDING, FindingKind.SCOPE, FindingKind.HEDGE}),
)


@dataclass(frozen=True, slots=True)
class Score:
    """How a method did on one pair, with what it missed, got wrong and fell into."""

    name: str
    ties: float | None
    found: float
    found_of_any_kind: float
    right: float
    narrow: float
    traps: int
    sprung: tuple[tuple[Passages, Finding], ...]
    missed: tuple[Difference, ...]
    wrong: tuple[Finding, ...]
    by_kind: tuple[tuple[FindingKind, int, int], ...]


@dataclass(frozen=True, slots=True)
class Mean:
    """The mean over pairs; `traps` is the share of all traps that were sprung."""

    ties: float | None
    found: float
    found_of_any_kind: float
    right: float
    narrow: float
    traps: float


def engine(a: Report, b: Report) -> Comparison:
    """Our engine; loaded when it is first asked, as the program itself does."""
    compare: Method = import_module("workbench.compare.engine").compare
    return compare(a, b)


def score(gold: Gold, made: Comparison) -> Score:
    """The figures of a comparison against what is true of its pair."""
    weighty = [each for each in made.findings if each.weight is not Weight.LOW]
    wrong = [each for each in weighty if not _met(gold.differences, each)]
    found = [d for d in gold.differences if any(_finds(each, d) for each in made.findings)]
    of_any = [d for d in gold.differences if any(meets(each, d) for each in made.findings)]
    narrow = [each for each in weighty if any(_narrow(each, d) for d in gold.differences)]
    sprung = {
        trap: each for trap in gold.traps for each in wrong if _on_each_side(each, trap)
    }  # one finding is enough to spring a trap
    listed = Counter(each.kind for each in gold.differences)
    caught = Counter(each.kind for each in found)
    return Score(
        gold.name,
        _tie_f1(gold, made.ties),
        _share(len(found), len(gold.differences)),
        _share(len(of_any), len(gold.differences)),
        _share(len(weighty) - len(wrong), len(weighty)),
        _share(len(narrow), len(weighty) - len(wrong)),
        len(gold.traps),
        tuple(sprung.items()),
        tuple(each for each in gold.differences if each not in found),
        tuple(wrong),
        tuple((kind, caught[kind], listed[kind]) for kind in FindingKind if listed[kind]),
    )


def mean(scores: Sequence[Score]) -> Mean:
    """The mean of the pairs; every pair counts the same, only traps are counted together."""
    tied = [each.ties for each in scores if each.ties is not None]
    return Mean(
        sum(tied) / len(tied) if tied else None,
        sum(each.found for each in scores) / len(scores),
        sum(each.found_of_any_kind for each in scores) / len(scores),
        sum(each.right for each in scores) / len(scores),
        sum(each.narrow for each in scores) / len(scores),
        _share(sum(len(each.sprung) for each in scores), sum(each.traps for each in scores)),
    )


def scores(collection: str, method: Method) -> list[Score]:
    """How a method does on each pair of a collection."""
    return [score(gold, method(gold.a, gold.b)) for gold in load(collection)]


def meets(finding: Finding, difference: Difference) -> bool:
    """Whether a finding of any kind is about a listed difference."""
    if (finding.kind in ONLY or difference.kind in ONLY) and finding.kind is not difference.kind:
        return False
    return _on_each_side(finding, difference.at)


def _narrow(finding: Finding, difference: Difference) -> bool:
    """Whether a finding shows a difference in little more than the words that make it."""
    sides = ((finding.a, difference.at.a), (finding.b, difference.at.b))
    return meets(finding, difference) and all(
        _length(shown) <= 3 * _length(listed) + 20 for shown, listed in sides if listed
    )


def _length(spans: Sequence[Span]) -> int:
    return sum(end - start for start, end in spans)


def _finds(finding: Finding, difference: Difference) -> bool:
    return meets(finding, difference) and _agree(finding.kind, difference.kind)


def _agree(one: FindingKind, other: FindingKind) -> bool:
    return one is other or any({one, other} <= kinds for kinds in AGREEING)


def _met(differences: Iterable[Difference], finding: Finding) -> bool:
    return any(meets(finding, difference) for difference in differences)


def _on_each_side(finding: Finding, at: Passages) -> bool:
    """Whether a finding overlaps passages on every side that they have."""
    return (not at.a or _overlap(finding.a, at.a)) and (not at.b or _overlap(finding.b, at.b))


def _overlap(some: Sequence[Span], others: Sequence[Span]) -> bool:
    return any(s < f and e > g for (s, e), (g, f) in product(some, others))


def _tie_f1(gold: Gold, ties: Iterable[Tie]) -> float | None:
    if gold.ties is None:
        return None
    rows_a, rows_b = (sentences(each.text, each.language) for each in (gold.a, gold.b))
    made = {pair for tie in ties for pair in product(_rows(rows_a, tie.a), _rows(rows_b, tie.b))}
    return _share(2 * len(made & gold.ties), len(made) + len(gold.ties))


def _rows(every: Sequence[Span], spans: Iterable[Span]) -> set[int]:
    """The sentences that spans tie: those covered by half at least, or else the one they share
    the most with."""
    rows: set[int] = set()
    for start, end in spans:
        shared = {
            every.index((s, e)): (min(e, end) - max(s, start)) / (e - s)
            for s, e in touching(every, (start, end))
        }
        by_half = {row for row, share in shared.items() if share >= 0.5}
        rows |= by_half or set(sorted(shared, key=lambda row: -shared[row])[:1])
    return rows


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _percent(value: float | None) -> str:
    return "   –" if value is None else f"{value:4.0%}"


def _row(name: str, who: str, of: Score | Mean, traps: str) -> str:
    return (
        f"{name:22.22} {who:9} {_percent(of.ties):>6} {_percent(of.found):>7}"
        f" ({_percent(of.found_of_any_kind)}) {_percent(of.right):>7} {_percent(of.narrow):>7}"
        f" {traps:>9}"
    )


def table(by_method: dict[str, list[Score]]) -> str:
    """The figures of several methods side by side, a pair after the other, then their means."""
    lines = [
        f"{'pair':22} {'':9} {'ties':>6} {'found':>7} {'(any)':>6} {'right':>7}"
        f" {'narrow':>7} {'traps':>9}"
    ]
    for pair in zip(*by_method.values(), strict=True):
        for who, one in zip(by_method, pair, strict=True):
            lines.append(_row(one.name, who, one, f"{len(one.sprung)}/{one.traps}"))
    for who, several in by_method.items():
        total = mean(several)
        lines.append(_row("mean", who, total, _percent(total.traps)))
    return "\n".join(lines)


def details(gold: Gold, of: Score) -> str:
    """What was missed, wrong and sprung in one pair, with its words."""
    lines = [f"\n== {gold.name}"]
    for each in of.missed:
        lines.append(f"missed {each.kind} ({each.weight}): {_said(gold, each.at.a, each.at.b)}")
    for wrong in of.wrong:
        lines.append(
            f"wrong  {wrong.kind} ({wrong.weight}, {wrong.why.code}, {wrong.trust:.2f}):"
            f" {_said(gold, wrong.a, wrong.b)}"
        )
    for trap, sprung in of.sprung:
        lines.append(f"trap   {trap.why}: {sprung.kind} {_said(gold, sprung.a, sprung.b)}")
    return "\n".join(lines)


def _said(gold: Gold, a: Iterable[Span], b: Iterable[Span]) -> str:
    in_a = " … ".join(gold.a.text[s:e] for s, e in a)
    in_b = " … ".join(gold.b.text[s:e] for s, e in b)
    return f"{in_a!r} / {in_b!r}"


def _by_kind(of: Sequence[Score]) -> str:
    found: Counter[FindingKind] = Counter()
    listed: Counter[FindingKind] = Counter()
    for kind, caught, every in (each for one in of for each in one.by_kind):
        found[kind] += caught
        listed[kind] += every
    return "\n".join(f"{kind:12} {found[kind]:3} of {listed[kind]:3}" for kind in listed)


def main() -> None:
    """Print the table, and with -v what is behind it."""
    asked = argparse.ArgumentParser(description="Score the comparison on pairs with a gold list.")
    sets = (DEV, HELD_OUT, UNSEEN, FRESH, SAMPLE)
    asked.add_argument("collection", nargs="?", default=DEV, choices=sets)
    asked.add_argument("-v", "--verbose", action="store_true", help="tell what is wrong")
    asked.add_argument("--baseline", action="store_true", help="the plain script alone")
    given = asked.parse_args()
    if given.verbose and given.collection in BLIND:
        asked.error(f"the pairs of {given.collection} are scored blind")
    methods: dict[str, Method] = {} if given.baseline else {"engine": engine}
    methods["baseline"] = baseline.compare
    by_method = {who: scores(given.collection, method) for who, method in methods.items()}
    print(table(by_method))
    if given.verbose:
        first = next(iter(by_method.values()))
        for gold, one in zip(load(given.collection), first, strict=True):
            print(details(gold, one))
        print(f"\n{_by_kind(first)}")


if __name__ == "__main__":
    main()
