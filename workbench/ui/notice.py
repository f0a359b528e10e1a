"""A sentence for the person."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from workbench.domain.errors import WorkbenchError


class Tone(Enum):
    """How a notice sounds."""

    INFO = "info"
    PROBLEM = "problem"


def tone_of(problem: WorkbenchError) -> Tone:
    """How a problem sounds; that something was given up is what the person asked for."""
    return Tone.INFO if problem.code == "cancelled" else Tone.PROBLEM


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence for the person, shown in the window and not in their way; with the verbs that it
    offers it stays until one of them is taken, or it is closed."""

    text: str
    tone: Tone = Tone.INFO
    verbs: tuple[tuple[str, Callable[[], object]], ...] = ()
