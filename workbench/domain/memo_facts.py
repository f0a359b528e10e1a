"""What a memo says about a case: the facts of each part, without words or layout."""

from dataclasses import dataclass, field
from enum import StrEnum

from workbench.domain.memo_choice import MemoChoice
from workbench.domain.model import (
    Answer,
    Article,
    CaseInfo,
    Decision,
    FindingKind,
    Kind,
    Numbered,
    Query,
    Rank,
    Role,
    Severity,
    Signer,
    Source,
    Stance,
    Status,
    Weight,
)
from workbench.domain.signed_state import Since

# The index of an article, and a span in it.
Spot = tuple[int, int, int]


class Advice(StrEnum):
    """What the state of the check comes to."""

    HOLD_EMPTY = "hold-empty"
    HOLD_CHANGES = "hold-changes"
    HOLD_OPEN = "hold-open"
    HOLD_UNFINISHED = "hold-unfinished"
    WITH_CHANGES = "with-changes"
    RUN = "run"


@dataclass(frozen=True, slots=True)
class Place:
    """A passage as printed: its article and paragraph by number, its words and those around.

    `marks` are the words in it, counted from its first letter, that another report has otherwise.
    """

    article: int
    paragraph: int
    exact: str
    before: str
    after: str
    language: str
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Signed:
    """Who did something, and when."""

    name: str
    initials: str
    at: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One checker's verdict; `answers` is empty when none of the four questions was answered."""

    by: Signed
    status: Status
    why: str
    change_to: str
    rating: str
    answers: tuple[tuple[str, Answer | None], ...]


@dataclass(frozen=True, slots=True)
class Proof:
    """A piece of evidence; `source` is the source's reference number in this memo."""

    stance: Stance
    rank: Rank
    source: int
    title: str
    locator: str
    quote: str
    accessed: str
    confidential: bool
    place: Place | None
    file_name: str
    file_sha256: str


@dataclass(frozen=True, slots=True)
class Question:
    """A query and what the claims are called that it is about."""

    claims: tuple[str, ...]
    query: Query


@dataclass(frozen=True, slots=True)
class Ruled:
    """Something decided on a claim: the settled status, or the editor's decision and wording."""

    by: Signed
    reason: str
    status: Status = Status.TODO
    decision: Decision = Decision.OPEN
    wording: str = ""


@dataclass(frozen=True, slots=True)
class Dispute:
    """Two people made different things of one, not knowing of each other; b is the later.

    `about`, `field` and the values are those of a Disagreement; `quotes` are the words of both
    sides where it is about a passage. `settled` says who settled it and why, None while it is open.
    """

    about: str
    field: str
    a: Signed
    value_a: str
    b: Signed
    value_b: str
    quotes: tuple[str, ...] = ()
    settled: Ruled | None = None


@dataclass(frozen=True, slots=True)
class SignOff:
    """Who signed the case as what, and how it has changed since."""

    signed_as: Signer
    by: Signed
    note: str
    since: Since


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of a report; `differs` marks those that the other report does not have."""

    words: str
    differs: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    """What a report says: the words of a finding among those around them.

    `start` and `end` are where the words in question stand in the article.
    """

    article: int
    paragraph: int
    stretches: tuple[Stretch, ...]
    language: str
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Difference:
    """How two reports differ in one place, or one of them with itself.

    `claim` is what the claim is called that it belongs to, None where there is none. `reasons` are
    the engine's: a code, the words on both sides, a note. `closer` is the index of the article that
    primary evidence bears out, None where none does, and `proof` that evidence. `marks` are the
    words that differ, where they stand.
    """

    kind: FindingKind
    weight: Weight
    a: tuple[Said, ...]
    b: tuple[Said, ...]
    reasons: tuple[tuple[str, str, str, str], ...]
    claim: str | None = None
    closer: int | None = None
    proof: Proof | None = None
    marks: tuple[Spot, ...] = ()

    @property
    def stands_alone(self) -> bool:
        """Whether one report has something that the other does not have at all."""
        return self.kind in (FindingKind.ONLY_A, FindingKind.ONLY_B)


@dataclass(frozen=True, slots=True)
class Told:
    """What is told at a claim of a difference: what the other report says, where nothing there
    shows it yet. `lacking` is the index of an article that does not say it at all; `closer` of the
    one that `proof` bears out against the article `than`."""

    kind: FindingKind
    said: tuple[Said, ...]
    lacking: int | None
    reasons: tuple[tuple[str, str, str, str], ...]
    closer: int | None
    than: int | None
    proof: Proof | None


@dataclass(frozen=True, slots=True)
class ClaimFacts(Numbered):
    """All that is printed about a claim. `standing` is None while checkers differ, unsettled;
    `state` is that of `printed_state`."""

    id: str
    number: int
    kinds: tuple[Kind, ...]
    severity: Severity
    standing: Status | None
    places: tuple[Place, ...]
    findings: tuple[Finding, ...]
    proofs: tuple[Proof, ...]
    questions: tuple[Question, ...]
    settled: Ruled | None
    decided: Ruled | None
    state: str = ""
    told: tuple[Told, ...] = ()
    letters: str = ""
    disputes: tuple[Dispute, ...] = ()

    @property
    def decision(self) -> Decision:
        """The editor's decision, open where there is none."""
        return self.decided.decision if self.decided else Decision.OPEN

    @property
    def in_dispute(self) -> bool:
        """Whether two people made different things of it, and nobody has settled that."""
        return self.standing is None or any(one.settled is None for one in self.disputes)

    @property
    def withdrawn(self) -> bool:
        """Whether the claim no longer asks anything of the editor."""
        return self.decision is Decision.WITHDRAWN


@dataclass(frozen=True, slots=True)
class SourceFacts:
    """A source, its reference number, and the use that was made of it."""

    number: int
    source: Source
    copies: tuple[tuple[str, str], ...]
    articles: tuple[int, ...]
    accessed: tuple[str, ...]
    claims: tuple[str, ...]
    confidential: bool


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """An article and how much of it was looked at; `left` are the sentences nobody marked."""

    article: Article
    sentences: int
    left: tuple[str, ...]
    claims: int


@dataclass(frozen=True, slots=True)
class BottomLine:
    """What the check comes to. A count under None is of claims on which checkers differ."""

    advice: Advice
    counts: tuple[tuple[Status | None, int], ...]
    worst: tuple[tuple[str, str], ...]

    @property
    def total(self) -> int:
        """How many claims are counted."""
        return sum(count for _status, count in self.counts)


@dataclass(frozen=True, slots=True)
class ReportPair:
    """Two reports by the indexes of their articles, what is between them, and how they differ.

    `relation` is the engine's word for how they came to say the same, with the reasons for it;
    `unread` are the codes of languages that the comparison has no rules for, `cut` the articles too
    long to be compared to their end, each with the share of it that was.
    """

    a: int
    b: int
    relation: str
    evidence: tuple[tuple[str, str, str, str], ...]
    differences: tuple[Difference, ...]
    dismissed: int = 0
    unread: tuple[str, ...] = ()
    # How much the word for the relation is to be trusted, 0 to 1.
    trust: float = 1.0
    cut: tuple[tuple[int, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Memo:
    """The parts of a memo. `at` is when it was made, `head` stands for the history up to then.

    `claims`, `changes` and `questions` are those that were chosen; `bottom` is of all claims.
    `asked` are all queries, answered or not; `left_out` says how much is confidential; `disputes`
    are contradictions that belong to no claim.
    """

    info: CaseInfo
    at: str
    head: str
    final: bool
    articles: tuple[ArticleFacts, ...]
    bottom: BottomLine
    changes: tuple[ClaimFacts, ...]
    questions: tuple[Question, ...]
    claims: tuple[ClaimFacts, ...]
    sources: tuple[SourceFacts, ...]
    choice: MemoChoice = field(default_factory=MemoChoice)
    every_claim: int = 0
    asked: tuple[Question, ...] = ()
    pairs: tuple[ReportPair, ...] = ()
    left_out: int = 0
    disputes: tuple[Dispute, ...] = ()
    sign_offs: tuple[SignOff, ...] = ()

    @property
    def under_check(self) -> tuple[ArticleFacts, ...]:
        """The articles that are checked, as against those they are compared with."""
        return tuple(one for one in self.articles if one.article.role is Role.UNDER_CHECK)
