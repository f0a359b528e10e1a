"""Words as they stand in the tables of offices, however a desk joins them: "vice-president"."""

from workbench.compare.capitals import Token
from workbench.compare.languages import Language, once

_REMEMBERED = 50_000


def plain_of(token: Token, tongue: Language) -> str:
    """A word as it stands in the tables of offices: "vice president", "ex ministro"."""
    return spellings(tongue)[token.folded]


class _Spellings(dict[str, str]):
    """Words as they stand in the tables of offices, each looked up once."""

    def __init__(self, tongue: Language) -> None:
        super().__init__()
        self._tongue = tongue

    def __missing__(self, folded: str) -> str:
        plain = self._of(folded)
        if len(self) < _REMEMBERED:
            self[folded] = plain
        return plain

    def _of(self, folded: str) -> str:
        word = folded.replace("-", " ").replace("\u2010", " ").replace("\u2011", " ")
        ranks, offices = self._tongue.office_ranks, self._tongue.offices
        if word not in offices:
            for length in (2, 3, 4):
                if word[:length] in ranks and word[length:] in offices:
                    return f"{word[:length]} {word[length:]}"
        return word


@once
def spellings(tongue: Language) -> _Spellings:
    """The spellings of a language."""
    return _Spellings(tongue)
