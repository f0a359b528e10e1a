"""The plan for taking in an editor's answers, as a person looks at it before anything is taken."""

from dataclasses import dataclass
from enum import StrEnum

from workbench.domain.answers import LooseRow, Remark
from workbench.domain.model import Decision, Numbered


class Outcome(StrEnum):
    """What becomes of an answer."""

    TAKE = "take"
    SAME = "same"
    # Taken when a person says so: it is for an older state, or it is words without a decision.
    CONFIRM = "confirm"
    UNREADABLE = "unreadable"
    UNANSWERED = "unanswered"
    # Not in the memo: left out of it, or deleted by the editor. Never taken for "cut".
    MISSING = "missing"


class NoteCode(StrEnum):
    """What a person must know about an answer."""

    TWICE = "twice"
    SEVERAL_BOXES = "several-boxes"
    UNSURE_BOX = "unsure-box"
    FIELDS_LOST = "fields-lost"
    SEVERAL_WORDINGS = "several-wordings"
    WORDING_ALONE = "wording-alone"
    REASON_ALONE = "reason-alone"
    NO_WORDING = "no-wording"
    WORDING_BESIDE = "wording-beside"
    TRACKED = "tracked"
    TYPED_OVER = "typed-over"
    BESIDE = "beside"
    NOT_TICKED = "not-ticked"
    REPLACES = "replaces"
    OLDER = "older"
    AGE_UNKNOWN = "age-unknown"
    GONE = "gone"
    NOT_THERE = "not-there"
    DELETED = "deleted"
    COMMENT_LOST = "comment-lost"


@dataclass(frozen=True, slots=True)
class Note:
    """A note with the words it is about: of the editor, or the code of a decision."""

    code: NoteCode
    words: str = ""


@dataclass(frozen=True, slots=True)
class PlannedAnswer(Numbered):
    """What one claim's answer would set. `number` is 0 for a claim that is not in the case.

    `comments` are those that are not in the case yet.
    """

    claim: str
    number: int
    words: str
    outcome: Outcome
    decision: Decision | None = None
    wording: str = ""
    reason: str = ""
    comments: tuple[Remark, ...] = ()
    notes: tuple[Note, ...] = ()
    letters: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """All answers of a memo; `rows` and `remarks` are those of no claim that is known.

    `marked` says whether the memo tells which case it is of.
    """

    file: str
    marked: bool
    answers: tuple[PlannedAnswer, ...]
    rows: tuple[LooseRow, ...] = ()
    remarks: tuple[Remark, ...] = ()

    def of(self, *outcomes: Outcome) -> tuple[PlannedAnswer, ...]:
        """The answers of which this becomes."""
        return tuple(one for one in self.answers if one.outcome in outcomes)

    @property
    def fresh(self) -> tuple[PlannedAnswer, ...]:
        """The answers that bring something which needs nobody's word."""
        return tuple(one for one in self.answers if one.outcome is Outcome.TAKE or one.comments)
