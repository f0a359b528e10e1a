"""The state of a claim in eight digits, by which an answer to an older one is known."""

import hashlib

from workbench.domain.case import Case
from workbench.domain.model import Article, Passage, Role

_DIGITS = 8


def printed_state(case: Case, claim: str) -> str:
    """What an editor decided on: status, words, reasons and new words of a claim, as digits.

    Evidence, comments and who found it do not count: they change nothing in what is proposed.
    """
    settled = case.settlement(claim)
    said = [case.standing(claim) or "", settled.reason if settled else ""]
    # Only of what is checked: all else may be left out of a memo.
    said += [one.exact for one in case.passages(claim) if _checked(case, one)]
    # By what they say, not by when: an answer is not older because somebody looked again.
    found = sorted((v.status, v.why, v.change_to) for v in case.verdicts(claim))
    said += [part for verdict in found for part in verdict]
    written = "".join(f"{len(part)}:{part}" for part in said)
    return hashlib.sha256(written.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]


def _checked(case: Case, passage: Passage) -> bool:
    return case.get(Article, passage.article).role is Role.UNDER_CHECK
