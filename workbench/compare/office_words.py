"""Words as they stand in the tables of offices, however a desk joins them: "vice-president"."""

from workbench.compare.capitals import Token
from workbench.compare.languages import Language, once
from workbench.compare.words import Judged

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


@once
def may_end(tongue: Language) -> Judged:
    """Which words, as they stand in the tables, an office may end with."""
    lasts = {each.rpartition(" ")[2] for each in tongue.offices}

    def ends(plain: str) -> bool:
        last = plain.rpartition(" ")[2] in lasts
        return last or is_ranked(plain, tongue) or bool(compound(plain, tongue))

    return Judged(ends)


def is_ranked(plain: str, tongue: Language) -> bool:
    """Whether a word is an office with its rank behind: "secretaria-adjunta"."""
    head, _, rank = plain.partition(" ")
    return rank in tongue.office_ranks and head in tongue.offices


def compound(word: str, tongue: Language) -> str:
    """The head of a word that is written together: "infrastrukturminister"."""
    if not tongue.nouns_capital:
        return ""
    heads = [each for each in tongue.offices if len(each) > 4 and word.endswith(each)]
    return tongue.offices[max(heads, key=len)] if heads else ""
