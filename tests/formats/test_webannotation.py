"""Web Annotations: by the rules of the W3C model, and found again in the articles."""

import json
import uuid
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.formats.annotation_rules import broken
from tests.services.whole_case import whole_case
from workbench.domain.case import Case
from workbench.domain.model import (
    Article,
    CaseInfo,
    Claim,
    Evidence,
    Passage,
    Role,
    Source,
    Verdict,
)
from workbench.domain.text import sha256
from workbench.formats.urn import web_address
from workbench.formats.webannotation import collection, write_webannotation
from workbench.services.sample import build_sample
from workbench.services.session import Session, open_case

# An emoji is one code point and two of UTF-16; e and its accent are two code points.
TEXT = "🚱 Water 🌍 e\u0301tude قال المتحدث end"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A case with something in every field."""
    opened = whole_case(tmp_path / "whole.fcase")
    yield opened
    opened.close()


def texts(session: Session) -> dict[str, str]:
    return {one.id: session.text(one.id) for one in session.case.all(Article)}


def items(told: dict[str, Any]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = told["first"]["items"]
    return found


def parts(told: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """All parts of articles that are named in a collection."""
    for item in items(told):
        for one in [*item["target"], *item["body"]]:
            if isinstance(one, dict) and "selector" in one:
                yield one


def small_case(*values: Any, url: str = "") -> Case:
    digest = sha256(TEXT)
    article = Article("a", 1, Role.UNDER_CHECK, "T", "t.txt", digest, digest, len(TEXT), url=url)
    return Case((CaseInfo("i", "Case"), article, Claim("c", 1), *values))


def test_every_annotation_keeps_the_rules_of_the_model(session: Session, tmp_path: Path) -> None:
    assert broken(collection(session.case, texts(session))) == []
    build_sample(tmp_path / "sample.fcase")
    sample = open_case(tmp_path / "sample.fcase")
    told = json.loads(write_webannotation(sample.case, texts(sample)))
    assert broken(told) == []
    assert told["total"] > 100
    sample.close()


def test_a_case_without_claims_is_an_empty_collection() -> None:
    told = collection(Case((CaseInfo("i", "Nothing yet"),)), {})
    assert broken(told) == []
    assert (told["total"], "first" in told) == (0, False)


def test_words_and_places_lead_to_the_same_code_points() -> None:
    start = TEXT.index("e\u0301tude")
    passages = [
        Passage("p", "c", "a", start, start + 6, TEXT[start : start + 6]),
        Passage("q", "c", "a", 0, 1, "🚱"),
        Passage("r", "c", "a", start + 7, len(TEXT), TEXT[start + 7 :]),
    ]
    told = collection(small_case(*passages), {"a": TEXT})
    assert broken(told) == []
    found = list(parts(told))
    assert len(found) == 3
    for part in found:
        quoted, place = part["selector"]
        exact, before, after = quoted["exact"], quoted["prefix"], quoted["suffix"]
        assert TEXT[place["start"] : place["end"]] == exact
        assert TEXT[place["start"] - len(before) : place["start"]] == before
        assert TEXT[place["end"] : place["end"] + len(after)] == after


def test_the_text_itself_is_named_by_its_hash_where_the_article_has_no_address() -> None:
    passage = Passage("p", "c", "a", 2, 7, "Water")
    [bare] = parts(collection(small_case(passage), {"a": TEXT}))
    assert bare["source"]["id"].startswith("ni:///sha-256;")
    assert "state" not in bare
    case = small_case(passage, url="https://news.example/a b?x={1}")
    told = collection(case, {"a": TEXT})
    [there] = parts(told)
    assert there["source"]["id"] == "https://news.example/a%20b?x=%7B1%7D"
    assert there["state"] == {"type": "TimeState", "cached": bare["source"]["id"]}
    assert broken(told) == []
    [odd] = parts(collection(small_case(passage, url="see page 3"), {"a": TEXT}))
    assert odd["source"] == bare["source"]


def test_each_value_is_an_annotation_of_its_own_with_who_and_when(session: Session) -> None:
    told = collection(session.case, texts(session))
    kinds = Counter(item["motivation"] for item in items(told))
    assert kinds == {
        "classifying": 2,
        "assessing": 4,
        "linking": 3,
        "questioning": 4,
        "commenting": 1,
        "replying": 1,
        "moderating": 1,
    }
    signed = [item for item in items(told) if item["motivation"] == "assessing"]
    assert {item["creator"]["name"] for item in signed} == {"Ana Lindqvist", "Rui"}
    assert all(item["created"].startswith("2025-11-13T") for item in signed)
    [reply] = [item for item in items(told) if item["motivation"] == "replying"]
    [remark] = [item for item in items(told) if item["motivation"] == "commenting"]
    assert reply["target"] == [remark["id"]]


def test_a_verdict_says_status_rating_and_answers_as_tags(session: Session) -> None:
    verdict = session.case.all(Verdict)[0]
    [item] = [
        one
        for one in items(collection(session.case, texts(session)))
        if one["motivation"] == "assessing"
        and any(body["value"] == verdict.why for body in one["body"])
    ]
    bodies = [(body["purpose"], body["value"]) for body in item["body"]]
    assert bodies == [
        ("tagging", "status:change"),
        ("tagging", "rating:false"),
        ("tagging", "said:yes"),
        ("tagging", "words:no"),
        ("tagging", "true:no"),
        ("assessing", "=Why"),
        ("editing", "48"),
    ]


def test_evidence_links_to_a_passage_an_address_or_a_name() -> None:
    passage = Passage("p", "c", "a", 2, 7, "Water")
    values = (
        passage,
        Source("web", "Page", url="https://p.example/"),
        Source("book", "A book"),
        Evidence("e1", "c", "web"),
        Evidence("e2", "c", "book"),
        Evidence("e3", "c", "book", article="a", start=2, end=7, exact="Water"),
    )
    told = collection(small_case(*values), {"a": TEXT})
    assert broken(told) == []
    linked = [b for item in items(told) for b in item["body"] if b["purpose"] == "linking"]
    assert linked[0]["source"]["id"] == "https://p.example/"
    assert linked[1]["source"]["id"].startswith("urn:uuid:")
    assert linked[2]["selector"][0]["exact"] == "Water"


def test_names_are_uuids_and_the_same_in_every_export(session: Session) -> None:
    first, second = (collection(session.case, texts(session)) for _ in range(2))
    assert first == second
    for item in items(first):
        assert uuid.UUID(item["id"]).urn == item["id"]


def test_the_label_says_how_much_was_left_out() -> None:
    case = Case((CaseInfo("i", "The dam"),))
    assert collection(case, {}, 1)["label"] == "The dam (1 item left out in confidence)"
    assert collection(case, {})["label"] == "The dam"


@pytest.mark.parametrize(
    ("spoil", "rule"),
    [
        (lambda item: item.pop("target"), "3.1 one or more targets"),
        (lambda item: item.update(motivation="judging"), "3.3.5 motivation"),
        (lambda item: item.update(created="2025-11-13"), "3.3.1 created"),
        (lambda item: item["target"][0]["selector"][1].pop("end"), "4.2.5 keys"),
        (lambda item: item["target"][0].pop("source"), "4 source"),
        (lambda item: item["body"][0].pop("value"), "3.2.4 type, value"),
        (lambda item: item.update(id="not an IRI"), "3.1 id"),
    ],
)
def test_the_checks_notice_what_breaks_the_model(session: Session, spoil: Any, rule: str) -> None:
    told = json.loads(write_webannotation(session.case, texts(session)))
    spoil(items(told)[1])
    assert rule in broken(told)


@pytest.mark.parametrize("told", ["", "see there", "ftp://a.example", "http://[", "javascript:x"])
def test_what_is_no_address_of_the_web_is_none(told: str) -> None:
    assert web_address(told) == ""
