"""Two people who work apart on copies of the sample case, for the journeys in which they meet."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from workbench.domain.model import Severity, Stance, Status
from workbench.services import checking, evidence
from workbench.services.sample import CHECKER, build_sample
from workbench.services.session import Session, open_case

COLLEAGUE = "Ruth Meyer"
CLAIMS = 100


def copies(folder: Path) -> tuple[Path, Path]:
    """My case, and the copy that a colleague worked on, with a hundred claims each."""
    mine, theirs = folder / "mine.fcase", folder / "from ruth.fcase"
    build_sample(mine)
    shutil.copyfile(mine, theirs)
    _work(mine, CHECKER, offset=0)
    _work(theirs, COLLEAGUE, offset=1)
    return mine, theirs


def _work(path: Path, name: str, offset: int) -> None:
    """Rule on all that is there, differently on some of it; mark claims up to a hundred."""
    session = open_case(path, name)
    try:
        shared = session.case.claims()
        for at, claim in enumerate(shared):
            usual = Status.CONFIRMED if at % 2 else Status.QUERY
            checking.rule(session, claim.id, Status.CHANGE if at % 9 == 4 + offset else usual)
        checking.explain(session, shared[4].id, f"{name} counted again.")
        checking.set_severity(session, shared[0].id, tuple(Severity)[2 * offset])
        _deleted_or_kept(session, shared[2].id, offset)
        places = _places(session, offset)
        while len(session.case.claims()) < CLAIMS - offset:
            checking.mark(session, *next(places))
        evidence.link_passage(session, shared[1].id, *next(places), Stance.REFUTES)
        if offset:
            last = checking.mark(session, *next(places))
            checking.rule(session, last.id, Status.UNVERIFIED)
            checking.comment(session, shared[6].id, "Shall we ask them again?")
    finally:
        session.close()


def _deleted_or_kept(session: Session, claim: str, offset: int) -> None:
    if offset:
        checking.remove_claim(session, claim)
        checking.mark(session, session.case.articles()[0].id, 0, 9)
    else:
        checking.explain(session, claim, "It is in the minutes.")


def _places(session: Session, offset: int) -> Iterator[tuple[str, int, int]]:
    """Words of the articles, others for each of the two."""
    for article in session.case.articles():
        found = re.finditer(r"\w+ \w+ \w+", session.text(article.id))
        for at, match in enumerate(found):
            if at % 2 == offset:
                yield article.id, *match.span()
