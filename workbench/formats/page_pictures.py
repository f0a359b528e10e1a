"""The pages of a PDF as pictures, for whoever shows what is going to be printed."""

import importlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from threading import Lock
from typing import Protocol, cast

# PDFium bears one thread at a time, whatever document it works on.
_ONE_AT_A_TIME = Lock()


@dataclass(frozen=True, slots=True)
class Picture:
    """A page in pixels: rows of `stride` bytes, four to a pixel: blue, green, red, and nothing."""

    page: int
    width: int
    height: int
    stride: int
    pixels: bytes


class _Bitmap(Protocol):
    width: int
    height: int
    stride: int
    buffer: Iterable[int]

    def close(self) -> None: ...


class _Page(Protocol):
    def get_size(self) -> tuple[float, float]: ...
    def render(self, *, scale: float, prefer_bgrx: bool) -> _Bitmap: ...
    def close(self) -> None: ...


class _Document(Protocol):
    def __len__(self) -> int: ...
    def __getitem__(self, index: int) -> _Page: ...
    def close(self) -> None: ...


class _Library(Protocol):
    """What we use of pypdfium2, which comes without types."""

    PdfDocument: Callable[[bytes], _Document]


def page_sizes(data: bytes) -> tuple[tuple[float, float], ...]:
    """Width and height of each page of a PDF of our own, in points."""
    found: list[tuple[float, float]] = []
    with _ONE_AT_A_TIME, closing(_library().PdfDocument(data)) as document:
        for index in range(len(document)):
            with closing(document[index]) as page:
                found.append(page.get_size())
    return tuple(found)


def page_pictures(data: bytes, pages: Iterable[int], width: int) -> Iterator[Picture]:
    """Pictures of these pages, counted from 0, of a width in pixels; one by one."""
    for index in pages:
        with _ONE_AT_A_TIME, closing(_library().PdfDocument(data)) as document:
            picture = _picture(document, index, width)
        yield picture


def _picture(document: _Document, index: int, width: int) -> Picture:
    with closing(document[index]) as page:
        bitmap = page.render(scale=width / page.get_size()[0], prefer_bgrx=True)
        with closing(bitmap):
            return Picture(index, bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))


@cache
def _library() -> _Library:
    return cast("_Library", importlib.import_module("pypdfium2"))
