"""What an editor wrote into a memo that came back, as it was read and before anything is judged."""

from dataclasses import dataclass

from workbench.domain.model import Decision


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment in the margin of a memo; `on` are the words it is anchored to.

    `number` is what stands as number in its row where no field in it tells the claim, and
    `row` are the words of that row. `reply_to` is what the comment says that this one answers, and
    `reply_by` who said that.
    """

    by: str
    text: str
    on: str = ""
    resolved: bool = False
    number: int | None = None
    row: str = ""
    reply_to: str = ""
    reply_by: str = ""


@dataclass(frozen=True, slots=True)
class NewWords:
    """The "change to" of a claim as it came back: before and after what was tracked in it.

    `plain` is the text after, without what the memo itself says there in small print.
    """

    before: str
    after: str
    plain: str
    tracked: bool


@dataclass(frozen=True, slots=True)
class ClaimAnswer:
    """What was done to the fields of one claim.

    `states` are those in which it was printed, as `printed_state` gives them, none where the memo
    does not tell. `unsure` are boxes whose picture and state differ. `lost` are fields that are not
    there any more. `beside` are words in the cell outside of its fields. `twice` says that the
    claim is there more than once, with answers that differ; `absent` that its fields are not there,
    `deleted` that this is so since its row was deleted with changes being tracked.
    """

    claim: str
    states: tuple[str, ...] = ()
    ticked: tuple[Decision, ...] = ()
    unsure: tuple[Decision, ...] = ()
    wording: str = ""
    reason: str = ""
    new_words: NewWords | None = None
    beside: str = ""
    lost: tuple[str, ...] = ()
    twice: bool = False
    absent: bool = False
    deleted: bool = False
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class LooseRow:
    """A row among the changes that has no fields, with the number in it where there is one."""

    number: int | None
    words: str


@dataclass(frozen=True, slots=True)
class Answers:
    """All that was read from a memo. `case` and `head` are "" where it does not say them."""

    file: str
    case: str
    head: str
    claims: tuple[ClaimAnswer, ...]
    rows: tuple[LooseRow, ...] = ()
    remarks: tuple[Remark, ...] = ()
