"""What `diff` and `take-in` say of two people's work, a line to each thing."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from workbench.cli import screen
from workbench.domain.case import Case
from workbench.domain.differences import Difference, Differences, FieldPair, Row
from workbench.domain.model import Evidence, Kind, Severity, Source, Status, Verdict
from workbench.language import _, ngettext
from workbench.phrases import (
    claims_count,
    kind_word,
    number,
    severity_word,
    stance_word,
    status_word,
)

_MOST_LETTERS = 100
# Of these a person who takes a copy in is told; what only hangs on them comes with them.
_TOLD = ("claim", "verdict", "settlement", "evidence", "query", "comment", "resolution", "article")


def differences_line(found: Differences) -> str:
    """How many differences there are of each kind, and on how many claims both agree."""
    parts = [_("agree on {claims}").format(claims=claims_count(found.agree))]
    parts += [
        f"{difference_word(one)}: {number(count)}"
        for one in Difference
        if (count := found.count(one))
    ]
    if found.comments:
        words = ngettext("{count} new comment", "{count} new comments", found.comments)
        parts.append(words.format(count=number(found.comments)))
    return " · ".join(parts)


def difference_word(difference: Difference) -> str:
    """A kind of difference."""
    return {
        Difference.VERDICT: _("verdict differs"),
        Difference.DELETED: _("deleted by one"),
        Difference.WORDING: _("wording changed"),
        Difference.EVIDENCE: _("evidence differs"),
        Difference.ONLY_THEIRS: _("only theirs"),
        Difference.ONLY_MINE: _("only mine"),
    }[difference]


def row_line(row: Row, mine: Case, theirs: Case) -> str:
    """One difference on one line."""
    parts = [difference_word(row.difference)]
    parts += _said(row.mine, mine, theirs)
    parts += _said(row.theirs, theirs, mine)
    parts += [_pair(pair) for pair in row.pairs]
    parts += [_filed(_("mine"), one, mine) for one in row.my_evidence]
    parts += [_filed(_("theirs"), one, theirs) for one in row.their_evidence]
    if row.difference is Difference.DELETED and not row.disagreement:
        parts.append(_("deleted by me") if row.by_me else _("deleted by them"))
    parts.append(f"“{_short(row.words)}”" if row.words else "")
    return f"{row.claim.label:>3}  " + "  ".join(screen.one_line(part) for part in parts if part)


def came_lines(counts: Mapping[str, Mapping[str, int]]) -> Iterator[str]:
    """What comes, changes and goes: a line to each, where there is anything."""
    heads = {"new": _("new: {what}"), "changed": _("changed: {what}"), "gone": _("gone: {what}")}
    for way, words in heads.items():
        told = [
            _count_words(kind, count)
            for kind in _TOLD
            if (count := counts.get(kind, {}).get(way, 0))
        ]
        if told:
            yield words.format(what=", ".join(told))
    found = counts.get("disagreement", {}).get("new", 0)
    if found:
        words = ngettext("{count} contradiction", "{count} contradictions", found)
        yield words.format(count=number(found))


def _count_words(kind: str, count: int) -> str:
    words = {
        "claim": ngettext("{count} claim", "{count} claims", count),
        "verdict": ngettext("{count} verdict", "{count} verdicts", count),
        "settlement": ngettext("{count} settled verdict", "{count} settled verdicts", count),
        "evidence": ngettext("{count} piece of evidence", "{count} pieces of evidence", count),
        "query": ngettext("{count} query", "{count} queries", count),
        "comment": ngettext("{count} comment", "{count} comments", count),
        "resolution": ngettext("{count} editor’s decision", "{count} editor’s decisions", count),
        "article": ngettext("{count} article", "{count} articles", count),
    }
    return words[kind].format(count=number(count))


def _said(verdict: Verdict | None, case: Case, other: Case) -> Iterable[str]:
    """Whose verdict, which, and why; nothing of somebody who has not ruled."""
    if verdict is None or verdict.status is Status.TODO:
        return ()
    who = case.person_name(verdict.by) or other.person_name(verdict.by)
    told = f"{who}: {status_word(verdict.status)}"
    return (f"{told} ({_short(verdict.why)})" if verdict.why else told,)


def _filed(whose: str, one: Evidence, case: Case) -> str:
    source = case.find(Source, one.source)
    title = _short(source.title) if source else "–"
    return f"{whose}: {stance_word(one.stance)} – {title}"


def _pair(pair: FieldPair) -> str:
    return f"{_field_word(pair)}: {_value(pair, pair.mine)} / {_value(pair, pair.theirs)}"


def _field_word(pair: FieldPair) -> str:
    words = {
        "kinds": _("kinds"),
        "severity": _("severity"),
        "note": _("note"),
        "start": _("start of the passage"),
        "end": _("end of the passage"),
        "to": _("to whom"),
        "question": _("question"),
        "answer": _("answer"),
        "due": _("due"),
        "status": _("settled"),
        "reason": _("reason"),
    }
    return words.get(pair.name) or _("changed")


def _value(pair: FieldPair, told: str) -> str:
    """A side of a field in words, a stroke for nothing."""
    value: Any = json.loads(told) if told else None
    match pair.name if value else "":
        case "severity":
            return severity_word(Severity(value))
        case "kinds":
            return ", ".join(kind_word(Kind(one)) for one in value)
        case "status":
            return status_word(Status(value))
        case _:
            return _plain(value)


def _plain(value: object) -> str:
    if isinstance(value, dict):
        return "; ".join(_plain(one) for one in value.values() if one) or "–"
    return _short(str(value)) if value else "–"


def _short(words: str) -> str:
    line = screen.one_line(words)
    return line if len(line) <= _MOST_LETTERS else line[: _MOST_LETTERS - 1] + "…"
