"""Documents made in a process of its own: the same ones, and given up at once."""

import io
import pickle
from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench import language
from workbench.domain.errors import WorkbenchError
from workbench.domain.memo_choice import DocumentKind, MemoChoice
from workbench.error_sentences import ERRORS
from workbench.formats.page_pictures import page_sizes
from workbench.services import handover
from workbench.services.apart import Apart, serve
from workbench.services.handover import Handover
from workbench.services.jobs import Progress
from workbench.services.sample import build_sample
from workbench.services.session import open_case

WHOLE = MemoChoice()
COPY = MemoChoice(kind=DocumentKind.CHECKING_COPY)


@pytest.fixture
def apart() -> Iterator[Apart]:
    """A place to make documents, which goes with the test."""
    made = Apart()
    yield made
    made.close()


@pytest.fixture
def taken(tmp_path: Path) -> Handover:
    """The sample case as it is handed over."""
    build_sample(tmp_path / "sample.fcase")
    session = open_case(tmp_path / "sample.fcase", "Ana Lindqvist")
    found = handover.memo_of(session)
    session.close()
    return found


@pytest.mark.parametrize("suffix", handover.SUFFIXES)
def test_what_is_made_apart_is_byte_for_byte_what_is_made_here(
    apart: Apart, taken: Handover, suffix: str
) -> None:
    shares: list[float] = []
    made = apart.render(taken, suffix, Progress(shares.append), WHOLE)

    assert made == handover.render(taken, suffix, Progress(), WHOLE)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_the_comparisons_come_back_and_are_not_made_again(apart: Apart, taken: Handover) -> None:
    apart.preview(taken, WHOLE, Progress())
    assert set(taken.known) == {False}
    assert [(pair.a, pair.b) for pair in taken.known[False]] == [(1, 2), (1, 3)]

    orders = io.BytesIO(pickle.dumps(("preview", taken, (WHOLE,))))
    told: list[str] = []
    serve(orders, lambda kind, _value: told.append(kind))
    assert "known" not in told
    assert told[-1] == "made"


def test_pages_and_pictures_are_those_of_the_document(apart: Apart, taken: Handover) -> None:
    made = apart.preview(taken, COPY, Progress())
    (picture,) = apart.pictures(made, (1,), 120, Progress())

    assert made.sizes == page_sizes(made.pdf)
    assert (picture.page, picture.width) == (1, 120)


def test_giving_up_in_the_midst_of_the_setting_ends_it_and_the_next_order_is_done(
    apart: Apart, taken: Handover
) -> None:
    progress = Progress()

    def give_up(share: float) -> None:
        if share > 0.5:
            progress.cancel()

    progress.tell = give_up
    with pytest.raises(WorkbenchError) as refused:
        apart.render(taken, ".pdf", progress, WHOLE)
    assert refused.value.code == "cancelled"
    assert apart.render(taken, ".html", Progress(), COPY).startswith(b"<!DOCTYPE html>")


def test_a_child_that_breaks_down_is_said_and_the_next_order_is_done(
    apart: Apart, taken: Handover
) -> None:
    def strike(_share: float) -> None:
        if apart._child is not None:
            apart._child.process.kill()

    with pytest.raises(WorkbenchError) as refused:
        apart.render(taken, ".pdf", Progress(strike), WHOLE)
    assert refused.value.code == "document-failed"
    assert "document-failed" in ERRORS
    assert apart.render(taken, ".html", Progress(), COPY).startswith(b"<!DOCTYPE html>")


def test_who_waits_when_it_is_closed_hears_that_it_was_given_up(
    apart: Apart, taken: Handover
) -> None:
    with pytest.raises(WorkbenchError) as refused:
        apart.render(taken, ".pdf", Progress(lambda _share: apart.close()), WHOLE)
    assert refused.value.code == "cancelled"
    with pytest.raises(WorkbenchError):
        apart.preview(taken, WHOLE, Progress())


def test_what_is_refused_here_is_refused_apart(apart: Apart, taken: Handover) -> None:
    with pytest.raises(WorkbenchError) as refused:
        apart.render(taken, ".odt", Progress(), WHOLE)
    assert (refused.value.code, refused.value.facts) == ("export-format", {"file": ".odt"})


def test_a_fault_is_told_and_the_next_order_is_done(taken: Handover) -> None:
    orders = io.BytesIO(
        pickle.dumps(("render", taken, (".html", COPY, b"no template")))
        + pickle.dumps(("preview", None, (None,)))
        + pickle.dumps(("render", None, (".html", COPY, None)))
    )
    told: list[tuple[str, object]] = []
    serve(orders, lambda kind, value: told.append((kind, value)))
    ends = [(kind, value) for kind, value in told if kind != "share"]

    assert ends[0] == ("refused", ("export-format", {"file": ".html"}))
    assert ends[1][0] == "fault"
    assert "Error" in str(ends[1][1])
    assert ends[2][0] == "made"


def test_the_words_are_those_that_were_chosen_here(
    apart: Apart, taken: Handover, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "xx" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    (folder / "workbench.mo").write_bytes(catalogue("Checking copy", "Kontrollbogen"))
    monkeypatch.setattr(language, "_chosen", (["xx"], tmp_path))

    assert b"Kontrollbogen" in apart.render(taken, ".html", Progress(), COPY)


def catalogue(original: str, translated: str) -> bytes:
    """A compiled catalogue of one message."""
    header = b"Content-Type: text/plain; charset=UTF-8\n"
    pairs = [(b"", header), (original.encode(), translated.encode())]
    ids = b"".join(one + b"\0" for one, _words in pairs)
    words = b"".join(one + b"\0" for _id, one in pairs)
    first = 28 + 16 * len(pairs)
    tables = [b"", b""]
    for side, start in ((0, first), (1, first + len(ids))):
        at = start
        for pair in pairs:
            tables[side] += len(pair[side]).to_bytes(4, "little") + at.to_bytes(4, "little")
            at += len(pair[side]) + 1
    numbers = (0x950412DE, 0, len(pairs), 28, 28 + 8 * len(pairs), 0, 0)
    return b"".join(one.to_bytes(4, "little") for one in numbers) + b"".join(tables) + ids + words
