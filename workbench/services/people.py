"""Who works on a case."""

from dataclasses import replace

from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Change, Verb
from workbench.domain.model import Person
from workbench.services.session import Session, initials


def rename_me(session: Session, name: str) -> None:
    """Correct my own name in the case; raises `name-taken` when another person has it."""
    if not name.strip():
        raise WorkbenchError("empty", part="name")
    if any(p.name == name and p.id != session.me.id for p in session.case.all(Person)):
        raise WorkbenchError("name-taken", name=name)
    fresh = replace(session.me, name=name, initials=initials(name))
    old = session.case.find(Person, session.me.id)
    session.me = fresh
    if old is not None and old != fresh:
        session.do(Verb.EDIT_CASE, (Change(old, fresh),), title=session.title)
