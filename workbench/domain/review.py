"""What stays visible when two people's work comes together: contradictions and signatures."""

from dataclasses import dataclass
from enum import StrEnum


class Signer(StrEnum):
    """As what a person signs the case."""

    CHECKER = "checker"
    SECOND_READER = "second-reader"


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Two people changed the same thing apart from each other, and nobody has settled it yet.

    `about` and `row` are the kind and id of the value, `field` is what of it, "" for the whole of
    it and "deleted" where one took away what the other worked on. `value_a` and `value_b` are what
    each made of it, as JSON; b is the later one, which stands meanwhile. Of what one took away that
    one's is "". `claim` is the claim it
    belongs to, "" for what belongs to none. When it is settled it goes; the history says how.
    """

    id: str
    claim: str
    about: str
    row: str
    field: str
    step_a: str
    by_a: str
    at_a: str
    value_a: str
    step_b: str
    by_b: str
    at_b: str
    value_b: str


@dataclass(frozen=True, slots=True)
class Signature:
    """A person stands by the case as it was at a moment.

    Under `state_sha256` lies a mark of every claim as it was signed, by which one can say later
    which of them have changed since.
    """

    id: str
    by: str
    signed_as: Signer
    at: str
    state_sha256: str
    note: str = ""
