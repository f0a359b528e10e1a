"""A column of cards that follows a list of ids and touches only what comes and goes."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from workbench.ui.card import Card, stack

C = TypeVar("C", bound=Card)


class CardList(QWidget, Generic[C]):
    """Cards by id. A form can take the place of one while that is edited."""

    def __init__(self, make: Callable[[str], C]) -> None:
        super().__init__()
        self._make = make
        self._cards: dict[str, C] = {}
        self._column = stack(self)
        self._edited = ""
        self.hide()

    @property
    def count(self) -> int:
        """How many cards there are."""
        return len(self._cards)

    def card(self, id: str) -> C | None:
        """The card of an id, None when it is gone."""
        return self._cards.get(id)

    def sync(self, ids: Sequence[str]) -> list[C]:
        """Have cards for these ids in this order, and for no others."""
        for id in self._cards.keys() - set(ids):
            gone = self._cards.pop(id)
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        # What comes between others cannot just be put behind them.
        in_order = list(self._cards) == list(ids)[: len(self._cards)]
        cards = [self._cards.get(id) or self._make(id) for id in ids]
        for card in cards:
            if not in_order or card.id not in self._cards:
                self._column.addWidget(card)
        self._cards = {card.id: card for card in cards}
        self.setVisible(bool(cards))
        return cards

    def put_in_place(self, form: QWidget, id: str) -> None:
        """Let a form stand where a card stands."""
        self.give_back()
        card = self._cards.get(id)
        if card is not None:
            self._column.insertWidget(self._column.indexOf(card), form)
            card.hide()
            self._edited = id

    def give_back(self) -> None:
        """Show the card again whose place a form had."""
        card = self._cards.get(self._edited)
        self._edited = ""
        if card is not None:
            card.show()

    def focus_after(self, at: int) -> None:
        """Go to the remove button of the card that stands at a place now, or of the last."""
        cards = list(self._cards.values())
        if cards:
            cards[min(at, len(cards) - 1)].focus_remove()
