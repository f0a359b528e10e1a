"""Where a checker's findings come from: evidence, the sources it is filed under, and queries."""

from collections.abc import Sequence
from dataclasses import replace
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


def today() -> str:
    """This day, for "accessed" and "asked", in ISO 8601."""
    return now()[:10]


def same_source(case: Case, source: Source) -> Source | None:
    """The source of the case that this one repeats: the same address, or else the same words."""

    def key(other: Source) -> tuple[str, ...]:
        if other.url:
            return ("url", other.url.rstrip("/"))
        words = (other.title, other.author, other.date)
        return ("words", other.kind.value, *(word.strip().casefold() for word in words))

    return next((there for there in case.all(Source) if key(there) == key(source)), None)


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


def add_evidence(session: Session, evidence: Evidence, source: Source) -> Evidence:
    """File evidence under a source, which is added to the case when it is new.

    The evidence's own `source` is set to it. Raises `empty` for a source without a title and
    `span` for a passage that is not in its article.
    """
    if not source.title.strip():
        raise WorkbenchError("empty", part="source")
    known = session.case.find(Source, source.id) or same_source(session.case, source)
    fresh = _anchored(session, replace(evidence, source=(known or source).id))
    new = [] if known else [Change(None, source)]
    session.do(
        Verb.ADD_EVIDENCE, (*new, Change(None, fresh)), claim=_number(session, evidence.claim)
    )
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


def edit_evidence(session: Session, fresh: Evidence, source: Source | None = None) -> None:
    """Put evidence in the place of the one with its id; with a source, file it under that."""
    old = session.case.get(Evidence, fresh.id)
    new: list[Change] = []
    if source is not None:
        known = session.case.find(Source, source.id) or same_source(session.case, source)
        fresh = replace(fresh, source=(known or source).id)
        new = [] if known else [Change(None, source)]
    fresh = _anchored(session, fresh)
    if fresh != old:
        number = _number(session, old.claim)
        session.do(Verb.EDIT_EVIDENCE, (*new, Change(old, fresh)), claim=number)


def attach_file(session: Session, evidence: str, path: Path) -> Evidence:
    """Copy a file into the case with its hash and tie it to a piece of evidence.

    Raises `file-missing`, `file-unreadable`, `file-empty` or `file-too-large`.
    """
    old = session.case.get(Evidence, evidence)
    data = read_file(path)
    fresh = replace(old, file_name=path.name, file_sha256=sha256(data))
    number = _number(session, old.claim)
    session.do(Verb.EDIT_EVIDENCE, (Change(old, fresh),), {fresh.file_sha256: data}, claim=number)
    return fresh


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
    session.do(Verb.REMOVE_EVIDENCE, (Change(old, None),), claim=_number(session, old.claim))


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
) -> Query:
    """Put down a question about one or more claims; raises `empty` when it asks nothing."""
    if not question.strip():
        raise WorkbenchError("empty", part="query")
    fresh = Query(new_id(), tuple(claims), to, question, asked, how, "", due)
    session.do(Verb.ASK, (Change(None, fresh),), claim=_number(session, claims[0]))
    return fresh


def edit_query(session: Session, fresh: Query) -> None:
    """Correct a query, or write down its answer."""
    old = session.case.get(Query, fresh.id)
    if fresh != old:
        number = _number(session, fresh.claims[0])
        session.do(Verb.EDIT_QUERY, (Change(old, fresh),), claim=number)


def remove_query(session: Session, id: str) -> None:
    """Take a query away."""
    old = session.case.get(Query, id)
    session.do(Verb.REMOVE_QUERY, (Change(old, None),), claim=_number(session, old.claims[0]))


def _number(session: Session, claim: str) -> int:
    return session.case.get(Claim, claim).number


def _anchored(session: Session, evidence: Evidence) -> Evidence:
    if not evidence.article:
        return evidence
    text = session.text(evidence.article)
    check_span(text, evidence.start, evidence.end)
    return replace(evidence, exact=text[evidence.start : evidence.end])
