"""A sentence for each thing that went wrong: what happened, what was kept and what to do."""

from collections.abc import Callable

from workbench.language import _

ERRORS: dict[str, Callable[[], str]] = {
    "answers-not-word": lambda: _(
        "“{file}” is no Word file. Answers are read from the memo as Word, with its boxes ticked;"
        " nothing was changed."
    ),
    "article-in-use": lambda: _(
        "“{title}” has claims or evidence that stand on it. Take those away first; nothing was"
        " changed."
    ),
    "cancelled": lambda: _("Cancelled. Nothing was changed."),
    "case-damaged": lambda: _(
        "“{file}” is damaged ({part}). It was not changed; go back to a copy, or ask for help with"
        " this file."
    ),
    "another-case": lambda: _(
        "This is a copy of another case. Only copies of the case that is open can be taken in; "
        "nothing was changed."
    ),
    "case-exists": lambda: _("There is a file “{file}” already. Choose another name."),
    "case-foreign": lambda: _(
        "“{file}” is not built as a case of this program is. It was not opened and not changed."
    ),
    "case-in-use": lambda: _(
        "“{file}” is open in another window. Close it there first; nothing was changed."
    ),
    "case-missing": lambda: _("There is no case “{file}”."),
    "case-name": lambda: _(
        "A case is called NAME.fcase, and “{file}” is not. Is the case named before the articles?"
    ),
    "case-moved-on": lambda: _(
        "The case was changed while this was made ready. Nothing was taken in; try again."
    ),
    "case-newer": lambda: _(
        "“{file}” was made by a newer version of this program. It was not changed; update the"
        " program to open it."
    ),
    "case-read-only": lambda: _(
        "“{file}” cannot be written. Copy it to a folder that is yours and open the copy."
    ),
    "claim-there": lambda: _(
        "Claim {claim} is in the case already ({where} has its id). Take the id out to add it as a"
        " new claim; nothing was changed."
    ),
    "document-failed": lambda: _(
        "The document could not be made; the log says more. Try again, or choose another kind of"
        " file."
    ),
    "comparison-failed": lambda: _(
        "These articles could not be compared: the work broke off. Nothing was changed; the log"
        " says where it happened."
    ),
    "disk-error": lambda: _("The disk did not take “{file}”. What was there before is kept."),
    "disk-full": lambda: _(
        "The disk is full. The last step was not kept; make room and do it again."
    ),
    "double": lambda: _(
        "Something else stands in its place now. Take that back first; nothing was changed."
    ),
    "empty": lambda: _("There is nothing in it yet. Write something first."),
    "export-format": lambda: _(
        "This cannot be written as “{file}” is named. Give it a name that ends in .docx, .pdf or"
        " .html."
    ),
    "file-broken": lambda: _("“{file}” cannot be read: it is damaged or not what its name says."),
    "file-changed": lambda: _(
        "“{file}” is not the file that was meant: its content is another. Nothing was changed."
    ),
    "file-empty": lambda: _("“{file}” is empty."),
    "file-encrypted": lambda: _(
        "“{file}” is locked with a password. Open it there and save a copy"
    ),
    "file-format": lambda: _(
        "“{file}” is of a kind that cannot be read here. Save it as text, Word, HTML or PDF."
    ),
    "file-missing": lambda: _("There is no file “{file}”."),
    "file-no-text": lambda: _(
        "“{file}” holds pictures of pages but no text. Have its text recognised first."
    ),
    "file-too-costly": lambda: _(
        "Reading “{file}” took too much time or memory and was stopped. Nothing was changed."
    ),
    "file-outside": lambda: _(
        "“{file}” is not in the folder of the JSON file. Put it there first; nothing was changed."
    ),
    "file-too-large": lambda: _("“{file}” is too large to be taken in."),
    "file-unreadable": lambda: _("“{file}” cannot be opened. Is it yours to read?"),
    "finding-taken": lambda: _(
        "This finding is claim {claim} already. Delete the claim to put the finding back."
    ),
    "folder-named": lambda: _("“{folder}” is a folder. Give the name of a file in it."),
    "folder-missing": lambda: _("The folder “{folder}” is not there or cannot be written."),
    "frozen": lambda: _("What “{title}” says is frozen. Add the new text as a new version."),
    "gone": lambda: _("It is no longer there. Nothing was changed."),
    "json-broken": lambda: _(
        "“{file}” is not JSON that can be read, or is too large or too deep. Nothing was changed."
    ),
    "json-field": lambda: _(
        "“{file}” has a field that is not known, or is there twice: {where}. Correct it; nothing"
        " was changed."
    ),
    "json-format": lambda: _("“{file}” is not of the format {expected}. Nothing was changed."),
    "json-missing": lambda: _("“{file}” says nothing at {where}. Fill it in; nothing was changed."),
    "json-twice": lambda: _(
        "The file says the same thing twice at {where}. Take one out; nothing was changed."
    ),
    "json-value": lambda: _(
        "“{file}” has a value at {where} that cannot be. It can be: {expected}. Nothing was"
        " changed."
    ),
    "last-passage": lambda: _(
        "This is the only passage of claim {claim}. Delete the claim instead."
    ),
    "no-answers": lambda: _(
        "“{file}” has no fields for the editor: it is a checking copy, no memo of this program, or"
        " a memo that lost them all. Answers are read from the memo; nothing was changed."
    ),
    "no-article": lambda: _(
        "The case has no article {article}, which {where} names. Add it first; nothing was changed."
    ),
    "not-a-case": lambda: _("“{file}” is not a case of this program."),
    "case-suffix": lambda: _("A case is called NAME.fcase, and “{file}” is not."),
    "nothing-goes": lambda: _(
        "Without these articles nothing is left to send. Choose at least one article."
    ),
    "nothing-to-redo": lambda: _("There is nothing to do again."),
    "nothing-to-sign": lambda: _("There is no claim to stand by yet. Mark one first."),
    "not-mine": lambda: _("{name} gave this. Only they can take it back; nothing was changed."),
    "nothing-to-undo": lambda: _("There is nothing to take back."),
    "orphan": lambda: _("Other work stands on this. Take that back first; nothing was changed."),
    "other-article": lambda: _(
        "Article {article}, “{title}”, is not the text that the file was made for. Nothing was"
        " changed."
    ),
    "other-case": lambda: _(
        "“{file}” is the memo of another case than “{title}”. Open that case to take its answers"
        " in; nothing was changed."
    ),
    "passage-moved": lambda: _(
        "Claim {claim} ({where}): “{exact}” does not stand in article {article} at {start} to"
        " {end}. Nothing was changed."
    ),
    "passage-there": lambda: _("Claim {claim} has this passage already."),
    "own-case": lambda: _("“{file}” is the case that is open. Choose a colleague’s copy of it."),
    "take-in-earlier": lambda: _(
        "This copy builds on work that your case does not hold. Take in the copy it was made from "
        "first; nothing was changed."
    ),
    "take-in-whole": lambda: _(
        "Your copy was sent without its history, and the other builds on an earlier state of it. "
        "Let whoever sent you yours take both in; nothing was changed."
    ),
    "choice": lambda: _("This cannot be chosen here. Nothing was changed."),
    "received-damaged": lambda: _(
        "“{file}” is damaged, or was changed by another program ({part}). Nothing of it was taken"
        " in and it was not changed; ask for another copy."
    ),
    "received-history": lambda: _(
        "The history of “{file}” does not lead to what is in it ({part}): it is damaged, or was"
        " changed by another program. Nothing of it was taken in; ask for another copy."
    ),
    "received-not-a-file": lambda: _("“{file}” is a folder or a device, not a file with a case."),
    "received-too-large": lambda: _(
        "“{file}” is larger than a received case may be. Ask for a copy with fewer articles or"
        " files; nothing was taken in."
    ),
    "same-article": lambda: _("“{title}” is in the case already, word for word."),
    "same-side": lambda: _("Select the two passages in two articles; these are in one."),
    "span": lambda: _("Select some words first."),
    "stale": lambda: _(
        "This was changed again afterwards. Take the later change back first; nothing was changed."
    ),
    "template-format": lambda: _(
        "“{file}” is no Word template that can be used here. Open it in Word and save it as .docx"
        " or .dotx."
    ),
    "template-macros": lambda: _(
        "“{file}” holds macros, so nothing was written on it. Save it in Word as .docx or .dotx,"
        " without macros."
    ),
}
