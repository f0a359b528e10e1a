"""Reading files and pasted text into articles, beside the window and outside of its process."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.services.jobs import Progress
from workbench.services.reading import refuse_open_case

if TYPE_CHECKING:
    from workbench.formats.incoming import ImportedArticle

# What a file dialog offers; any other file may still be chosen.
SUFFIXES = ("txt", "md", "markdown", "html", "htm", "docx", "pdf")


def read_files(paths: Sequence[Path], progress: Progress) -> list["ImportedArticle"]:
    """Read files in child processes, one after the other; all of them or none.

    Raises what the importers raise, `cancelled` when the person cancels. Made for a job's thread.
    """
    from workbench.formats.worker import read_in_child

    articles: list[ImportedArticle] = []
    for place, path in enumerate(paths):
        progress.done(place / len(paths))
        refuse_open_case(path)
        articles.append(read_in_child(path, cancelled=lambda: progress.cancelled))
    progress.done(1.0)
    return articles


def read_pasted(text: str) -> "ImportedArticle":
    """An article from pasted words; raises `file-empty` when there are none."""
    from workbench.formats.registry import read_paste

    return read_paste(text)
