"""Answers as JSON, from the process that reads a foreign file to the one that trusts nothing."""

from dataclasses import asdict
from typing import Any

from workbench.domain.answers import Answers, ClaimAnswer, LooseRow, NewWords, Remark
from workbench.domain.model import Decision

Json = dict[str, Any]


def as_json(answers: Answers) -> Json:
    """What was read, as plain values."""
    return asdict(answers)


def from_json(told: Json, file_name: str) -> Answers:
    """What was read; raises ValueError, KeyError or TypeError for what no reader says."""
    return Answers(
        file_name,
        _text(told["case"]),
        _text(told["head"]),
        tuple(_claim(one) for one in told["claims"]),
        tuple(LooseRow(_number(one["number"]), _text(one["words"])) for one in told["rows"]),
        tuple(_remark(one) for one in told["remarks"]),
    )


def _claim(told: Json) -> ClaimAnswer:
    new = told["new_words"]
    return ClaimAnswer(
        _text(told["claim"]),
        _texts(told["states"]),
        tuple(Decision(one) for one in told["ticked"]),
        tuple(Decision(one) for one in told["unsure"]),
        _text(told["wording"]),
        _text(told["reason"]),
        None if new is None else _new_words(new),
        _text(told["beside"]),
        _texts(told["lost"]),
        bool(told["twice"]),
        bool(told["absent"]),
        bool(told["deleted"]),
        tuple(_remark(one) for one in told["remarks"]),
    )


def _new_words(told: Json) -> NewWords:
    before, after, plain = (_text(told[name]) for name in ("before", "after", "plain"))
    return NewWords(before, after, plain, bool(told["tracked"]))


def _remark(told: Json) -> Remark:
    return Remark(
        _text(told["by"]),
        _text(told["text"]),
        _text(told["on"]),
        bool(told["resolved"]),
        _number(told["number"]),
        _text(told["row"]),
        _text(told["reply_to"]),
        _text(told["reply_by"]),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _texts(values: object) -> tuple[str, ...]:
    if not isinstance(values, list):
        raise TypeError
    return tuple(_text(one) for one in values)


def _number(value: object) -> int | None:
    if value is not None and not isinstance(value, int):
        raise TypeError
    return value
