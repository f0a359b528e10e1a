"""A sentence for the person."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum


class Tone(Enum):
    """How a notice sounds."""

    INFO = "info"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence for the person, shown in the window and not in their way; with the verbs that it
    offers it stays until one of them is taken, or it is closed."""

    text: str
    tone: Tone = Tone.INFO
    verbs: tuple[tuple[str, Callable[[], object]], ...] = ()
