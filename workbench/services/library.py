"""The articles of a case: taken in, described, and how much of each has been looked at."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.domain.case import Case
from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Change, Verb
from workbench.domain.identity import article_id
from workbench.domain.model import (
    Article,
    HandTie,
    Judgement,
    Passage,
    Person,
    Role,
    Skip,
    Value,
)
from workbench.domain.text import (
    Span,
    covered,
    has_words,
    next_unmarked,
    paragraph_number,
    paragraphs,
    sentences,
)
from workbench.services.session import Session, create_case, initials, new_id

if TYPE_CHECKING:
    from workbench.formats.incoming import ImportedArticle

# What is known of an article, as opposed to what it says.
_CORRECTABLE = ("title", "outlet", "byline", "date", "url", "language", "role")
_TITLE_WORDS = 8
_TITLE_LETTERS = 80


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many of an article's sentences carry a claim or are ticked as nothing to check."""

    ticked: int
    sentences: int

    @property
    def share(self) -> float:
        """The share that is ticked, 0 to 1; a text without sentences is done."""
        return self.ticked / self.sentences if self.sentences else 1.0

    @property
    def left(self) -> int:
        """How many sentences nobody has looked at yet."""
        return self.sentences - self.ticked


@dataclass(frozen=True, slots=True)
class Layout:
    """The sentences and paragraphs of a text, found once."""

    sentences: tuple[Span, ...]
    paragraph_starts: tuple[int, ...]


# Few, since each holds on to a text, also after its case was closed.
@lru_cache(maxsize=8)
def layout(text: str, language: str) -> Layout:
    """The sentences that hold words, and where paragraphs begin; safe in a worker thread."""
    found = tuple(span for span in sentences(text, language) if has_words(text, span))
    return Layout(found, tuple(start for start, _ in paragraphs(text)))


def new_case(
    path: Path, imported: Sequence["ImportedArticle"], name: str, title: str = ""
) -> Session:
    """A case from articles: the first is under check, the others are for comparison.

    Raises what `create_case` raises, and `same-article` when a file comes twice.
    """
    articles: list[Article] = []
    blobs: dict[str, bytes] = {}
    for place, one in enumerate(imported, start=1):
        role = Role.UNDER_CHECK if place == 1 else Role.COMPARISON
        article = _article(new_id(), one, place, role)
        _refuse_double(articles, article)
        articles.append(article)
        blobs |= _blobs(one)
    me = Person(new_id(), name, initials(name))
    fallback = articles[0].title if articles else path.stem
    return create_case(path, title or fallback, me, articles, blobs)


def add_article(session: Session, imported: "ImportedArticle", role: Role) -> Article:
    """Take an article into the case; raises `same-article` when its text is there already."""
    return add_articles(session, (imported,), role)[0]


def add_articles(
    session: Session, imported: Sequence["ImportedArticle"], role: Role
) -> list[Article]:
    """Take articles into the case as one operation; raises `same-article` as for one."""
    there = session.case.articles()
    first = max((article.index for article in there), default=0) + 1
    fresh: list[Article] = []
    for index, one in enumerate(imported, start=first):
        id = article_id(session.case.info.id, one.text_sha256)
        article = _article(id, one, index, role)
        _refuse_double([*there, *fresh], article)
        fresh.append(article)
    if fresh:
        changes = [Change(None, article) for article in fresh]
        blobs = {digest: data for one in imported for digest, data in _blobs(one).items()}
        title = fresh[0].title
        session.do(Verb.ADD_ARTICLE, changes, blobs, title=title, count=len(fresh))
    return fresh


def edit_article(session: Session, fresh: Article) -> None:
    """Correct what is known about an article. What it says never changes: raises `frozen`."""
    old = session.case.get(Article, fresh.id)
    known = {name: getattr(fresh, name) for name in _CORRECTABLE}
    if replace(old, **known) != fresh:
        raise WorkbenchError("frozen", title=old.title)
    if fresh != old:
        session.do(Verb.EDIT_ARTICLE, (Change(old, fresh),), title=fresh.title)


def remove_article(session: Session, id: str) -> None:
    """Take an article out; raises `article-in-use` while claims or evidence stand on it.

    What was said of its comparisons goes with it; claims that findings became stay.
    """
    case = session.case
    article = case.get(Article, id)
    gone: list[Value] = [*case.skips(id), *case.of(HandTie, "article", id)]
    gone += [*case.of(Judgement, "article", id), article]
    changes = [Change(value, None) for value in gone]
    try:
        session.do(Verb.REMOVE_ARTICLE, changes, title=article.title)
    except WorkbenchError as problem:
        if problem.code == "orphan":
            raise WorkbenchError("article-in-use", title=article.title) from problem
        raise


def edit_case(
    session: Session,
    *,
    title: str,
    checker: str,
    second_reader: str = "",
    editor: str = "",
    deadline: str = "",
) -> None:
    """Correct the title of the case and who works on it."""
    old = session.case.info
    fresh = replace(
        old,
        title=title,
        checker=checker,
        second_reader=second_reader,
        editor=editor,
        deadline=deadline,
    )
    if fresh != old:
        session.do(Verb.EDIT_CASE, (Change(old, fresh),), title=title)


def marks_on(case: Case, article: str) -> list[Span]:
    """The spans of an article that somebody has looked at: claims, and nothing to check."""
    claims = [(passage.start, passage.end) for passage in case.of(Passage, "article", article)]
    return claims + [(skip.start, skip.end) for skip in case.of(Skip, "article", article)]


def coverage(session: Session, article: str) -> Coverage:
    """How much of an article has been looked at."""
    found = article_layout(session, article).sentences
    ticked = covered(found, marks_on(session.case, article))
    return Coverage(sum(ticked), len(found))


def left_unmarked(session: Session, article: str) -> list[Span]:
    """The sentences that nobody has looked at."""
    found = article_layout(session, article).sentences
    ticked = covered(found, marks_on(session.case, article))
    return [span for span, done in zip(found, ticked, strict=True) if not done]


def next_sentence_left(session: Session, article: str, place: int) -> Span | None:
    """The next sentence after a place that nobody has looked at, from the top again at the end."""
    found = article_layout(session, article).sentences
    return next_unmarked(found, marks_on(session.case, article), place)


def article_layout(session: Session, article: str) -> Layout:
    """The sentences and paragraphs of an article of the case."""
    language = session.case.get(Article, article).language
    return layout(session.text(article), language)


def paragraph_of(session: Session, article: str, place: int) -> int:
    """The number, from 1, of the paragraph that holds a place."""
    return paragraph_number(article_layout(session, article).paragraph_starts, place)


def words(text: str) -> int:
    """How many words a text has, as editors count them: what stands between white space."""
    return len(text.split())


def _article(id: str, one: "ImportedArticle", index: int, role: Role) -> Article:
    return Article(
        id,
        index,
        role,
        one.title or Path(one.file_name).stem or _first_words(one.text),
        one.file_name,
        one.file_sha256,
        one.text_sha256,
        len(one.text),
        outlet=one.outlet,
        byline=one.byline,
        date=one.date,
        url=one.url,
        language=one.language,
        encoding=one.encoding,
    )


def _first_words(text: str) -> str:
    """What pasted words are called that have no headline."""
    first = text.split(maxsplit=_TITLE_WORDS)
    return " ".join(first[:_TITLE_WORDS])[:_TITLE_LETTERS] + ("…" if first[_TITLE_WORDS:] else "")


def _blobs(one: "ImportedArticle") -> dict[str, bytes]:
    return {one.file_sha256: one.original, one.text_sha256: one.text.encode()}


def _refuse_double(there: Sequence[Article], article: Article) -> None:
    if any(other.text_sha256 == article.text_sha256 for other in there):
        raise WorkbenchError("same-article", title=article.title)
