"""The open case is never read as if it were any other file."""

import subprocess
import sys
from pathlib import Path

import pytest

from workbench.domain.errors import WorkbenchError
from workbench.domain.model import Person
from workbench.services import evidence
from workbench.services.importing import read_files
from workbench.services.jobs import Progress
from workbench.services.session import Session, create_case


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return create_case(tmp_path / "open.fcase", "Open", Person("p", "Ana"))


def others_can_open(path: Path) -> bool:
    """Whether another program gets at the case."""
    code = "import sys; from pathlib import Path; from workbench.store.casefile import CaseFile;"
    code += "CaseFile.open(Path(sys.argv[1]))"
    done = subprocess.run([sys.executable, "-c", code, str(path)], check=False, capture_output=True)
    return done.returncode == 0


def test_attaching_the_open_case_is_refused_and_keeps_its_lock(session: Session) -> None:
    with pytest.raises(WorkbenchError, match="case-in-use"):
        evidence.read_file(session.path)
    assert not others_can_open(session.path)
    session.close()
    assert others_can_open(session.path)


def test_importing_the_open_case_through_a_link_is_refused_too(
    session: Session, tmp_path: Path
) -> None:
    link = tmp_path / "article.txt"
    link.symlink_to(session.path)
    with pytest.raises(WorkbenchError, match="case-in-use"):
        read_files([link], Progress())
    assert not others_can_open(session.path)
    session.close()


def test_a_file_dialog_that_looks_into_the_open_case_does_not_let_others_in(
    session: Session,
) -> None:
    """Qt's dialog opens and closes each file it shows, and that drops SQLite's own lock."""
    session.path.read_bytes()
    assert not others_can_open(session.path)
    session.close()
    assert others_can_open(session.path)
