"""Text as WordprocessingML: every character as it came, in its direction, in its style."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import groupby
from unicodedata import bidirectional
from urllib.parse import quote, urlsplit

from workbench.formats.answer_marks import bookmark
from workbench.formats.document import Blank, Choice, Inline, Marked, PageField, Run, Tone

# Word refuses a document whose tags are longer, or whose addresses are.
LONGEST_TAG = 64
LONGEST_LINK = 2000

CHARACTER_STYLES: dict[Tone, str] = {
    Tone.STRONG: "Strong",
    Tone.MUTED: "Muted",
    Tone.LABEL: "Label",
    Tone.KICKER: "KickerWord",
    Tone.NUMBER: "ClaimNumber",
    Tone.WORDS: "ArticleWords",
    Tone.NEW_WORDS: "NewWords",
    Tone.FLAG: "Flag",
    Tone.MUST: "SeverityMust",
    Tone.SHOULD: "SeverityShould",
    Tone.FYI: "SeverityFYI",
    Tone.TODO: "StatusToCheck",
    Tone.CONFIRMED: "StatusConfirmed",
    Tone.ATTRIBUTED: "StatusAttributed",
    Tone.CHANGE: "StatusChange",
    Tone.QUERY: "StatusQuery",
    Tone.CONFLICT: "StatusConflict",
    Tone.UNVERIFIED: "StatusUnverified",
    Tone.OPINION: "StatusNotCheckable",
    Tone.UNSETTLED: "StatusNotSettled",
}

# The grounds of marks; each has an underline of its own, for who prints without colour.
MARK_STYLES: dict[Tone, str] = {
    tone: name.replace("Status", "Marked")
    for tone, name in CHARACTER_STYLES.items()
    if name.startswith("Status")
}

_REFERENCE = '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr>'
_LINKED = '<w:rStyle w:val="Hyperlink"/>'
_TONED = {
    tone: f'<w:rStyle w:val="{CHARACTER_STYLES[tone]}"/>' if tone in CHARACTER_STYLES else ""
    for tone in Tone
}
_TONED_ONLY = {
    tone: f"<w:rPr>{inside}</w:rPr>" if inside else "" for tone, inside in _TONED.items()
}

_RIGHT_TO_LEFT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_RTL = re.compile(f"[{_RIGHT_TO_LEFT}]")
_BREAKS = re.compile(r"(\r\n|\n|\r|\t)")
_TO_ESCAPE = re.compile("[&<>\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_UNUSUAL = re.compile("[&<>\x00-\x1f\ud800-\udfff\ufffe\uffff]")
_PART = {"\n": "<w:br/>", "\r": "<w:br/>", "\r\n": "<w:br/>", "\t": "<w:tab/>"}
_BOX = (
    '<w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/>'
)


def escaped(text: str) -> str:
    """The text for XML. A control character XML cannot hold is shown as its picture (␀), half a
    surrogate pair and the two that are no characters as U+FFFD."""
    if not _TO_ESCAPE.search(text):
        return text
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _NO_XML.sub(_picture, text)


def attribute(text: str) -> str:
    """The text for an attribute in double quotation marks."""
    return escaped(re.sub(r"[\t\r\n]", " ", text)).replace('"', "&quot;")


def _picture(match: re.Match[str]) -> str:
    code = ord(match.group())
    return chr(0x2400 + code) if code < 0x20 else "\ufffd"


def is_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left."""
    if text.isascii() or not _RTL.search(text):
        return False
    directions = (bidirectional(char) for char in text)
    return next((d != "L" for d in directions if d in ("L", "R", "AL")), False)


def directed(text: str, base: bool) -> list[tuple[str, bool]]:
    """The text in stretches of one direction, True for right to left.

    What has no direction goes with what is on both sides of it, else with the base.
    """
    if text.isascii() or not _RTL.search(text):
        return [(text, False)]
    flags: list[bool | None] = [
        True if _RTL.match(char) else False if char.isalpha() else None for char in text
    ]
    _fill(flags, base)
    found = []
    for flag, group in groupby(zip(text, flags, strict=True), key=lambda pair: pair[1]):
        found.append(("".join(char for char, _flag in group), bool(flag)))
    return found


def _fill(flags: list[bool | None], base: bool) -> None:
    """Give each stretch without a direction that of its neighbours where they agree."""
    place, before = 0, base
    while place < len(flags):
        flag = flags[place]
        if flag is not None:
            before = flag
            place += 1
            continue
        end = place
        while end < len(flags) and flags[end] is None:
            end += 1
        after = flags[end] if end < len(flags) else base
        flags[place:end] = [before if before == after else base] * (end - place)
        place = end


def text_xml(text: str) -> str:
    """The inside of a run; line ends become breaks and tabs become tabs."""
    if not _UNUSUAL.search(text):
        return f'<w:t xml:space="preserve">{text}</w:t>' if text else ""
    return "".join(
        _PART.get(part) or f'<w:t xml:space="preserve">{escaped(part)}</w:t>'
        for part in _BREAKS.split(text)
        if part
    )


def properties(run: Run, rtl: bool = False, style: str = "") -> str:
    """The properties of a run, in the order the schema asks for; a style stands for its tone."""
    named = _LINKED if run.link else _TONED[run.tone]
    named = f'<w:rStyle w:val="{style}"/>' if style else named
    return _properties(named, run.bold, run.italic, run.underline, rtl, run.language)


@lru_cache(maxsize=1024)
def _properties(
    inside: str, bold: bool, italic: bool, underline: bool, rtl: bool, language: str
) -> str:
    inside += "<w:b/><w:bCs/>" if bold else ""
    inside += "<w:i/><w:iCs/>" if italic else ""
    inside += '<w:u w:val="single"/>' if underline else ""
    inside += "<w:rtl/>" if rtl else ""
    if language:
        kind = "bidi" if rtl else "val"
        inside += f'<w:lang w:{kind}="{attribute(language)}"/>'
    return f"<w:rPr>{inside}</w:rPr>" if inside else ""


def plain_run(run: Inline) -> str:
    """A run that runs from left to right, and neither leads anywhere nor is found again; "" for
    every other inline."""
    if not isinstance(run, Run) or run.link or run.tag:
        return ""
    text = run.text
    if not text.isascii() and _RTL.search(text):
        return ""
    if run.bold or run.italic or run.underline or run.language:
        return f"<w:r>{properties(run)}{text_xml(text)}</w:r>"
    return f"<w:r>{_TONED_ONLY[run.tone]}{text_xml(text)}</w:r>"


def safe_link(address: str) -> str:
    """The address as Word takes it, "" for one that must not or cannot become a link."""
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").encode("idna").decode()
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return ""
    if parts.scheme not in ("http", "https") or not re.fullmatch(r"[A-Za-z0-9.\-]+", host):
        return ""
    rest = quote(parts.path, safe="/%:@!$&'()*+,;=~-._")
    rest += "?" + quote(parts.query, safe="/%:@!$&'()*+,;=~-._?") if parts.query else ""
    rest += "#" + quote(parts.fragment, safe="/%:@!$&'()*+,;=~-._?") if parts.fragment else ""
    link = f"{parts.scheme}://{host}{port}{rest}"
    return link if len(link) <= LONGEST_LINK else ""


def directed_together(texts: Sequence[str], base: bool) -> list[list[tuple[str, bool]]]:
    """Each text in stretches of one direction, where all of them together are one line.

    A line that is cut must run as the whole does: what has no direction looks over the cuts.
    """
    if len(texts) == 1:
        return [directed(texts[0], base)]
    found: list[list[tuple[str, bool]]] = [[] for _text in texts]
    place, room = 0, len(texts[0]) if texts else 0
    for stretch, rtl in directed("".join(texts), base):
        at = 0
        while at < len(stretch):
            while not room:
                place += 1
                room = len(texts[place])
            taken = min(room, len(stretch) - at)
            found[place].append((stretch[at : at + taken], rtl))
            at, room = at + taken, room - taken
    return found


def marked_line(inlines: Sequence[Marked], base_rtl: bool) -> str:
    """Runs between the ends of marks, which are comments; together they are one line."""
    together = directed_together([one.run.text for one in inlines], base_rtl)
    return "".join(
        [_marked(one, pieces) for one, pieces in zip(inlines, together, strict=True)],
    )


def _marked(marked: Marked, pieces: Sequence[tuple[str, bool]]) -> str:
    style = MARK_STYLES.get(marked.tone, "")
    begins = [f'<w:commentRangeStart w:id="{number}"/>' for number in marked.begins]
    runs = [
        f"<w:r>{properties(marked.run, rtl, style)}{text_xml(text)}</w:r>"
        for text, rtl in pieces
        if text
    ]
    # All ranges end before the first reference, so that none holds that of another.
    ends = [f'<w:commentRangeEnd w:id="{number}"/>' for number in marked.ends]
    ends += [f'{_REFERENCE}<w:commentReference w:id="{number}"/></w:r>' for number in marked.ends]
    return "".join([*begins, *runs, *ends])


@dataclass(slots=True)
class Inlines:
    """Writes inlines; keeps the addresses that were linked, and numbers the content controls."""

    links: dict[str, str] = field(default_factory=dict)
    controls: int = 0

    def write(self, inlines: tuple[Inline, ...], base_rtl: bool) -> str:
        """The inlines of a paragraph whose base direction is known."""
        return "".join([self._one(inline, base_rtl) for inline in inlines])

    def _one(self, inline: Inline, base_rtl: bool) -> str:
        if plain := plain_run(inline):
            return plain
        match inline:
            case Run():
                return self._run(inline, base_rtl)
            case Marked():
                return marked_line((inline,), base_rtl)
            case Choice():
                return self._choice(inline)
            case Blank():
                return self._blank(inline)
            case PageField():
                return (
                    f'<w:fldSimple w:instr=" {inline.value} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
                )

    def _run(self, run: Run, base_rtl: bool) -> str:
        address = safe_link(run.link) if run.link else ""
        shown = run if address or not run.link else Run(run.text, Tone.MUTED)
        pieces = "".join(
            [
                f"<w:r>{properties(shown, rtl)}{text_xml(text)}</w:r>"
                for text, rtl in directed(run.text, base_rtl)
            ]
        )
        if run.tag:
            identity = self._identity(run.tag, run.text)
            return self._marked(
                run.tag,
                f"<w:sdt><w:sdtPr>{identity}</w:sdtPr><w:sdtContent>{pieces}</w:sdtContent></w:sdt>",
            )
        if not address:
            return pieces
        link = self.links.setdefault(address, f"rIdLink{len(self.links) + 1}")
        return f'<w:hyperlink r:id="{link}" w:history="1">{pieces}</w:hyperlink>'

    def _choice(self, choice: Choice) -> str:
        mark = "☒" if choice.ticked else "☐"
        box = (
            f"<w:sdt><w:sdtPr>{self._identity(choice.tag, choice.label)}<w14:checkbox>"
            f'<w14:checked w14:val="{int(choice.ticked)}"/>'
            '<w14:checkedState w14:val="2612" w14:font="MS Gothic"/>'
            '<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr>'
            f"<w:sdtContent><w:r><w:rPr>{_BOX}</w:rPr><w:t>{mark}</w:t></w:r></w:sdtContent>"
            "</w:sdt>"
        )
        label = f'<w:r><w:t xml:space="preserve">\u00a0{escaped(choice.label)}</w:t></w:r>'
        return self._marked(choice.tag, box) + label

    def _blank(self, blank: Blank) -> str:
        prompt = "" if blank.text else "<w:showingPlcHdr/>"
        style = "" if blank.text else '<w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr>'
        return self._marked(
            blank.tag,
            f"<w:sdt><w:sdtPr>{self._identity(blank.tag, blank.prompt)}{prompt}"
            '<w:text w:multiLine="1"/></w:sdtPr><w:sdtContent>'
            f"<w:r>{style}{text_xml(blank.text or blank.prompt)}</w:r></w:sdtContent></w:sdt>",
        )

    def _marked(self, tag: str, control: str) -> str:
        """A control in the bookmark that says what its tag does, where there is one."""
        if not (name := bookmark(tag)):
            return control
        id = self.controls
        return (
            f'<w:bookmarkStart w:id="{id}" w:name="{name}"/>{control}<w:bookmarkEnd w:id="{id}"/>'
        )

    def _identity(self, tag: str, alias: str) -> str:
        self.controls += 1
        return (
            f'<w:alias w:val="{attribute(alias[:LONGEST_TAG])}"/>'
            f'<w:tag w:val="{attribute(tag[:LONGEST_TAG])}"/><w:id w:val="{self.controls}"/>'
        )
