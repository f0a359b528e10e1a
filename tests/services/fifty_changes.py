"""A case in which fifty claims need a change, for the memo that is sent out and comes back."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.services.returned_memo import ReturnedMemo
from workbench.domain.answer_plan import NoteCode, Plan, PlannedAnswer
from workbench.domain.model import (
    Article,
    Claim,
    Decision,
    Passage,
    Person,
    Role,
    Severity,
    Status,
    Value,
    Verdict,
)
from workbench.domain.text import context, sha256
from workbench.services import answers, handover
from workbench.services.jobs import Progress
from workbench.services.session import Session, create_case, open_case

ANA = Person("ana", "Ana Lind", "AL")
LINES = [f"Sentence {n} says that {n * 7} things happened." for n in range(1, 53)]
TEXT = "\n\n".join(LINES)
CHANGES = 50
EDITOR = "Eva Berg"


def values() -> Iterator[Value]:
    """Fifty claims that need a change, and two that do not."""
    place = 0
    for number, line in enumerate(LINES, start=1):
        id = f"{number:032x}"
        yield Claim(id, number, severity=Severity.MUST if number % 3 else Severity.SHOULD)
        around = context(TEXT, place, place + len(line))
        yield Passage(f"p{number:03}", id, "a", place, place + len(line), line, *around)
        status = Status.CHANGE if number <= CHANGES else Status.CONFIRMED
        new = f"Sentence {number} says so.\nTwice." if number % 10 else ""
        why = f"Because of {number}"
        yield Verdict(f"v{number:03}", id, "ana", "2026-11-22T10:00:00Z", status, why, new)
        place += len(line) + 2


@dataclass
class Desk:
    """An open case and the folder of its memo."""

    session: Session
    folder: Path

    def id(self, number: int) -> str:
        return f"{number:032x}"

    def memo(self) -> ReturnedMemo:
        path = self.folder / "memo.docx"
        handover.export_memo(self.session, path)
        return ReturnedMemo(path)

    def plan(self, memo: ReturnedMemo | Path) -> Plan:
        path = memo if isinstance(memo, Path) else memo.save(self.folder / "back.docx")
        return answers.plan(self.session, answers.read_answers(path, Progress()))

    def take(self, plan: Plan, **how: set[str]) -> None:
        answers.take(self.session, plan, EDITOR, **how)

    def decided(self, number: int) -> tuple[Decision, str, str] | None:
        one = self.session.case.resolution(self.id(number))
        return None if one is None else (one.decision, one.wording, one.reason)


@contextmanager
def fifty_changes(folder: Path) -> Iterator[Desk]:
    """The case, open, in a folder."""
    digest = sha256(TEXT)
    article = Article("a", 1, Role.UNDER_CHECK, "Fifty", "fifty.txt", digest, digest, len(TEXT))
    path = folder / "fifty.fcase"
    create_case(path, "Fifty", ANA, (article, *values()), {digest: TEXT.encode()}).close()
    desk = Desk(open_case(path, "Ana Lind"), folder)
    yield desk
    desk.session.close()


def only(plan: Plan, number: int) -> PlannedAnswer:
    (found,) = [one for one in plan.answers if one.number == number]
    return found


def codes(one: PlannedAnswer) -> set[NoteCode]:
    return {note.code for note in one.notes}
