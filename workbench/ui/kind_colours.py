"""The colours of what a comparison finds, for the table, the ribbons and the pages alike."""

from workbench.domain.model import FindingKind
from workbench.ui.tokens import StatusColours, Tokens


def kind_colours(tokens: Tokens, kind: FindingKind) -> StatusColours:
    """The ink and the wash of a kind of finding."""
    match kind:
        case FindingKind.QUOTE:
            return tokens.change
        case FindingKind.NUMBER | FindingKind.DATE:
            return tokens.wrong
        case FindingKind.NAME | FindingKind.TITLE:
            return tokens.unverified
        case FindingKind.ATTRIBUTION | FindingKind.HEDGE | FindingKind.SCOPE:
            return tokens.todo
        case FindingKind.HEADLINE | FindingKind.SOURCE | FindingKind.INTERNAL:
            return tokens.query
        case _:
            return tokens.neutral
