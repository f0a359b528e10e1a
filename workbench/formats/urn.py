"""Names for what has no address on the web, and addresses that are ones."""

import base64
import re
import uuid
from urllib.parse import quote, urlsplit

# Names that were made by this program, so that they meet no others.
_SPACE = uuid.uuid5(uuid.NAMESPACE_URL, "urn:workbench-case")
# What no IRI may hold as it is (RFC 3987); letters of all scripts it may.
_FORBIDDEN = re.compile(r'[\x00-\x20"<>\\^`{|}\x7f]')


def urn(*parts: str) -> str:
    """The name of a thing by the ids that make it out: the same in every export (RFC 4122)."""
    return uuid.uuid5(_SPACE, "\n".join(parts)).urn


def hash_name(sha256: str) -> str:
    """The name of bytes by their SHA-256 (RFC 6920)."""
    digest = base64.urlsafe_b64encode(bytes.fromhex(sha256)).decode("ascii").rstrip("=")
    return f"ni:///sha-256;{digest}"


def web_address(told: str) -> str:
    """An address of the web as a valid IRI, "" for what is none."""
    try:
        parts = urlsplit(told.strip())
    except ValueError:
        return ""
    if parts.scheme.lower() not in ("http", "https") or not parts.netloc:
        return ""
    return _FORBIDDEN.sub(lambda match: quote(match[0], safe=""), told.strip())
