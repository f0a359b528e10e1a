"""Words that put something at a place in a row: "largest", "second-largest", "el mayor"."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from workbench.compare.languages import Language, alike, listed, once


@dataclass(frozen=True, slots=True)
class RankWords:
    """The words of one language for places in a row."""

    # What is at the top of a row, each with what the row goes by ("biggest": "largest").
    tops: Mapping[str, str] = field(default_factory=dict)
    # What makes an adjective behind its noun one ("m\u00e1s"), and such adjectives.
    most: frozenset[str] = frozenset()
    adjectives: Mapping[str, str] = field(default_factory=dict)
    # What makes one at the top one of several ("among"), and brings one that is ahead ("after").
    among: frozenset[str] = frozenset()
    behind: frozenset[str] = frozenset()


_NONE = RankWords()

_ENGLISH = RankWords(
    tops=alike(
        "largest: largest biggest main top leading",
        "oldest: oldest",
        "newest: newest youngest",
        "busiest: busiest",
        "longest: longest",
        "tallest: tallest highest",
        "richest: richest wealthiest",
        "poorest: poorest",
        "smallest: smallest",
        "fastest: fastest quickest",
        "deepest: deepest",
        "deadliest: deadliest worst",
        "best: best",
        "cheapest: cheapest",
        "dearest: dearest costliest priciest",
    ),
    among=listed("among of"),
    behind=listed("after behind"),
)

_SPANISH = RankWords(
    tops=alike(
        "mayor: mayor principal primer primera", "menor: menor", "mejor: mejor", "peor: peor"
    ),
    most=listed("mas"),
    adjectives=alike(
        "mayor: grande importante",
        "menor: pequeno pequena",
        "antiguo: antiguo antigua viejo vieja",
        "nuevo: nuevo nueva joven moderno moderna",
        "largo: largo larga",
        "alto: alto alta",
        "rico: rico rica",
        "pobre: pobre",
        "rapido: rapido rapida",
        "profundo: profundo profunda",
        "transitado: transitado transitada concurrido concurrida",
        "mortifero: mortifero mortifera grave",
        "caro: caro cara",
        "barato: barato barata",
        "poblado: poblado poblada",
    ),
    among=listed("los las entre"),
    behind=listed("tras despues detras"),
)

_PORTUGUESE = RankWords(
    tops=alike(
        "maior: maior principal primeiro primeira", "menor: menor", "melhor: melhor", "pior: pior"
    ),
    most=listed("mais"),
    adjectives=alike(
        "maior: importante",
        "antigo: antigo antiga velho velha",
        "novo: novo nova jovem moderno moderna",
        "longo: longo longa extenso extensa",
        "alto: alto alta",
        "rico: rico rica",
        "pobre: pobre",
        "rapido: rapido rapida",
        "profundo: profundo profunda",
        "movimentado: movimentado movimentada",
        "mortal: mortal letal grave",
        "caro: caro cara",
        "barato: barato barata",
        "populoso: populoso populosa",
    ),
    among=listed("os as entre dos das"),
    behind=listed("apos depois atras"),
)

_OF = {"en": _ENGLISH, "es": _SPANISH, "pt": _PORTUGUESE}


@once
def ranks_of(tongue: Language) -> RankWords:
    """The words of a language, none where there are none."""
    return _OF.get(tongue.code, _NONE)
