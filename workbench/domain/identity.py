"""Ids of what there can be only one of: every copy of the case gives it the same id.

Two people who give a verdict, settle a claim or add an article apart from each other write to one
value then, and putting their work together sees both. All else gets an id that nothing else has.
"""

import hashlib
import json


def made_id(after: str, *parts: str) -> str:
    """The id that every copy gives to what follows from the same parts.

    It stands among others where the id `after` does.
    """
    return after[:16] + hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:16]


def verdict_id(claim: str, person: str) -> str:
    """One person's verdict on a claim."""
    return made_id(claim, "verdict", claim, person)


def settlement_id(claim: str) -> str:
    """What the desk settled on for a claim."""
    return made_id(claim, "settlement", claim)


def resolution_id(claim: str) -> str:
    """The editor's decision on a claim."""
    return made_id(claim, "resolution", claim)


def person_id(case: str, name: str) -> str:
    """Someone who comes to work on a case under a name."""
    return made_id(case, "person", name)


def article_id(case: str, text_sha256: str) -> str:
    """A text in a case."""
    return made_id(case, "article", text_sha256)


def judged_id(article: str, *places: str) -> str:
    """What a person says of places in articles: a tie by hand, or of a finding."""
    return made_id(article, "judged", article, *places)
