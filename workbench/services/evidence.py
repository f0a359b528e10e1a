"""Where a checker's findings come from: evidence, the sources it is filed under, and queries."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from workbench.domain.case import Case
from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Change, Verb
from workbench.domain.model import (
    Article,
    Claim,
    Evidence,
    Query,
    Source,
    SourceKind,
    Stance,
    Status,
)
from workbench.domain.text import check_span, sha256
from workbench.services.reading import refuse_open_case
from workbench.services.session import Session, new_id, now

LARGEST_FILE = 256 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class AttachedFile:
    """A file as it is when it is copied into the case."""

    name: str
    data: bytes


def today() -> str:
    """This day, for "accessed" and "asked", in ISO 8601."""
    return now()[:10]


def same_source(case: Case, source: Source) -> Source | None:
    """The source of the case that this one repeats."""
    key = source_key(source)
    return next((there for there in case.all(Source) if source_key(there) == key), None)


def source_key(source: Source) -> tuple[str, ...]:
    """What sources share that are the same: the address, or where there is none, the words."""
    if source.url:
        return ("url", source.url.rstrip("/"))
    words = (source.title, source.author, source.date)
    return ("words", source.kind.value, *(word.strip().casefold() for word in words))


def article_source(case: Case, article: Article) -> Source:
    """The source that stands for an article of the case: the one there is, or a new one."""
    source = Source(
        new_id(),
        article.title,
        SourceKind.ARTICLE,
        url=article.url,
        author=article.byline or article.outlet,
        date=article.date,
    )
    return same_source(case, source) or source


def add_evidence(
    session: Session,
    evidence: Evidence,
    source: Source,
    *,
    correct: bool = False,
    file: AttachedFile | None = None,
) -> Evidence:
    """File evidence under a source, which is added to the case when it is new, in one step.

    The evidence's own `source` is set to it. With `correct`, what `source` says is put in the place
    of what the case says of it, everywhere. A `file` is copied into the case with its hash. Raises
    `empty` for a source without a title and `span` for a passage that is not in its article.
    """
    filed, changes = _filed_under(session, source, correct=correct)
    fresh, blobs = _with_file(_anchored(session, replace(evidence, source=filed)), file)
    label = _label(session, evidence.claim)
    session.do(Verb.ADD_EVIDENCE, (*changes, Change(None, fresh)), blobs, claim=label)
    return fresh


def link_passage(
    session: Session,
    claim: str,
    article: str,
    start: int,
    end: int,
    stance: Stance = Stance.CONTEXT,
) -> Evidence:
    """File a passage of an article in the case as evidence, in one step."""
    text = session.text(article)
    check_span(text, start, end)
    source = article_source(session.case, session.case.get(Article, article))
    fresh = Evidence(
        new_id(),
        claim,
        source.id,
        stance,
        quote=text[start:end],
        accessed=today(),
        article=article,
        start=start,
        end=end,
        exact=text[start:end],
    )
    return add_evidence(session, fresh, source)


def usual_stance(session: Session, claim: str) -> Stance:
    """What evidence for a claim does most often, judged by my verdict; the person can change it."""
    verdict = session.case.verdict(claim, session.me.id)
    status = verdict.status if verdict else Status.TODO
    return {
        Status.CONFIRMED: Stance.SUPPORTS,
        Status.ATTRIBUTED: Stance.SUPPORTS,
        Status.CHANGE: Stance.REFUTES,
        Status.CONFLICT: Stance.REFUTES,
    }.get(status, Stance.CONTEXT)


def edit_evidence(
    session: Session,
    fresh: Evidence,
    source: Source | None = None,
    *,
    correct: bool = False,
    file: AttachedFile | None = None,
) -> Evidence:
    """Put evidence in the place of the one with its id; with a source, file it under that.

    `correct` and `file` are as in `add_evidence`: all of it is one step.
    """
    old = session.case.get(Evidence, fresh.id)
    changes: list[Change] = []
    if source is not None:
        filed, changes = _filed_under(session, source, correct=correct)
        fresh = replace(fresh, source=filed)
    fresh, blobs = _with_file(_anchored(session, fresh), file)
    if fresh != old:
        label = _label(session, old.claim)
        session.do(Verb.EDIT_EVIDENCE, (*changes, Change(old, fresh)), blobs, claim=label)
    elif changes and source is not None:
        session.do(Verb.EDIT_SOURCE, changes, title=source.title)
    return fresh


def attach_file(session: Session, evidence: str, path: Path) -> Evidence:
    """Copy a file into the case with its hash and tie it to a piece of evidence.

    Raises what `file_at` raises.
    """
    return edit_evidence(session, session.case.get(Evidence, evidence), file=file_at(path))


def file_at(path: Path) -> AttachedFile:
    """A file that is to be copied into the case with evidence.

    Raises `file-missing`, `file-unreadable`, `file-empty` or `file-too-large`.
    """
    return AttachedFile(path.name, read_file(path))


def read_file(path: Path) -> bytes:
    """The bytes of a file that is to be copied into the case."""
    refuse_open_case(path)
    if not path.is_file():
        raise WorkbenchError("file-missing", file=path.name)
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise WorkbenchError("file-too-large", file=path.name)
        data = path.read_bytes()
    except OSError as problem:
        raise WorkbenchError("file-unreadable", file=path.name) from problem
    if not data:
        raise WorkbenchError("file-empty", file=path.name)
    return data


def remove_evidence(session: Session, id: str) -> None:
    """Take evidence from a claim; its source stays for others."""
    old = session.case.get(Evidence, id)
    session.do(Verb.REMOVE_EVIDENCE, (Change(old, None),), claim=_label(session, old.claim))


def edit_source(session: Session, fresh: Source) -> None:
    """Correct a source everywhere it is used."""
    old = session.case.get(Source, fresh.id)
    if not fresh.title.strip():
        raise WorkbenchError("empty", part="source")
    if fresh != old:
        session.do(Verb.EDIT_SOURCE, (Change(old, fresh),), title=fresh.title)


def ask(
    session: Session,
    claims: Sequence[str],
    to: str,
    question: str,
    *,
    asked: str = "",
    how: str = "",
    due: str = "",
    answer: str = "",
) -> Query:
    """Put down a question about one or more claims, with its answer where there is one already.

    Raises `empty` when it asks nothing or is about no claim.
    """
    fresh = _asked(Query(new_id(), tuple(claims), to, question, asked, how, answer, due))
    session.do(Verb.ASK, (Change(None, fresh),), claim=_label(session, fresh.claims[0]))
    return fresh


def edit_query(session: Session, fresh: Query) -> None:
    """Correct a query, or write down its answer; raises what `ask` raises."""
    old, fresh = session.case.get(Query, fresh.id), _asked(fresh)
    if fresh != old:
        label = _label(session, fresh.claims[0])
        session.do(Verb.EDIT_QUERY, (Change(old, fresh),), claim=label)


def remove_query(session: Session, id: str) -> None:
    """Take a query away."""
    old = session.case.get(Query, id)
    session.do(Verb.REMOVE_QUERY, (Change(old, None),), claim=_label(session, old.claims[0]))


def _label(session: Session, claim: str) -> str:
    return session.case.get(Claim, claim).label


def _asked(query: Query) -> Query:
    """A query that asks something, about each of its claims once."""
    if not query.question.strip() or not query.claims:
        raise WorkbenchError("empty", part="query")
    return replace(query, claims=tuple(dict.fromkeys(query.claims)))


def _filed_under(session: Session, source: Source, *, correct: bool) -> tuple[str, list[Change]]:
    """The id of the source that evidence is filed under, and what that changes of the sources."""
    if not source.title.strip():
        raise WorkbenchError("empty", part="source")
    there = session.case.find(Source, source.id)
    if there is not None:
        return there.id, [Change(there, source)] if correct and there != source else []
    same = same_source(session.case, source)
    return (same.id, []) if same else (source.id, [Change(None, source)])


def _with_file(evidence: Evidence, file: AttachedFile | None) -> tuple[Evidence, dict[str, bytes]]:
    """Evidence tied to a file, and the bytes to be kept under their hash."""
    if file is None:
        return evidence, {}
    fresh = replace(evidence, file_name=file.name, file_sha256=sha256(file.data))
    return fresh, {fresh.file_sha256: file.data}


def _anchored(session: Session, evidence: Evidence) -> Evidence:
    if not evidence.article:
        return evidence
    text = session.text(evidence.article)
    check_span(text, evidence.start, evidence.end)
    return replace(evidence, exact=text[evidence.start : evidence.end])
