"""A sentence for the person."""

from dataclasses import dataclass
from enum import Enum


class Tone(Enum):
    """How a notice sounds."""

    INFO = "info"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence for the person, shown in the window and not in their way."""

    text: str
    tone: Tone = Tone.INFO
