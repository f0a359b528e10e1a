"""Whom a pronoun means, or an office alone: the nearest one before it who can be meant.

"She" is the last woman named, or the last person of whom nothing tells the sex; "they" the last
several who were told of, named or not; "the chief" whoever the text called so by name before.
"""

from bisect import bisect_left
from collections import deque
from collections.abc import Iterable, Sequence

from workbench.compare.languages import Language, once
from workbench.compare.names import Sort
from workbench.compare.noun_phrases import Line
from workbench.compare.quotations import in_quotes
from workbench.compare.reading import Word
from workbench.compare.standing import Sex, sex_of, sexes, standing_of
from workbench.compare.voices import Voice, names_by_row

# How many sentences back a pronoun looks, and an office: who is called so stays so.
_RECENT = 4
_LONG_AGO = 40
_REMEMBERED = 12
_NO_SEX = Sex.UNKNOWN


class Known:
    """Those told of so far, for whom a pronoun or an office may stand."""

    def __init__(self) -> None:
        self._named: deque[Voice] = deque(maxlen=_REMEMBERED)
        # Those who are only told of behind somebody else.
        self._beside: deque[Voice] = deque(maxlen=_REMEMBERED)
        # The last several people, and the last body, that have no name.
        self._several: Voice | None = None
        self._body: Voice | None = None
        # Who speaks in the sentence, named or not.
        self._speaker: Voice | None = None
        # The last woman and the last man told of by a noun.
        self._nameless: dict[Sex, Word] = {}

    def meet(self, line: Line, opening: Voice | None) -> None:
        """Take in whom a sentence begins with, or else the first person it names."""
        led = opening is not None and opening.main is not None
        for name in line.reading.of(names_by_row).get(line.words[0].row, ()):
            sort = name.bearer.sort
            full = sort is Sort.UNKNOWN and len(name.bearer.full) > 1
            if (sort is Sort.PERSON or full) and not in_quotes(line.reading, name.start):
                voice = Voice(name.start, name.end, name.row, name.bearer)
                self._beside.append(voice)
                if not led:
                    led = True
                    self._learn(voice)
        self._meet_nameless(line)
        if opening:
            self._learn(opening)
            self._note(opening, line)

    def _meet_nameless(self, line: Line) -> None:
        """Take in the women and men who are told of by a noun: "the mayoress"."""
        known = sexes(line.tongue)
        if known.keys().isdisjoint(line.said):
            return
        for place in [n for n, word in enumerate(line.said) if word in known]:
            if place and line.said[place - 1] in line.tongue.definite:
                self._nameless[known[line.said[place]]] = line.words[place]

    def _learn(self, voice: Voice) -> None:
        """Remember a voice that has a name, or whoever is named in it ("the lawyer of Lee")."""
        if voice.pronoun:
            return
        if voice.main is None:
            named = next((each for each in voice.beside if each.sort is Sort.PERSON), None)
            if named is not None:
                self._named.append(voice._replace(main=named, beside=()))
        elif voice.main.sort is not Sort.PLACE:
            self._named.append(voice)

    def heard(self, voice: Voice | None, line: Line) -> None:
        """Remember who has spoken."""
        if voice is None:
            return
        self._learn(voice)
        self._note(voice, line)
        if voice.head and not voice.pronoun:
            self._speaker = voice

    def _note(self, voice: Voice, line: Line) -> None:
        """Remember several people, or a body, without a name."""
        if voice.main is not None or voice.pronoun:
            return
        tongue = line.tongue
        for word in _heads(line, voice):
            if word.folded in _of_people(tongue):
                self._several = voice._replace(head=word.stem)
                return
            if word.folded in _of_bodies(tongue):
                self._body = voice._replace(head=word.stem)
                return

    def meant(self, voice: Voice | None, row: int, line: Line) -> Voice | None:
        """Whom a voice means, where somebody was told of before who can be meant."""
        if voice is None or voice.main is not None:
            return voice
        found = self._for_pronoun(voice, line) if voice.pronoun else self._for_office(voice, line)
        if found is None or row - found.row > (_RECENT if voice.pronoun else _LONG_AGO):
            return voice
        if not voice.pronoun:
            return voice._replace(main=found.main, beside=found.beside)
        start, end, row, *_ = voice
        return found._replace(start=start, end=end, row=row, pronoun=voice.pronoun)

    def _for_pronoun(self, voice: Voice, line: Line) -> Voice | None:
        word, tongue = voice.pronoun, line.tongue
        if word not in tongue.pronouns:
            if tongue.plural_verbs and word.endswith(tongue.plural_verbs):
                return self._nearest_several()
            return self._named[-1] if self._named else None
        if word in tongue.body_pronouns:
            body = _later(self._last(Sort.BODY), self._body)
            body = _later(body, self._of_sentence(voice, Sex.UNKNOWN, line))
            return _later(self._several, body) if word in tongue.several_pronouns else body
        sex = sex_of(word, tongue)
        return _later(self._person(sex, line), self._of_sentence(voice, sex, line))

    def _of_sentence(self, voice: Voice, sex: Sex, line: Line) -> Voice | None:
        """Who has no name and says of himself: "the captain says he warned them"."""
        speaker = self._speaker
        if speaker is None or speaker.main or speaker.row != voice.row or speaker.vague:
            return None
        told = [word.folded for word in _words(line, speaker)]
        if not line.tongue.noun_links.isdisjoint(told):
            # "The lawyer of the mayor says he warned them": the mayor may be meant.
            return None
        known = next((s for s in (sex_of(w, line.tongue) for w in told) if s is not _NO_SEX), None)
        return speaker if known is None or _may_be(known, sex) else None

    def _nearest_several(self) -> Voice | None:
        return self._several or self._last(Sort.BODY) or self._body

    def _last(self, sort: Sort) -> Voice | None:
        return next((each for each in reversed(self._named) if _sort(each) is sort), None)

    def _person(self, sex: Sex, line: Line) -> Voice | None:
        """The last person named who may be of a sex; who only stands beside must be."""
        may = (each for each in reversed(self._named) if _may_be(_sex(each, line), sex))
        must = (each for each in reversed(self._beside) if _sex(each, line) is sex is not _NO_SEX)
        found = _later(next(may, None), next(must, None))
        nearer = self._nameless.get(sex)
        if found is None or nearer is None or nearer.start < found.end:
            return found
        # "Lee asked the mayoress. She said no": not the woman named before, unless she is it.
        return found if nearer.stem in standing_of(line.reading, found.main).called else None

    def _for_office(self, voice: Voice, line: Line) -> Voice | None:
        """The last one whom the text called by the very words of a phrase with an article."""
        words, tongue = _words(line, voice), line.tongue
        if not words or words[0].folded not in tongue.definite:
            return None
        told = _telling([word.folded for word in words], tongue)
        asked = {word.stem for word in words if word.folded in told}
        if not asked:
            return None
        for each in reversed(self._named):
            if asked <= standing_of(line.reading, each.main).called:
                return each
        if told <= tongue.sourcing.anaphors:
            # "The official" is whoever was told of last.
            sexes = [sex_of(word.folded, tongue) for word in reversed(words)]
            return self._person(
                next((each for each in sexes if each is not _NO_SEX), _NO_SEX), line
            )
        return None


def _later(one: Voice | None, other: Voice | None) -> Voice | None:
    if one is None or other is None:
        return one or other
    return one if one.start > other.start else other


def _may_be(told: Sex | None, sex: Sex) -> bool:
    return told is not None and (_NO_SEX in (told, sex) or told is sex)


def _sex(voice: Voice, line: Line) -> Sex | None:
    """Which sex a voice is known to be of; None where it is no person."""
    return None if _sort(voice) is Sort.BODY else standing_of(line.reading, voice.main).sex


def _sort(voice: Voice) -> Sort:
    return voice.main.sort if voice.main else Sort.UNKNOWN


def _telling(words: Iterable[str], tongue: Language) -> set[str]:
    return set(words) - _idle(tongue)


@once
def _idle(tongue: Language) -> frozenset[str]:
    """Words that do not tell which one is meant."""
    return tongue.stop_words | tongue.idle_modifiers | tongue.determiners


def _words(line: Line, voice: Voice) -> Sequence[Word]:
    """The words of a sentence that a voice is called by."""
    first = bisect_left(line.words, (voice.start,))
    return line.words[first : bisect_left(line.words, (voice.end,))]


def _heads(line: Line, voice: Voice) -> Sequence[Word]:
    """The words of a phrase before its "of", the likeliest to say what it is first."""
    words, links = _words(line, voice), line.tongue.noun_links
    end = next((n for n, word in enumerate(words) if word.folded in links), len(words))
    return words[:end] if line.tongue.drops_subject else words[:end][::-1]


@once
def _of_bodies(tongue: Language) -> frozenset[str]:
    """What bodies are called, and nobody else."""
    known = (tongue.bodies | tongue.sides.keys()) - tongue.offices.keys() - tongue.people
    return frozenset(word for word in known if word not in tongue.several_bodies)


@once
def _of_people(tongue: Language) -> frozenset[str]:
    """What several people are called: "inspectors"."""
    return frozenset(word for word in tongue.people | tongue.sides.keys() if word.endswith("s"))
