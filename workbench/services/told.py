"""What a file of claims names, found in the case or made for it: people, sources, places, files."""

import base64
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from workbench.domain.errors import WorkbenchError
from workbench.domain.judgement import Spans, words_at
from workbench.domain.model import Article, Evidence, Person, Source
from workbench.domain.text import check_span, sha256
from workbench.formats.case_draft import (
    Draft,
    DraftFile,
    DraftPassage,
    DraftSource,
    DraftSpan,
)
from workbench.services.evidence import read_file, source_key
from workbench.services.session import Session, initials, new_id

_LETTERS_SHOWN = 80


class Told:
    """The names in a draft, as the values of the case they stand for."""

    def __init__(self, session: Session, draft: Draft, folder: Path) -> None:
        self._session = session
        self._folder = folder
        self._articles = _articles(session.case.articles(), draft)
        self._people = {person.name: person for person in session.case.all(Person)}
        self._people.setdefault(session.me.name, session.me)
        self._initials = {one.name.strip(): one.initials for one in draft.people}
        self._sources: dict[tuple[str, ...], Source] = {}
        for source in session.case.all(Source):
            self._sources.setdefault(source_key(source), source)
        self._there = set(self._sources)
        self._fresh: list[Source] = []
        self._contents = {one.sha256: one.data for one in draft.files}
        self._held = {one.file_sha256 for one in session.case.all(Evidence)} - {""}
        self.blobs: dict[str, bytes] = {}

    def people(self) -> list[Person]:
        """The people that are new to the case; the session adds its own person itself."""
        known = self._session.case
        return [
            person
            for person in self._people.values()
            if known.find(Person, person.id) is None and person is not self._session.me
        ]

    def sources(self) -> list[Source]:
        """The sources that are new to the case."""
        return self._fresh

    def person(self, name: str) -> str:
        """The id of the person of that name, who becomes one of the case; "" is who works."""
        name = name.strip() or self._session.me.name
        if name not in self._people:
            short = self._initials.get(name) or initials(name)
            fresh = self._session.newcomer(name)
            self._people[name] = replace(fresh, initials=short)
        return self._people[name].id

    def source(self, draft: DraftSource) -> str:
        """The id of the source: that of the case, one told before, or a new one."""
        fresh = Source(
            new_id(),
            draft.title,
            draft.kind,
            draft.url,
            draft.author,
            draft.date,
            draft.archived,
        )
        key = source_key(fresh)
        if draft.id and key not in self._there:
            key = ("id", draft.id)
        known = self._sources.setdefault(key, fresh)
        if known is fresh:
            self._fresh.append(fresh)
        return known.id

    def article(self, index: int, where: str) -> Article:
        """The article of that index; raises `no-article`."""
        article = self._articles.get(index)
        if article is None:
            raise WorkbenchError("no-article", article=index, where=where)
        return article

    def anchor(self, passage: DraftPassage, where: str, claim: str | None = None) -> Article:
        """The article of a passage whose words stand where it says; raises `passage-moved`."""
        article = self.article(passage.article, where)
        self._check(article, passage, where, claim)
        return article

    def spans(self, index: int, spans: Sequence[DraftSpan], where: str) -> tuple[str, Spans, str]:
        """An article's id, spans whose words stand where they say, and the words, a line each."""
        article = self.article(index, where)
        for place, span in enumerate(spans):
            self._check(article, span, f"{where}[{place}]", None)
        found = tuple((span.start, span.end) for span in spans)
        return article.id, found, words_at(self._session.text(article.id), found)

    def _check(
        self, article: Article, told: DraftPassage | DraftSpan, where: str, claim: str | None
    ) -> None:
        text = self._session.text(article.id)
        start, end = told.start, told.end
        try:
            check_span(text, start, end)
            there = text[start:end] == told.exact
        except WorkbenchError:
            there = False
        if there:
            return
        exact = " ".join(told.exact.split())[:_LETTERS_SHOWN]
        whose = {} if claim is None else {"claim": claim}
        facts = {"article": article.index, "start": start, "end": end, "exact": exact}
        raise WorkbenchError("passage-moved", **whose, **facts, where=where)

    def file(self, draft: DraftFile) -> tuple[str, str]:
        """Name and hash of a file that the case holds, or gets with `blobs`.

        Raises `file-outside`, `file-changed`, and what reading it raises.
        """
        name = Path(draft.name).name
        if draft.sha256 in self._held or draft.sha256 in self.blobs:
            return name, draft.sha256
        if draft.sha256 in self._contents:
            data = base64.b64decode(self._contents[draft.sha256])
        else:
            data = read_file(_inside(self._folder, draft.name))
        digest = sha256(data)
        if draft.sha256 not in ("", digest):
            raise WorkbenchError("file-changed", file=name)
        self.blobs[digest] = data
        return name, digest


def _articles(there: Sequence[Article], draft: Draft) -> dict[int, Article]:
    """The articles by the index that the file gives them: known by their text, else by the index
    they have in the case."""
    texts = {article.text_sha256: article for article in there}
    told = {one.index: texts[one.text_sha256] for one in draft.articles if one.text_sha256 in texts}
    return {article.index: article for article in there} | told


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
