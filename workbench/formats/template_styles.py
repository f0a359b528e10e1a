"""Our styles beside a newsroom's own: theirs hold where they have one of that name."""

import copy
import re
from collections.abc import Iterator

from lxml import etree

from workbench.formats.docx_parts import W

_VAL = f"{W}val"
_REFERENCES = ("basedOn", "next", "link")
_OUR_TABLE = "WorkbenchTable"
_CELL_STYLE = "TableText"
_USED = re.compile(r'(<w:(?:p|r|tbl)Style w:val=")([^"]*)(")')


def join_styles(theirs: etree._Element, ours: etree._Element, table: str) -> dict[str, str]:
    """Add those of our styles that are missing to theirs; gives the id there to each of our ids.

    Styles are the same when their names are, as Word has it: the ids differ from language to
    language. `table` is the id of the newsroom's own table style, "" for none.
    """
    ids = _ids(theirs, ours, table)
    missing = [one for one in _styles(ours) if ids[_id(one)][1]]
    told = {id: found for id, (found, _new) in ids.items()}
    for style in missing:
        theirs.append(_fitted(style, told))
    return told


def _ids(theirs: etree._Element, ours: etree._Element, table: str) -> dict[str, tuple[str, bool]]:
    """To each of our ids that in the joined styles, and whether that is new there."""
    named = {_key(one): _id(one) for one in reversed(list(_styles(theirs)))}
    defaults = {one.get(f"{W}type"): _id(one) for one in _styles(theirs) if _is_default(one)}
    taken = set(named.values())
    found: dict[str, tuple[str, bool]] = {}
    for style in _styles(ours):
        id, same = _id(style), named.get(_key(style), "")
        if not same and _is_default(style):
            same = defaults.get(style.get(f"{W}type"), "")
        if not same and id == _OUR_TABLE:
            same = table
        if not same:
            new = _free(id, taken)
            taken.add(new)
        found[id] = (same, False) if same else (new, True)
    return found


def _free(id: str, taken: set[str]) -> str:
    new = id
    while new in taken:
        new = f"Workbench{new}"
    return new


def _fitted(style: etree._Element, ids: dict[str, str]) -> etree._Element:
    """A style of ours as it goes in: in the newsroom's own typefaces, on its own styles."""
    found = copy.deepcopy(style)
    found.set(f"{W}styleId", ids[_id(style)])
    for name in _REFERENCES:
        for reference in found.iter(f"{W}{name}"):
            reference.set(_VAL, ids.get(reference.get(_VAL, ""), reference.get(_VAL, "")))
    for fonts in list(found.iter(f"{W}rFonts")):
        properties = fonts.getparent()
        if properties is not None:
            properties.remove(fonts)
    for empty in found.findall(f"{W}rPr"):
        if not len(empty):
            found.remove(empty)
    if _id(style) == _CELL_STYLE:
        _straighten(found)
    return found


def _straighten(style: etree._Element) -> None:
    """Narrow cells bear neither the indents nor the justified lines of a page of prose."""
    properties = style.find(f"{W}pPr")
    if properties is not None:
        nothing = {f"{W}{side}": "0" for side in ("left", "right", "firstLine")}
        etree.SubElement(properties, f"{W}ind", nothing)
        etree.SubElement(properties, f"{W}jc", {_VAL: "left"})


def table_style(settings: etree._Element, styles: etree._Element) -> str:
    """The id of the table style that the newsroom made its default, "" for none."""
    wanted = settings.find(f"{W}defaultTableStyle")
    name = "" if wanted is None else wanted.get(_VAL, "")
    tables = {_id(one) for one in _styles(styles) if one.get(f"{W}type") == "table"}
    return name if name in tables else ""


def set_language(styles: etree._Element, language: str) -> None:
    """Say in which language the document is written, where its template says another."""
    path = f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang"
    for told in styles.iterfind(path):
        told.set(_VAL, language)


def restyled(text: str, ids: dict[str, str]) -> str:
    """The text with the ids of the joined styles for ours."""
    if all(old == new for old, new in ids.items()):
        return text
    return _USED.sub(lambda one: f"{one[1]}{ids.get(one[2], one[2])}{one[3]}", text)


def tab_places(styles: etree._Element, id: str) -> list[int]:
    """Where a paragraph style has its tabs, with those of the styles it is based on."""
    there = {_id(one): one for one in _styles(styles)}
    found: list[int] = []
    seen: set[str] = set()
    while id in there and id not in seen:
        seen.add(id)
        for tab in there[id].iterfind(f"{W}pPr/{W}tabs/{W}tab"):
            place = tab.get(f"{W}pos", "")
            found += [int(place)] if place.lstrip("-").isdigit() else []
        based = there[id].find(f"{W}basedOn")
        id = "" if based is None else based.get(_VAL, "")
    return sorted(set(found))


def join_numbering(
    theirs: etree._Element, ours: etree._Element, styles: etree._Element, list_style: str
) -> None:
    """Add our list to their lists under a new number, and give it to our style for it."""
    abstracts = theirs.findall(f"{W}abstractNum")
    number = str(_next(theirs, f"{W}num", f"{W}numId"))
    kind = str(_next(theirs, f"{W}abstractNum", f"{W}abstractNumId"))
    abstract, num = copy.deepcopy(ours[0]), copy.deepcopy(ours[1])
    abstract.set(f"{W}abstractNumId", kind)
    for name, value in (("pStyle", list_style), ("abstractNumId", kind)):
        for one in (*abstract.iter(f"{W}{name}"), *num.iter(f"{W}{name}")):
            one.set(_VAL, value)
    num.set(f"{W}numId", number)
    # All kinds of lists stand before all lists.
    before = abstracts or theirs.findall(f"{W}numPicBullet")
    theirs.insert(theirs.index(before[-1]) + 1 if before else 0, abstract)
    nums = theirs.findall(f"{W}num")
    theirs.insert(theirs.index(nums[-1]) + 1 if nums else theirs.index(abstract) + 1, num)
    for style in _styles(styles):
        if _id(style) == list_style:
            for one in style.iter(f"{W}numId"):
                one.set(_VAL, number)


def _next(root: etree._Element, tag: str, name: str) -> int:
    given = (one.get(name, "") for one in root.iter(tag))
    return max((int(one) for one in given if one.isdigit()), default=0) + 1


def _styles(root: etree._Element) -> Iterator[etree._Element]:
    return root.iterchildren(f"{W}style")


def _id(style: etree._Element) -> str:
    return style.get(f"{W}styleId", "")


def _is_default(style: etree._Element) -> bool:
    return style.get(f"{W}default") in ("1", "true", "on")


def _key(style: etree._Element) -> tuple[str, str]:
    """A style's kind and name; other names it has stand after commas."""
    name = style.find(f"{W}name")
    told = "" if name is None else name.get(_VAL, "")
    return style.get(f"{W}type", ""), told.split(",")[0].strip().casefold()
