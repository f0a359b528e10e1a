"""Whether a word that may be a verb of speech is one where it stands: "the claims of two orders"
are nobody's words, "as the lawyer claims" are.
"""

from workbench.compare.noun_phrases import Line, before, opens_clause
from workbench.compare.subjects import SPEECH_MARKS

# How far behind a verb of speech its clause may have its own verb.
_CLAUSE = 7
# How far behind "told" its "to" may stand.
_TOLD_TO = 6


def is_speech(line: Line, place: int) -> bool:
    """Whether a word of the table is a verb by which something is said."""
    word, tongue = line.said[place], line.tongue
    if word in tongue.sourcing.bringing:
        return _brings_words(line, place)
    if word not in tongue.speech_nouns or _closes(line, place):
        return True
    if place == 0 or (line.capital(place) and line.close(place - 1)):
        return False
    told = _told_before(line, place) if line.close(place - 1) else None
    if told is not None:
        return told
    if tongue.participle_endings and word.endswith(tongue.participle_endings):
        # "La alcaldesa, acusada de fraude"
        bare = line.close(place) and not line.close(place - 1)
        return bare and line.folded(place + 1) in tongue.noun_links | tongue.agent_words
    return takes_words(line, place)


def _brings_words(line: Line, place: int) -> bool:
    """ "Maintained that", "maintained it was", "..., the board maintained."; not "maintained
    contact"."""
    following, tongue = line.folded(place + 1), line.tongue
    if following in tongue.said_links or line.gap(place)[:1] in ",.:;":
        return True
    if following in tongue.clause_words:
        # "Argued about money"
        return False
    behind = range(place + 1, min(len(line.words), place + _CLAUSE))
    return line.close(place) and any(line.folded(n) in tongue.auxiliaries for n in behind)


def _told_before(line: Line, place: int) -> bool | None:
    """What the word before tells; None where it tells nothing."""
    word, previous, tongue = line.said[place], line.said[place - 1], line.tongue
    if previous in tongue.object_pronouns - tongue.determiners:
        # "As\u00ed lo anunci\u00f3 ayer la ministra"
        return True
    if previous in tongue.auxiliaries:
        # "H\u00e1 suspeita de", "foi culpa": only a participle is a verb behind such a word.
        ends = tongue.participle_endings
        return not ends or word.endswith(ends)
    if _of_many(line, place):
        return True
    before_noun = previous in tongue.determiners or previous in tongue.noun_links
    if before_noun or opens_clause(previous, tongue) or previous.endswith(("'s", "s'")):
        return False
    return None


def _closes(line: Line, place: int) -> bool:
    """Whether a word closes a clause that "as" or a comma opens: "as the lawyer of the family
    claims", "..., analysts estimate,"."""
    if line.close(place) or place == 0 or not line.close(place - 1):
        return False
    part = before(line, place - 1)
    if part is None or part[0] == 0:
        return False
    if line.folded(part[0] - 1) in line.tongue.as_words:
        return True
    one = line.folded(place).endswith("s")
    several = line.folded(place - 1).endswith("s")
    whole = line.opens_phrase(part[0]) or line.capital(part[0]) or several
    return line.gap(part[0] - 1).startswith(",") and one != several and whole


def _of_many(line: Line, place: int) -> bool:
    """Whether several say it: "witnesses claim trucks came", where no ending tells the verb."""
    previous, word = line.said[place - 1], line.said[place]
    bare = not word.endswith(("s", "ed", "ing")) and line.close(place)
    return bare and previous.endswith("s") and not previous.endswith(("ss", "'s", "us", "is"))


def takes_words(line: Line, place: int) -> bool:
    """Whether what follows a word can be what is said."""
    gap, following = line.gap(place), line.folded(place + 1)
    if not SPEECH_MARKS.isdisjoint(gap):
        return True
    tongue = line.tongue
    if not following or not line.close(place) or following in tongue.clause_words:
        return following in tongue.said_links
    return (
        following in tongue.determiners
        or following in tongue.pronouns
        or following in tongue.said_links
        or following in tongue.negations
        or following[0].isdigit()
        or line.capital(place + 1)
        # "Descart\u00f3 subir"
        or (bool(tongue.verb_heads) and following.endswith(tongue.verb_heads))
    )


def tells_to(line: Line, place: int) -> bool:
    """Whether a verb gives an order: "told her to sign", "was told to sign"."""
    tongue = line.tongue
    if line.said[place] not in tongue.sourcing.telling or not line.close(place):
        return False
    for n in range(place + 1, min(len(line.words) - 1, place + _TOLD_TO)):
        if line.folded(n) in tongue.infinitives:
            return line.folded(n + 1) not in tongue.determiners
        if not line.close(n) or line.folded(n) in tongue.said_links | tongue.auxiliaries:
            return False
    return False
