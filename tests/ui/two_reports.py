"""Two reports of one event for tests of screens: numbered facts, told in whatever order."""

from collections.abc import Iterable, Sequence
from hashlib import sha256
from pathlib import Path

from workbench.compare.model import Finding, Reason, Relation, RelationKind, Tie
from workbench.domain.model import Article, FindingKind, Person, Role, Ruling, Weight
from workbench.domain.text import Span
from workbench.phrases import error_words
from workbench.services.comparison import Compared, Pair, Row, ShownTie
from workbench.services.session import create_case
from workbench.ui.bridge import Desk

A, B, C = "a1", "a2", "a3"
PAIR = Pair(A, B)


def told(facts: Iterable[int]) -> str:
    """A report that tells facts in an order, each in a paragraph; negative ones are its own."""
    return "".join(f"Fact {n:04} was told at the harbour, and some boats came.\n" for n in facts)


def place(text: str, fact: int) -> Span:
    """Where a report tells a fact."""
    start = text.index(f"Fact {fact:04}")
    return start, text.index("\n", start)


def desk_of(folder: Path, *texts: str) -> Desk:
    """A case of these reports, the first under check."""
    articles = []
    for index, text in enumerate(texts, start=1):
        digest = sha256(text.encode()).hexdigest()
        role = Role.UNDER_CHECK if index == 1 else Role.COMPARISON
        name = f"{index}.txt"
        articles.append(
            Article(f"a{index}", index, role, f"Report {index}", name, digest, digest, len(text))
        )
    blobs = {one.text_sha256: text.encode() for one, text in zip(articles, texts, strict=True)}
    path = folder / "reports.fcase"
    return Desk(create_case(path, "Reports", Person("p1", "Ana"), articles, blobs), error_words)


def tie(a: str, b: str, fact: int, score: float = 0.9) -> ShownTie:
    """The tie of a fact that both reports tell."""
    return ShownTie(Tie((place(a, fact),), (place(b, fact),), score))


def row(
    a: Sequence[Span],
    b: Sequence[Span],
    kind: FindingKind = FindingKind.DATE,
    weight: Weight = Weight.HIGH,
    ruling: Ruling = Ruling.OPEN,
) -> Row:
    """A finding with its passages."""
    why = Reason("date-differs", "<b>Monday</b>", "Tuesday")
    return Row(Finding(kind, weight, tuple(a), tuple(b), why), kind, ruling)


def compared(ties: Sequence[ShownTie], *rows: Row, pair: Pair = PAIR) -> Compared:
    """A comparison with these ties and findings."""
    return Compared(pair, rows, tuple(ties), Relation(RelationKind.INDEPENDENT, 0.0))
