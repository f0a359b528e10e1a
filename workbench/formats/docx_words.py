"""The words of a stretch of a Word file, as they stand with all changes accepted, or before any."""

from collections.abc import Container, Iterator

from lxml import etree

from workbench.formats.docx_parts import W

FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
GONE = frozenset({W + "del", W + "moveFrom"})
ADDED = frozenset({W + "ins", W + "moveTo"})
_ASIDE = frozenset({W + "instrText", W + "pPr", W + "rPr", W + "sdtPr", W + "tcPr", FALLBACK})
_BREAKS = {
    W + "tab": "\t",
    W + "br": "\n",
    W + "cr": "\n",
    W + "noBreakHyphen": "\u2011",
    W + "softHyphen": "\u00ad",
}
TEXT = frozenset({W + "t", W + "delText"})


def words(element: etree._Element, but: Container[etree._Element] = ()) -> str:
    """With all changes accepted; a line to a paragraph. `but` are elements to pass over."""
    return _said(element, GONE, but)


def words_before(element: etree._Element) -> str:
    """As it was before anything in it was tracked."""
    return _said(element, ADDED, ())


def words_without(element: etree._Element, styles: Container[str]) -> str:
    """With all changes accepted, without the runs of some character styles."""
    aside = {run for run in element.iter(W + "r") if run_style(run) in styles}
    return _said(element, GONE, aside)


def run_style(run: etree._Element) -> str:
    """The id of the character style of a run, "" for none."""
    style = run.find(f"{W}rPr/{W}rStyle")
    return "" if style is None else style.get(W + "val", "")


def is_tracked(element: etree._Element) -> bool:
    """Whether anything in it was added, deleted or moved with changes being tracked."""
    return next(element.iter(*GONE, *ADDED), None) is not None


def _said(element: etree._Element, skipped: frozenset[str], but: Container[etree._Element]) -> str:
    pieces = "".join(_pieces(element, skipped, but))
    return "\n".join(line.strip() for line in pieces.split("\n") if line.strip())


def _pieces(
    element: etree._Element, skipped: frozenset[str], but: Container[etree._Element]
) -> Iterator[str]:
    # Without recursion: how deep a foreign file is nested is its own choice.
    steps = etree.iterwalk(element, events=("start", "end"))
    for event, one in steps:
        if one.tag in skipped or one.tag in _ASIDE or one in but:
            if event == "start":
                steps.skip_subtree()
        elif event == "end":
            if one.tag == W + "p":
                yield "\n"
        elif one.tag in TEXT:
            yield one.text or ""
        elif one.tag in _BREAKS:
            yield _BREAKS[str(one.tag)]
