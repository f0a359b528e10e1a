"""What can be decided on a difference, in words: verbs, what is asked for, and what was decided."""

from workbench.domain.differences import Difference, Row
from workbench.domain.model import Status
from workbench.language import _
from workbench.phrases import status_word
from workbench.services.deciding import Choice, Decision

# The key of each decision, in the order of their buttons.
KEYS = {Choice.MINE: "A", Choice.THEIRS: "D", Choice.BOTH: "C", Choice.SETTLED: "S"}


def decided_words(row: Row, decision: Decision) -> str:
    """What a person decided on a difference."""
    if decision.choice is Choice.BOTH:
        return _("Both kept, to be discussed")
    if decision.choice is Choice.SETTLED and decision.status is not None:
        return _("Settled: {status}").format(status=status_word(decision.status))
    mine = decision.choice is Choice.MINE
    given = row.mine if mine else row.theirs
    if row.difference is Difference.VERDICT and given is not None:
        return _("Settled: {status}").format(status=status_word(given.status))
    if row.difference is Difference.ONLY_THEIRS:
        return _("Left out") if mine else _("Taken")
    if row.difference is Difference.DELETED:
        stays = mine is not row.by_me
        return _("The claim stays") if stays else _("The claim goes")
    return _("Mine kept") if mine else _("Theirs taken")


def choice_words(row: Row, choice: Choice) -> str:
    """The verb of a button for a row, "" where the difference does not offer it."""
    return _offered(row).get(choice, "")


def alike(row: Row) -> bool:
    """Whether a row only shows that both said the same."""
    mine, theirs = row.mine, row.theirs
    return mine is not None and theirs is not None and mine.status is theirs.status


def _offered(row: Row) -> dict[Choice, str]:
    discuss = {Choice.BOTH: _("Discuss")}
    if row.difference is Difference.ONLY_MINE:
        return discuss
    if row.difference is Difference.ONLY_THEIRS:
        return {Choice.MINE: _("Leave out"), Choice.THEIRS: _("Take it"), **discuss}
    if row.difference is Difference.DELETED:
        keep, go = _("Keep the claim"), _("Let it go")
        mine, theirs = (go, keep) if row.by_me else (keep, go)
        return {Choice.MINE: mine, Choice.THEIRS: theirs}
    if alike(row):
        return {}
    offered = {Choice.MINE: _("Keep mine"), Choice.THEIRS: _("Take theirs"), **discuss}
    if row.difference is Difference.VERDICT:
        offered[Choice.SETTLED] = _("Settle")
    return offered


def question_words(row: Row, choice: Choice, status: Status | None = None) -> str:
    """What is asked for before a decision is made."""
    if choice is Choice.BOTH:
        return _("What is there to discuss?")
    if choice is Choice.SETTLED and status is not None:
        return _("Why “{status}”?").format(status=status_word(status))
    if row.difference is Difference.ONLY_THEIRS:
        return _("Why is it left out?")
    if row.difference is Difference.DELETED:
        stays = (choice is Choice.MINE) is not row.by_me
        return _("Why does the claim stay?") if stays else _("Why does the claim go?")
    return _("Why not theirs?")
