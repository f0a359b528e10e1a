"""The pairs of reports are sound, the score is just, and the engine stays as good as it is."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.compare import baseline
from tests.compare.gold import (
    BLIND,
    DEV,
    PAIRS,
    SAMPLE,
    Difference,
    Gold,
    NotFoundError,
    load,
    place,
    read_pair,
)
from tests.compare.score import Mean, engine, mean, score, scores
from workbench.compare.model import Comparison, Finding, FindingKind, Reason, Tie, Weight
from workbench.domain.text import Span, sentences

# What the engine must reach on the pairs of `dev`; raised as it gets better, and lowered only where
# harder pairs come in: the last seven are, as the plain script shows.
TIES = 0.91
FOUND = 0.89
RIGHT = 0.96
NARROW = 0.97
SPRUNG = 0.01

# What fails in these is told by its name alone, by asserting on bare truth values: nobody who works
# on the engine may read the words of a blind pair, not even in a traceback.
FOLDERS = sorted(path.parent for path in PAIRS.glob("*/*/source.json"))
ROOT = Path(__file__).resolve().parents[2]


def named(folder: Path) -> str:
    return f"{folder.parent.name}/{folder.name}"


def as_found(difference: Difference) -> Finding:
    at = difference.at
    return Finding(difference.kind, difference.weight, at.a, at.b, Reason("gold"))


def as_tied(gold: Gold) -> tuple[Tie, ...]:
    rows_a, rows_b = (sentences(each.text, each.language) for each in (gold.a, gold.b))
    return tuple(Tie((rows_a[a],), (rows_b[b],), 1.0) for a, b in sorted(gold.ties or ()))


@pytest.fixture(scope="module")
def ours() -> Mean:
    return mean(scores(DEV, engine))


@pytest.fixture(scope="module")
def plain() -> Mean:
    return mean(scores(DEV, baseline.compare))


@pytest.fixture
def ferry() -> Gold:
    return read_pair(PAIRS / DEV / "ferry")


def spans(gold: Gold, a: str, b: str) -> tuple[tuple[Span], tuple[Span]]:
    return (place(gold.a.text, a),), (place(gold.b.text, b),)


@pytest.mark.parametrize("folder", FOLDERS, ids=named)
def test_all_words_of_a_pair_are_found(folder: Path) -> None:
    try:
        found = bool(read_pair(folder))
    except (ValueError, KeyError):
        found = False
    assert found, named(folder)


@pytest.mark.parametrize("folder", FOLDERS, ids=named)
def test_a_pair_is_rich_enough_to_measure_on(folder: Path) -> None:
    gold = read_pair(folder)
    kinds = {each.kind for each in gold.differences}
    counts = len(gold.differences), len(gold.traps), len(kinds), len(gold.ties or ())
    lengths = [len(each.text.split()) for each in (gold.a, gold.b)]
    rich = all(has >= wanted for has, wanted in zip(counts, (15, 8, 9, 10), strict=True))
    long_enough = all(250 <= length <= 600 for length in lengths)
    assert rich, named(folder)
    assert long_enough, named(folder)


@pytest.mark.parametrize("folder", FOLDERS, ids=named)
def test_a_difference_has_the_sides_of_its_kind(folder: Path) -> None:
    either = frozenset({(True, False), (False, True), (True, True)})
    sides = dict.fromkeys(FindingKind, frozenset({(True, True)}))
    sides |= dict.fromkeys((FindingKind.HEADLINE, FindingKind.SOURCE, FindingKind.INTERNAL), either)
    sides[FindingKind.ONLY_A] = frozenset({(True, False)})
    sides[FindingKind.ONLY_B] = frozenset({(False, True)})
    for each in read_pair(folder).differences:
        as_it_should_be = (bool(each.at.a), bool(each.at.b)) in sides[each.kind]
        assert as_it_should_be, named(folder)


@pytest.mark.parametrize("folder", FOLDERS, ids=named)
def test_a_trap_has_two_sides_and_is_no_difference(folder: Path) -> None:
    gold = read_pair(folder)
    differences = {(each.at.a, each.at.b) for each in gold.differences}
    for trap in gold.traps:
        two_sides, new = bool(trap.a and trap.b), (trap.a, trap.b) not in differences
        assert two_sides, named(folder)
        assert new, named(folder)


def test_a_blind_pair_that_is_unsound_is_told_by_its_name_alone(tmp_path: Path) -> None:
    for blind in BLIND:
        folder = tmp_path / blind / "es-9"
        folder.mkdir(parents=True)
        for name in ("a.txt", "b.txt", "source.json"):
            (folder / name).write_text('{"language": "es"}', "utf-8")
        with pytest.raises(NotFoundError) as told:
            read_pair(folder)
        assert str(told.value) == "es-9"


def test_the_sample_case_makes_three_pairs() -> None:
    pairs = {gold.name: gold for gold in load(SAMPLE)}

    assert list(pairs) == ["sample 1-2", "sample 1-3", "sample 2-3"]
    assert all(gold.differences and gold.traps and gold.ties is None for gold in pairs.values())


@pytest.mark.parametrize("gold", [*load(DEV), *load(SAMPLE)], ids=lambda gold: str(gold.name))
def test_the_gold_list_itself_scores_full_marks(gold: Gold) -> None:
    made = Comparison(as_tied(gold), tuple(map(as_found, gold.differences)))

    got = score(gold, made)

    assert got.ties in (1.0, None)
    assert (got.found, got.found_of_any_kind, got.right, got.narrow) == (1.0, 1.0, 1.0, 1.0)
    assert (got.sprung, got.missed, got.wrong) == ((), (), ())


def test_nothing_found_scores_nothing(ferry: Gold) -> None:
    got = score(ferry, Comparison())

    assert (got.ties, got.found, got.right, len(got.sprung)) == (0.0, 0.0, 0.0, 0)
    assert got.missed == ferry.differences


def test_a_sprung_trap_is_counted_once_and_is_a_wrong_finding(ferry: Gold) -> None:
    a, b = spans(ferry, "7:15 p.m.", "19:15")
    sprung = Finding(FindingKind.NUMBER, Weight.HIGH, a, b, Reason("x"))
    again = Finding(FindingKind.DATE, Weight.HIGH, a, b, Reason("y"))

    got = score(ferry, Comparison((), (sprung, again)))

    assert (len(got.sprung), len(got.wrong), got.right) == (1, 2, 0.0)


def test_a_low_finding_springs_no_trap_and_is_not_counted_as_wrong(ferry: Gold) -> None:
    a, b = spans(ferry, "7:15 p.m.", "19:15")
    got = score(ferry, Comparison((), (Finding(FindingKind.DATE, Weight.LOW, a, b, Reason("x")),)))

    assert (got.sprung, got.wrong) == ((), ())


def test_a_difference_under_another_kind_is_right_but_not_found(ferry: Gold) -> None:
    a, b = spans(ferry, "18,000 litres", "18,000 gallons")
    got = score(
        ferry, Comparison((), (Finding(FindingKind.SCOPE, Weight.HIGH, a, b, Reason("x")),))
    )

    assert got.right == 1.0
    assert got.found == 0.0
    assert got.found_of_any_kind == pytest.approx(1 / len(ferry.differences))


def test_a_finding_of_a_whole_sentence_is_right_but_not_narrow(ferry: Gold) -> None:
    rows_a, rows_b = (sentences(each.text) for each in (ferry.a, ferry.b))
    a = next(row for row in rows_a if "on 14 April" in ferry.a.text[row[0] : row[1]])
    b = next(row for row in rows_b if "on April 24" in ferry.b.text[row[0] : row[1]])
    made = Finding(FindingKind.DATE, Weight.HIGH, (a,), (b,), Reason("x"))

    got = score(ferry, Comparison((), (made,)))

    assert (got.right, got.narrow) == (1.0, 0.0)


def test_a_title_may_be_called_a_name(ferry: Gold) -> None:
    a, b = spans(ferry, "Transport Secretary", "deputy transport secretary")
    got = score(ferry, Comparison((), (Finding(FindingKind.NAME, Weight.HIGH, a, b, Reason("x")),)))

    assert got.found == pytest.approx(1 / len(ferry.differences))


def test_a_tie_of_two_sentences_counts_as_both(ferry: Gold) -> None:
    rows_a, rows_b = (sentences(each.text) for each in (ferry.a, ferry.b))
    begin = place(ferry.b.text, "Amina Kersey, a teacher, had")[0]
    end = next(e for s, e in rows_b if ferry.b.text[s:].startswith("“He told us"))
    one = next(row for row in rows_a if ferry.a.text[row[0] :].startswith('"He told us'))

    got = score(ferry, Comparison((Tie((one,), ((begin, end),), 1.0),)))

    assert got.ties == pytest.approx(2 * 2 / (2 + len(ferry.ties or ())))


def test_words_that_stand_twice_must_say_which() -> None:
    assert place("so and so", "so|2") == (7, 9)
    for written in ("so", "no", "so|3", ""):
        with pytest.raises(NotFoundError):
            place("so and so", written)


def test_the_plain_script_is_no_straw_man(plain: Mean) -> None:
    assert plain.ties is not None
    # The last pairs are harder on it than those it was set for: 59 % found there, 39 on all.
    assert min(plain.ties - 0.74, plain.found - 0.37, plain.right - 0.55, 0.14 - plain.traps) > 0


def test_the_engine_is_as_good_as_it_was(ours: Mean) -> None:
    assert ours.ties is not None
    assert ours.ties >= TIES
    assert ours.found >= FOUND
    assert ours.right >= RIGHT
    assert ours.narrow >= NARROW
    assert ours.traps <= SPRUNG


def test_the_engine_beats_the_plain_script_on_every_figure(ours: Mean, plain: Mean) -> None:
    assert (ours.ties or 0) > (plain.ties or 0)
    assert ours.found > plain.found
    assert ours.found_of_any_kind > plain.found_of_any_kind
    assert ours.right > plain.right
    assert ours.narrow > plain.narrow
    assert ours.traps < plain.traps


@pytest.mark.parametrize("blind", sorted(BLIND))
def test_the_words_of_a_blind_pair_are_not_told(blind: str) -> None:
    told = subprocess.run(
        [sys.executable, "-m", "tests.compare.score", blind, "-v"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert told.returncode == 2
    assert "scored blind" in told.stderr
    assert not told.stdout
