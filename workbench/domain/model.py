"""The values a case is made of: frozen, with an id that survives copying.

Offsets are Unicode code points into an article's canonical text, end-exclusive. Moments (`at`) are
UTC in ISO 8601 with a trailing Z; days are ISO 8601 where known, else the words of the source.
"""

from dataclasses import dataclass
from enum import StrEnum

from workbench.domain.judgement import FindingKind as FindingKind
from workbench.domain.judgement import HandTie as HandTie
from workbench.domain.judgement import Judgement as Judgement
from workbench.domain.judgement import Ruling as Ruling
from workbench.domain.judgement import Weight as Weight
from workbench.domain.review import Disagreement as Disagreement
from workbench.domain.review import Signature as Signature
from workbench.domain.review import Signer as Signer


class Role(StrEnum):
    """What an article is there for."""

    UNDER_CHECK = "under-check"
    COMPARISON = "comparison"
    EVIDENCE = "evidence"


class Kind(StrEnum):
    """What sort of statement a claim is; a claim can be of several."""

    NUMBER = "number"
    DATE = "date"
    NAME = "name"
    TITLE = "title"
    QUOTE = "quote"
    ATTRIBUTION = "attribution"
    CAUSE = "cause"
    COMPARISON = "comparison"
    SOURCE = "source"
    OTHER = "other"


class Severity(StrEnum):
    """How much a change matters to the editor."""

    MUST = "must"
    SHOULD = "should"
    FYI = "fyi"


class Status(StrEnum):
    """Where the check of a claim stands, in the order of the keys 1 to 8."""

    TODO = "todo"
    CONFIRMED = "confirmed"
    ATTRIBUTED = "attributed"
    CHANGE = "change"
    QUERY = "query"
    CONFLICT = "conflict"
    UNVERIFIED = "unverified"
    OPINION = "opinion"


class Answer(StrEnum):
    """An answer to one of the four questions about a quotation."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Stance(StrEnum):
    """What a piece of evidence does for a claim."""

    SUPPORTS = "supports"
    REFUTES = "refutes"
    CONTEXT = "context"


class Rank(StrEnum):
    """How close a source stands to the matter of this claim."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    TERTIARY = "tertiary"


class SourceKind(StrEnum):
    """What a source is."""

    ARTICLE = "article"
    DOCUMENT = "document"
    DATASET = "dataset"
    PERSON = "person"
    RECORDING = "recording"
    IMAGE = "image"
    WEB_PAGE = "web-page"
    OTHER = "other"


class Decision(StrEnum):
    """The editor's decision on a claim."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REWORDED = "reworded"
    STET = "stet"
    CUT = "cut"
    WITHDRAWN = "withdrawn"


RATINGS: tuple[str, ...] = (
    "true",
    "mostly-true",
    "half-true",
    "mostly-false",
    "false",
    "misleading",
    "unproven",
    "altered-quote",
)


@dataclass(frozen=True, slots=True)
class CaseInfo:
    """The case itself: one row, whose id is the identity of the case in all its copies."""

    id: str
    title: str
    checker: str = ""
    second_reader: str = ""
    editor: str = ""
    deadline: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """Someone who works on the case; operations, verdicts and comments name one."""

    id: str
    name: str
    initials: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """A text in the case, frozen at import; its bytes and text are kept under their hashes."""

    id: str
    index: int
    role: Role
    title: str
    file_name: str
    file_sha256: str
    text_sha256: str
    chars: int
    outlet: str = ""
    byline: str = ""
    date: str = ""
    url: str = ""
    language: str = ""
    encoding: str = ""
    version: int = 1
    version_of: str = ""


class Numbered:
    """What bears a claim's number, and the letters that tell it from another of that number."""

    __slots__ = ()
    number: int
    letters: str

    @property
    def label(self) -> str:
        """What people call it: "7", or "7 RM" where somebody else has a 7, too."""
        return f"{self.number} {self.letters}" if self.letters else str(self.number)

    @property
    def place(self) -> tuple[int, str]:
        """Where it stands among all claims by number."""
        return (self.number, self.letters)


@dataclass(frozen=True, slots=True)
class Claim(Numbered):
    """Something to check. Its number never changes and is never given to another claim.

    Where two people gave one number apart from each other, both claims keep it and `letters` tell
    them apart from then on; "" everywhere else.
    """

    id: str
    number: int
    kinds: tuple[Kind, ...] = ()
    severity: Severity = Severity.SHOULD
    note: str = ""
    letters: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """An exact span of one article that a claim rests on, with a little context on each side."""

    id: str
    claim: str
    article: str
    start: int
    end: int
    exact: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Skip:
    """A span of an article that a person marked as "nothing to check here"."""

    id: str
    article: str
    start: int
    end: int
    exact: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """One checker's finding on a claim; the four answers are for quotations, None when not asked.

    `by` and `at` say whose it is and when it was last changed; a rating is one of RATINGS or "".
    """

    id: str
    claim: str
    by: str
    at: str
    status: Status = Status.TODO
    why: str = ""
    change_to: str = ""
    rating: str = ""
    said: Answer | None = None
    words: Answer | None = None
    sense: Answer | None = None
    true: Answer | None = None


@dataclass(frozen=True, slots=True)
class Settlement:
    """The verdict the desk stands by, set by a person; there is at most one for a claim."""

    id: str
    claim: str
    status: Status
    by: str
    at: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """A person, document, page or recording, kept once and used by any number of evidence."""

    id: str
    title: str
    kind: SourceKind = SourceKind.OTHER
    url: str = ""
    author: str = ""
    date: str = ""
    archived: str = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Ties a source to a claim; with a passage of an article, a file copied in, both or neither.

    `article` is "" when no passage is tied, `file_sha256` is "" when no file was copied in.
    """

    id: str
    claim: str
    source: str
    stance: Stance = Stance.CONTEXT
    rank: Rank = Rank.SECONDARY
    locator: str = ""
    quote: str = ""
    accessed: str = ""
    confidential: bool = False
    article: str = ""
    start: int = 0
    end: int = 0
    exact: str = ""
    file_name: str = ""
    file_sha256: str = ""


@dataclass(frozen=True, slots=True)
class Query:
    """A question to the author, an editor, a lawyer or a source; about any number of claims."""

    id: str
    claims: tuple[str, ...]
    to: str
    question: str
    asked: str = ""
    how: str = ""
    answer: str = ""
    due: str = ""
    confidential: bool = False


@dataclass(frozen=True, slots=True)
class Comment:
    """A remark in the thread of a claim."""

    id: str
    claim: str
    by: str
    at: str
    text: str
    resolved: bool = False
    reply_to: str = ""


@dataclass(frozen=True, slots=True)
class Resolution:
    """The editor's decision on a claim; there is at most one for a claim.

    `wording` are the editor's own words for what is to stand there, "" where none were given.
    """

    id: str
    claim: str
    decision: Decision
    by: str
    at: str
    reason: str = ""
    wording: str = ""


Value = (
    CaseInfo
    | Person
    | Article
    | Claim
    | Passage
    | Skip
    | Verdict
    | Settlement
    | Source
    | Evidence
    | Query
    | Comment
    | Resolution
    | HandTie
    | Judgement
    | Disagreement
    | Signature
)

# The kinds of value, by the name the history and the file give them, each after those it names.
KINDS: dict[str, type[Value]] = {
    "case": CaseInfo,
    "person": Person,
    "article": Article,
    "claim": Claim,
    "source": Source,
    "passage": Passage,
    "skip": Skip,
    "verdict": Verdict,
    "settlement": Settlement,
    "evidence": Evidence,
    "query": Query,
    "comment": Comment,
    "resolution": Resolution,
    "tie": HandTie,
    "judgement": Judgement,
    "disagreement": Disagreement,
    "signature": Signature,
}
KIND_OF: dict[type[Value], str] = {kind: name for name, kind in KINDS.items()}
