"""The words in the line of a field, as LibreOffice 7.4 leaves them where changes are tracked.

It writes such a field once for every stretch in it that was added, deleted or left: first the words
of the stretch, then all words of the field, with those deleted. As all stretches together are the
field again, what was meant can be proved; where the proof fails, nothing is said.
"""

from collections.abc import Sequence

from lxml import etree

from workbench.formats.docx_parts import W
from workbench.formats.docx_words import TEXT, words


def words_of_line(line: etree._Element) -> str | None:
    """What stands in the line of a field now; None where that is not certain."""
    controls = [one for one in line.iter(W + "sdt") if _raw(one)]
    if sum(1 for one in controls if words(one)) <= 1:
        return words(line)
    stretches = _stretches([_raw(one) for one in controls])
    if stretches is None or words(line, but=controls):
        return None
    return "".join(stretch for one, stretch in zip(controls, stretches, strict=True) if words(one))


def _stretches(told: Sequence[str]) -> list[str] | None:
    """What each control has before the words of the field, if those are what all come to."""
    length, rest = divmod(sum(map(len, told)), len(told) + 1)
    whole = told[0][len(told[0]) - length :]
    found = [one.removesuffix(whole) for one in told]
    proved = not rest and all(one.endswith(whole) for one in told) and "".join(found) == whole
    return found if proved else None


def _raw(control: etree._Element) -> str:
    """All words in a control, also the deleted."""
    return "".join(one.text or "" for one in control.iter(*TEXT))
