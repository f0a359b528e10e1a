"""The fields of a memo that came back: found by tag or bookmark, wherever the editor moved them."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from lxml import etree

from workbench.formats.answer_lines import words_of_line
from workbench.formats.answer_marks import CASE, Mark, mark_of_bookmark, mark_of_tag
from workbench.formats.docx_parts import W
from workbench.formats.docx_words import GONE, words

_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_ON = ("1", "true", "on")
_TICKS = frozenset("☒☑✓✔✗✘xX")
BOXES = frozenset("☐☒☑")
BOX_FIELDS = ("accepted", "reworded", "stet", "cut")
# So many letters at the end of a prompt are no one's own words.
_REMAINS = 3
# What Word shows in a field that was emptied, where the memo's own prompt is forgotten.
_PROMPTS = frozenset(
    {
        "Click or tap here to enter text.",
        "Click here to enter text.",
        "Klicken oder tippen Sie hier, um Text einzugeben.",
        "Klicken Sie hier, um Text einzugeben.",
        "Cliquez ou appuyez ici pour entrer du texte.",
        "Haga clic o pulse aquí para escribir texto.",
        "Clique ou toque aqui para introduzir texto.",
        "Clique ou toque aqui para inserir o texto.",
        "Fare clic o toccare qui per immettere il testo.",
        "Klik of tik om tekst in te voeren.",
        "Klicka eller tryck här för att ange text.",
        "Klik eller tryk her for at skrive tekst.",
        "Klikk eller trykk her for å skrive inn tekst.",
        "Kliknij lub naciśnij tutaj, aby wprowadzić tekst.",
        "Место для ввода текста.",
    }
)


@dataclass(frozen=True, slots=True)
class Field:
    """One field as it stands. `control` is None where only its bookmark is left.

    `row` is the table's row it is in, None outside of a table; `line` is the paragraph that a field
    of words has for itself, None where it shares one.
    """

    mark: Mark
    control: etree._Element | None
    start: etree._Element
    row: etree._Element | None
    alias: str
    label: str
    text: str
    checked: bool | None
    prompted: bool
    line: etree._Element | None = None

    @property
    def ticked(self) -> bool | None:
        """Whether a box is ticked; None where the file says no and the picture says yes."""
        shown = bool(_TICKS & set(self.text))
        if self.checked is None or self.checked:
            return self.checked or shown
        return None if shown else False


def fields(body: etree._Element) -> list[Field]:
    """All fields that say whose they are, or whose neighbours in the row do; in reading order."""
    known = dict(_marked(body))
    found = [_field(start, mark, control) for start, (mark, control) in known.items()]
    found += _by_their_row(found)
    prompts = _most_common((one.mark.field, one.alias) for one in found if one.alias)
    there = _in_paragraphs(found)
    found = [_with_line(one, there) for one in found]
    return [_without_prompt(one, prompts.get(one.mark.field, "")) for one in found]


def _marked(
    body: etree._Element,
) -> Iterator[tuple[etree._Element, tuple[Mark, etree._Element | None]]]:
    """The elements at which fields begin, with what they say and their content control."""
    tagged = set()
    for control in body.iter(W + "sdt"):
        tag = control.find(f"{W}sdtPr/{W}tag")
        if tag is not None and (mark := mark_of_tag(tag.get(W + "val", ""))):
            tagged.add(control)
            yield control, (mark, control)
    for start in body.iter(W + "bookmarkStart"):
        mark = mark_of_bookmark(start.get(W + "name", ""))
        if mark is not None:
            around = _control_of(start)
            if around is None or around not in tagged:
                yield start, (mark, around)


def _control_of(start: etree._Element) -> etree._Element | None:
    """The content control that a bookmark is around, or that has come to be around it."""
    for around in start.iterancestors(W + "sdt"):
        if _is_field(around):
            return around
    for beside in start.itersiblings():
        if beside.tag == W + "sdt" and _is_field(beside):
            return beside
        if beside.tag in (W + "bookmarkEnd", W + "r", W + "p", W + "sdt"):
            break
    return None


def _is_field(control: etree._Element) -> bool:
    """Not one that LibreOffice put around a whole cell."""
    within = sum(1 for _one in control.iter(W + "sdt")) - 1
    return within == 0


def _field(start: etree._Element, mark: Mark, control: etree._Element | None) -> Field:
    row = next(start.iterancestors(W + "tr"), None)
    if control is None:
        return Field(mark, None, start, row, "", "", _between(start), None, False)
    content = control.find(W + "sdtContent")
    alias = control.find(f"{W}sdtPr/{W}alias")
    said, label = "" if content is None else words(content), _following(control)
    if not said and label[:1] in BOXES:  # a picture that was changed has come to stand behind
        said, label = label[0], label[1:].strip()
    return Field(
        mark,
        control,
        start,
        row,
        "" if alias is None else alias.get(W + "val", "").strip(),
        label,
        said,
        _checked(control),
        control.find(f"{W}sdtPr/{W}showingPlcHdr") is not None,
    )


def _checked(control: etree._Element) -> bool | None:
    """The state of a box; None for what is no box, or not any more."""
    box = control.find(f"{W}sdtPr/{_W14}checkbox")
    if box is None:
        return None
    checked = box.find(_W14 + "checked")
    return checked is not None and checked.get(_W14 + "val", "1").lower() in _ON


def _between(start: etree._Element) -> str:
    """The words from the start of a bookmark to its end, within one paragraph."""
    said = []
    id = start.get(W + "id")
    for one in start.itersiblings():
        if one.tag == W + "bookmarkEnd" and one.get(W + "id") == id:
            break
        if one.tag not in GONE:
            said.append(words(one))
    return "".join(said)


def _following(control: etree._Element) -> str:
    """The words after a control, up to the next one or the end of the paragraph."""
    said = []
    for one in control.itersiblings():
        if one.tag == W + "sdt":
            break
        if one.tag not in GONE:
            said.append(words(one))
    return "".join(said).strip()


def _by_their_row(found: list[Field]) -> list[Field]:
    """Controls that forgot whose they are, in rows where others remember.

    What they are for is known by their name, or the word after a box, from other rows.
    """
    named = _most_common((one.alias, one.mark.field) for one in found if one.alias)
    named |= _most_common((one.label, one.mark.field) for one in found if _is_box(one))
    seen = {one.control for one in found}
    rows: dict[etree._Element, list[Field]] = {}
    for one in found:
        if one.row is not None and one.mark.field != CASE:
            rows.setdefault(one.row, []).append(one)
    more = []
    for row, there in rows.items():
        owners = {one.mark.owner for one in there}
        for control in row.iter(W + "sdt"):
            if control in seen or not _is_field(control) or len(owners) > 1:
                continue
            one = _field(control, there[0].mark, control)
            what = named.get(one.alias) or named.get(one.label)
            if what and what not in {other.mark.field for other in there}:
                more.append(replace(one, mark=replace(one.mark, field=what)))
    return more


def _is_box(one: Field) -> bool:
    return one.mark.field in BOX_FIELDS and bool(one.label)


def _most_common(pairs: Iterator[tuple[str, str]]) -> dict[str, str]:
    """For each first of the pairs, the second that comes with it most often."""
    counts = Counter(pairs)
    found: dict[str, str] = {}
    for (first, second), _count in counts.most_common():
        found.setdefault(first, second)
    return found


def _in_paragraphs(found: list[Field]) -> dict[etree._Element | None, set[tuple[str, str]]]:
    """Which fields of whom each paragraph holds."""
    there: dict[etree._Element | None, set[tuple[str, str]]] = {}
    for one in found:
        there.setdefault(_paragraph(one), set()).add((one.mark.owner, one.mark.field))
    return there


def _paragraph(one: Field) -> etree._Element | None:
    return next(one.start.iterancestors(W + "p"), None)


def _with_line(one: Field, there: dict[etree._Element | None, set[tuple[str, str]]]) -> Field:
    """A field of words with all that stands in the line it has for itself.

    Who types over the prompt in LibreOffice 7.4 removes the field; its bookmark then holds the
    first letter only, and with changes being tracked the words lie half in it and half behind.
    """
    line = _paragraph(one)
    if one.mark.field in (*BOX_FIELDS, CASE) or line is None or len(there[line]) > 1:
        return one
    said = words_of_line(line)
    if said is None:  # what is in it is then told as words beside the fields
        return replace(one, control=None, text="")
    return replace(one, text=said, line=line)


def _without_prompt(one: Field, usual: str) -> Field:
    """A text field without the words that the memo or Word shows while it is empty.

    Where the end of them is left, more than they may be missing: nothing is told of such a field,
    and its words count as those beside it. LibreOffice 7.4 brings some deleted words back when a
    row is moved after they were tracked.
    """
    if one.mark.field in BOX_FIELDS or one.mark.field == CASE:
        return one
    text = one.text.strip()
    for prompt in (one.alias or usual, _prompt_of_word(one)):
        if prompt:
            text = "".join(text.partition(prompt)[::2]).strip()
        if any(text.startswith(prompt[cut:]) for cut in range(1, len(prompt) - _REMAINS + 1)):
            return replace(one, control=None, line=None, text="")
    return replace(one, text=text)


def _prompt_of_word(one: Field) -> str:
    """What Word itself shows in the field, "" for nothing."""
    content = None if one.control is None else one.control.find(W + "sdtContent")
    shown = words(content).strip() if one.prompted and content is not None else ""
    return shown if shown in _PROMPTS else ""
