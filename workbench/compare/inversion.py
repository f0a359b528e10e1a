"""Speakers behind their verb, as languages tell them whose verbs need no subject before them:
"según explicó ayer la ministra", "«No hay dinero», ha dicho este lunes ante la prensa Luis Mora".
"""

from workbench.compare.languages import Language
from workbench.compare.noun_phrases import Line, Range, after

# How many small phrases of time and place may stand between a verb and its subject, and how many
# words and clitics before the verb belong to it.
_MOST, _BEFORE = 5, 4
_SMALL = "(,"


def behind_verb(line: Line, place: int) -> Range | None:
    """The speaker that follows a verb with what tells when and where between them; None where the
    verb has its subject before it, or has none."""
    tongue = line.tongue
    first = _begin(line, place)
    led = first > 0 and line.close(first - 1) and line.folded(first - 1) in tongue.turning
    opened = first == 0 or not line.close(first - 1)
    if not (led or opened) or not line.close(place):
        return None
    bare = place + 1
    behind = _past_clitic(line, bare)
    at = _past_asides(line, behind)
    if first == 0 and not led:
        part = after(line, at) if at is not None else None
        brings = part and line.folded(part[1]) in tongue.said_links
        return part if part and brings and _speaks(line, part) else None
    if at is None or (opened and not led and first == place and at == bare):
        # What stands right behind a bare verb is told without this.
        return None
    part = after(line, at)
    return part if part and _speaks(line, part) else None


def _begin(line: Line, place: int) -> int:
    """The first word that belongs to a verb: "lo ha dicho", "se quejó"."""
    small = line.tongue.auxiliaries | line.tongue.object_pronouns
    first = place
    while first > max(0, place - _BEFORE) and line.close(first - 1):
        if line.folded(first - 1) not in small:
            break
        first -= 1
    return first


def _past_clitic(line: Line, place: int) -> int:
    """Behind a pronoun that a hyphen joins to its verb: "queixou-se", "disse-lhe"."""
    joined = place < len(line.words) and line.gap(place - 1) == "-"
    return place + (joined and line.folded(place) in line.tongue.object_pronouns)


def _past_asides(line: Line, place: int) -> int | None:
    """Where the phrases of time and place behind a verb end; None where something else begins."""
    tongue = line.tongue
    for _ in range(_MOST):
        if place >= len(line.words) or line.folded(place) in tongue.said_links:
            return None
        end = _past_day(line, place)
        if end == place and line.folded(place) in tongue.aside_links:
            part = after(line, place + 1)
            end = _up_to_name(line, part) if part and line.close(place) else place
        if end == place:
            return place
        if end < len(line.words) and not line.close(end - 1):
            return None
        place = end
    return None


def _up_to_name(line: Line, part: Range) -> int:
    """Where a phrase ends that a name follows without a comma: "a la prensa Luis Mora"."""
    for place in range(part[0] + 1, part[1]):
        before = line.folded(place - 1)
        if line.capital(place) and not line.capital(place - 1):
            known = before in line.tongue.offices or line.opens_phrase(place - 1)
            return part[1] if known or before in line.tongue.noun_links else place
    return part[1]


def _past_day(line: Line, place: int) -> int:
    """Behind "ayer", "este lunes", "el martes 14"."""
    tongue = line.tongue
    if line.folded(place) in tongue.relative_days or line.folded(place).endswith(
        tongue.adverb_endings
    ):
        return place + 1
    end = place
    while end < min(len(line.words), place + 3) and _leads_day(line.folded(end), tongue):
        end += 1
    if line.folded(end) not in tongue.weekdays:
        return place
    end += 1
    return end + line.folded(end)[:1].isdigit()


def _leads_day(word: str, tongue: Language) -> bool:
    return word in tongue.day_articles or word in tongue.turns or word in tongue.articles


def _speaks(line: Line, part: Range) -> bool:
    """Whether a phrase is of somebody who may speak: it has a name, an office, a body or people."""
    tongue = line.tongue
    tables = (tongue.offices, tongue.bodies, tongue.sides, tongue.people, tongue.papers)
    return any(
        line.capital(place)
        or line.folded(place) in tongue.vague_voices
        or any(line.folded(place) in table for table in tables)
        for place in range(*part)
    )
