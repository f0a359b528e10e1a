"""Every promise about a case file, checked: structure, hashes, anchors and history.

A check that finds nothing wrong is silent. What it finds are codes and facts; nothing is repaired.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from workbench.domain.case import Case, owners
from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Operation, UndoStack
from workbench.domain.judgement import Spans, words_at
from workbench.domain.model import (
    KIND_OF,
    Article,
    CaseInfo,
    Claim,
    Evidence,
    HandTie,
    Judgement,
    Passage,
    Query,
    Resolution,
    Settlement,
    Skip,
    Value,
    Verdict,
)
from workbench.domain.text import context
from workbench.store.codec import chain, taken_digest

# Kind and id.
_Key = tuple[str, str]
# With these a file is a case that is not well; with any other error it is not there to be checked.
_UNWELL = ("case-damaged", "case-foreign")


@dataclass(frozen=True, slots=True)
class Finding:
    """One promise that does not hold: its code and what is needed to say where."""

    code: str
    facts: tuple[tuple[str, str | int], ...] = ()


class Kept(Protocol):
    """A case that can be looked into, in a file or in memory."""

    def rows(self, sql: str, *cells: str) -> list[tuple[Any, ...]]:
        """The rows of a statement that changes nothing."""

    def blob(self, sha256: str) -> bytes:
        """The bytes kept under a hash."""

    def highest_number(self) -> int:
        """The highest claim number in use, or that was in use."""


def _finding(code: str, **facts: str | int) -> Finding:
    return Finding(code, tuple(facts.items()))


def verify(path: Path) -> list[Finding]:
    """What does not hold, [] for a sound case. It is locked meanwhile, and not changed.

    Raises what opening raises, but for damage, which is a finding.
    """
    # SQLAlchemy comes with it, which the child that reads a received case does without.
    from workbench.store.casefile import CaseFile

    try:
        file = CaseFile.open(path)
    except WorkbenchError as problem:
        if problem.code not in _UNWELL:
            raise
        return [_finding("structure", part=problem.code)]
    try:
        found = list(structure(file))
        values = list(file.values())
        return [*found, *content(file, values), *_history(values, file.operations())]
    except WorkbenchError as problem:
        return [_finding("unreadable", part=str(problem.facts.get("part", problem.code)))]
    finally:
        file.close()


def structure(file: Kept) -> Iterator[Finding]:
    """What does not hold of the pages and the tables."""
    # Ten lines are enough to say that a file is broken.
    for (line,) in file.rows("PRAGMA integrity_check(10)"):
        if line != "ok":
            yield _finding("structure", part="pages")
    for table, *_rest in file.rows("PRAGMA foreign_key_check"):
        yield _finding("orphan", kind=str(table))


def content(file: Kept, values: Iterable[Value]) -> Iterator[Finding]:
    """What does not hold of the values of a case and of its blobs, and whether its history is as it
    was written; not whether they fit each other."""
    yield from _blobs(file)
    case = Case(values)
    texts = _Texts(file)
    for article in case.articles():
        yield from _article(article, texts)
    yield from _anchors(case, texts)
    yield from _judged_places(case, texts)
    yield from _orphans(case)
    yield from _belongings(case, texts)
    yield from _uniqueness(case)
    yield from _numbers(case, file.highest_number())
    yield from _chain(file)
    yield from _taken(file)


def _blobs(file: Kept) -> Iterator[Finding]:
    for (digest,) in file.rows("SELECT sha256 FROM blob ORDER BY sha256"):
        if hashlib.sha256(file.blob(digest)).hexdigest() != digest:
            yield _finding("blob", sha256=digest)


class _Texts:
    """The texts of articles as the file holds them; None where it does not."""

    def __init__(self, file: Kept) -> None:
        self._file = file
        self._there = {str(digest) for (digest,) in file.rows("SELECT sha256 FROM blob")}
        self._read: dict[str, str | None] = {}

    def has(self, digest: str) -> bool:
        """Whether there are bytes under a hash."""
        return digest in self._there

    def of(self, article: Article | None) -> str | None:
        """The text of an article."""
        if article is None or not self.has(article.text_sha256):
            return None
        digest = article.text_sha256
        if digest not in self._read:
            try:
                self._read[digest] = self._file.blob(digest).decode()
            except UnicodeDecodeError:
                self._read[digest] = None
        return self._read[digest]


def _article(article: Article, texts: _Texts) -> Iterator[Finding]:
    if not texts.has(article.file_sha256):
        yield _finding("file-gone", title=article.title)
    text = texts.of(article)
    if text is None:
        yield _finding("text-gone", title=article.title)
    elif len(text) != article.chars or "\r" in text:
        yield _finding("text-changed", title=article.title)


def _anchors(case: Case, texts: _Texts) -> Iterator[Finding]:
    """Every passage, tick and piece of evidence whose words do not stand at its offsets."""
    spans: list[Passage | Skip | Evidence] = [*case.all(Passage), *case.all(Skip)]
    spans += [evidence for evidence in case.all(Evidence) if evidence.article]
    for span in spans:
        article = case.find(Article, span.article)
        text = texts.of(article)
        if text is None or not _stands(span, text):
            yield _finding(
                "anchor",
                kind=KIND_OF[type(span)],
                claim=_label(case, span),
                article=article.index if article else 0,
                start=span.start,
                end=span.end,
            )


def _judged_places(case: Case, texts: _Texts) -> Iterator[Finding]:
    """Every tie made by hand and judgement of a finding whose words do not stand at its places."""
    judged: list[HandTie | Judgement] = [*case.all(HandTie), *case.all(Judgement)]
    for one in judged:
        sides = (
            (one.article_a, one.spans_a, one.exact_a),
            (one.article_b, one.spans_b, one.exact_b),
        )
        for id, spans, exact in sides:
            article = case.find(Article, id)
            if not _said_at(texts.of(article) or "", spans, exact):
                index = article.index if article else 0
                yield _finding("judged-place", kind=KIND_OF[type(one)], article=index)


def _said_at(text: str, spans: Spans, exact: str) -> bool:
    inside = all(0 <= start < end <= len(text) for start, end in spans)
    return inside and words_at(text, spans) == exact


def _stands(span: Passage | Skip | Evidence, text: str) -> bool:
    if not 0 <= span.start < span.end <= len(text) or text[span.start : span.end] != span.exact:
        return False
    if isinstance(span, Passage):
        return (span.before, span.after) == context(text, span.start, span.end)
    return True


def _label(case: Case, value: Value) -> str:
    claim = case.find(Claim, getattr(value, "claim", ""))
    return claim.label if claim else "–"


def _orphans(case: Case) -> Iterator[Finding]:
    """Every value that names another which is not there."""
    values = case.values()
    there = {(KIND_OF[type(value)], value.id) for value in values}
    for value in values:
        if any(owner not in there for owner in owners(value)):
            yield _finding("orphan", kind=KIND_OF[type(value)])


def _belongings(case: Case, texts: _Texts) -> Iterator[Finding]:
    for evidence in case.all(Evidence):
        if evidence.file_sha256 and not texts.has(evidence.file_sha256):
            yield _finding("file-gone", title=evidence.file_name)
    for claim in case.claims():
        if not case.passages(claim.id):
            yield _finding("no-passage", claim=claim.label)
    if any(not query.claims for query in case.all(Query)):
        yield _finding("orphan", kind="query")


def _uniqueness(case: Case) -> Iterator[Finding]:
    """What there may be only one of."""
    if len(case.all(CaseInfo)) != 1:
        yield _finding("twice", kind="case")
    yield from _twice("article", (article.index for article in case.all(Article)))
    yield from _twice("verdict", ((v.claim, v.by) for v in case.all(Verdict)))
    yield from _twice("settlement", (one.claim for one in case.all(Settlement)))
    yield from _twice("resolution", (one.claim for one in case.all(Resolution)))


def _twice(kind: str, keys: Iterable[object]) -> Iterator[Finding]:
    if any(count > 1 for count in Counter(keys).values()):
        yield _finding("twice", kind=kind)


def _numbers(case: Case, highest: int) -> Iterator[Finding]:
    counts = Counter(claim.place for claim in case.all(Claim))
    for (number, _letters), count in counts.items():
        if count > 1 or number < 1:
            yield _finding("number", claim=number)
    if max((number for number, _letters in counts), default=0) > highest:
        yield _finding("highest-number", claim=highest)


def _chain(file: Kept) -> Iterator[Finding]:
    """The first operation whose hash is not that of it and all before it; later ones follow."""
    names = ("id", "verb", "by", "at", "of", "facts", "changes", "chain")
    rows = file.rows(
        'SELECT id, verb, "by", at, "of", facts, changes, chain FROM operation ORDER BY seq'
    )
    previous = ""
    for place, cells in enumerate(rows, start=1):
        row = dict(zip(names, cells, strict=True))
        previous = chain(previous, row)
        if row["chain"] != previous:
            yield _finding("chain", step=place)
            return


def _taken(file: Kept) -> Iterator[Finding]:
    """What was taken in, where it is not what the operation that took it in tells of."""
    names = ("take_in", "id", "verb", "by", "at", "of", "facts", "changes", "seen")
    rows = file.rows(
        'SELECT take_in, id, verb, "by", at, "of", facts, changes, seen FROM taken ORDER BY seq'
    )
    brought: dict[str, list[dict[str, Any]]] = {}
    for cells in rows:
        brought.setdefault(cells[0], []).append(dict(zip(names, cells, strict=True)))
    for place, id, facts in file.rows(
        "SELECT seq, id, facts FROM operation WHERE verb = 'take-in' ORDER BY seq"
    ):
        if _told_taken(facts) != taken_digest(brought.pop(id, ())):
            yield _finding("taken", step=place)
    if brought:
        yield _finding("taken-stray", count=sum(map(len, brought.values())))


def _told_taken(facts: str) -> object:
    try:
        return json.loads(facts).get("taken")
    except (ValueError, AttributeError, RecursionError):
        return None


def _history(values: Iterable[Value], operations: list[Operation]) -> Iterator[Finding]:
    """Replays all operations from nothing: each `before` must hold, and the end be the case."""
    standing = {(KIND_OF[type(value)], value.id): value for value in values}
    state: dict[_Key, Value] = {}
    for place, operation in enumerate(operations, start=1):
        if not _replay(state, operation):
            yield _finding("history-before", step=place)
            return
        person = ("person", operation.by)
        if person not in state:
            yield _finding("history-person", step=place)
    yield from _steps(operations)
    for key in sorted(state.keys() | standing.keys()):
        if state.get(key) != standing.get(key):
            yield _finding("history-state", kind=key[0])


def _replay(state: dict[_Key, Value], operation: Operation) -> bool:
    for change in operation.changes:
        key = (change.kind, change.value.id)
        if state.get(key) != change.before:
            return False
        if change.after is None:
            state.pop(key, None)
        else:
            state[key] = change.after
    return True


def _steps(operations: list[Operation]) -> Iterator[Finding]:
    stack = UndoStack(me="")
    for place, operation in enumerate(operations, start=1):
        try:
            stack.follow(operation.id, operation.verb, operation.of, operation.by)
        except ValueError:
            yield _finding("history-undo", step=place)
            return
