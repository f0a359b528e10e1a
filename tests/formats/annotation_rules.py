"""The rules of the W3C Web Annotation Data Model (2017), written out as checks.

Each rule is one of the model's MUSTs, or a SHOULD that this program keeps; the sections are those
of https://www.w3.org/TR/annotation-model/.
"""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
# 3.3.5
MOTIVATIONS = {
    "assessing",
    "bookmarking",
    "classifying",
    "commenting",
    "describing",
    "editing",
    "highlighting",
    "identifying",
    "linking",
    "moderating",
    "questioning",
    "replying",
    "tagging",
}
# 3.2.2
CLASSES = {"Dataset", "Image", "Video", "Sound", "Text"}
# 3.2.1, 3.2.4, 4: the keys that the model knows, by what they stand in.
ANNOTATION = {"@context", "id", "type", "motivation", "creator", "created", "body", "target"}
TEXTUAL = {"type", "value", "format", "language", "purpose"}
SPECIFIC = {"type", "source", "selector", "state", "purpose"}
SOURCE = {"id", "type", "format", "language"}
_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20\"<>\\^`{|}\x7f]+")
_UTC = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")
_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")


def broken(document: Any) -> list[str]:
    """The rules that a collection breaks."""
    return list(_collection(document))


def _failed(rules: dict[str, bool]) -> Iterator[str]:
    return (rule for rule, kept in rules.items() if not kept)


def _known(told: dict[str, Any], keys: set[str]) -> dict[str, bool]:
    odd = set(told) - keys
    return {f"1.4 keys the model has not: {odd}": not odd}


def _collection(told: dict[str, Any]) -> Iterator[str]:
    """5.1: an Annotation Collection."""
    page = told.get("first")
    yield from _failed(
        {
            "5.1 @context": told.get("@context") == CONTEXT,
            "5.1 type": told.get("type") == "AnnotationCollection",
            "5.1 id": _is_iri(told.get("id")),
            "5.1 label": isinstance(told.get("label"), str),
            "5.1 total": isinstance(told.get("total"), int) and told["total"] >= 0,
            "5.1 first": isinstance(page, dict) or not told.get("total"),
        }
    )
    if isinstance(page, dict):
        yield from _failed({"5.1 last": told.get("last") == page.get("id")})
        yield from _page(page, told)


def _page(page: dict[str, Any], told: dict[str, Any]) -> Iterator[str]:
    """5.2: an Annotation Page."""
    if page.get("type") != "AnnotationPage" or not _is_iri(page.get("id")):
        yield "5.2 type, id"
    if page.get("partOf") != told["id"] or page.get("startIndex") != 0:
        yield "5.2 partOf, startIndex"
    items = page.get("items")
    if not isinstance(items, list) or len(items) != told["total"]:
        yield "5.2 items"
        return
    ids = [one.get("id") for one in items]
    if len(set(ids)) != len(ids):
        yield "3.1 two annotations with one id"
    for item in items:
        yield from _annotation(item)


def _annotation(told: dict[str, Any]) -> Iterator[str]:
    """3.1: an Annotation."""
    yield from _failed(
        {
            "3.1 @context": told.get("@context") == CONTEXT,
            "3.1 type": told.get("type") == "Annotation",
            "3.1 id": _is_iri(told.get("id")),
            "3.3.5 motivation": told.get("motivation") in MOTIVATIONS,
            "3.1 one or more targets": bool(told.get("target")),
            "3.3.1 created": "created" not in told or _is_moment(told["created"]),
            **_known(told, ANNOTATION),
        }
    )
    if "creator" in told:
        yield from _agent(told["creator"])
    for body in told.get("body", []):
        yield from _body(body)
    for target in told.get("target", []):
        yield from _target(target)


def _target(told: Any) -> Iterator[str]:
    """3.2.1, 4: another annotation, or a part of an article."""
    if isinstance(told, str):
        yield from _failed({"3.2.1 target": _is_iri(told)})
    else:
        yield from _failed({"4.2 selector": "selector" in told})
        yield from _specific(told)


def _agent(told: dict[str, Any]) -> Iterator[str]:
    """3.3.2: an Agent."""
    if told.get("type") not in ("Person", "Organization", "Software"):
        yield "3.3.2 type"
    if not _is_iri(told.get("id")) or not isinstance(told.get("name"), str):
        yield "3.3.2 id, name"


def _body(told: dict[str, Any]) -> Iterator[str]:
    if told.get("purpose") not in MOTIVATIONS:
        yield "3.3.5 purpose"
    if told.get("type") == "SpecificResource":
        yield from _specific(told)
        return
    # 3.2.4: an embedded textual body has exactly one value.
    if told.get("type") != "TextualBody" or not isinstance(told.get("value"), str):
        yield "3.2.4 type, value"
    if told.get("format") != "text/plain":
        yield "3.2.4 format"
    if set(told) - TEXTUAL:
        yield f"1.4 keys the model has not: {set(told) - TEXTUAL}"


def _specific(told: dict[str, Any]) -> Iterator[str]:
    """4: a Specific Resource has exactly one source."""
    source = told.get("source")
    if not isinstance(source, dict):
        yield "4 source"
        return
    yield from _failed(
        {
            "4 type": told.get("type") == "SpecificResource",
            "4 source": _is_iri(source.get("id")),
            "3.2.2 class": source.get("type", "Text") in CLASSES,
            "3.2.1 language": _TAG.fullmatch(source.get("language", "en")) is not None,
            **_known(told, SPECIFIC),
            **_known(source, SOURCE),
        }
    )
    for selector in told.get("selector", []):
        yield from _selector(selector)
    if "state" in told:
        yield from _state(told["state"])


def _selector(told: dict[str, Any]) -> Iterator[str]:
    """4.2.4, 4.2.5: by words, and by place."""
    if told.get("type") == "TextQuoteSelector":
        if set(told) != {"type", "exact", "prefix", "suffix"}:
            yield "4.2.4 keys"
        if not all(isinstance(told.get(name), str) for name in ("exact", "prefix", "suffix")):
            yield "4.2.4 exact, prefix, suffix"
    elif told.get("type") == "TextPositionSelector":
        if set(told) != {"type", "start", "end"}:
            yield "4.2.5 keys"
        start, end = told.get("start"), told.get("end")
        if not (isinstance(start, int) and isinstance(end, int) and 0 <= start <= end):
            yield "4.2.5 start, end"
    else:
        yield "4.2 type"


def _state(told: dict[str, Any]) -> Iterator[str]:
    """4.3.1: a Time State has a copy, or a moment."""
    if told.get("type") != "TimeState" or not _is_iri(told.get("cached")):
        yield "4.3.1 type, cached"


def _is_iri(told: object) -> bool:
    return isinstance(told, str) and _IRI.fullmatch(told) is not None


def _is_moment(told: object) -> bool:
    if not isinstance(told, str) or not _UTC.fullmatch(told):
        return False
    return datetime.fromisoformat(told).tzinfo is not None
