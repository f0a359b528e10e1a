"""What is known of two reports as a whole: how they are related, and how far they were read."""

from html import escape

from PySide6.QtWidgets import QLabel, QWidget

from workbench.compare.model import RelationKind
from workbench.domain.case import Case
from workbench.domain.model import Article
from workbench.finding_words import cut_words, relation_words, why
from workbench.services.comparison import Compared
from workbench.ui.elided_label import ElidedLabel
from workbench.ui.tokens import Tokens

# What two reports that are two sources, or may be, ask no attention for.
_QUIET = (RelationKind.INDEPENDENT, RelationKind.UNCLEAR)
_LONGEST_REASON = 200


class RelationLine(ElidedLabel):
    """How the two texts probably came to say the same; the evidence is its tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findings-relation")

    def show_compared(self, compared: Compared | None) -> None:
        """Show it of a comparison, or nothing."""
        words = relation_words(compared.relation) if compared is not None else ""
        evidence = compared.relation.evidence if compared is not None else ()
        self.set_text(words)
        told = "<br>".join(escape(why(reason)[:_LONGEST_REASON]) for reason in evidence)
        self.setToolTip(f"<qt><b>{escape(words)}</b><br>{told}</qt>" if words else "")

    def dress(self, compared: Compared | None, tokens: Tokens) -> None:
        """Colour it: two reports that hang together are not two sources."""
        alone = compared is None or compared.relation.kind in _QUIET
        self.setStyleSheet(f"color: {tokens.muted if alone else tokens.change.ink}")


class CutLine(QLabel):
    """Says of a text that is too long how much of it was compared; hidden otherwise."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findings-cut")
        self.setProperty("textFormat", 0)
        self.setProperty("kind", "muted")
        self.setWordWrap(True)
        self.setContentsMargins(10, 0, 10, 6)
        self.hide()

    def show_compared(self, case: Case, compared: Compared | None) -> None:
        """Say it of the articles of a comparison that were not read to their end."""
        cut = compared.cut if compared is not None else ()
        titles = [(case.get(Article, article).title, share) for article, share in cut]
        self.setText(" ".join(cut_words(f"“{title}”", share) for title, share in titles))
        self.setVisible(bool(cut))
