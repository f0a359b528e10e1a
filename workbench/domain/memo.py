"""What a memo says about a case: the facts of each part, in order, without words or layout."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from workbench.domain.case import Case
from workbench.domain.model import (
    Answer,
    Article,
    CaseInfo,
    Claim,
    Decision,
    Evidence,
    Kind,
    Passage,
    Person,
    Query,
    Rank,
    Resolution,
    Role,
    Settlement,
    Severity,
    Skip,
    Source,
    Stance,
    Status,
    Verdict,
)
from workbench.domain.text import (
    Span,
    covered,
    has_words,
    paragraph_number,
    paragraphs,
    sentences,
)

QUESTIONS = ("said", "words", "sense", "true")
_OPEN_STATUSES = {Status.CONFLICT, Status.QUERY, Status.UNVERIFIED}
_ORDER = tuple(Severity)


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
    """A passage as printed: its article and paragraph by number, its words and those around."""

    article: int
    paragraph: int
    exact: str
    before: str
    after: str
    language: str


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
    """A query and the numbers of the claims it is about."""

    claims: tuple[int, ...]
    query: Query


@dataclass(frozen=True, slots=True)
class Ruled:
    """Something decided on a claim: the settled status, or the editor's decision."""

    by: Signed
    reason: str
    status: Status = Status.TODO
    decision: Decision = Decision.OPEN


@dataclass(frozen=True, slots=True)
class ClaimFacts:
    """All that is printed about a claim. `standing` is None while checkers differ, unsettled."""

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

    @property
    def decision(self) -> Decision:
        """The editor's decision, open where there is none."""
        return self.decided.decision if self.decided else Decision.OPEN

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
    claims: tuple[int, ...]
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
    worst: tuple[tuple[int, str], ...]

    @property
    def total(self) -> int:
        """How many claims are counted."""
        return sum(count for _status, count in self.counts)


@dataclass(frozen=True, slots=True)
class Memo:
    """The parts of a memo. `at` is when it was made, `head` stands for the history up to then."""

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

    @property
    def under_check(self) -> tuple[ArticleFacts, ...]:
        """The articles that are checked, as against those they are compared with."""
        return tuple(one for one in self.articles if one.article.role is Role.UNDER_CHECK)


def memo_of(case: Case, texts: Mapping[str, str], at: str, head: str) -> Memo:
    """The memo of a case; `texts` are the canonical texts by article id."""
    reading = _Reading(case, texts)
    claims = tuple(reading.claim(claim) for claim in case.claims_in_text_order())
    live = [claim for claim in claims if not claim.withdrawn]
    changes = [claim for claim in live if claim.standing is Status.CHANGE]
    questions = tuple(
        reading.question(query) for query in case.all(Query) if not query.answer.strip()
    )
    bottom = bottom_line(live)
    return Memo(
        case.info,
        at,
        head,
        _final(live, questions),
        tuple(reading.article(article) for article in case.articles()),
        bottom,
        tuple(sorted(changes, key=lambda claim: _ORDER.index(claim.severity))),
        questions,
        claims,
        reading.sources(),
    )


def bottom_line(claims: Iterable[ClaimFacts]) -> BottomLine:
    """What claims come to: the advice, how many stand where, and what must change."""
    claims = list(claims)
    standings = [claim.standing for claim in claims]
    counts = tuple((s, standings.count(s)) for s in (*Status, None) if s in standings)
    worst = tuple(
        (claim.number, claim.places[0].exact if claim.places else "")
        for claim in claims
        if claim.standing is Status.CHANGE and claim.severity is Severity.MUST
    )
    return BottomLine(_advice(claims), counts, worst)


def _advice(claims: list[ClaimFacts]) -> Advice:
    """A must that the editor has not decided holds the text, and so does a check that is not done.

    A change that is decided has still to be made, so it never becomes a plain "run".
    """
    undecided = [claim for claim in claims if claim.decision is Decision.OPEN]
    holding = {claim.standing for claim in undecided if claim.severity is Severity.MUST}
    every = {claim.standing for claim in claims}
    if not claims:
        return Advice.HOLD_EMPTY
    if Status.CHANGE in holding:
        return Advice.HOLD_CHANGES
    if holding & _OPEN_STATUSES:
        return Advice.HOLD_OPEN
    if {claim.standing for claim in undecided} & {None, Status.TODO}:
        return Advice.HOLD_UNFINISHED
    return Advice.WITH_CHANGES if every & (_OPEN_STATUSES | {Status.CHANGE}) else Advice.RUN


def _final(claims: list[ClaimFacts], questions: tuple[Question, ...]) -> bool:
    """Whether every claim has a finding the desk stands by, and no question waits for an answer."""
    unfinished = any(claim.standing in (None, Status.TODO) for claim in claims)
    return bool(claims) and not unfinished and not questions


class _Reading:
    """One walk through a case; what many claims need is looked up once."""

    def __init__(self, case: Case, texts: Mapping[str, str]) -> None:
        self._case = case
        self._texts = texts
        self._articles = {article.id: article for article in case.all(Article)}
        self._starts = {id: [start for start, _ in paragraphs(texts[id])] for id in self._articles}
        self._numbers = {claim.id: claim.number for claim in case.all(Claim)}
        self._people = {person.id: person for person in case.all(Person)}
        # In order of arrival, so that a source keeps its number in later memos.
        self._sources = {source.id: n for n, source in enumerate(case.all(Source), start=1)}
        self._titles = {source.id: source.title for source in case.all(Source)}

    def claim(self, claim: Claim) -> ClaimFacts:
        """All that is printed about one claim."""
        case, id = self._case, claim.id
        settled, decided = case.settlement(id), case.resolution(id)
        return ClaimFacts(
            id,
            claim.number,
            claim.kinds,
            claim.severity,
            case.standing(id),
            tuple(self._place(passage) for passage in case.passages(id)),
            tuple(self._finding(verdict) for verdict in case.verdicts(id)),
            tuple(self._proof(evidence) for evidence in case.evidence(id)),
            tuple(self.question(query) for query in case.queries(id)),
            self._settled(settled) if settled else None,
            self._decided(decided) if decided else None,
        )

    def question(self, query: Query) -> Question:
        """A query with the numbers of its claims."""
        return Question(tuple(sorted(self._numbers[claim] for claim in query.claims)), query)

    def article(self, article: Article) -> ArticleFacts:
        """An article and the sentences of it that nobody marked."""
        text = self._texts[article.id]
        found = [span for span in sentences(text, article.language) if has_words(text, span)]
        ticked = covered(found, self._marks(article.id))
        left = [text[a:b] for (a, b), done in zip(found, ticked, strict=True) if not done]
        claims = len({passage.claim for passage in self._case.of(Passage, "article", article.id)})
        return ArticleFacts(article, len(found), tuple(left), claims)

    def sources(self) -> tuple[SourceFacts, ...]:
        """All sources by number."""
        used: dict[str, list[Evidence]] = {id: [] for id in self._sources}
        for evidence in self._case.all(Evidence):
            used[evidence.source].append(evidence)
        return tuple(self._source(source, used[source.id]) for source in self._case.all(Source))

    def _source(self, source: Source, used: list[Evidence]) -> SourceFacts:
        copies = {(one.file_name, one.file_sha256) for one in used if one.file_sha256}
        return SourceFacts(
            self._sources[source.id],
            source,
            tuple(sorted(copies)),
            tuple(sorted({self._articles[one.article].index for one in used if one.article})),
            tuple(sorted({one.accessed for one in used if one.accessed})),
            tuple(sorted({self._numbers[one.claim] for one in used})),
            any(one.confidential for one in used),
        )

    def _marks(self, article: str) -> list[Span]:
        claims = [(p.start, p.end) for p in self._case.of(Passage, "article", article)]
        return claims + [(s.start, s.end) for s in self._case.of(Skip, "article", article)]

    def _place(self, passage: Passage) -> Place:
        article = self._articles[passage.article]
        paragraph = paragraph_number(self._starts[article.id], passage.start)
        return Place(
            article.index,
            paragraph,
            passage.exact,
            passage.before,
            passage.after,
            article.language,
        )

    def _finding(self, verdict: Verdict) -> Finding:
        answers = tuple((question, getattr(verdict, question)) for question in QUESTIONS)
        given = any(answer is not None for _question, answer in answers)
        return Finding(
            self._signed(verdict.by, verdict.at),
            verdict.status,
            verdict.why,
            verdict.change_to,
            verdict.rating,
            answers if given else (),
        )

    def _proof(self, evidence: Evidence) -> Proof:
        place = None
        if evidence.article:
            article = self._articles[evidence.article]
            paragraph = paragraph_number(self._starts[article.id], evidence.start)
            place = Place(article.index, paragraph, evidence.exact, "", "", article.language)
        return Proof(
            evidence.stance,
            evidence.rank,
            self._sources[evidence.source],
            self._titles[evidence.source],
            evidence.locator,
            evidence.quote,
            evidence.accessed,
            evidence.confidential,
            place,
            evidence.file_name,
            evidence.file_sha256,
        )

    def _settled(self, settlement: Settlement) -> Ruled:
        by = self._signed(settlement.by, settlement.at)
        return Ruled(by, settlement.reason, status=settlement.status)

    def _decided(self, resolution: Resolution) -> Ruled:
        by = self._signed(resolution.by, resolution.at)
        return Ruled(by, resolution.reason, decision=resolution.decision)

    def _signed(self, person: str, at: str) -> Signed:
        who = self._people[person]
        return Signed(who.name, who.initials or who.name, at)
