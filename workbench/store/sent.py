"""A case written for somebody else: one clean file, with nothing in it that stays at this desk."""

from collections.abc import Mapping
from pathlib import Path

from workbench.domain.history import Operation
from workbench.store.casefile import Base, CaseFile
from workbench.store.connection import connect_new
from workbench.store.placing import placed


def send_whole(file: CaseFile, target: Path, *, replacing: bool) -> None:
    """The case with its history, without drafts and without how the window stood; raises what
    `placed` raises."""
    with placed(target, replacing=replacing) as temporary:
        file.copy_into(temporary)
        copy = CaseFile.open(temporary)
        try:
            copy.forget_desk()
        finally:
            copy.close()


def send_fresh(
    target: Path,
    first: Operation,
    blobs: Mapping[str, bytes],
    base: Base,
    highest: int,
    *,
    replacing: bool,
) -> None:
    """A case that begins with what goes along, for jobs, too; raises what `placed` raises."""
    with placed(target, replacing=replacing) as temporary:
        file = CaseFile(temporary, connect_new(temporary))
        try:
            file.commit(first, blobs)
            file.keep_base(base, highest)
        finally:
            file.close()
