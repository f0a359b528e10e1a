"""The sample case: the tour of a new user, made afresh from the texts of the program."""

from pathlib import Path

from workbench import resources
from workbench.domain.model import Role
from workbench.services import exchange
from workbench.services.importing import read_files
from workbench.services.jobs import Progress
from workbench.services.library import add_article, new_case

CHECKER = "Ana Lindqvist"
UNDER_CHECK = "lindhollow-1-ledger.txt"
COMPARISON = "lindhollow-2-radio.txt"
EVIDENCE = "lindhollow-3-inspectorate.txt"
FINISHED = "sample-case.json"


def build_sample(path: Path) -> None:
    """Make the finished sample case under a name; raises what `create_case` raises.

    It is what the commands `new`, `add` and `apply` make of the same files.
    """
    folder = resources.seeds()
    draft = exchange.read_draft(folder / FINISHED)
    *pair, third = read_files(
        [folder / name for name in (UNDER_CHECK, COMPARISON, EVIDENCE)], Progress()
    )
    session = new_case(path, pair, CHECKER)
    try:
        add_article(session, third, Role.EVIDENCE)
        exchange.apply(session, draft, folder, FINISHED)
    except BaseException:
        session.close()
        path.unlink(missing_ok=True)
        raise
    session.close()
