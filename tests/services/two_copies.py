"""Two people's copies of one case, for tests of what happens when they come together."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from workbench.domain.history import Operation
from workbench.domain.model import Stance
from workbench.formats.registry import read_article
from workbench.services import checking, evidence, library
from workbench.services.colleague import Review, prepare, receive
from workbench.services.colleague import put_together as put
from workbench.services.jobs import Progress
from workbench.services.session import Session, open_case

TEXT = "The dam held 47 litres. It was built in 1931, the mayor said. “It holds.” Nobody knows.\n"


def begun(folder: Path) -> Path:
    """Ann's case with two claims, one of them with evidence; then a copy for Ruth beside it."""
    path = folder / "ann.fcase"
    session = library.new_case(path, [read_article(TEXT.encode(), "dam.txt")], "Ann Kerr")
    article = session.case.articles()[0].id
    for start in (0, 24):
        claim = checking.mark(session, article, start, start + 12).id
        evidence.link_passage(session, claim, article, 62, 71, Stance.SUPPORTS)
    session.close()
    shutil.copyfile(path, folder / "ruth.fcase")
    return path


@contextmanager
def opened(path: Path, name: str) -> Iterator[Session]:
    """A copy at somebody's desk."""
    session = open_case(path, name)
    try:
        yield session
    finally:
        session.close()


def received(session: Session, path: Path) -> Review:
    """A colleague's copy set beside mine, as the window does it."""
    return receive(path, session.parts(), session.me.id, Progress())


def put_together(session: Session, review: Review) -> Operation | None:
    """Take it in at once."""
    parts, there = session.parts(), session.blobs_there()
    return put(session, prepare(review, parts, there, Progress()))
