"""What the program puts right itself when two people's work comes together.

One took away what the other hung something on: it comes back. Both gave one number, or one name or
place, to different things: they are told apart. Each thing done here follows from the steps alone,
so that every copy that knows the same steps puts the same things right in the same way.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from workbench.domain.case import marks, owners
from workbench.domain.contested import DELETED, KEPT, Clash, matter, told
from workbench.domain.copies import Key, Step
from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Change, Operation, Verb
from workbench.domain.identity import made_id
from workbench.domain.judgement import reopened
from workbench.domain.model import (
    Article,
    Claim,
    Disagreement,
    Judgement,
    Passage,
    Person,
    Query,
    Value,
)

State = dict[Key, Value]
_MOST_LETTERS = 4
# What there may be only one of, and of which the later one stands.
_ONE = ("verdict", "settlement", "resolution", "tie", "judgement")
# The fields that name an article.
_ARTICLES = ("article", "article_a", "article_b", "version_of")
# How many digits of an id tell apart what nothing else does.
_TAILS = (0, 3, 6, 32)


class Right:
    """A state that is being put right. `state` is changed in place."""

    def __init__(self, state: State, steps: Sequence[Step], apart: Sequence[set[str]]) -> None:
        """`steps` are all that are known; `apart` the ids of those only one side had, by side."""
        self.state = state
        self._steps = steps
        self._apart = apart
        self._touching: dict[Key, list[Step]] | None = None

    def put_right(self, clashes: Mapping[Key, Sequence[Clash]]) -> None:
        """Do all there is to do; the order matters: what comes back may be there twice."""
        for key, some in sorted(clashes.items()):
            for clash in some:
                self.disagree(key, clash)
        self._bring_owners_back()
        self._bring_passages_back()
        self._join_texts()
        self._drop_moot()
        self._part_numbers()
        self._part_labels()
        self._keep_one()
        self._part_places()

    # -- what clashed

    def disagree(self, key: Key, clash: Clash) -> None:
        """Note a clash, unless it has been noted before: it may have been settled since."""
        a, b = sorted((clash.a.id, clash.b.id))
        id = made_id(b, "disagreement", *key, clash.field, a, b)
        value = self.state.get(key)
        if ("disagreement", id) in self.touching or value is None:
            return
        first, second = (clash.a, clash.value_a), (clash.b, clash.value_b)
        if clash.a.id > clash.b.id:
            first, second = second, first
        self.state["disagreement", id] = Disagreement(
            id,
            self._claim_of(value),
            *key,
            clash.field,
            first[0].id,
            first[0].by,
            first[0].at,
            first[1],
            second[0].id,
            second[0].by,
            second[0].at,
            second[1],
        )

    def _claim_of(self, value: Value) -> str:
        if isinstance(value, Claim):
            return value.id
        named = value.claims if isinstance(value, Query) else (getattr(value, "claim", ""),)
        return next((id for id in named if ("claim", id) in self.state), "")

    @property
    def touching(self) -> dict[Key, list[Step]]:
        """All steps on each value."""
        if self._touching is None:
            found: dict[Key, list[Step]] = {}
            for step in self._steps:
                for change in step.operation.changes:
                    found.setdefault((change.kind, change.value.id), []).append(step)
            self._touching = found
        return self._touching

    # -- what must come back

    def _bring_owners_back(self) -> None:
        missing = self._missing_owners(self.state.items())
        while missing:
            back: State = {}
            for owner, members in sorted(missing.items()):
                if owner not in back:
                    back |= self._back(owner, members)
            self.state.update(back)
            missing = self._missing_owners(back.items())

    def _missing_owners(self, values: Iterable[tuple[Key, Value]]) -> dict[Key, list[Key]]:
        missing: dict[Key, list[Key]] = {}
        for key, value in list(values):
            # A note of the program keeps nothing alive.
            for owner in owners(value) if key[0] != "disagreement" else ():
                if owner not in self.state:
                    missing.setdefault(owner, []).append(key)
        return missing

    def _back(self, owner: Key, members: Sequence[Key]) -> State:
        """An owner that somebody took away, with all that went in the same step."""
        removal = self._removal(owner)
        back: State = {}
        for change in removal.operation.changes:
            key = (change.kind, change.value.id)
            if change.after is None and change.before is not None and key not in self.state:
                back[key] = change.before
        self.state.update(back)
        if owner[0] == "claim":
            self._link_again(owner[1], removal.operation.changes)
        if owner[0] in ("claim", "article") and removal.operation.verb is not Verb.PUT_TOGETHER:
            # Whoever took it away had also worked on it before, and is not who wants it to stay.
            steps = [step for member in members for step in self.touching.get(member, ())]
            of_others = [step for step in steps if step.operation.by != removal.operation.by]
            work = max(of_others or steps, key=lambda step: step.id, default=removal)
            self.disagree(owner, Clash(DELETED, removal.operation, "", work.operation, KEPT))
        return back

    def _link_again(self, claim: str, changes: Iterable[Change]) -> None:
        """What a claim shared with others, or was made of, belongs to it again."""
        for change in changes:
            key = (change.kind, change.value.id)
            match change.before, self.state.get(key):
                case (Query() as before, Query() as now) if claim in before.claims:
                    claims = tuple(sorted({*now.claims, claim}))
                    self.state[key] = replace(now, claims=claims)
                case (Judgement() as before, now) if before.claim == claim:
                    if now == reopened(before):
                        self.state[key] = before

    def _removal(self, key: Key) -> Step:
        gone = [
            step
            for step in self.touching.get(key, ())
            if any(
                change.after is None and (change.kind, change.value.id) == key
                for change in step.operation.changes
            )
        ]
        if not gone:
            raise WorkbenchError("take-in-earlier")
        return max(gone, key=lambda step: step.id)

    def _bring_passages_back(self) -> None:
        """Two took away a passage each, and none was left: both come back."""
        having = {one.claim for one in self.state.values() if isinstance(one, Passage)}
        for id in [id for kind, id in self.state if kind == "claim" and id not in having]:
            gone = [
                (step, change.before)
                for key, steps in self.touching.items()
                if key[0] == "passage"
                for step in steps
                for change in step.operation.changes
                if change.after is None
                and isinstance(change.before, Passage)
                and change.before.claim == id
                and (change.kind, change.before.id) == key
                and any(step.id in side for side in self._apart)
            ]
            for _step, passage in gone:
                self.state["passage", passage.id] = passage
            removals = sorted({step.id: step.operation for step, _passage in gone}.items())
            if len(removals) > 1:
                (_, a), (_, b) = removals[-2:]
                self.disagree(("claim", id), Clash(DELETED, a, "", b, ""))

    def _drop_moot(self) -> None:
        """A disagreement over what is gone is none any more."""
        for key, value in list(self.state.items()):
            if isinstance(value, Disagreement):
                there = (value.about, value.row) in self.state
                owned = not value.claim or ("claim", value.claim) in self.state
                if not (there and owned):
                    del self.state[key]

    def _join_texts(self) -> None:
        """A text that two people added with an older program, under two ids, is one article."""
        first: dict[str, str] = {}
        same: dict[str, str] = {}
        articles = [value for value in self.state.values() if isinstance(value, Article)]
        for article in sorted(articles, key=lambda one: one.id):
            kept = first.setdefault(article.text_sha256, article.id)
            if kept != article.id:
                same[article.id] = kept
                del self.state["article", article.id]
        for key, value in list(self.state.items()) if same else ():
            there = {name: getattr(value, name, "") for name in _ARTICLES}
            moved = {name: same[id] for name, id in there.items() if id in same}
            if moved:
                changes: dict[str, Any] = {**moved}
                self.state[key] = replace(value, **changes)

    # -- what must be told apart

    def _part_labels(self) -> None:
        """No two claims are called the same, whoever gave them letters before they met."""
        for tail in _TAILS:
            for claims in list(self._doubles("claim")):
                for claim in claims:
                    if isinstance(claim, Claim):
                        letters = claim.letters or self._initials(self._marked_by(claim.id))
                        letters += claim.id[-tail:] if tail else ""
                        self.state["claim", claim.id] = replace(claim, letters=letters)

    def _marked_by(self, claim: str) -> str:
        steps = self.touching.get(("claim", claim), ())
        return min(steps, key=lambda step: step.id).operation.by if steps else ""

    def _part_numbers(self) -> None:
        """Claims to which two people gave one number apart from each other get letters."""
        mine, theirs = (self._numbered(side) for side in self._apart)
        for number in sorted(mine.keys() & theirs.keys()):
            makers = mine[number] | theirs[number]
            if len(makers) < 2:
                continue
            letters = {id: self._initials(by) for id, by in makers.items()}
            for id, own in sorted(letters.items()):
                claim = self.state.get(("claim", id))
                if isinstance(claim, Claim) and not claim.letters:
                    double = sum(other == own for other in letters.values()) > 1
                    self.state["claim", id] = replace(
                        claim, letters=f"{own}{id[-3:]}" if double else own
                    )

    def _numbered(self, side: set[str]) -> dict[int, dict[str, str]]:
        """The claims that one side made apart from the other, by number, with their makers.

        A mark that was undone at once gave its number back, and nobody has seen it.
        """
        found: dict[int, dict[str, str]] = {}
        undone = {step.operation.of for step in self._steps if step.operation.verb is Verb.UNDO}
        for step in self._steps:
            if step.id not in side or step.operation.verb is Verb.PUT_TOGETHER:
                continue
            for change in step.operation.changes:
                claim = change.after
                if change.before is not None or not isinstance(claim, Claim):
                    continue
                if ("claim", claim.id) in self.state or step.id not in undone:
                    found.setdefault(claim.number, {})[claim.id] = step.operation.by
        return found

    def _initials(self, person: str) -> str:
        value = self.state.get(("person", person))
        own = value.initials or value.name if isinstance(value, Person) else ""
        letters = "".join(letter for letter in own if letter.isalnum())
        return letters[:_MOST_LETTERS].upper() or "?"

    def _keep_one(self) -> None:
        """Of what there may be only one, the later one stands; where they differ, it is told."""
        for kind in _ONE:
            for values in self._doubles(kind):
                *earlier, last = sorted(values, key=lambda value: value.id)
                for value in earlier:
                    del self.state[kind, value.id]
                    if matter(kind, value) != matter(kind, last):
                        a, b = self._maker((kind, value.id)), self._maker((kind, last.id))
                        clash = Clash("", a, told(kind, "", value), b, told(kind, "", last))
                        self.disagree((kind, last.id), clash)

    def _maker(self, key: Key) -> Operation:
        steps = self.touching.get(key)
        if not steps:
            raise WorkbenchError("take-in-whole")
        return max(steps, key=lambda step: step.id).operation

    def _part_places(self) -> None:
        """Articles of one index, people of one name, passages of the same words."""
        for values in self._doubles("passage"):
            for value in sorted(values, key=lambda value: value.id)[1:]:
                del self.state["passage", value.id]
        for people in self._doubles("person"):
            for place, person in enumerate(sorted(people, key=lambda value: value.id)):
                if place and isinstance(person, Person):
                    name = f"{person.name} ({person.id[-3:]})"
                    self.state["person", person.id] = replace(person, name=name)
        articles = [value for value in self.state.values() if isinstance(value, Article)]
        used: set[int] = set()
        for article in sorted(articles, key=lambda one: one.id):
            index = article.index
            if index in used:
                index = max(used | {one.index for one in articles}) + 1
                self.state["article", article.id] = replace(article, index=index)
            used.add(index)

    def _doubles(self, kind: str) -> Iterator[list[Value]]:
        """The values of a kind that share what only one may have."""
        holders: dict[tuple[object, ...], list[Value]] = {}
        for (its, _id), value in self.state.items():
            if its == kind:
                for mark in marks(kind, value):
                    holders.setdefault(mark, []).append(value)
        yield from (values for values in holders.values() if len(values) > 1)
