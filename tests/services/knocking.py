"""What chance may ask for in vain."""

from collections.abc import Iterator
from contextlib import contextmanager

from workbench.domain.errors import WorkbenchError


@contextmanager
def tolerated(*codes: str) -> Iterator[None]:
    """Chance may ask for what cannot be done; nothing but these may be said then."""
    try:
        yield
    except WorkbenchError as refused:
        if refused.code not in codes:
            raise
