"""One walk through a case for a memo: what many claims need is looked up once."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from operator import attrgetter

from workbench.domain.case import Case
from workbench.domain.claim_differences import by_claim, marks_in, told_at
from workbench.domain.memo_facts import (
    ArticleFacts,
    ClaimFacts,
    Difference,
    Finding,
    Place,
    Proof,
    Question,
    ReportPair,
    Ruled,
    Signed,
    SourceFacts,
    Spot,
)
from workbench.domain.model import (
    Article,
    Claim,
    Evidence,
    Passage,
    Person,
    Query,
    Resolution,
    Settlement,
    Skip,
    Source,
    Verdict,
)
from workbench.domain.printed_state import printed_state
from workbench.domain.text import (
    Span,
    covered,
    has_words,
    paragraph_number,
    paragraphs,
    sentences,
)

QUESTIONS = ("said", "words", "sense", "true")
Differences = Sequence[tuple[ReportPair, Difference]]


def source_numbers(case: Case) -> dict[str, int]:
    """The reference number of each source by its id.

    In order of arrival, so that a source keeps its number in later memos, and in one from which
    others were left out.
    """
    return {source.id: number for number, source in enumerate(case.all(Source), start=1)}


class CaseReading:
    """Reads the facts of claims, queries, articles and sources out of a case."""

    def __init__(
        self,
        case: Case,
        texts: Mapping[str, str],
        numbers: Mapping[str, int] | None = None,
        pairs: Sequence[ReportPair] = (),
    ) -> None:
        self._case = case
        self._texts = texts
        self._articles = {article.id: article for article in case.all(Article)}
        self._starts = {id: [start for start, _ in paragraphs(texts[id])] for id in self._articles}
        self._claims = {claim.id: claim for claim in case.all(Claim)}
        self._people = {person.id: person for person in case.all(Person)}
        self._sources = source_numbers(case) if numbers is None else numbers
        self._titles = {source.id: source.title for source in case.all(Source)}
        self._differences = by_claim(pairs)

    def claim(self, claim: Claim) -> ClaimFacts:
        """All that is printed about one claim."""
        case, id = self._case, claim.id
        settled, decided = case.settlement(id), case.resolution(id)
        passages, evidence = case.passages(id), case.evidence(id)
        differences = self._differences.get(claim.label, ())
        return ClaimFacts(
            id,
            claim.number,
            claim.kinds,
            claim.severity,
            case.standing(id),
            tuple(self._place(passage, differences) for passage in passages),
            tuple(self._finding(verdict) for verdict in case.verdicts(id)),
            tuple(self.proof(one, differences) for one in evidence),
            tuple(self.question(query) for query in case.queries(id)),
            self._settled(settled) if settled else None,
            self._decided(decided) if decided else None,
            printed_state(case, id),
            told_at(differences, self._spots(passages, evidence)) if differences else (),
            claim.letters,
        )

    def _spots(self, *found: Sequence[Passage] | Sequence[Evidence]) -> list[Spot]:
        """Where the words stand that are shown at a claim anyway."""
        return [
            (self._articles[one.article].index, one.start, one.end)
            for places in found
            for one in places
            if one.article
        ]

    def question(self, query: Query) -> Question:
        """A query with what its claims are called."""
        return Question(self._labels(query.claims), query)

    def _labels(self, claims: Iterable[str]) -> tuple[str, ...]:
        """What claims are called, by number."""
        found = sorted((self._claims[id] for id in set(claims)), key=attrgetter("place"))
        return tuple(claim.label for claim in found)

    def article(self, article: Article) -> ArticleFacts:
        """An article and the sentences of it that nobody marked."""
        text = self._texts[article.id]
        found = [span for span in sentences(text, article.language) if has_words(text, span)]
        ticked = covered(found, self._marks(article.id))
        left = [text[a:b] for (a, b), done in zip(found, ticked, strict=True) if not done]
        claims = len({passage.claim for passage in self._case.of(Passage, "article", article.id)})
        return ArticleFacts(article, len(found), tuple(left), claims)

    def sources(self, claims: Collection[str] | None = None) -> tuple[SourceFacts, ...]:
        """The sources by number; only those that the claims rest on, where such are given."""
        used: dict[str, list[Evidence]] = {source.id: [] for source in self._case.all(Source)}
        for evidence in self._case.all(Evidence):
            if claims is None or evidence.claim in claims:
                used[evidence.source].append(evidence)
        return tuple(
            self._source(source, used[source.id])
            for source in self._case.all(Source)
            if claims is None or used[source.id]
        )

    def _source(self, source: Source, used: list[Evidence]) -> SourceFacts:
        copies = {(one.file_name, one.file_sha256) for one in used if one.file_sha256}
        return SourceFacts(
            self._sources[source.id],
            source,
            tuple(sorted(copies)),
            tuple(sorted({self._articles[one.article].index for one in used if one.article})),
            tuple(sorted({one.accessed for one in used if one.accessed})),
            self._labels(one.claim for one in used),
            any(one.confidential for one in used),
        )

    def _marks(self, article: str) -> list[Span]:
        claims = [(p.start, p.end) for p in self._case.of(Passage, "article", article)]
        return claims + [(s.start, s.end) for s in self._case.of(Skip, "article", article)]

    def _place(self, passage: Passage, differences: Differences) -> Place:
        article = self._articles[passage.article]
        paragraph = paragraph_number(self._starts[article.id], passage.start)
        return Place(
            article.index,
            paragraph,
            passage.exact,
            passage.before,
            passage.after,
            article.language,
            marks_in(differences, (article.index, passage.start, passage.end)),
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

    def proof(self, evidence: Evidence, differences: Differences = ()) -> Proof:
        """A piece of evidence as it is cited."""
        place = None
        if evidence.article:
            article = self._articles[evidence.article]
            paragraph = paragraph_number(self._starts[article.id], evidence.start)
            spot = (article.index, evidence.start, evidence.end)
            marks = marks_in(differences, spot)
            place = Place(article.index, paragraph, evidence.exact, "", "", article.language, marks)
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
        return Ruled(
            by, resolution.reason, decision=resolution.decision, wording=resolution.wording
        )

    def _signed(self, person: str, at: str) -> Signed:
        who = self._people[person]
        return Signed(who.name, who.initials or who.name, at)
