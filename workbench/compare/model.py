"""What goes into a comparison and what comes out: reports, ties, findings.

Offsets are Unicode code points into a report's canonical text, end-exclusive. Nothing here is
worded: a reason is a code with the words of the two texts, which `phrases` turns into a sentence.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from workbench.domain.model import FindingKind, Weight
from workbench.domain.text import Span

__all__ = [
    "Comparison",
    "Finding",
    "FindingKind",
    "Reason",
    "Relation",
    "RelationKind",
    "Report",
    "Said",
    "Tie",
    "Weight",
]


@dataclass(frozen=True, slots=True)
class Report:
    """A text to compare. `language` is a code such as "en", `date` the ISO day of publication;
    both are "" when not known. `title` is a headline that does not stand in the text itself."""

    text: str
    language: str = ""
    date: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Tie:
    """Passages that report the same thing; `score` is 0 to 1, the engine's trust in it.

    `rows_a` and `rows_b` are the places of their sentences in each reading.
    """

    a: tuple[Span, ...]
    b: tuple[Span, ...]
    score: float
    rows_a: tuple[int, ...] = ()
    rows_b: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something was found: a code, and the words that show it.

    `a` and `b` are the words to set against each other, `note` an inference that was made on the
    way, such as the day that a weekday was taken for.
    """

    code: str
    a: str = ""
    b: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """A proposed difference with the narrowest spans that show it.

    `only-a` has no `b`, `only-b` no `a`; `headline`, `source` and `internal` hold passages of one
    text alone. `trust` is 0 to 1 and decides between findings that claim the same words.
    """

    kind: FindingKind
    weight: Weight
    a: tuple[Span, ...]
    b: tuple[Span, ...]
    why: Reason
    trust: float = 0.5


Places = tuple[tuple[Span, ...], tuple[Span, ...]]


@dataclass(frozen=True, slots=True)
class Said:
    """What people said of two reports before they are compared: the places that report the same,
    and the places that do not, each on both sides. They know better than any measure."""

    tied: tuple[Places, ...] = ()
    apart: tuple[Places, ...] = ()


class RelationKind(StrEnum):
    """How two texts came to say the same; `unrelated` where they hardly do, `unclear` where one
    is too short to say."""

    INDEPENDENT = "independent"
    SHARED = "shared-copy"
    REWRITE = "rewrite"
    TRANSLATION = "translation"
    SAME = "same-text"
    UNRELATED = "unrelated"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Relation:
    """The likely relation of two texts, with the evidence for it as reasons; never a verdict."""

    kind: RelationKind
    trust: float
    evidence: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that the engine proposes about two texts.

    `ties` are those it finds by itself, also where a person said otherwise. `cut_a` and `cut_b` say
    where the reading of a text ended that is longer than any report; None where all was read.
    """

    ties: tuple[Tie, ...] = ()
    findings: tuple[Finding, ...] = ()
    relation: Relation = field(default_factory=lambda: Relation(RelationKind.INDEPENDENT, 0.0))
    cut_a: int | None = None
    cut_b: int | None = None
