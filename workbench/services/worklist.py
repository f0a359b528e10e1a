"""The work list: one line for each claim as a checker sees it, and which lines a filter lets by."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from workbench.domain.case import Case
from workbench.domain.history import Operation
from workbench.domain.model import (
    Article,
    Claim,
    Evidence,
    Kind,
    Numbered,
    Passage,
    Person,
    Settlement,
    Severity,
    Status,
    Verdict,
)
from workbench.domain.search import Needle
from workbench.services.blind import hides, seen_status
from workbench.services.session import Session


@dataclass(frozen=True, slots=True)
class Line(Numbered):
    """A claim in the work list. `articles` are the ids of all that it has a passage in, in order;
    `why` and `by` belong to the status that is shown."""

    id: str
    number: int
    status: Status
    severity: Severity
    kinds: tuple[Kind, ...]
    words: str
    passages: int
    articles: tuple[str, ...]
    article: str
    evidence: int
    why: str
    by: str
    note: str = ""
    letters: str = ""


@dataclass(frozen=True, slots=True)
class Filter:
    """Which claims are wanted; what is None or empty does not matter.

    The words are looked for in the claim's words, the note and the why, and as its number.
    """

    status: Status | None = None
    kind: Kind | None = None
    severity: Severity | None = None
    article: str = ""
    words: str = ""
    _needle: Needle = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_needle", Needle(self.words.strip()))

    @property
    def any(self) -> bool:
        """Whether it keeps anything back."""
        return self != Filter()

    def fits(self, line: Line) -> bool:
        """Whether a claim is wanted."""
        return (
            self.status in (None, line.status)
            and (self.kind is None or self.kind in line.kinds)
            and self.severity in (None, line.severity)
            and (not self.article or self.article in line.articles)
            and self._says(line)
        )

    def _says(self, line: Line) -> bool:
        words = self._needle.words
        called = {str(line.number), line.label.casefold()}
        if not words or words.removeprefix("#").casefold() in called:
            return True
        return any(self._needle.spans(text) for text in (line.words, line.note, line.why))


def lines(session: Session) -> list[Line]:
    """All claims, by number."""
    return [line(session, claim.id) for claim in session.case.claims()]


def line(session: Session, claim: str) -> Line:
    """One claim; raises `gone` when there is none."""
    case = session.case
    value = case.get(Claim, claim)
    passages = case.passages(claim)
    articles = tuple(dict.fromkeys(passage.article for passage in passages))
    why, by = _said(session, claim)
    return Line(
        id=claim,
        number=value.number,
        status=seen_status(session, claim),
        severity=value.severity,
        kinds=value.kinds,
        words=one_line(passages[0].exact) if passages else "",
        passages=len(passages),
        articles=articles,
        article=article_name(case.get(Article, articles[0])) if articles else "",
        evidence=len(case.evidence(claim)),
        why=one_line(why),
        by=by,
        note=value.note,
        letters=value.letters,
    )


def _said(session: Session, claim: str) -> tuple[str, str]:
    """The reason for the status that is shown, and whose it is."""
    case = session.case
    settled = None if hides(session, claim) else case.settlement(claim)
    if settled is not None and settled.reason:
        return settled.reason, case.person_name(settled.by)
    mine = case.verdict(claim, session.me.id)
    given = [v for v in case.verdicts(claim) if v.status is not Status.TODO]
    given = [] if hides(session, claim) else given
    chosen = [mine] if mine is not None and (mine in given or not given) else given
    why = next((verdict.why for verdict in chosen if verdict.why), "")
    if settled is not None:
        return why, case.person_name(settled.by)
    return why, ", ".join(dict.fromkeys(case.person_name(verdict.by) for verdict in chosen))


def article_name(article: Article) -> str:
    """What an article is called in a list: its outlet, or its headline when that is not known."""
    return article.outlet or article.title


def one_line(text: str) -> str:
    """A text without its line ends."""
    return " ".join(text.splitlines())


def touched(case: Case, operation: Operation) -> set[str]:
    """The ids of the claims whose lines may be other ones after an operation; some may be gone."""
    ids: set[str] = set()
    for change in operation.changes:
        for value in (change.before, change.after):
            match value:
                case Claim():
                    ids.add(value.id)
                case Passage() | Verdict() | Settlement() | Evidence():
                    ids.add(value.claim)
                case Article():
                    ids |= {passage.claim for passage in case.passages_in(value.id)}
                case Person():
                    ids |= _known_by(case.all(Verdict), value) | _known_by(
                        case.all(Settlement), value
                    )
                case _:
                    pass
    return ids


def _known_by(values: Iterable[Verdict | Settlement], person: Person) -> set[str]:
    return {value.claim for value in values if value.by == person.id}
