"""Who works on a case."""

from dataclasses import replace

from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Change, Verb
from workbench.domain.model import Person
from workbench.services.session import Session, initials


def is_me(session: Session, before: str, name: str) -> bool:
    """Whether somebody who signed one way and now signs another stays the person I am here.

    They do where the case knows me by one of the two names and nobody else by the new one: then my
    own name is corrected. Otherwise it is somebody else who sits down to work.
    """
    if session.me.name == name:
        return True
    others = {person.name for person in session.case.all(Person) if person.id != session.me.id}
    return bool(before) and session.me.name == before and name not in others


def rename_me(session: Session, name: str, short: str = "") -> None:
    """Correct my own name and initials in the case, these made of the name where none are given;
    raises `name-taken` when another person has it."""
    if not name.strip():
        raise WorkbenchError("empty", part="name")
    if any(p.name == name and p.id != session.me.id for p in session.case.all(Person)):
        raise WorkbenchError("name-taken", name=name)
    fresh = replace(session.me, name=name, initials=short or initials(name))
    before, old = session.me, session.case.find(Person, session.me.id)
    session.me = fresh
    _keep_drafts(session, before)
    if old is not None and old != fresh:
        session.do(Verb.EDIT_CASE, (Change(old, fresh),), title=session.title)


def draft_key(session: Session, place: str) -> str:
    """The key of what I am typing at a place; nobody else is shown it.

    It holds my name and not my id: whoever has done nothing yet gets a new id at each opening.
    """
    return place + _signed(session.me)


def _signed(person: Person) -> str:
    return f" by {person.name}"


def _keep_drafts(session: Session, before: Person) -> None:
    """Let what was being typed under the old name come back under the new one."""
    old = _signed(before)
    for key, text in session.drafts().items():
        if key.endswith(old) and before.name != session.me.name:
            session.save_draft(draft_key(session, key.removesuffix(old)), text)
            session.drop_draft(key)
