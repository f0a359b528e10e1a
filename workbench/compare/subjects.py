"""Whose verb it is: the noun phrases that a verb belongs to, before it, after it or behind "by"."""

from workbench.compare.inversion import behind_verb
from workbench.compare.noun_phrases import Line, Range, after, before, past_adverbs
from workbench.compare.voices import Voice, voice_of

# Marks after which speech begins, or that end it.
SPEECH_MARKS = frozenset("\"\u201c\u201d\u00ab\u00bb\u2018\u2019'\u201e\u201a:")
_FAR = 16
_AGENT_REACH = 30


def subject_of(line: Line, place: int) -> list[Range] | None:
    """The noun phrase that a verb follows, with one set between commas: "Lee, the minister,"."""
    if object_before(line, place):
        part = after(line, place + 1) if line.close(place) else None
        return [part] if part else None
    back = _word_before(line, place)
    if back < 0:
        return None
    bracketed = line.gaps[back].endswith("(")
    if line.said[back] in line.tongue.relatives:
        outer = before(line, back - 1)
        return [outer] if outer else None
    if line.close(back) or bracketed:
        part = _whose(line, back)
        return [part] if part else None
    return _around_commas(line, back)


def _word_before(line: Line, place: int) -> int:
    """The last word of what may be the subject of a verb, below 0 where none stands before it."""
    back = place - 1
    if line.close(back) and line.folded(back) in line.tongue.sourcing.clitics:
        # "El alcalde lo neg\u00f3"
        back -= 1
    if line.close(back):
        back = past_adverbs(line, back, -1)
    return _before_brackets(line, back) if back >= 0 else back


def _whose(line: Line, back: int) -> Range | None:
    """The phrase that ends with a word, or that one is told of."""
    part = before(line, _before_day(line, back))
    if part and _is_date(line, part):
        # "The driver who left the road on 14 March 2030 said"
        part = after(line, 0)
    return _past_agent(line, part) if part else None


def object_before(line: Line, place: int) -> Range | None:
    """Whom it is done to, told before the verb: "al cartero lo mordi\u00f3 el perro"."""
    if place < 2 or line.said[place - 1] not in line.tongue.object_pronouns:
        return None
    part = before(line, place - 2) if line.close(place - 1) and line.close(place - 2) else None
    if part is not None and _goes_with(line, part, place):
        return part
    led = part is not None and part[0] > 0 and line.close(part[0] - 1)
    return part if part and led and line.folded(part[0] - 1) in line.tongue.object_links else None


def _is_date(line: Line, part: Range) -> bool:
    """Whether a phrase is nothing but a day, a month or a year."""
    tongue = line.tongue
    links, leads = tongue.noun_links, tongue.determiners
    said = line.said[part[0] : part[1]]
    told = [word for word in said if word not in links and word not in leads]
    return bool(told) and all(word.isdigit() or word in tongue.months for word in told)


def _past_agent(line: Line, part: Range) -> Range:
    """The phrase that one behind "by" belongs to: "a report seen by the Herald said"."""
    by = part[0] - 1
    if by < 1 or line.folded(by) not in line.tongue.agent_words or not line.close(by):
        return part
    ends = line.tongue.participle_endings + line.tongue.verb_endings
    done = line.folded(by - 1).endswith(ends) or line.folded(by - 1) in line.tongue.verb_forms
    place = by - 1 - done
    outer = before(line, place) if line.close(by - 1) and (not done or line.close(place)) else None
    return outer or part


def _goes_with(line: Line, part: Range, place: int) -> bool:
    """Whether a phrase before a verb is taken up by the pronoun between them, and who does it
    stands behind: "los hoteles los pagar\u00e1 el gobierno"."""
    taken_up = line.tongue.sourcing.taken_up.get(line.folded(place - 1), "").split()
    follows = after(line, place + 1) if line.close(place) else None
    led = follows is not None and line.opens_phrase(follows[0]) and follows[1] - follows[0] > 1
    return line.folded(part[0]) in taken_up and led


def _before_brackets(line: Line, last: int) -> int:
    """The word before brackets that a word closes: "the union (AMU) said"."""
    if not line.gaps[last].startswith(") "):
        return last
    opens = (n for n in range(last - 1, max(-1, last - _FAR), -1) if line.gap(n).endswith("("))
    return next(opens, last)


def _around_commas(line: Line, last: int) -> list[Range] | None:
    if not line.gap(last).startswith(","):
        return None
    for comma in range(last - 1, max(-1, last - _FAR), -1):
        gap = line.gaps[comma]
        if gap == " ":
            continue
        if not SPEECH_MARKS.isdisjoint(gap.strip()) and not line.close(comma):
            return None
        if gap.startswith(","):
            outer = before(line, comma)
            inner = (comma + 1, last + 1)
            if outer is None:
                return None
            return [outer] if line.folded(inner[0]) in line.tongue.relatives else [outer, inner]
    return None


def _before_day(line: Line, place: int) -> int:
    """The word before a day that stands between subject and verb: "a paper of Monday said"."""
    tongue, said, day = line.tongue, line.said, place
    while day > 0 and (said[day][0].isdigit() or said[day] in tongue.months):
        day -= 1
    if said[place] in tongue.weekdays:
        day = place - 1
    if day in (place, 0):
        return place
    on = said[day] in tongue.clause_words or said[day] in tongue.noun_links
    return day - 1 if on and day > 0 else place


def inverted(line: Line, place: int) -> list[Range] | None:
    """The speaker after the verb: "..., said Lee, the minister"."""
    behind = behind_verb(line, place) if line.tongue.turning else None
    if behind is not None:
        return _with_apposition(line, behind)
    if place == 0 or line.close(place - 1) or place + 1 >= len(line.words):
        return None
    if not line.close(place) or line.folded(place + 1) in line.tongue.said_links:
        return None
    if line.folded(place) in line.tongue.sourcing.telling:
        # "The judge, Ann Lee, told Roe"
        return None
    part = after(line, place + 1)
    if part is None or not _may_speak(line, place, part):
        return None
    last = part[1] - 1
    follows_on = line.close(last) and line.folded(part[1]) not in line.tongue.clause_words
    if follows_on and line.folded(part[1]) not in line.tongue.weekdays:
        return None
    return _with_apposition(line, part)


def _may_speak(line: Line, place: int, part: Range) -> bool:
    """Whether the phrase after a verb is its speaker, and not whom a name before it addresses."""
    if SPEECH_MARKS.isdisjoint(line.gap(place - 1)):
        around = _around_commas(line, place - 1)
        if around and not line.capital(part[0]):
            return False
    return True


def _with_apposition(line: Line, part: Range) -> list[Range]:
    if not line.gap(part[1] - 1).startswith(",") or part[1] >= len(line.words):
        return [part]
    beside = after(line, part[1]) if line.gap(part[1] - 1).strip() == "," else None
    if beside is None or line.folded(beside[0]) in line.tongue.pronouns:
        return [part]
    closes = beside[1] >= len(line.words) or not line.close(beside[1] - 1)
    ends = closes or line.folded(beside[1]) in line.tongue.clause_words
    return [part, beside] if ends else [part]


def is_passive(line: Line, place: int) -> bool:
    """Whether a form of "be" makes a verb passive."""
    said, tongue = line.said, line.tongue
    if said[place].endswith(tongue.gerund_endings):
        return False
    back = place - 1
    while back >= 0 and line.tight[back]:
        word = said[back]
        if word in tongue.passives:
            return True
        if word not in tongue.auxiliaries and not word.endswith(tongue.adverb_endings):
            return False
        back -= 1
    return False


def agent_of(line: Line, place: int) -> Voice | None:
    """Who does it, in a passive: the first "by" that a person or body follows."""
    for by in range(place + 1, min(len(line.words) - 1, place + _AGENT_REACH)):
        if line.folded(by) in line.tongue.agent_words:
            part = after(line, by + 1)
            if part and not line.folded(part[0]).endswith(line.tongue.gerund_endings):
                return voice_of(line, [part])
    return None
