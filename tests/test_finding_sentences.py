"""Every reason that the comparison can give has its sentence."""

import re
from pathlib import Path

import pytest

from workbench.finding_sentences import SENTENCES

COMPARE = Path(__file__).parent.parent / "workbench" / "compare"
# A module says in its first docstring which codes it gives, one on a line.
_CODE = re.compile(r"^([a-z]+(?:-[a-z]+)+): ", re.MULTILINE)
TOLD = sorted(
    {
        code
        for path in COMPARE.rglob("*.py")
        for code in _CODE.findall(path.read_text(encoding="utf-8").partition('"""\n\n')[0])
    }
)


@pytest.mark.parametrize("code", TOLD)
def test_a_code_that_a_rule_gives_has_a_sentence(code: str) -> None:
    assert code in SENTENCES
