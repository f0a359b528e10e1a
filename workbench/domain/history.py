"""Operations: what was done, by whom, when, and each value before and after.

The history is the audit trail, undo, redo and the ground for merging. Undo is itself an operation
that names the one it undoes, so nothing is ever taken out of the history.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from workbench.domain.model import KIND_OF, Value


class Verb(StrEnum):
    """What a person did, as a code; `phrases` has the words."""

    CREATE = "create"
    EDIT_CASE = "edit-case"
    ADD_ARTICLE = "add-article"
    EDIT_ARTICLE = "edit-article"
    REMOVE_ARTICLE = "remove-article"
    MARK = "mark"
    ADD_PASSAGE = "add-passage"
    MOVE_PASSAGE = "move-passage"
    REMOVE_PASSAGE = "remove-passage"
    REMOVE_CLAIM = "remove-claim"
    EDIT_CLAIM = "edit-claim"
    SKIP = "skip"
    UNSKIP = "unskip"
    RULE = "rule"
    SETTLE = "settle"
    ADD_EVIDENCE = "add-evidence"
    EDIT_EVIDENCE = "edit-evidence"
    REMOVE_EVIDENCE = "remove-evidence"
    EDIT_SOURCE = "edit-source"
    ASK = "ask"
    EDIT_QUERY = "edit-query"
    REMOVE_QUERY = "remove-query"
    COMMENT = "comment"
    EDIT_COMMENT = "edit-comment"
    REMOVE_COMMENT = "remove-comment"
    RESOLVE = "resolve"
    ANSWERS = "answers"
    TIE = "tie"
    UNTIE = "untie"
    TAKE_FINDING = "take-finding"
    DISMISS = "dismiss"
    SAME_AFTER_ALL = "same-after-all"
    PUT_BACK = "put-back"
    CORRECT_KIND = "correct-kind"
    TAKE_IN = "take-in"
    PUT_TOGETHER = "put-together"
    SETTLE_DIFFERENCE = "settle-difference"
    JOIN_CLAIMS = "join-claims"
    SIGN = "sign"
    UNSIGN = "unsign"
    APPLY = "apply"
    EXPORT = "export"
    UNDO = "undo"
    REDO = "redo"
    TAKE_BACK = "take-back"


@dataclass(frozen=True, slots=True)
class Change:
    """One value before and after; None where it was not there."""

    before: Value | None
    after: Value | None

    @property
    def value(self) -> Value:
        """The value after, or where it was taken away, the one before."""
        value = self.after if self.after is not None else self.before
        assert value is not None
        return value

    @property
    def kind(self) -> str:
        """The name of the value's kind, as in `model.KINDS`."""
        return KIND_OF[type(self.value)]

    @property
    def inverse(self) -> "Change":
        """The change that restores what was before."""
        return Change(self.after, self.before)


Fact = str | int


@dataclass(frozen=True, slots=True)
class Operation:
    """One step of work. `facts` are what its words need (a claim's number, a title).

    `of` names the operation that an undo, redo or take-back acts on, and is "" otherwise.
    """

    id: str
    verb: Verb
    by: str
    at: str
    changes: tuple[Change, ...] = ()
    facts: tuple[tuple[str, Fact], ...] = ()
    of: str = ""

    def fact(self, name: str) -> Fact | None:
        """The fact of that name, None when there is none."""
        return dict(self.facts).get(name)

    def values(self, kind: str) -> list[Value]:
        """The values of one kind that this operation touched."""
        return [change.value for change in self.changes if change.kind == kind]

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of value this operation touched."""
        return frozenset(change.kind for change in self.changes)


def inverse(changes: Iterable[Change]) -> tuple[Change, ...]:
    """The changes that restore what was before, in the order in which they can be made."""
    return tuple(change.inverse for change in reversed(tuple(changes)))


_UNREACHED = (Verb.CREATE, Verb.EXPORT)


@dataclass(slots=True)
class UndoStack:
    """Which operations one person's undo and redo reach, rebuilt from the history in order.

    Only what this person chose to do is reached: what others did is not, nor are the creation of
    the case and exports. What somebody else has undone or taken back is reached no longer.
    """

    me: str
    done: list[str] = field(default_factory=list)
    undone: list[str] = field(default_factory=list)
    _undoes: dict[str, str] = field(default_factory=dict)
    # Everybody's: what stands, and which undoes nobody has redone.
    _standing: set[str] = field(default_factory=set)
    _lifted: set[str] = field(default_factory=set)

    def follow(self, id: str, verb: Verb, of: str, by: str) -> None:
        """Take in the next operation of the history.

        Raises ValueError for an undo or redo of what was not there to be undone or redone.
        """
        self._follow_all(id, verb, of)
        if verb is Verb.UNDO:
            _drop(self.done, of)
        elif verb is Verb.REDO:
            _drop(self.undone, of)
        elif verb is Verb.TAKE_BACK and by != self.me:
            _drop(self.done, of)
        if by == self.me:
            self._follow_me(id, verb)

    def _follow_all(self, id: str, verb: Verb, of: str) -> None:
        there = {Verb.UNDO: self._standing, Verb.REDO: self._lifted}.get(verb)
        if there is not None:
            if of not in there:
                raise ValueError(of)
            there.remove(of)
        if verb is Verb.UNDO:
            self._lifted.add(id)
            self._undoes[id] = of
        elif verb not in _UNREACHED:
            self._standing.add(id)

    def _follow_me(self, id: str, verb: Verb) -> None:
        if verb is Verb.UNDO:
            self.undone.append(id)
        elif verb not in _UNREACHED:
            self.done.append(id)
            if verb is not Verb.REDO:
                self.undone.clear()

    def origin(self, id: str) -> str:
        """The operation that an undo undid, else the id itself."""
        return self._undoes.get(id, id)


def _drop(ids: list[str], id: str) -> None:
    if id in ids:
        ids.remove(id)


@dataclass(frozen=True, slots=True)
class TakenStep:
    """A colleague's operation that came with one of our own.

    `take_in` is the id of the operation that brought it. `seen` names, for each of its changes, the
    operations on the same value that the maker's copy had before.
    """

    take_in: str
    operation: Operation
    seen: tuple[tuple[str, ...], ...] = ()
