"""The words of a newsroom's template: which go, which stay, and the section that ours stand in."""

import re

from lxml import etree

from workbench.formats.docx_blocks import MARGIN, PAGE
from workbench.formats.docx_parts import W
from workbench.formats.template_package import remove

PLACE = "{{memo}}"
TARGET = "workbench-memo"
_NARROWEST = 2000
# Remarks and earlier states tell of the people who made the template, and show nothing.
_GONE = ("sectPrChange", "commentRangeStart", "commentRangeEnd", "commentReference")


def emptied(main: etree._Element) -> etree._Element:
    """Leave of the words only what stands around {{memo}}; the section that ours belong to."""
    body = main.find(f"{W}body")
    if body is None:
        body = etree.SubElement(main, f"{W}body")
    for one in list(main.iter(*(f"{W}{name}" for name in _GONE))):
        remove(one)
    place = next((one for one in body.iterchildren(f"{W}p") if _says_memo(one)), None)
    last = body.find(f"{W}sectPr")
    if last is None:
        last = etree.SubElement(body, f"{W}sectPr")
    mark = etree.ProcessingInstruction(TARGET, "here")
    if place is None:
        _inherit(last, list(main.iter(f"{W}sectPr")))
        for one in list(body):
            body.remove(one)
        body.extend([mark, last])
        return _in_one_column(last)
    _put_in(place, mark, body)
    sections = [one for one in body.iter(f"{W}sectPr") if _stands_behind(one, mark, body)]
    return _in_one_column(sections[0])


def _put_in(place: etree._Element, mark: etree._Element, body: etree._Element) -> None:
    """The mark for the paragraph {{memo}}; a section that ends with it ends behind the mark."""
    if place.find(f"{W}pPr/{W}sectPr") is None:
        body.replace(place, mark)
        return
    for one in list(place):
        if one.tag != f"{W}pPr":
            place.remove(one)
    body.insert(body.index(place), mark)


def _says_memo(paragraph: etree._Element) -> bool:
    return "".join(one.text or "" for one in paragraph.iter(f"{W}t")).strip() == PLACE


def _stands_behind(section: etree._Element, mark: etree._Element, body: etree._Element) -> bool:
    top = section
    while (parent := top.getparent()) is not None and parent is not body:
        top = parent
    return body.index(top) > body.index(mark)


def _inherit(last: etree._Element, sections: list[etree._Element]) -> None:
    """Give the last section the headers and footers that it has from those before."""
    found: dict[tuple[str, str | None], etree._Element] = {}
    for section in sections:
        for one in section.iterchildren(f"{W}headerReference", f"{W}footerReference"):
            found[str(one.tag), one.get(f"{W}type")] = one
    for place, one in enumerate(found.values()):
        last.insert(place, one)


def _in_one_column(section: etree._Element) -> etree._Element:
    """Tables of five columns do not fit into the columns of a newsletter."""
    for one in section.findall(f"{W}cols"):
        section.remove(one)
    return section


def width_of(section: etree._Element) -> int:
    """The width between the margins, in twentieths of a point."""
    page, margins = section.find(f"{W}pgSz"), section.find(f"{W}pgMar")
    width = number(page.get(f"{W}w", "")) if page is not None else 0
    width = width or PAGE[0]
    if margins is None:
        return max(_NARROWEST, width - 2 * MARGIN)
    taken = sum(number(margins.get(f"{W}{side}", "")) for side in ("left", "right", "gutter"))
    return max(_NARROWEST, width - taken)


def number(text: str) -> int:
    return int(text) if re.fullmatch(r"-?\d{1,9}", text) else 0
