"""A case out as JSON, and claims in from JSON: all of a file as one operation, or nothing of it.

What a file says of its articles is only compared with the case: another text is refused. A case
that holds no claims yet also takes the file's title, checker and editor; one at work keeps its own.
Claims get new ids and the next free numbers, in the file's order; a claim whose id is in the case
is refused, since that is the case's own claim coming back and not a new one.
"""

from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from workbench.domain.case import Case
from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Change, Operation, Verb
from workbench.domain.model import (
    Article,
    Claim,
    Comment,
    Evidence,
    Kind,
    Passage,
    Person,
    Query,
    Resolution,
    Settlement,
    Source,
    Value,
    Verdict,
)
from workbench.domain.text import check_span, context, sha256
from workbench.formats.case_json import (
    LARGEST_BYTES,
    Draft,
    DraftArticle,
    DraftClaim,
    DraftEvidence,
    DraftFile,
    DraftPassage,
    DraftQuery,
    DraftSource,
    DraftVerdict,
    read,
)
from workbench.formats.case_json_out import document
from workbench.services.evidence import read_file, source_key
from workbench.services.library import coverage
from workbench.services.session import Session, initials, new_id, now


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
    """Take all claims of a draft into the case, as one operation of the session's person.

    Files that evidence names are looked for from `folder`; `title` is what the history calls the
    draft. Raises `other-article` or `no-article` where the articles differ, `passage-moved` for
    words that are not at their offsets, `claim-there`, `json-value`, `file-outside`, and what
    reading a file raises; nothing is done then.
    """
    _check_articles(session.case, draft.articles)
    intake = _Intake(session, folder)
    for place, claim in enumerate(draft.claims):
        intake.take(claim, f"claims[{place}]")
    changes = [*_about_the_case(session.case, draft), *(Change(None, v) for v in intake.values())]
    if not changes:
        raise WorkbenchError("json-missing", where="claims")
    facts = {"title": title} if title else {}
    return session.do(Verb.APPLY, changes, intake.blobs, claims=len(draft.claims), **facts)


def _check_articles(case: Case, told: tuple[DraftArticle, ...]) -> None:
    there = {article.index: article for article in case.articles()}
    for place, draft in enumerate(told):
        article = there.get(draft.index)
        if article is None:
            raise WorkbenchError("no-article", article=draft.index, where=f"articles[{place}]")
        pairs = (
            (draft.text_sha256, article.text_sha256),
            (draft.file_sha256, article.file_sha256),
            (draft.chars, article.chars),
        )
        if any(said not in ("", None, known) for said, known in pairs):
            raise WorkbenchError("other-article", article=draft.index, title=article.title)


def _about_the_case(case: Case, draft: Draft) -> list[Change]:
    if case.all(Claim):
        return []
    old = case.info
    fresh = replace(
        old,
        title=draft.case.title or old.title,
        checker=draft.case.checker or old.checker,
        editor=draft.case.editor or old.editor,
    )
    return [Change(old, fresh)] if fresh != old else []


@dataclass(slots=True)
class _Asked:
    """A query that is being collected, with the claims it stands under."""

    draft: DraftQuery
    claims: list[str] = field(default_factory=list)


def _inside(folder: Path, name: str) -> Path:
    """A file of the folder that a draft is in: a draft is no reason to read any other."""
    try:
        path = (folder / name).resolve()
        inside = path.is_relative_to(folder.resolve())
    except (OSError, ValueError):
        inside = False
    if not inside or Path(name).is_absolute():
        raise WorkbenchError("file-outside", file=Path(name).name)
    return path


class _Intake:
    """Turns the claims of a draft into values, one after the other."""

    def __init__(self, session: Session, folder: Path) -> None:
        self._session = session
        self._folder = folder
        self._articles = {article.index: article for article in session.case.articles()}
        self._people = {person.name: person for person in session.case.all(Person)}
        self._people.setdefault(session.me.name, session.me)
        self._sources: dict[tuple[str, ...], Source] = {}
        for source in session.case.all(Source):
            self._sources.setdefault(source_key(source), source)
        self._fresh_sources: list[Source] = []
        self._queries: dict[tuple[DraftQuery, int], _Asked] = {}
        self._rest: list[Value] = []
        self._next = session.next_number
        self._at = now()
        self.blobs: dict[str, bytes] = {}

    def values(self) -> list[Value]:
        """All new values, each after those it names."""
        known = self._session.case
        people = [
            person
            for person in self._people.values()
            # The session adds its own person itself.
            if known.find(Person, person.id) is None and person is not self._session.me
        ]
        queries = [
            Query(
                new_id(),
                tuple(asked.claims),
                asked.draft.to,
                asked.draft.question,
                asked.draft.asked,
                answer=asked.draft.answer,
                due=asked.draft.due,
            )
            for asked in self._queries.values()
        ]
        return [*people, *self._fresh_sources, *self._rest, *queries]

    def take(self, draft: DraftClaim, where: str) -> None:
        """Take in one claim with all that hangs on it."""
        if draft.id and self._session.case.find(Claim, draft.id) is not None:
            number = self._session.case.get(Claim, draft.id).number
            raise WorkbenchError("claim-there", claim=number, where=where)
        kinds = tuple(kind for kind in Kind if kind in draft.kinds)
        claim = Claim(new_id(), self._next, kinds, draft.severity, draft.note)
        self._next += 1
        self._rest.append(claim)
        self._take_passages(draft, claim, where)
        self._take_verdicts(draft, claim, where)
        for place, evidence in enumerate(draft.evidence):
            self._rest.append(self._evidence(evidence, claim, f"{where}.evidence[{place}]"))
        self._take_queries(draft, claim)
        self._take_talk(draft, claim)

    def _take_passages(self, draft: DraftClaim, claim: Claim, where: str) -> None:
        if len(set(draft.passages)) < len(draft.passages):
            raise WorkbenchError("json-twice", where=f"{where}.passages")
        for place, passage in enumerate(draft.passages):
            article = self._anchor(passage, claim, f"{where}.passages[{place}]")
            around = context(self._session.text(article.id), passage.start, passage.end)
            start, end = passage.start, passage.end
            self._rest.append(
                Passage(new_id(), claim.id, article.id, start, end, passage.exact, *around)
            )

    def _anchor(self, passage: DraftPassage, claim: Claim, where: str) -> Article:
        """The article of a passage whose words stand where it says."""
        article = self._articles.get(passage.article)
        if article is None:
            raise WorkbenchError("no-article", article=passage.article, where=where)
        text = self._session.text(article.id)
        start, end = passage.start, passage.end
        try:
            check_span(text, start, end)
            there = text[start:end] == passage.exact
        except WorkbenchError:
            there = False
        if not there:
            raise WorkbenchError(
                "passage-moved",
                claim=claim.number,
                article=article.index,
                start=start,
                end=end,
                exact=" ".join(passage.exact.split())[:80],
                where=where,
            )
        return article

    def _take_verdicts(self, draft: DraftClaim, claim: Claim, where: str) -> None:
        names = Counter(self._person(verdict.by) for verdict in draft.verdicts)
        if any(count > 1 for count in names.values()):
            raise WorkbenchError("json-twice", where=f"{where}.verdicts")
        self._rest += [self._verdict(verdict, claim) for verdict in draft.verdicts]
        if draft.settled is not None:
            me = self._session.me.id
            self._rest.append(Settlement(new_id(), claim.id, draft.settled, me, self._at))

    def _verdict(self, draft: DraftVerdict, claim: Claim) -> Verdict:
        return Verdict(
            new_id(),
            claim.id,
            self._person(draft.by),
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

    def _person(self, name: str) -> str:
        """The id of the person of that name, who becomes one of the case; "" is who works."""
        name = name.strip() or self._session.me.name
        return self._people.setdefault(name, Person(new_id(), name, initials(name))).id

    def _evidence(self, draft: DraftEvidence, claim: Claim, where: str) -> Evidence:
        bare = Evidence(
            new_id(),
            claim.id,
            self._source(draft.source).id,
            draft.stance,
            draft.rank,
            draft.locator,
            draft.quote,
            draft.accessed,
            draft.confidential,
        )
        if draft.passage is not None:
            passage = draft.passage
            article = self._anchor(passage, claim, f"{where}.passage").id
            start, end = passage.start, passage.end
            bare = replace(bare, article=article, start=start, end=end, exact=passage.exact)
        return self._with_file(bare, draft.file) if draft.file else bare

    def _source(self, draft: DraftSource) -> Source:
        fresh = Source(new_id(), draft.title, draft.kind, draft.url, draft.author, draft.date)
        known = self._sources.setdefault(source_key(fresh), fresh)
        if known is fresh:
            self._fresh_sources.append(fresh)
        return known

    def _with_file(self, evidence: Evidence, draft: DraftFile) -> Evidence:
        name = Path(draft.name).name
        if draft.sha256 and self._kept(draft.sha256):
            return replace(evidence, file_name=name, file_sha256=draft.sha256)
        data = read_file(_inside(self._folder, draft.name))
        digest = sha256(data)
        if draft.sha256 not in ("", digest):
            raise WorkbenchError("file-changed", file=name)
        self.blobs[digest] = data
        return replace(evidence, file_name=name, file_sha256=digest)

    def _kept(self, digest: str) -> bool:
        """Whether the case holds a file of that hash already."""
        files = {one.file_sha256 for one in self._session.case.all(Evidence)}
        return digest in files or digest in self.blobs

    def _take_queries(self, draft: DraftClaim, claim: Claim) -> None:
        """The same question under several claims is one; twice under one claim it is two."""
        seen: Counter[DraftQuery] = Counter()
        for query in draft.queries:
            key = (query, seen[query])
            seen[query] += 1
            self._queries.setdefault(key, _Asked(query)).claims.append(claim.id)

    def _take_talk(self, draft: DraftClaim, claim: Claim) -> None:
        for comment in draft.comments:
            by, at = self._person(comment.by), comment.at or self._at
            self._rest.append(Comment(new_id(), claim.id, by, at, comment.text, comment.resolved))
        if draft.resolution is not None:
            told = draft.resolution
            by, at = self._person(told.by), self._at
            self._rest.append(
                Resolution(new_id(), claim.id, told.decision, by, at, told.reason, told.wording)
            )
