"""The whole main job on the sample case, without a screen: does the program work here?"""

import tempfile
from argparse import Namespace
from pathlib import Path

from workbench import resources
from workbench.cli import screen
from workbench.domain.model import Claim, Stance, Status
from workbench.language import _
from workbench.phrases import claims_count
from workbench.services import checking, evidence, handover
from workbench.services.colleague import prepare, put_together, receive
from workbench.services.jobs import Progress
from workbench.services.sample import build_sample
from workbench.services.session import Session, open_case
from workbench.services.verification import findings

NAME = "Self-test"
COLLEAGUE = "Self-test colleague"


class SelfTestError(Exception):
    """A step that did not give what it must."""


def self_test(_call: Namespace) -> int:
    """Make, mark, rule, tie, ask, undo, reopen, hand over, take in, verify; 1 when a step did not
    hold."""
    with tempfile.TemporaryDirectory(prefix="workbench-") as folder:
        try:
            _work(Path(folder))
        except SelfTestError as problem:
            screen.say(_("FAILED: {what}").format(what=problem))
            return 1
    screen.say(_("The self-test holds."))
    return 0


def _work(folder: Path) -> None:
    path = folder / "sample.fcase"
    build_sample(path)
    session = open_case(path, NAME)
    try:
        before = len(session.case.claims())
        screen.say(_("Sample case: {claims}").format(claims=claims_count(before)))
        claim = _check_a_claim(session)
        _change_my_mind(session, claim)
    finally:
        session.close()
    session = open_case(path, NAME)
    try:
        _require(len(session.case.claims()) == before + 1, _("a claim is there after reopening"))
        mine = session.case.verdict(claim.id, session.me.id)
        _require(mine is not None and mine.status is Status.CHANGE, _("so is its verdict"))
        target = handover.write(handover.memo_of(session), folder / "memo.docx", Progress())
        handover.note_export(session, target)
        _read_memo(session, target)
        _take_in(session, claim, folder / "colleague.fcase")
    finally:
        session.close()
    _require(findings(path) == [], _("the case file keeps every promise"))
    icon = resources.resource("icons", "check.svg")
    _require(icon.is_file() and icon.stat().st_size > 0, _("the program's own files are there"))


def _check_a_claim(session: Session) -> Claim:
    first, second = session.case.articles()[:2]
    claim = checking.mark(session, first.id, 0, 10)
    checking.rule(session, claim.id, Status.CHANGE)
    checking.explain(session, claim.id, "The other report says otherwise.")
    tied = evidence.link_passage(session, claim.id, second.id, 0, 10, Stance.REFUTES)
    evidence.ask(session, [claim.id], "author", "Where is this from?")
    words = session.text(first.id)[0:10]
    _require(session.case.passages(claim.id)[0].exact == words, _("a claim holds its words"))
    _require(tied.exact == session.text(second.id)[0:10], _("evidence holds its words"))
    return claim


def _change_my_mind(session: Session, claim: Claim) -> None:
    for _step in range(5):
        session.undo()
    _require(session.case.find(Claim, claim.id) is None, _("undo takes five steps back"))
    for _step in range(5):
        session.redo()
    _require(len(session.case.queries(claim.id)) == 1, _("redo does them again"))


def _take_in(session: Session, claim: Claim, copy: Path) -> None:
    """A colleague works on a copy; what they did comes in, and the copy stays as it is."""
    session.copy_to(copy)
    theirs = open_case(copy, COLLEAGUE)
    try:
        checking.rule(theirs, claim.id, Status.CONFIRMED)
        checking.comment(theirs, claim.id, "It says so on page 2.")
    finally:
        theirs.close()
    before = copy.read_bytes()
    review = receive(copy, session.parts(), session.me.id, Progress())
    prepared = prepare(review, session.parts(), session.blobs_there(), Progress())
    put_together(session, prepared)
    _require(len(session.case.verdicts(claim.id)) == 2, _("a colleague’s verdict comes in"))
    _require(session.case.standing(claim.id) is None, _("and differs until somebody settles it"))
    _require(copy.read_bytes() == before, _("the colleague’s copy stays as it was"))


def _read_memo(session: Session, path: Path) -> None:
    """Every claim's words must be in the memo, as Word's own reader sees it."""
    import docx

    body = docx.Document(str(path)).element.body
    whole = _squeezed("".join(node.text or "" for node in body.iter() if node.tag.endswith("}t")))
    missing = [
        claim.label
        for claim in session.case.claims()
        if _squeezed(session.case.passages(claim.id)[0].exact) not in whole
    ]
    _require(not missing, _("the memo holds the words of every claim"))


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _require(holds: bool, what: str) -> None:
    if not holds:
        raise SelfTestError(what)
    screen.say(_("ok: {what}").format(what=what))
