"""Runs of capitalised words: where names may stand, before anyone asks whose they are."""

import re
from collections import Counter
from dataclasses import dataclass
from itertools import compress, count, pairwise
from operator import itemgetter, not_
from typing import NamedTuple

from workbench.compare.languages import Language, once
from workbench.compare.pieces import Pieces, cut
from workbench.compare.reading import Part, Reading, Sentence, of_the_whole
from workbench.compare.words import folded

_MARKS = "\u0300-\u036f"
# Initials with their stops, words with the accents that may follow their letters, figures, signs.
# Ranks, honorifics and parts of names that are written short, with the stop that makes them so.
_SHORT = (
    "St|Ste|Mt|Dr|Mr|Mrs|Ms|Prof|Rev|Hon|Sr|Sra|Dra|Col|Lt|Gen|Maj|Capt|Sgt|Adm|Gov|Sen|Rep"
    "|Cmdr|Det|Insp|Supt"
)
# Words of letters alone stand first: most are, and need no second look.
_TOKEN = re.compile(
    rf"[^\W\d_]{{2,}}+(?![\w{_MARKS}.&'\u2019\-\u2010\u2011])"
    rf"|EE\.\s?UU\b\.?|(?:[^\W\d_]\.){{2,}}(?![^\W\d_])|(?:[^\W\d_]|\b(?:{_SHORT}))\.(?=\s?[^\W\d_a-z])"
    rf"|(?:[ldmnst]|qu)['\u2019](?=[^\W\d_])|[LDMNST]['\u2019](?=[a-z])"
    rf"|[^\W\d_][\w{_MARKS}]*(?:['\u2019\-\u2010\u2011&][^\W\d_][\w{_MARKS}]*)*"
    r"|\d(?:[\d.,:]*\d)?|[^\w\s]"
)
_made = tuple.__new__
_Look = tuple[int, int, str, bool, bool, bool, bool]
# By their numbers and not their names: every word of a text is asked.
_FOLDED, _CAPITAL = itemgetter(2), itemgetter(3)
_POSSESSIVE = ("'s", "\u2019s")
_HYPHENED = re.compile(r"[-\u2010\u2011][a-z]{4,}$")
_OPENING = frozenset("\u201c\u201e\u2018\u00ab\u2039\"'([:\u2022\u2013\u2014-*\u00bf\u00a1")
_ENDING = frozenset(".!?\u2026")
_NO_STORY = frozenset({Part.SOURCES, Part.META})
_TITLE_CASE_FROM = 5
# From this many letters on a word in capitals is shouted and abbreviates nothing.
_LONG = 6


class Token(NamedTuple):
    """A word, figure or sign; `capital` words may be names, `opens` those that begin a sentence
    or a quotation, where a capital says nothing."""

    start: int
    end: int
    folded: str
    capital: bool = False
    opens: bool = False
    shouted: bool = False
    # "UN-backed": a name made into another word.
    adjective: bool = False

    @property
    def is_word(self) -> bool:
        """Whether it is a word and neither figure nor sign."""
        return self.folded[:1].isalpha()


class Line(NamedTuple):
    """A sentence as tokens, and the runs in it that may be names, as ranges of tokens."""

    row: int
    tokens: tuple[Token, ...]
    runs: tuple[tuple[int, int], ...] = ()


@of_the_whole
def find(reading: Reading) -> tuple[Line, ...]:
    """The sentences of a report with their runs of capitalised words; source lists hold none."""
    lines = [
        Line(each.row, _tokens(reading.text, each, reading.language))
        if each.part not in _NO_STORY and each.words[0] < each.words[1]
        # An address is full of capitals that name nobody; a byline names who is not in the story;
        # and a megabyte of brackets holds no word.
        else Line(each.row, ())
        for each in reading.sentences
    ]
    titled = [_in_title_case(each, reading.language) for each in lines]
    seen = _Seen.of([each for each, title in zip(lines, titled, strict=True) if not title])
    return tuple(
        [
            Line(each.row, each.tokens, _runs(reading, each, seen, titled=title))
            for each, title in zip(lines, titled, strict=True)
        ]
    )


def _tokens(text: str, sentence: Sentence, tongue: Language) -> tuple[Token, ...]:
    found: list[Token] = []
    opens, start = True, sentence.start
    said = text[start : sentence.end]
    # Only a stop looks at what stands behind the blank after it.
    for piece in [said] if ". " in said else said.split(" "):
        size, looks = _PIECES[piece]
        for first, last, plain, word, capital, shouted, adjective in looks:
            begins = opens and word and not _abbreviates(plain, found, tongue)
            goes_on = opens and not plain[0].isdigit()
            opens = not word and (goes_on or _begins_anew(plain, found, tongue))
            # Made as the tuple it is: there is one for every word.
            token = start + first, start + last, plain, capital, begins, shouted, adjective
            found.append(_made(Token, token))
        start += size
    return tuple(found)


def _abbreviates(word: str, before: list[Token], tongue: Language) -> bool:
    """Whether a word in brackets right behind a name is its short form: "Electricidad (Elsa)"."""
    return (
        len(before) > 1
        and before[-1].folded == "("
        and before[-2].capital
        and word not in tongue.stop_words
    )


def _looks(first: int, last: int, written: str) -> _Look:
    """How a word, figure or sign from one place to another looks wherever it stands: to where it
    reaches without a possessive, its folded form, whether it is a word, and then whether it has a
    capital, is shouted, or is a name made into another word."""
    if not written[0].isalpha():
        return first, last, written, False, False, False, False
    if written.endswith(_POSSESSIVE):
        written = written[:-2]
    plain = folded(written)
    last = first + len(written)
    if written.islower():
        return first, last, plain, True, False, False, False
    if len(plain) > 2 and plain.find(".") == len(plain) - 1:
        plain = plain[:-1]
    # "L'" is an article of the word after it.
    capital = written[-1] not in "'\u2019"
    shouted = capital and len(written) > 1 and written.isupper()
    adjective = _HYPHENED.search(written) is not None
    return first, last, plain, True, capital, shouted, adjective


_PIECES = Pieces(lambda piece: tuple([_looks(*found) for found in cut(_TOKEN, piece)]))


def _begins_anew(sign: str, before: list[Token], tongue: Language) -> bool:
    """Whether the word after a sign has a capital for the sign's sake: not after "Dr."."""
    if sign not in _ENDING:
        return sign in _OPENING
    last = before[-1].folded if before else ""
    return len(last) > 2 and last not in tongue.honorifics and last not in tongue.months


@dataclass(frozen=True, slots=True)
class _Seen:
    """How the words of a text stand inside its sentences, where capitals mean something."""

    capital: Counter[str]
    small: Counter[str]

    @staticmethod
    def of(lines: list[Line]) -> "_Seen":
        """How the words of some sentences stand in them."""
        capital: list[str] = []
        small: list[str] = []
        for line in lines:
            large = list(map(_CAPITAL, line.tokens))
            small += compress(map(_FOLDED, line.tokens), map(not_, large))
            for place in compress(count(), large):
                if not line.tokens[place].opens and not _amid(line.tokens, place):
                    capital.append(line.tokens[place].folded)
        # Figures and signs among the small ones are never asked for: a name begins with a letter.
        return _Seen(Counter(capital), Counter(small))

    def is_name(self, word: str) -> bool:
        """Whether the text writes a word with a capital inside sentences, and more often so."""
        return self.capital[word] > self.small[word]


def _amid(tokens: tuple[Token, ...], place: int) -> bool:
    """Whether a word stands between two others with capitals, as "Rowing" in the name of a body
    does: that does not make it a name by itself."""
    around = tokens[place - 1 : place] + tokens[place + 1 : place + 2]
    return len(around) == 2 and all(each.capital for each in around)


def _in_title_case(line: Line, tongue: Language) -> bool:
    """Whether a headline writes all its words with capitals."""
    if tongue.nouns_capital or any(each.folded in _ENDING for each in line.tokens[-2:]):
        return False
    telling = [each for each in line.tokens if len(each.folded) > 3 and each.is_word]
    capitals = sum(each.capital for each in telling)
    return len(telling) >= _TITLE_CASE_FROM and capitals > 0.7 * len(telling)


def _runs(
    reading: Reading, line: Line, seen: _Seen, *, titled: bool
) -> tuple[tuple[int, int], ...]:
    tongue = reading.language
    large = compress(count(), map(_CAPITAL, line.tokens))
    places = [place for place in large if _may_name(line.tokens[place], tongue)]
    able = frozenset(places)
    found: list[tuple[int, int]] = []
    past = 0
    for place in places:
        if place < past:
            continue
        past = _end_of_run(reading, line.tokens, able, place)
        first = place + (past - place > 1 and _only_begins(line.tokens[place], seen))
        pieces = _known_pieces(line, (first, past), seen) if titled else [(first, past)]
        found += [piece for piece in pieces if _stands(line, piece, seen, tongue)]
    return tuple(found)


def _may_name(token: Token, tongue: Language) -> bool:
    if token.adjective or token.folded in _never(tongue):
        return False
    return not (token.opens and token.folded in _openers(tongue) and not token.shouted)


@once
def _never(tongue: Language) -> frozenset[str]:
    """Words with a capital that name no one: those of the calendar among them."""
    return tongue.never_names.union(tongue.months, tongue.weekdays)


@once
def _openers(tongue: Language) -> frozenset[str]:
    """Words that begin sentences and no names: small ones, "Seg\u00fan" and, where verbs go before
    who speaks, "Dijo"."""
    verbs = tongue.speech_verbs.keys() if tongue.drops_subject else frozenset()
    return tongue.stop_words | tongue.according_to | verbs


def _only_begins(token: Token, seen: _Seen) -> bool:
    """Whether a word has its capital from the sentence alone: "Inspectors", "Yesterday"."""
    return token.opens and seen.small[token.folded] > 0 and not seen.capital[token.folded]


def _end_of_run(
    reading: Reading, tokens: tuple[Token, ...], able: frozenset[int], first: int
) -> int:
    end = first + 1
    while end < len(tokens):
        following = _next_of_run(reading, tokens, able, (first, end))
        if following == end:
            break
        end = following
    return end


def _next_of_run(
    reading: Reading, tokens: tuple[Token, ...], able: frozenset[int], run: tuple[int, int]
) -> int:
    """Where the run ends when it takes in what follows; unchanged where that is not its own."""
    first, end = run
    if not _close(reading.text, tokens[end - 1], tokens[end]):
        return end + 1 if _owned_body(reading, tokens, end) else end
    if end in able:
        return end + 1
    if _numbers_it(tokens, end, reading.language):
        return end + 1
    after = end
    while after < len(tokens) and after < end + 3 and _links(reading, tokens, (first, end), after):
        if not _close(reading.text, tokens[after - 1], tokens[after]):
            return end
        after += 1
    linked = end < after < len(tokens) and after in able
    return after + 1 if linked and _close(reading.text, tokens[after - 1], tokens[after]) else end


def _owned_body(reading: Reading, tokens: tuple[Token, ...], place: int) -> bool:
    """Whether a body goes by whose it is: "St. Brannock's Hospital", "Referees' Association"."""
    between = reading.text[tokens[place - 1].end : tokens[place].start]
    owned = between in {"'s ", "\u2019s ", "' ", "\u2019 "}
    return owned and tokens[place].capital and tokens[place].folded in reading.language.bodies


def _numbers_it(tokens: tuple[Token, ...], place: int, tongue: Language) -> bool:
    """Whether a figure is part of a name: "Pump Hall 2", but not "off Hen Rocks 50 metres"."""
    figure = tokens[place].folded
    if not figure.isdigit() or len(figure) > 2:
        return False
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    return after is None or not after.is_word or after.folded in tongue.stop_words


def _links(reading: Reading, tokens: tuple[Token, ...], run: tuple[int, int], place: int) -> bool:
    """Whether a small word ties the words of a name: "de", or "of" after what begins a body."""
    word = tokens[place].folded
    tongue = reading.language
    if word == "&" or word in tongue.name_links or (place > run[1] and word in tongue.articles):
        return True
    if word not in tongue.body_links:
        return False
    own = [each.folded for each in tokens[slice(*run)]]
    if word in tongue.joiners:
        # "Ministry of Health and Care", but "the Safety Board and Corvane Water" are two.
        begins = own[0] in tongue.bodies and len(own) > 1
        return begins and own[-1] not in tongue.bodies | tongue.body_marks
    return not tongue.bodies.isdisjoint(own)


def _close(text: str, one: Token, other: Token) -> bool:
    between = text[one.end : other.start]
    return between in {" ", "", "\u00a0", "\u202f", ". "} and (
        between != ". " or len(one.folded) < 3
    )


def _known_pieces(line: Line, run: tuple[int, int], seen: _Seen) -> list[tuple[int, int]]:
    """Of a run in a headline of capitals, the stretches whose words the text has as names."""
    found: list[tuple[int, int]] = []
    first: int | None = None
    for place in range(*run):
        known = seen.is_name(line.tokens[place].folded) or line.tokens[place].shouted
        if known and first is None:
            first = place
        if not known and first is not None:
            found.append((first, place))
            first = None
    return [*found, (first, run[1])] if first is not None else found


def _stands(line: Line, run: tuple[int, int], seen: _Seen, tongue: Language) -> bool:
    """Whether a run is a name and not just a word that begins a sentence."""
    tokens = line.tokens[slice(*run)]
    if tongue.nouns_capital:
        return _stands_among_nouns(line, run, tongue)
    if len(tokens) > 1 or not tokens[0].opens:
        return len(tokens[0].folded) > 1 or len(tokens) > 1
    abbreviates = tokens[0].shouted and len(tokens[0].folded) < _LONG
    begins = _begins_dateline(line, run) or _is_told_what(line, run, tongue)
    return abbreviates or begins or seen.is_name(tokens[0].folded)


def _is_told_what(line: Line, run: tuple[int, int], tongue: Language) -> bool:
    """Whether what a word is follows it between commas: "Farmacor, a laboratory in"."""
    after = [each.folded for each in line.tokens[run[1] : run[1] + 2]]
    return len(after) == 2 and after[0] == "," and after[1] in tongue.number_articles


def _begins_dateline(line: Line, run: tuple[int, int]) -> bool:
    after = line.tokens[run[1]].folded if run[1] < len(line.tokens) else ""
    return run[0] == 0 and line.tokens[0].shouted and after in {",", "\u2014", "\u2013"}


def _stands_among_nouns(line: Line, run: tuple[int, int], tongue: Language) -> bool:
    """Where every noun has a capital only abbreviations, and nouns side by side, may be names."""
    tokens = line.tokens[slice(*run)]
    if len(tokens) == 1:
        return tokens[0].shouted
    side_by_side = any(one.capital and other.capital for one, other in pairwise(tokens))
    return side_by_side and not all(each.folded in tongue.bodies for each in tokens)
