"""A look at what is going to be handed over: its pages as pictures, made beside the window."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workbench.domain.case import Case
from workbench.domain.memo_choice import MemoChoice
from workbench.domain.model import Claim, Severity, Status, Verdict
from workbench.formats.page_pictures import Picture, page_pictures, page_sizes
from workbench.services.handover import Handover, mentions, render
from workbench.services.jobs import Progress

__all__ = ["Choosable", "Picture", "Preview", "choosable", "chosen", "pictures", "preview"]


@dataclass(frozen=True, slots=True)
class Preview:
    """The pages as a PDF, their sizes in points, and what the claims are called whose own
    words name what a redacted document leaves out."""

    pdf: bytes
    sizes: tuple[tuple[float, float], ...]
    named: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Choosable:
    """What a claim is chosen by; where checkers differ it has several statuses."""

    statuses: frozenset[Status]
    severity: Severity
    articles: frozenset[str]


def preview(handover: Handover, choice: MemoChoice, progress: Progress) -> Preview:
    """Lay out the pages; made for a job's thread. Raises `cancelled`."""
    pdf = render(handover, ".pdf", Progress(lambda share: progress.done(0.9 * share)), choice)
    progress.done(0.9)
    return Preview(pdf, page_sizes(pdf), mentions(handover) if choice.redact else ())


def pictures(
    made: Preview, pages: Sequence[int], width: int, progress: Progress
) -> tuple[Picture, ...]:
    """Pictures of these pages, counted from 0, of a width in pixels. Raises `cancelled`."""
    found: list[Picture] = []
    for picture in page_pictures(made.pdf, pages, width):
        progress.done(len(found) / len(pages))
        found.append(picture)
    return tuple(found)


def choosable(case: Case) -> tuple[Choosable, ...]:
    """What all claims of a case are chosen by."""
    return tuple(
        Choosable(
            frozenset(_statuses(case, claim.id)),
            claim.severity,
            frozenset(one.article for one in case.passages(claim.id)),
        )
        for claim in case.all(Claim)
    )


def chosen(claims: Iterable[Choosable], choice: MemoChoice) -> int:
    """How many of the claims a choice wants."""
    return sum(choice.wants(one.statuses, one.severity, one.articles) for one in claims)


def _statuses(case: Case, claim: str) -> Iterable[Status]:
    standing = case.standing(claim)
    if standing is not None:
        return (standing,)
    return {one.status for one in case.of(Verdict, "claim", claim)} - {Status.TODO}
