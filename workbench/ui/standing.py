"""Which of the steps one took still stand, whatever was undone, done again and taken back since."""

from workbench.domain.history import Operation


class Standing:
    """Knows the steps that it was told of, and follows what becomes of them."""

    def __init__(self) -> None:
        self._first: dict[str, tuple[str, bool]] = {}
        self._there: set[str] = set()

    def begin(self, operation: Operation) -> str:
        """Follow a step from now on; its id."""
        self._first[operation.id] = (operation.id, True)
        self._there.add(operation.id)
        return operation.id

    def follow(self, operation: Operation) -> str:
        """Take in an undo, a redo or a taking back; the step it is about in the end, "" for none
        of those that are known."""
        first, stood = self._first.get(operation.of, ("", False))
        if first:
            self._first[operation.id] = (first, not stood)
            if stood:
                self._there.discard(first)
            else:
                self._there.add(first)
        return first

    def has(self, id: str) -> bool:
        """Whether a step stands."""
        return id in self._there
