"""A small case for tests of screens: two articles, and claims on the words one names."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from workbench.domain.model import Article, Claim, Person, Role
from workbench.phrases import error_words
from workbench.services import checking
from workbench.services.session import Session, create_case
from workbench.ui.bridge import Desk

LEDGER = "The harbour opened in 1912.\nSome 400 boats “came” on Monday, said Ana Ruiz.\n" * 3
RADIO = "About 380 boats came on Tuesday. The harbour is old.\n"


@dataclass(frozen=True, slots=True)
class SmallCase:
    """The case on a desk, and the ids of its articles."""

    desk: Desk
    ledger: str
    radio: str

    @property
    def session(self) -> Session:
        """The open case."""
        return self.desk.session

    def mark(self, words: str, article: str = "") -> Claim:
        """A claim on the first place where the words stand."""
        article = article or self.ledger
        start = self.session.text(article).index(words)
        return checking.mark(self.session, article, start, start + len(words))


def small_case(folder: Path, text: str = LEDGER) -> SmallCase:
    """Make the case in a folder."""
    articles = (
        _article("a1", 1, Role.UNDER_CHECK, "Harbour turns 100", "The Ledger", text),
        _article("a2", 2, Role.COMPARISON, "Boats in the harbour", "Radio", RADIO),
    )
    blobs = {
        article.text_sha256: one.encode()
        for article, one in zip(articles, (text, RADIO), strict=True)
    }
    session = create_case(folder / "harbour.fcase", "Harbour", Person("p1", "Ana"), articles, blobs)
    return SmallCase(Desk(session, error_words), "a1", "a2")


def _article(id: str, index: int, role: Role, title: str, outlet: str, text: str) -> Article:
    digest = sha256(text.encode()).hexdigest()
    name = f"{outlet.lower()}.txt"
    return Article(id, index, role, title, name, digest, digest, len(text), outlet=outlet)
