"""How the reports of an open case differ: what the window asks for, and what it remembers.

A comparison is a job that takes two reports and gives a `Comparison`; it is not kept in the case.
What people say of it is kept (`judging`), and `shown` lays the one over the other.
"""

from collections import OrderedDict

from workbench.compare.model import Comparison, Report, Said
from workbench.services.beside import compare_beside
from workbench.services.compared import (
    Compared,
    Pair,
    Row,
    ShownTie,
    compare_articles,
    pairs_of,
    report,
    report_in,
    said_in,
    shown_in,
)
from workbench.services.session import Session

__all__ = [
    "Compared",
    "Comparisons",
    "Pair",
    "Row",
    "ShownTie",
    "compare_articles",
    "compare_beside",
    "pairs",
    "report",
    "report_of",
    "said_of",
    "shown",
]

NOTHING_SAID = Said()


def pairs(session: Session) -> list[Pair]:
    """The article under check with each other one; the first stands in where none is."""
    return pairs_of(session.case)


def report_of(session: Session, article: str) -> Report:
    """An article as the comparison reads it."""
    return report_in(session.case, article, session.text(article))


def said_of(session: Session, pair: Pair) -> Said:
    """What people said of the ties of two articles."""
    return said_in(session.case, pair)


def shown(session: Session, pair: Pair, comparison: Comparison) -> Compared:
    """A comparison with all that people said of its ties and findings."""
    return shown_in(session.case, pair, comparison)


class Comparisons:
    """The latest comparisons by what went into them, so that only what changed is compared anew.

    Words, language, day, headline and what people said of the ties count; who checks, and what
    was judged, does not.
    """

    def __init__(self, most: int = 24) -> None:
        self._most = most
        self._known: OrderedDict[tuple[Report, Report, Said], Comparison] = OrderedDict()

    def find(self, a: Report, b: Report, said: Said = NOTHING_SAID) -> Comparison | None:
        """The comparison of these two, None when it has to be made."""
        found = self._known.get((a, b, said))
        if found is not None:
            self._known.move_to_end((a, b, said))
        return found

    def find_near(self, a: Report, b: Report, said: Said) -> Comparison | None:
        """The comparison of these two, or else the latest that was made before somebody tied or
        untied something: it stands in until the new one is made."""
        exact = self.find(a, b, said)
        if exact is not None:
            return exact
        latest = reversed(self._known.items())
        return next((one for (x, y, _said), one in latest if (x, y) == (a, b)), None)

    def keep(self, a: Report, b: Report, comparison: Comparison, said: Said = NOTHING_SAID) -> None:
        """Remember a comparison; the one not asked for longest is forgotten."""
        self._known[a, b, said] = comparison
        self._known.move_to_end((a, b, said))
        while len(self._known) > self._most:
            self._known.popitem(last=False)
