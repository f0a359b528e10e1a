"""Keep a small case of the version that this program writes, for the day when it is an old one.

Run once before the version in ``workbench/store/schema.py`` is raised: ``python
packaging/make_old_case.py``. The tests open every kept case with the program of the day.
"""

from __future__ import annotations

import gzip
import sys
import tempfile
from pathlib import Path

from workbench.domain.model import Decision, Kind, Role, Stance, Status
from workbench.services import checking, evidence, library
from workbench.services.importing import read_pasted
from workbench.services.session import Session
from workbench.store.schema import VERSION

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "tests" / "reference" / f"case-{VERSION}.fcase.gz"
FIRST = "The dam at Orrin\n\nThe dam was built in 1931, the mayor said. “It holds.”\n"
SECOND = "An old dam\n\nThe dam at Orrin was built in 1913, said the mayor.\n"


def main() -> int:
    """Make the case, with a value of every kind, and press it."""
    if TARGET.exists():
        sys.exit(f"{TARGET.name} is there already: a kept case is never made anew.")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "dam.fcase"
        session = library.new_case(path, [read_pasted(FIRST)], "Ana Lindqvist", "The dam")
        try:
            work(session)
        finally:
            session.close()
        TARGET.parent.mkdir(exist_ok=True)
        TARGET.write_bytes(gzip.compress(path.read_bytes(), mtime=0))
    return 0


def work(session: Session) -> None:
    """Some of everything that a checker does, with an undo."""
    other = library.add_article(session, read_pasted(SECOND), Role.COMPARISON)
    article = session.case.articles()[0].id
    claim = checking.mark(session, article, 18, 43).id
    checking.set_kinds(session, claim, [Kind.NUMBER, Kind.DATE])
    checking.rule(session, claim, Status.CHANGE)
    checking.explain(session, claim, "The other report says 1913.")
    evidence.link_passage(session, claim, other.id, 12, 46, Stance.REFUTES)
    evidence.ask(session, [claim], "author", "Where is the year from?")
    checking.comment(session, claim, "The plaque says 1931, too.")
    checking.settle(session, claim, Status.CONFLICT)
    checking.resolve(session, claim, Decision.ACCEPTED)
    checking.skip(session, article, 0, 16)
    checking.mark(session, article, 63, 71)
    session.undo()


if __name__ == "__main__":
    sys.exit(main())
