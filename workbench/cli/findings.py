"""The words for what `verify` finds."""

from collections.abc import Callable, Mapping

from workbench.language import _

_WORDS: dict[str, Callable[[], str]] = {
    "structure": lambda: _("Structure: the file is not built as a case is ({part})."),
    "unreadable": lambda: _("Structure: a part of the file cannot be read ({part})."),
    "orphan": lambda: _("Structure: a {kind} names something that is not there."),
    "twice": lambda: _("Structure: there is more than one {kind} where there may be one."),
    "blob": lambda: _("Hash: the bytes kept as {sha256} are not those bytes any more."),
    "file-gone": lambda: _("Hash: the file of “{title}” is not in the case."),
    "text-gone": lambda: _("Hash: the text of “{title}” is not in the case."),
    "text-changed": lambda: _("Hash: the text of “{title}” is not as it was taken in."),
    "anchor": lambda: _(
        "Anchor: a {kind} of claim {claim} is not in article {article} at {start} to {end}."
    ),
    "judged-place": lambda: _(
        "Anchor: the words of a {kind} of the comparison are not in article {article} as it says."
    ),
    "no-passage": lambda: _("Anchor: claim {claim} has no passage."),
    "number": lambda: _("Number: claim number {claim} is given twice, or cannot be."),
    "highest-number": lambda: _("Number: a claim number is above the highest given, {claim}."),
    "chain": lambda: _("History: step {step} was changed after it was written."),
    "taken": lambda: _("History: what step {step} took in was changed after it was written."),
    "taken-stray": lambda: _("History: there is a colleague’s work that no step took in."),
    "history-before": lambda: _("History: step {step} does not follow from those before it."),
    "history-person": lambda: _("History: step {step} was done by somebody who is not known."),
    "history-undo": lambda: _("History: step {step} undoes what was not there to be undone."),
    "history-state": lambda: _("History: a {kind} is not as the history says."),
}


def finding_words(code: str, facts: Mapping[str, object]) -> str:
    """One line that says what does not hold, and where."""
    words = _WORDS.get(code)
    return words().format(**facts) if words else code
