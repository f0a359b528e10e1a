"""Whether a case file holds every promise made about it."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workbench.store.verify import Finding


def findings(path: Path) -> list["Finding"]:
    """What does not hold, [] for a sound case; raises what opening raises, but for damage."""
    from workbench.store.verify import verify

    return verify(path)
