"""Two reports that mark different words of one sentence."""

from tests.compare.differing import found
from workbench.compare.kinds.quoted_part import differ

WHERE = "Workers had been told {} that {}, said Ann Lee."


def test_each_part_that_is_marked_here_and_unmarked_there_is_found() -> None:
    a = WHERE.format('"as late as January"', "the mill was safe")
    b = WHERE.format("as late as January", '"the mill was safe"')
    ((code, here, there),) = found(differ, a, b)
    assert code == "quote-boundary-moved"
    assert here.startswith('"as late')
    assert there.endswith('safe"')


def test_one_more_part_in_marks_is_no_moved_boundary() -> None:
    a = WHERE.format('"as late as January"', "the mill was safe")
    assert found(differ, a, a) == []
    assert found(differ, a, WHERE.format("in January", '"all was well"')) == []
