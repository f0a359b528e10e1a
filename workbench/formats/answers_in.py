"""A memo that came back: what the editor ticked, wrote and remarked, found claim by claim.

Only what is there is told: two ticks are told as two, a field that was lost as lost. What it comes
to is for `services/answers.py` and the person who looks at it.
"""

import io
import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Container, Iterable, Sequence
from dataclasses import replace

from lxml import etree

from workbench.domain.answers import Answers, ClaimAnswer, LooseRow, NewWords, Remark
from workbench.domain.errors import WorkbenchError
from workbench.domain.model import Decision
from workbench.formats.answer_fields import BOX_FIELDS, BOXES, Field, fields
from workbench.formats.answer_marks import CASE, FIELDS
from workbench.formats.answer_remarks import Anchored, remarks
from workbench.formats.docx_parts import Parts, W
from workbench.formats.docx_words import is_tracked, words, words_before, words_without

# What the memo says in small print in a cell of new words where there are none.
_SMALL_PRINT = ("Muted",)
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_NUMBER = re.compile(r"\d{1,9}")


def read(data: bytes, file_name: str) -> Answers:
    """What an editor wrote into a memo.

    Raises `file-broken`, `file-too-large`, `file-encrypted`, `answers-not-word` for what is no Word
    file by its name either, and `no-answers` for a file in which no field of a memo is left.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if not any(name.startswith("word/") for name in archive.namelist()):
                raise WorkbenchError(_no_word_file(data, file_name), file=file_name)
            return _read(Parts(archive, file_name), file_name)
    except zipfile.BadZipFile:
        raise WorkbenchError(_no_word_file(data, file_name), file=file_name) from None
    except (zlib.error, etree.LxmlError, EOFError, KeyError):
        raise WorkbenchError("file-broken", file=file_name) from None
    except (ValueError, NotImplementedError, OSError):
        raise WorkbenchError("file-broken", file=file_name) from None


def _no_word_file(data: bytes, file_name: str) -> str:
    """What a file is that is no Word file inside."""
    if _LOCKED in data:  # Word puts what has a password into a wrapper of its own
        return "file-encrypted"
    return "file-broken" if file_name.lower().endswith(".docx") else "answers-not-word"


def _read(parts: Parts, file_name: str) -> Answers:
    body = parts.main()
    found = fields(body)
    case = next((one.mark for one in found if one.mark.field == CASE), None)
    found = [one for one in found if one.mark.field in FIELDS]
    rows = list(body.iter(W + "tr"))
    texts = {
        one.control for one in found if one.control is not None and one.mark.field not in BOX_FIELDS
    }
    gone = {row for row in rows if _is_deleted(row, texts)}
    kept = [one for one in found if one.row is None or one.row not in gone]
    loose = _loose_rows(rows, kept, gone)
    margin = _Margin(found)
    for one in remarks(parts, body):
        margin.add(one)
    if not found and not loose and (case is None or not margin.any):
        raise WorkbenchError("no-answers", file=file_name)
    claims = _claims(kept)
    there = {one.claim for one in claims}
    deleted = dict.fromkeys(one.mark.owner for one in found if one.row in gone)
    absent = dict.fromkeys([*margin.of, *deleted])
    claims += [
        ClaimAnswer(id, absent=True, deleted=id in deleted) for id in absent if id not in there
    ]
    return Answers(
        file_name,
        case.owner if case else "",
        case.state if case else "",
        tuple(replace(one, remarks=tuple(margin.of.get(one.claim, ()))) for one in claims),
        tuple(loose),
        tuple(margin.elsewhere),
    )


# -- claim by claim


def _claims(found: Sequence[Field]) -> list[ClaimAnswer]:
    """What was answered on each claim, in the order in which they stand now."""
    copies: dict[str, dict[etree._Element | None, list[Field]]] = {}
    for one in found:
        copies.setdefault(one.mark.owner, {}).setdefault(one.row, []).append(one)
    labels = _labels(found)
    answers = []
    for claim, places in copies.items():
        several = [_answer(claim, there, labels) for there in places.values()]
        told = list(dict.fromkeys(one for one in several if _says_something(one)))
        twice = len(told) > 1 or any(one.twice for one in told)
        answers.append(replace((told or several)[0], twice=twice))
    return answers


def _says_something(one: ClaimAnswer) -> bool:
    tracked = one.new_words is not None and one.new_words.tracked
    return bool(one.ticked or one.unsure or one.wording or one.reason or one.beside or tracked)


def _answer(claim: str, there: list[Field], labels: Iterable[str]) -> ClaimAnswer:
    by_name: dict[str, Field] = {}
    again = False
    for one in there:
        other = by_name.setdefault(one.mark.field, one)
        again = again or (other.text, other.ticked) != (one.text, one.ticked)
    boxes = [by_name[name] for name in BOX_FIELDS if name in by_name and by_name[name].text.strip()]
    shown = {one.mark.field for one in boxes} | {"words", "reason"} & set(by_name)
    cell = next((_cell(one) for one in boxes), None)
    return ClaimAnswer(
        claim,
        tuple(sorted({one.mark.state for one in there if one.mark.state})),
        tuple(Decision(one.mark.field) for one in boxes if one.ticked),
        tuple(Decision(one.mark.field) for one in boxes if one.ticked is None),
        by_name["words"].text if "words" in by_name else "",
        by_name["reason"].text if "reason" in by_name else "",
        None if cell is None else _new_words(cell),
        "" if cell is None else _beside(cell, there, labels),
        tuple(name for name in FIELDS if name not in shown),
        again,
    )


def _cell(one: Field) -> etree._Element | None:
    return next(one.start.iterancestors(W + "tc"), None)


def _new_words(cell: etree._Element) -> NewWords | None:
    """The words of the cell before that of the boxes, where the memo has what it proposes."""
    before = cell.getprevious()
    while before is not None and before.tag != W + "tc":
        before = before.getprevious()
    if before is None:
        return None
    plain = words_without(before, _SMALL_PRINT)
    return NewWords(words_before(before), words(before), plain, is_tracked(before))


def _labels(found: Iterable[Field]) -> list[str]:
    """The words that the memo itself has after its boxes, the longest first."""
    boxes = [one for one in found if one.mark.field in BOX_FIELDS]
    named = {one.alias for one in boxes if one.alias}
    for name in BOX_FIELDS:
        after = Counter(one.label for one in boxes if one.mark.field == name and one.label)
        named |= {label for label, _count in after.most_common(1)}
    return sorted(named, key=len, reverse=True)


def _beside(cell: etree._Element, there: Iterable[Field], labels: Iterable[str]) -> str:
    """What stands in the editor's cell outside of all fields and is not the memo's."""
    own = {one.control for one in there if one.control is not None}
    own |= {one.line for one in there if one.line is not None}
    kept = words(cell, but=own)
    for one in there:
        if one.control is None and one.line is None:
            kept = kept.replace(one.text, "", 1)
    for label in labels:
        begins = rf"(?<!\w){re.escape(label)}"
        kept, whole = re.subn(begins + r"(?!\w)", "", kept, count=1)
        if not whole:  # something was typed right behind it
            kept = re.sub(begins, "", kept, count=1)
    return " ".join(kept.strip("".join(BOXES) + " \n\u00a0").split())


# -- rows without fields


def _loose_rows(
    rows: Iterable[etree._Element], found: Iterable[Field], gone: set[etree._Element]
) -> list[LooseRow]:
    """Rows that an editor added, or whose fields were lost: among the changes, or with boxes."""
    with_fields = {one.row for one in found if one.row is not None}
    # A row that holds a table of its own is not looked at twice.
    around = {other for one in with_fields for other in one.iterancestors(W + "tr")}
    tables = {one.getparent() for one in with_fields}
    loose = []
    for row in rows:
        if row in with_fields or row in gone or row in around or _is_head(row):
            continue
        said = words(row)
        if said and (row.getparent() in tables or BOXES & set(said)):
            loose.append(LooseRow(_number(row), said))
    return loose


def _is_deleted(row: etree._Element, texts: Container[etree._Element]) -> bool:
    """Whether a row was deleted with changes being tracked: it says so, or else all words in it do
    but those of fields, as in a row that LibreOffice 7.4 read from Word."""
    says = row.find(f"{W}trPr/{W}del") is not None
    return says or (is_tracked(row) and not words(row, but=texts) and bool(words_before(row)))


def _is_head(row: etree._Element) -> bool:
    return row.find(f"{W}trPr/{W}tblHeader") is not None


def _number(row: etree._Element) -> int | None:
    """The number in the first cell of a row."""
    first = row.find(W + "tc")
    found = None if first is None else _NUMBER.match(words(first).strip())
    return int(found[0]) if found else None


# -- comments


class _Margin:
    """Sorts comments by the claim in whose row they are."""

    def __init__(self, found: Iterable[Field]) -> None:
        self._claims: dict[etree._Element, set[str]] = {}
        for one in found:
            if one.row is not None:
                self._claims.setdefault(one.row, set()).add(one.mark.owner)
        self.of: dict[str, list[Remark]] = {}
        self.elsewhere: list[Remark] = []

    @property
    def any(self) -> bool:
        """Whether there is any comment."""
        return bool(self.of or self.elsewhere)

    def add(self, one: Anchored) -> None:
        """Put a comment where it belongs."""
        owners = set() if one.row is None else self._claims.get(one.row, set())
        if len(owners) == 1:
            self.of.setdefault(owners.pop(), []).append(one.remark)
        elif one.row is None:
            self.elsewhere.append(one.remark)
        else:
            row = " ".join(words(one.row).split())
            self.elsewhere.append(replace(one.remark, number=_number(one.row), row=row))
