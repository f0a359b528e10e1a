"""What a person chose to hand over: which document, which parts, which claims, and for whom."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

from workbench.domain.model import Severity, Status

E = TypeVar("E", bound=StrEnum)


class DocumentKind(StrEnum):
    """The two documents, for two readers."""

    MEMO = "memo"
    CHECKING_COPY = "checking-copy"


class MemoPart(StrEnum):
    """The parts of a memo in their order; the header block is always there."""

    BOTTOM_LINE = "bottom-line"
    CHANGES = "changes"
    QUERIES = "queries"
    DIFFERENCES = "differences"
    CLAIMS = "claims"
    SOURCES = "sources"
    CONTACTS = "contacts"
    LIMITS = "limits"
    SIGN_OFF = "sign-off"


EVERY_PART = frozenset(MemoPart)


@dataclass(frozen=True, slots=True)
class MemoChoice:
    """What is printed. None stands for all; `articles` are ids of articles.

    `for_whom` names the reader in the header block; `redact` leaves out what is confidential.
    """

    parts: frozenset[MemoPart] = EVERY_PART
    statuses: frozenset[Status] | None = None
    severities: frozenset[Severity] | None = None
    articles: frozenset[str] | None = None
    for_whom: str = ""
    redact: bool = False
    kind: DocumentKind = DocumentKind.MEMO

    @property
    def every_claim(self) -> bool:
        """Whether no claim is left out by choice."""
        return self.statuses is None and self.severities is None and self.articles is None

    def wants(
        self, statuses: Iterable[Status], severity: Severity, articles: Iterable[str]
    ) -> bool:
        """Whether a claim is printed, by all statuses it has, its severity, and its articles.

        Where checkers differ a claim has several statuses, and any one of them is enough.
        """
        return (
            _meets(self.statuses, statuses)
            and _meets(self.severities, (severity,))
            and _meets(self.articles, articles)
        )


def _meets(wanted: Collection[str] | None, having: Iterable[str]) -> bool:
    return wanted is None or any(one in wanted for one in having)


def as_mapping(choice: MemoChoice) -> dict[str, Any]:
    """A choice as plain values that can be kept with a case."""
    return {
        "parts": _in_order(MemoPart, choice.parts),
        "statuses": _in_order(Status, choice.statuses),
        "severities": _in_order(Severity, choice.severities),
        "articles": None if choice.articles is None else sorted(choice.articles),
        "for_whom": choice.for_whom,
        "redact": choice.redact,
        "kind": choice.kind.value,
    }


def choice_of(kept: Mapping[str, Any]) -> MemoChoice:
    """The choice that was kept; what is not there or not known is as if nothing was chosen."""
    parts = _known(MemoPart, kept.get("parts"))
    articles = kept.get("articles")
    words = kept.get("for_whom")
    return MemoChoice(
        EVERY_PART if parts is None else parts,
        _known(Status, kept.get("statuses")),
        _known(Severity, kept.get("severities")),
        frozenset(map(str, articles)) if isinstance(articles, list) else None,
        words if isinstance(words, str) else "",
        kept.get("redact") is True,
        next((kind for kind in DocumentKind if kind == kept.get("kind")), DocumentKind.MEMO),
    )


def _in_order(kind: type[E], chosen: Collection[E] | None) -> list[str] | None:
    return None if chosen is None else [one.value for one in kind if one in chosen]


def _known(kind: type[E], kept: object) -> frozenset[E] | None:
    if not isinstance(kept, list):
        return None
    return frozenset(one for one in kind if one.value in kept)
