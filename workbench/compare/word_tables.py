"""How the tables of a language are written: as texts of words, short to read and to add to."""


def listed(words: str) -> frozenset[str]:
    """A set of single words from a text of them."""
    return frozenset(words.split())


def alike(*groups: str) -> dict[str, str]:
    """A table of words that mean the same, from lines such as "buy: bought purchase"."""
    named = (group.partition(":") for group in groups)
    return {word: stands for stands, _, words in named for word in words.split()}


def phrased(*groups: str) -> dict[str, str]:
    """A table of words or several words in a row that mean the same, the first of a group for
    all of it, from lines such as "prime minister, pm, premier"."""
    rows = ([each.strip() for each in group.split(",")] for group in groups)
    return {phrase: row[0] for row in rows for phrase in row}


def alike_rows(*groups: str) -> dict[str, str]:
    """A table of rows of words that mean the same, from lines such as "say: made known, let it be
    known"."""
    named = (group.partition(":") for group in groups)
    return {row.strip(): stands for stands, _, rows in named for row in rows.split(",")}


def groups(table: str) -> tuple[str, ...]:
    """Groups of words from text such as "thief robber; theft robbery"."""
    return tuple(" ".join(group.split()) for group in table.split(";") if group.strip())


def lines(words: str) -> frozenset[str]:
    """A set of words or of several words in a row, from a text with one on each line."""
    return frozenset(line.strip() for line in words.splitlines() if line.strip())


def valued(table: str) -> dict[str, float]:
    """A table of the value of each word, from text such as "1 one; 2 two twice"."""
    rows = (row.split() for row in table.split(";"))
    return {word: float(value) for value, *words in rows for word in words}


def numbered(table: str, first: int = 0) -> dict[str, int]:
    """A table of the place of each word in a row, from text such as "monday mon; tuesday"."""
    rows = enumerate(table.split(";"), start=first)
    return {word: place for place, words in rows for word in words.split()}
