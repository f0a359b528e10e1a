"""Plain text in: the canonical text is what the file says, whatever it says of itself proposed."""

from workbench.domain.text import canonical
from workbench.formats.decoding import decode
from workbench.formats.incoming import Reading
from workbench.formats.metadata import propose


def read(data: bytes, file_name: str, encoding: str | None = None) -> Reading:
    """Read a .txt file; `encoding` is a person's choice and overrides detection."""
    found = decode(data, file_name, encoding)
    text = canonical(found.text)
    return Reading(text, propose(text), found.encoding, found.notes)
