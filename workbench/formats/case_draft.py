"""What `workbench-case/1` can say: drafts of what a case holds, read from a file.

The names of the fields are those of the file; a field without a value of its own must be there.
"""

from dataclasses import dataclass

from workbench.domain.model import (
    Answer,
    Decision,
    FindingKind,
    Kind,
    Rank,
    Role,
    Ruling,
    Severity,
    SourceKind,
    Stance,
    Status,
)


class Label(str):
    """A claim of the file: its number, and its letters where it has any ("7 RM")."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class DraftCase:
    """Title and people; None where the file leaves one out, "" where it says that there is none."""

    title: str = ""
    checker: str | None = None
    editor: str | None = None
    second_reader: str = ""
    deadline: str = ""


@dataclass(frozen=True, slots=True)
class DraftPerson:
    """Someone who works on the case."""

    name: str
    initials: str = ""


@dataclass(frozen=True, slots=True)
class DraftArticle:
    """What the file says of an article, by which the case's own is recognised.

    What describes it is None where the file leaves it out, "" where it says that nothing is known.
    `version_of` is the index of the earlier version.
    """

    index: int
    id: str = ""
    role: Role | None = None
    title: str | None = None
    outlet: str | None = None
    byline: str | None = None
    date: str | None = None
    url: str | None = None
    language: str | None = None
    version: int | None = None
    version_of: int | None = None
    file: str = ""
    file_sha256: str = ""
    text_sha256: str = ""
    chars: int | None = None
    coverage: float | None = None


@dataclass(frozen=True, slots=True)
class DraftPassage:
    """A span of the article of that index, and the words that must stand there."""

    article: int
    start: int
    end: int
    exact: str


@dataclass(frozen=True, slots=True)
class DraftSpan:
    """A span of an article that is named beside it, and the words that must stand there."""

    start: int
    end: int
    exact: str


@dataclass(frozen=True, slots=True)
class DraftQuote:
    """The four answers about a quotation."""

    said: Answer | None = None
    words: Answer | None = None
    sense: Answer | None = None
    true: Answer | None = None


@dataclass(frozen=True, slots=True)
class DraftVerdict:
    """One checker's finding; without `by` it is that of whoever takes the file in."""

    status: Status
    by: str = ""
    why: str = ""
    change_to: str = ""
    rating: str = ""
    quote: DraftQuote = DraftQuote()
    at: str = ""


@dataclass(frozen=True, slots=True)
class DraftSource:
    """A source, shared with the case's own where that is the same.

    Within a file, sources with different ids are different sources.
    """

    title: str
    kind: SourceKind = SourceKind.OTHER
    url: str = ""
    author: str = ""
    date: str = ""
    archived: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class DraftFile:
    """A file to copy in: a path, or a name with the hash that `show` prints."""

    name: str
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class DraftContent:
    """The bytes of a file that evidence names, in base64."""

    sha256: str
    data: str


@dataclass(frozen=True, slots=True)
class DraftEvidence:
    """Evidence with its source, and a passage, a file, both or neither."""

    source: DraftSource
    stance: Stance = Stance.CONTEXT
    rank: Rank = Rank.SECONDARY
    locator: str = ""
    quote: str = ""
    accessed: str = ""
    passage: DraftPassage | None = None
    file: DraftFile | None = None
    confidential: bool = False


@dataclass(frozen=True, slots=True)
class DraftQuery:
    """A question; the same one under several claims is one query about all of them.

    With an id, it is the same one where that is the same, too. `claims` are its claims, where they
    are to stand in another order than in the file.
    """

    to: str
    question: str
    asked: str = ""
    answer: str = ""
    due: str = ""
    how: str = ""
    confidential: bool = False
    id: str = ""
    claims: tuple[Label, ...] = ()


@dataclass(frozen=True, slots=True)
class DraftComment:
    """A remark; without `by` it is that of whoever takes the file in.

    `reply_to` is the id of another one under the same claim.
    """

    text: str
    by: str = ""
    at: str = ""
    resolved: bool = False
    id: str = ""
    reply_to: str = ""


@dataclass(frozen=True, slots=True)
class DraftSettlement:
    """Who settled a claim, when and why."""

    by: str = ""
    at: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class DraftResolution:
    """The editor's decision."""

    decision: Decision
    by: str = ""
    reason: str = ""
    wording: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class DraftClaim:
    """A claim; an id only serves to notice that it is there already."""

    passages: tuple[DraftPassage, ...]
    id: str = ""
    number: int | None = None
    kinds: tuple[Kind, ...] = ()
    severity: Severity = Severity.SHOULD
    note: str = ""
    verdicts: tuple[DraftVerdict, ...] = ()
    settled: Status | None = None
    settlement: DraftSettlement | None = None
    evidence: tuple[DraftEvidence, ...] = ()
    queries: tuple[DraftQuery, ...] = ()
    comments: tuple[DraftComment, ...] = ()
    resolution: DraftResolution | None = None
    letters: str = ""

    @property
    def label(self) -> Label | None:
        """How other parts of the file name it, None where it has no number."""
        if self.number is None:
            return None
        return Label(f"{self.number} {self.letters}".rstrip())


@dataclass(frozen=True, slots=True)
class DraftTie:
    """Passages of two articles, by index, that a person tied, or untied."""

    article_a: int
    a: tuple[DraftSpan, ...]
    article_b: int
    b: tuple[DraftSpan, ...]
    tied: bool
    by: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class DraftJudgement:
    """What a person said of a finding; `claim` is, in the file, what it became."""

    kind: FindingKind
    article_a: int
    a: tuple[DraftSpan, ...]
    article_b: int | None = None
    b: tuple[DraftSpan, ...] = ()
    ruling: Ruling = Ruling.OPEN
    corrected: FindingKind | None = None
    claim: Label | None = None
    by: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """All that a file brings.

    `people` and `sources` are those that nothing else in it may name. `left_out` is how many items
    were left out of it in confidence.
    """

    format: str
    case: DraftCase = DraftCase()
    people: tuple[DraftPerson, ...] = ()
    articles: tuple[DraftArticle, ...] = ()
    skips: tuple[DraftPassage, ...] = ()
    claims: tuple[DraftClaim, ...] = ()
    sources: tuple[DraftSource, ...] = ()
    ties: tuple[DraftTie, ...] = ()
    judgements: tuple[DraftJudgement, ...] = ()
    files: tuple[DraftContent, ...] = ()
    left_out: int = 0
