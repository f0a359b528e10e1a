"""French."""

from workbench.compare.languages import Language

LANGUAGE = Language(
    code="fr",
    stemmer="french",
)
