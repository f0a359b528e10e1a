"""Making very many values at once."""

import contextlib
import gc
from collections.abc import Iterator


@contextlib.contextmanager
def unswept() -> Iterator[None]:
    """Nothing is looked through for garbage meanwhile: of a hundred thousand new values none is,
    and looking again and again would take longer than making them."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
