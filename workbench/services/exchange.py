"""A case out as JSON, and claims in from JSON: all of a file as one operation, or nothing of it.

What a file says of its articles is compared with the case: another text is refused. A case that
never held a claim becomes what the file says: it takes the file's title, people, what is known of
the articles, and the claims' numbers. A case at work keeps its own, and gives the claims the next
free numbers, in the file's order. Claims get new ids; one whose id is in the case is refused, since
that is the case's own claim coming back and not a new one.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Change, Operation, Verb
from workbench.domain.model import (
    Article,
    Claim,
    Comment,
    Evidence,
    Kind,
    Passage,
    Query,
    Resolution,
    Settlement,
    Value,
    Verdict,
)
from workbench.domain.text import context
from workbench.formats.case_draft import (
    Draft,
    DraftArticle,
    DraftClaim,
    DraftComment,
    DraftEvidence,
    DraftQuery,
    DraftVerdict,
    Label,
)
from workbench.formats.case_json import LARGEST_BYTES, read
from workbench.formats.case_json_out import document
from workbench.services.evidence import read_file
from workbench.services.library import coverage
from workbench.services.session import Session, new_id, now
from workbench.services.told import Told
from workbench.services.told_marks import marks

HIGHEST_NUMBER = 999_999_999


def as_json(session: Session) -> dict[str, Any]:
    """The whole case as `workbench-case/1`."""
    case = session.case
    return document(case, {one.id: coverage(session, one.id).share for one in case.articles()})


def read_draft(path: Path) -> Draft:
    """The draft in a file; raises what `case_json.read` raises, `file-missing`, `file-unreadable`,
    `file-empty` and `file-too-large`."""
    data = read_file(path)
    if len(data) > LARGEST_BYTES:
        raise WorkbenchError("file-too-large", file=path.name)
    return read(data, path.name)


def apply(session: Session, draft: Draft, folder: Path, title: str = "") -> Operation:
    """Take all of a draft into the case, as one operation of the session's person.

    Files that evidence names are looked for from `folder`; `title` is what the history calls the
    draft. Raises `other-article` or `no-article` where the articles differ, `passage-moved` for
    words that are not at their offsets, `claim-there`, `json-value`, `file-outside`, and what
    reading a file raises; nothing is done then.
    """
    told = Told(session, draft, folder)
    _check_articles(draft.articles, told)
    intake = _Intake(session, told, _numbers(session, draft.claims))
    for place, claim in enumerate(draft.claims):
        intake.take(claim, f"claims[{place}]")
    around = marks(session, draft, told, intake.claims)
    changes = _about_the_case(session, draft, told)
    values = [*told.people(), *told.sources(), *intake.values(), *around]
    changes += [Change(None, value) for value in values]
    if not changes:
        raise WorkbenchError("json-missing", where="claims")
    facts = {"title": title} if title else {}
    return session.do(Verb.APPLY, changes, told.blobs, claims=len(draft.claims), **facts)


def _numbers(session: Session, claims: tuple[DraftClaim, ...]) -> list[tuple[int, str]]:
    """Numbers and letters of the new claims: the file's own where none was ever given here."""
    first = session.next_number
    told = [(claim.number or 0, claim.letters) for claim in claims]
    fit = all(0 < number <= HIGHEST_NUMBER for number, _letters in told)
    if first == 1 and fit and len(set(told)) == len(told):
        return told
    return [(number, "") for number in range(first, first + len(claims))]


def _check_articles(articles: tuple[DraftArticle, ...], told: Told) -> None:
    seen: set[str] = set()
    for place, draft in enumerate(articles):
        article = told.article(draft.index, f"articles[{place}]")
        if article.id in seen:
            raise WorkbenchError("json-twice", where=f"articles[{place}]")
        seen.add(article.id)
        pairs = (
            (draft.text_sha256, article.text_sha256),
            (draft.file_sha256, article.file_sha256),
            (draft.chars, article.chars),
        )
        if any(said not in ("", None, known) for said, known in pairs):
            raise WorkbenchError("other-article", article=draft.index, title=article.title)


def _about_the_case(session: Session, draft: Draft, told: Told) -> list[Change]:
    """What a case that holds no claims yet takes over of the file's own case."""
    case, said = session.case, draft.case
    if case.all(Claim):
        return []
    for person in draft.people:
        told.person(person.name)
    for source in draft.sources:
        told.source(source)
    old = case.info
    fresh = replace(
        old,
        title=said.title or old.title,
        **_said({"checker": said.checker, "editor": said.editor}, draft),
        second_reader=said.second_reader or old.second_reader,
        deadline=said.deadline or old.deadline,
    )
    pairs: list[tuple[Value, Value]] = [(old, fresh)]
    known = [told.article(one.index, f"articles[{n}]") for n, one in enumerate(draft.articles)]
    renumbered = {article.id for article in known} == {article.id for article in case.articles()}
    for place, (article, one) in enumerate(zip(known, draft.articles, strict=True)):
        fresh_article = _described(article, one, draft, told, place)
        # Articles that are there in another order, or with a gap where one was taken out.
        index = one.index if renumbered else article.index
        pairs.append((article, replace(fresh_article, index=index)))
    return [Change(before, after) for before, after in pairs if before != after]


def _described(
    article: Article, said: DraftArticle, draft: Draft, told: Told, place: int
) -> Article:
    """An article as the file describes it; what the file leaves out stays."""
    names = ("title", "outlet", "byline", "date", "url", "language", "version", "role")
    known = _said({name: getattr(said, name) for name in names}, draft)
    if said.version_of is not None:
        where = f"articles[{place}].version_of"
        known["version_of"] = told.article(said.version_of, where).id
    return replace(article, **{**known, "title": said.title or article.title})


def _said(fields: dict[str, Any], draft: Draft) -> dict[str, Any]:
    """The fields that the file says something of.

    Null is silence, but in a whole case as this program writes it, which names its people: there it
    says that nothing is known.
    """
    silent = (None,) if draft.people else (None, "")
    return {name: value for name, value in fields.items() if value not in silent}


@dataclass(slots=True)
class _Asked:
    """A query that is being collected, with the claims it stands under."""

    draft: DraftQuery
    claims: list[str] = field(default_factory=list)


class _Intake:
    """Turns the claims of a draft into values, one after the other."""

    def __init__(self, session: Session, told: Told, numbers: Iterable[tuple[int, str]]) -> None:
        self._session = session
        self._told = told
        self._numbers = iter(numbers)
        self._queries: dict[tuple[DraftQuery, int], _Asked] = {}
        self._rest: list[Value] = []
        self._at = now()
        # By what the file calls them.
        self.claims: dict[Label, str] = {}

    def values(self) -> list[Value]:
        """All new values, each after those it names but for people and sources."""
        # In the order in which they were asked, which their ids in the file rise with.
        asked = sorted(self._queries.values(), key=lambda one: one.draft.id)
        return [*self._rest, *(self._query(one) for one in asked)]

    def _query(self, asked: _Asked) -> Query:
        draft = asked.draft
        order = {self.claims.get(label): place for place, label in enumerate(draft.claims)}
        claims = sorted(asked.claims, key=lambda id: order.get(id, len(order)))
        return Query(
            new_id(),
            tuple(claims),
            draft.to,
            draft.question,
            draft.asked,
            draft.how,
            draft.answer,
            draft.due,
            draft.confidential,
        )

    def take(self, draft: DraftClaim, where: str) -> None:
        """Take in one claim with all that hangs on it."""
        if draft.id and self._session.case.find(Claim, draft.id) is not None:
            label = self._session.case.get(Claim, draft.id).label
            raise WorkbenchError("claim-there", claim=label, where=where)
        kinds = tuple(kind for kind in Kind if kind in draft.kinds)
        number, letters = next(self._numbers)
        claim = Claim(new_id(), number, kinds, draft.severity, draft.note, letters)
        if draft.label is not None:
            self.claims[draft.label] = claim.id
        self._rest.append(claim)
        self._take_passages(draft, claim, where)
        self._take_verdicts(draft, claim, where)
        for place, evidence in enumerate(draft.evidence):
            self._rest.append(self._evidence(evidence, claim, f"{where}.evidence[{place}]"))
        self._take_queries(draft, claim)
        self._take_talk(draft.comments, claim)
        self._take_resolution(draft, claim)

    def _take_passages(self, draft: DraftClaim, claim: Claim, where: str) -> None:
        if len(set(draft.passages)) < len(draft.passages):
            raise WorkbenchError("json-twice", where=f"{where}.passages")
        for place, passage in enumerate(draft.passages):
            article = self._told.anchor(passage, f"{where}.passages[{place}]", claim.label)
            around = context(self._session.text(article.id), passage.start, passage.end)
            start, end = passage.start, passage.end
            self._rest.append(
                Passage(new_id(), claim.id, article.id, start, end, passage.exact, *around)
            )

    def _take_verdicts(self, draft: DraftClaim, claim: Claim, where: str) -> None:
        names = Counter(self._told.person(verdict.by) for verdict in draft.verdicts)
        if any(count > 1 for count in names.values()):
            raise WorkbenchError("json-twice", where=f"{where}.verdicts")
        self._rest += [self._verdict(verdict, claim) for verdict in draft.verdicts]
        settlement = draft.settlement
        if draft.settled is not None:
            by = self._told.person(settlement.by if settlement else "")
            at = (settlement.at if settlement else "") or self._at
            reason = settlement.reason if settlement else ""
            self._rest.append(Settlement(new_id(), claim.id, draft.settled, by, at, reason))
        elif settlement is not None:
            raise WorkbenchError("json-missing", where=f"{where}.settled")

    def _verdict(self, draft: DraftVerdict, claim: Claim) -> Verdict:
        return Verdict(
            new_id(),
            claim.id,
            self._told.person(draft.by),
            draft.at or self._at,
            draft.status,
            draft.why,
            draft.change_to,
            draft.rating,
            draft.quote.said,
            draft.quote.words,
            draft.quote.sense,
            draft.quote.true,
        )

    def _evidence(self, draft: DraftEvidence, claim: Claim, where: str) -> Evidence:
        fresh = Evidence(
            new_id(),
            claim.id,
            self._told.source(draft.source),
            draft.stance,
            draft.rank,
            draft.locator,
            draft.quote,
            draft.accessed,
            draft.confidential,
        )
        if draft.passage is not None:
            passage = draft.passage
            article = self._told.anchor(passage, f"{where}.passage", claim.label).id
            start, end = passage.start, passage.end
            fresh = replace(fresh, article=article, start=start, end=end, exact=passage.exact)
        if draft.file is not None:
            name, digest = self._told.file(draft.file)
            fresh = replace(fresh, file_name=name, file_sha256=digest)
        return fresh

    def _take_queries(self, draft: DraftClaim, claim: Claim) -> None:
        """The same question under several claims is one; twice under one claim it is two."""
        seen: Counter[DraftQuery] = Counter()
        for query in draft.queries:
            key = (query, seen[query])
            seen[query] += 1
            self._queries.setdefault(key, _Asked(query)).claims.append(claim.id)

    def _take_talk(self, comments: tuple[DraftComment, ...], claim: Claim) -> None:
        ids = {draft.id: new_id() for draft in comments if draft.id}
        for draft in comments:
            by, at = self._told.person(draft.by), draft.at or self._at
            id, answered = ids.get(draft.id) or new_id(), ids.get(draft.reply_to, "")
            self._rest.append(Comment(id, claim.id, by, at, draft.text, draft.resolved, answered))

    def _take_resolution(self, draft: DraftClaim, claim: Claim) -> None:
        told = draft.resolution
        if told is not None:
            by, at = self._told.person(told.by), told.at or self._at
            words = (told.reason, told.wording)
            self._rest.append(Resolution(new_id(), claim.id, told.decision, by, at, *words))
