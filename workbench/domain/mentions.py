"""Words of checkers that name what a redacted memo leaves out: found, and told to a person.

What somebody wrote, such as why a claim needs a change, cannot be taken back by a program; whoever
hands the memo over is told where to look.
"""

from collections.abc import Iterator

from workbench.domain.case import Case, owners
from workbench.domain.model import (
    KIND_OF,
    Article,
    Claim,
    Comment,
    Evidence,
    Query,
    Resolution,
    Settlement,
    Source,
    Value,
    Verdict,
)
from workbench.domain.redaction import redacted

# Shorter names are found in every other word.
_NAME_LETTERS = 4


def mentions(case: Case, *, talk: bool = False) -> tuple[str, ...]:
    """What the claims are called whose own words name something that a redacted memo leaves out.

    A name that is open elsewhere in the case gives nothing away. With `talk`, the notes and
    comments count too, which no memo prints and other exports hold.
    """
    shown = {_key(value) for value in redacted(case.values()).values}
    open_: set[str] = set()
    secret: set[str] = set()
    for value in case.values():
        (open_ if _key(value) in shown else secret).update(_names(value))
    names = {name for name in secret - open_ if len(name) >= _NAME_LETTERS}
    found: set[str] = set()
    for value in case.values() if names else ():
        words = "\n".join([*_written(value), *(_talk(value) if talk else ())]).casefold()
        if _key(value) in shown and any(name in words for name in names):
            found.update(id for kind, id in (*owners(value), _key(value)) if kind == "claim")
    return tuple(claim.label for claim in case.claims() if claim.id in found)


def _key(value: Value) -> tuple[str, str]:
    return KIND_OF[type(value)], value.id


def _names(value: Value) -> Iterator[str]:
    """What a value goes by and holds word for word, folded."""
    found: tuple[str, ...] = ()
    match value:
        case Source():
            found = (value.title, value.author, value.url, value.archived)
        case Evidence():
            found = (value.quote, value.file_name)
        case Query():
            found = (value.to, value.answer)
        case Article():
            found = (value.title, value.url, value.file_name)
        case _:
            pass
    yield from (name.strip().casefold() for name in found)


def _talk(value: Value) -> tuple[str, ...]:
    """What people wrote for each other."""
    match value:
        case Claim():
            return (value.note,)
        case Comment():
            return (value.text,)
        case _:
            return ()


def _written(value: Value) -> tuple[str, ...]:
    """What people wrote themselves and every reader of a memo can see."""
    match value:
        case Verdict():
            return value.why, value.change_to
        case Settlement():
            return (value.reason,)
        case Resolution():
            return value.reason, value.wording
        case Evidence():
            return value.locator, value.quote
        case Query():
            return value.to, value.question, value.answer
        case _:
            return ()
