"""Which figures are ages: "aged 43", "Lee, 43,", "un extranjero de 39 a\u00f1os"."""

from workbench.compare.languages import Language
from workbench.compare.notation import Notation

_OLDEST = 115
# Figures, commas and "and" of a list of ages.
_LISTED = 12


def is_age(text: Notation, tongue: Language, place: tuple[int, int], years: float) -> bool:
    """Whether a figure from one token to before another is an age; `years` is what it comes to,
    -1 where the word for years stands with it."""
    first, last = place
    before, closed = text.word(first - 1), text.at(last).text in ",.;)"
    if years < 0 and _is_had(text, tongue, place):
        return True
    if years < 0 and before in tongue.part_words:
        # "Neide, de 52 anos," and "um estrangeiro de 39 anos"
        set_off = text.at(first - 2).text == "," and closed
        whose = text.word(first - 2)
        return set_off or whose in tongue.persons or whose in tongue.offices
    if years < 0 and before in tongue.age_leads and text.at(last).text == ",":
        # "Aos 76 anos, Neri"
        return text.capital(last + 1)
    if not 1 <= years <= _OLDEST or years != int(years):
        return False
    return before in tongue.age_words or (closed and _is_told_of_a_person(text, tongue, first))


def _is_had(text: Notation, tongue: Language, place: tuple[int, int]) -> bool:
    """ "Ten\u00edan 61, 74 y 83 a\u00f1os", but not "tiene 20 a\u00f1os de historia"."""
    first, last = place
    back = first - 1
    for _ in range(_LISTED):
        token = text.at(back)
        if not (token.digits or token.text == "," or token.text in tongue.number_joins):
            break
        back -= 1
    of_something = text.word(last) in tongue.part_words
    return text.word(back) in tongue.age_verbs and not of_something


def _is_told_of_a_person(text: Notation, tongue: Language, place: int) -> bool:
    """ "Lee, 43,", "who is 43,", "she is 43.", "un hombre de 43,"."""
    before, word = text.at(place - 1).text, text.word(place - 2)
    if before in tongue.part_words and text.at(place - 2).text == ",":
        # "Trindade, de 56,"
        return text.capital(place - 3)
    if before in ",(":
        # "Lee, 43," and "the grandmother, 43,"
        near = (text.word(place - step) for step in (2, 3))
        return text.capital(place - 2) or any(_is_person(each, tongue) for each in near)
    if before in tongue.being:
        return word in tongue.relative or word in tongue.pronouns - tongue.body_pronouns
    return before in tongue.part_words and word in tongue.persons


def _is_person(word: str, tongue: Language) -> bool:
    return word in tongue.persons or tongue.offices.get(word, "") in tongue.kinship
