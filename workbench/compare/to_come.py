"""Whether the words close around a date speak of what is to come: "opens on Thursday" does not tell
it, "will open" and "abrirá" do."""

from workbench.compare.languages import Language
from workbench.compare.notation import Notation

# How many words before a date are looked at; half as many behind it.
_AHEAD = 8
# Shorter words with such an ending are no verbs.
_LEAST = 4


def is_to_come(text: Notation, first: int, last: int, tongue: Language) -> bool:
    """Whether that is so for the date from one token to before another."""
    row = text.at(first).row
    near = (*range(first - _AHEAD, first), *range(last, last + _AHEAD // 2))
    return any(text.at(at).row == row and _tells(text, at, tongue) for at in near)


def _tells(text: Notation, place: int, tongue: Language) -> bool:
    word = text.word(place)
    if word in tongue.future_words:
        return True
    if len(word) <= _LEAST or not tongue.future_endings:
        return False
    token = text.at(place)
    # With its accent: "abrira" is another form.
    return text.text[token.start : token.end].lower().endswith(tongue.future_endings)
