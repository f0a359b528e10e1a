"""The desk's words for sign-off: as what somebody signs, and what has changed since."""

from collections.abc import Iterator, Sequence

from workbench.domain.model import Signer
from workbench.domain.signed_state import ChangedClaim, Part, Since
from workbench.language import _, ngettext
from workbench.phrases import ranges

# Of more claims than these it is told which, and not what of each.
_MOST_IN_PARTS = 12


def signer_word(signed_as: Signer) -> str:
    """As what somebody signs."""
    return {
        Signer.CHECKER: _("Checker"),
        Signer.SECOND_READER: _("Second reader"),
    }[signed_as]


def since_words(since: Since) -> str:
    """What has changed since a signature: "changed since sign-off: claims 4, 7 and 12"."""
    if not since.readable:
        return _("what was signed cannot be read any more")
    if since.nothing:
        return _("unchanged since sign-off")
    return _("changed since sign-off: {what}").format(what="; ".join(since_lines(since)))


def since_lines(since: Since) -> list[str]:
    """What has changed, what is new and what is gone, each as far as there is any."""
    return [*_changed(since.changed), *_new(since.new), *_gone(since.gone)]


def _changed(claims: Sequence[ChangedClaim]) -> Iterator[str]:
    if claims:
        words = ngettext("claim {claims}", "claims {claims}", len(claims))
        yield words.format(claims=_listed(claims))


def _new(claims: Sequence[ChangedClaim]) -> Iterator[str]:
    if claims:
        words = ngettext("new: claim {claims}", "new: claims {claims}", len(claims))
        yield words.format(claims=_listed(claims))


def _gone(claims: Sequence[ChangedClaim]) -> Iterator[str]:
    if claims:
        words = ngettext("gone: claim {claims}", "gone: claims {claims}", len(claims))
        yield words.format(claims=_listed(claims))


def _listed(claims: Sequence[ChangedClaim]) -> str:
    """Claims by what they are called; of few, with what is otherwise."""
    if len(claims) > _MOST_IN_PARTS or not any(claim.parts for claim in claims):
        told = ranges(claim.label for claim in claims).split(", ")
    else:
        told = [f"{claim.label} ({', '.join(map(part_word, claim.parts))})" for claim in claims]
    *first, last = told
    return _("{some} and {last}").format(some=", ".join(first), last=last) if first else last


def part_word(part: Part) -> str:
    """A part of a claim."""
    return {
        Part.DETAILS: _("details"),
        Part.PASSAGES: _("words marked"),
        Part.VERDICTS: _("verdicts"),
        Part.SETTLED: _("settled verdict"),
        Part.EVIDENCE: _("evidence"),
        Part.QUERIES: _("queries"),
        Part.TALK: _("discussion"),
        Part.DECISION: _("editor’s decision"),
        Part.DISPUTED: _("in dispute"),
    }[part]
