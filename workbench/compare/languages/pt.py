"""Portuguese."""

from workbench.compare.languages import Language

LANGUAGE = Language(
    code="pt",
    stemmer="portuguese",
)
