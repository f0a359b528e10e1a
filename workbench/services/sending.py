"""Send to a colleague: the case as one clean file, whole or without what is to stay here.

With its history it is a copy. Without it, it is a case that begins with the values that go along,
and knows which steps led to them: what the colleague does there can be taken in as from any copy.
What was being typed here, and how the window stood, never goes along.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from workbench.domain.copies import latest
from workbench.domain.errors import WorkbenchError
from workbench.domain.history import Change, Operation, Verb
from workbench.domain.mentions import mentions
from workbench.domain.merge import blobs_of
from workbench.domain.model import (
    KIND_OF,
    Article,
    Claim,
    Evidence,
    Passage,
    Person,
    Query,
    Source,
    Value,
)
from workbench.domain.redaction import redacted, stands
from workbench.services.jobs import Progress
from workbench.services.session import Parts, Session, new_id, now

SUFFIX = ".fcase"


@dataclass(frozen=True, slots=True)
class Options:
    """What goes along; `articles` are ids, None for all of them.

    The history tells everything that ever was in the case, so it goes only with all the rest.
    """

    history: bool = True
    confidential: bool = True
    articles: tuple[str, ...] | None = None

    @property
    def everything(self) -> bool:
        """Whether no value stays here."""
        return self.confidential and self.articles is None

    @property
    def whole(self) -> bool:
        """Whether the history goes along."""
        return self.history and self.everything


@dataclass(frozen=True, slots=True)
class Going:
    """What would go along: how many of each kind of value, how many stay here, and the claims
    whose own words name something confidential that stays here."""

    values: tuple[Value, ...]
    stays: int
    named: tuple[str, ...] = ()

    @property
    def counts(self) -> Mapping[str, int]:
        """How many values of each kind, by the kind's name."""
        return Counter(KIND_OF[type(value)] for value in self.values)


@dataclass(frozen=True, slots=True)
class Parcel:
    """All that a file without history is made of: values for a job."""

    values: tuple[Value, ...]
    blobs: Mapping[str, bytes]
    parts: Parts
    title: str
    by: str
    highest: int


def going(session: Session, options: Options) -> Going:
    """What goes along with these options, for a person to look at before it does.

    Raises `nothing-goes` where no article would go.
    """
    every = session.case.values()
    values: Sequence[Value] = every
    named: tuple[str, ...] = ()
    if not options.confidential:
        values = _unchanged(every, redacted(every).values)
        named = mentions(session.case, talk=True)
    if options.articles is not None:
        values = _within(values, set(options.articles))
    if not any(isinstance(value, Article) for value in values):
        raise WorkbenchError("nothing-goes")
    return Going(tuple(values), len(every) - len(values), named)


def _unchanged(every: Iterable[Value], shown: Iterable[Value]) -> list[Value]:
    """Of what may be shown, what may be shown as it is: a part of a value would come back as if
    somebody had taken the rest away."""
    there = {(KIND_OF[type(value)], value.id): value for value in every}
    same = ((there[KIND_OF[type(value)], value.id], value) for value in shown)
    # Which version an article is of is an id that tells nothing.
    return _standing(one for one, other in same if one == other or isinstance(one, Article))


def _within(values: Sequence[Value], articles: set[str]) -> list[Value]:
    """What belongs to some of the articles, with nothing that hangs on the others."""
    claims = {one.claim for one in values if isinstance(one, Passage) and one.article in articles}
    evidence = [one for one in values if isinstance(one, Evidence)]
    going = {one.source for one in evidence if one.claim in claims and _cites(one, articles)}
    idle = {one.id for one in values if isinstance(one, Source)}
    idle -= {one.source for one in evidence}

    def goes(value: Value) -> bool:
        match value:
            case Article():
                return value.id in articles
            case Claim():
                return value.id in claims
            case Source():
                return value.id in going or value.id in idle
            case Query():
                return claims.issuperset(value.claims)
            case _:
                return True

    return _standing(value for value in values if goes(value))


def _cites(evidence: Evidence, articles: set[str]) -> bool:
    return not evidence.article or evidence.article in articles


def _standing(values: Iterable[Value]) -> list[Value]:
    """The values whose owners are all there; each comes after those it belongs to."""
    there: set[tuple[str, str]] = set()
    kept = []
    for value in values:
        if stands(value, there):
            there.add((KIND_OF[type(value)], value.id))
            kept.append(value)
    return kept


def pack(session: Session, options: Options) -> Parcel:
    """What a file without history is made of, taken from the case now; for the main thread.

    Raises what `going` raises.
    """
    values = going(session, options).values
    session.keep_numbers()
    wanted = dict.fromkeys(sha256 for value in values for sha256 in blobs_of(value))
    blobs = {sha256: session.blob(sha256) for sha256 in wanted}
    known = session.case.find(Person, session.me.id)
    by = known or session.case.all(Person)[0]
    highest = session.next_number - 1
    return Parcel(values, blobs, session.parts(), session.title, by.id, highest)


def write(parcel: Parcel, target: Path, progress: Progress, *, replacing: bool = False) -> Path:
    """Write a file without history; made for a job's thread.

    It appears whole or not at all. Raises `case-suffix`, `folder-named`, `cancelled` and what
    `store.placing.placed` raises.
    """
    from workbench.store.casefile import Base
    from workbench.store.sent import send_fresh

    _check_name(target)
    copy = parcel.parts.copy()
    progress.done(0.4)
    base = Base(frozenset(copy.ids), latest(copy.steps, copy.base))
    changes = tuple(Change(None, value) for value in parcel.values)
    facts = (("title", parcel.title),)
    first = Operation(new_id(), Verb.CREATE, parcel.by, now(), changes, facts)
    send_fresh(target, first, parcel.blobs, base, parcel.highest, replacing=replacing)
    progress.tell(1.0)
    return target


def send(session: Session, target: Path, options: Options, *, replacing: bool = False) -> Operation:
    """Write the file and note in the history that it was sent, in one go.

    `replacing` is whether a file of that name may go. Raises what `pack` and `write` raise.
    """
    if options.whole:
        _check_name(target)
        session.send_whole(target, replacing=replacing)
    else:
        write(pack(session, options), target, Progress(), replacing=replacing)
    return note_sent(session, target)


def note_sent(session: Session, target: Path) -> Operation:
    """Write down in the history that the case was sent."""
    return session.do(Verb.EXPORT, (), title=target.name)


def _check_name(target: Path) -> None:
    if target.is_dir():
        raise WorkbenchError("folder-named", folder=target.name)
    if target.suffix.lower() != SUFFIX:
        raise WorkbenchError("case-suffix", file=target.name)
