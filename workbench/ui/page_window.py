"""The part of an article's page that one sees, held to the words rather than to a height.

Heights above the eye may become exact while one scrolls; the words one reads must not jump then.
"""

from workbench.ui.article_page import ArticlePage

PAD_ABOVE = 26
PAD_BELOW = 48


class PageWindow:
    """A view of so many pixels onto a page; its top edge is a block and pixels below its top."""

    def __init__(self, page: ArticlePage, height: int) -> None:
        self.page = page
        self._height = height
        self._block = 0
        self._offset = -PAD_ABOVE

    @property
    def height(self) -> int:
        """How many pixels of the page one sees."""
        return self._height

    @property
    def total(self) -> int:
        """The height of the page with the room above and below it."""
        return self.page.total + PAD_ABOVE + PAD_BELOW

    @property
    def top(self) -> int:
        """How far the top edge is below the top of the page, as well as it is known."""
        return PAD_ABOVE + self.page.top(self._block) + self._offset

    def set_height(self, height: int) -> None:
        """See more or less of the page, the top edge staying where it is."""
        self._height = height
        self._settle()

    def move(self, pixels: int) -> None:
        """Go down, or up, by exactly so many pixels of text."""
        self._offset += pixels
        self._settle()

    def go_to_height(self, top: int) -> None:
        """Go to a height of the page, as when the scroll bar is dragged."""
        if top >= self.total - self._height:
            self._block = len(self.page.map) - 1
            self.page.laid_out(self._block)
            self._offset = self.page.height(self._block)
        else:
            inside = top - PAD_ABOVE
            self._block = self.page.block_at_y(inside)
            guessed = self.page.height(self._block)
            self._offset = inside - self.page.top(self._block)
            self.page.laid_out(self._block)
            if self._offset > 0:
                self._offset = self._offset * self.page.height(self._block) // max(guessed, 1)
        self._settle()

    def go_to(self, position: int, above: int = 0) -> None:
        """Put the line of a code point at the top, with so many pixels above it."""
        self._block = self.page.map.block_at(position)
        laid_out = self.page.laid_out(self._block)
        unit = self.page.map.to_unit(self._block, position)
        self._offset = laid_out.line_of(unit) * laid_out.pitch - above
        self._settle()

    def first_position(self) -> int:
        """The code point that begins the first line one sees whole."""
        block, y = next(
            (place for place in self.blocks() if place[1] + self.page.height(place[0]) > 0),
            (self._block, 0),
        )
        laid_out = self.page.laid_out(block)
        number = min(max(-(y // laid_out.pitch), 0), len(laid_out.lines) - 1)
        return self.page.map.from_unit(block, laid_out.lines[number].textStart())

    def blocks(self) -> list[tuple[int, int]]:
        """The blocks one sees, and how far each one's top is below the top edge."""
        seen = []
        block, y = self._block, -self._offset
        while block < len(self.page.map) and y < self._height:
            seen.append((block, y))
            self.page.laid_out(block)
            y += self.page.height(block)
            block += 1
        return seen

    def y_of(self, block: int) -> int:
        """How far a block's top is below the top edge."""
        return self.page.top(block) - self.page.top(self._block) - self._offset

    def _settle(self) -> None:
        """Keep the top edge inside a block, and the window inside the page."""
        self._walk()
        lowest = self._room_below()
        if lowest > 0:
            self._offset -= lowest
            self._walk()
        if self._block == 0:
            self._offset = max(self._offset, -PAD_ABOVE)

    def _walk(self) -> None:
        last = len(self.page.map) - 1
        self.page.laid_out(self._block)
        while self._offset < 0 < self._block:
            self._block -= 1
            self.page.laid_out(self._block)
            self._offset += self.page.height(self._block)
        while self._block < last and self._offset >= self.page.height(self._block):
            self._offset -= self.page.height(self._block)
            self._block += 1
            self.page.laid_out(self._block)

    def _room_below(self) -> int:
        """How many empty pixels one would see below the end of the page; negative if none."""
        seen = self.blocks()
        if not seen or seen[-1][0] < len(self.page.map) - 1:
            behind_the_end = not seen
            return self._height - PAD_BELOW + self._offset if behind_the_end else 0
        block, y = seen[-1]
        return self._height - (y + self.page.height(block) + PAD_BELOW)
