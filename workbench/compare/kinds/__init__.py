"""The kinds of difference: one module a kind, found by being here.

A module of this package that has a function ``differ(pair: Pair) -> Iterable[Finding]`` takes
part in every comparison. Adding a kind is adding its file.
"""

from collections.abc import Callable, Iterable
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from workbench.compare.model import Finding
from workbench.compare.pair import Pair

Rule = Callable[[Pair], Iterable[Finding]]


@cache
def rules() -> tuple[Rule, ...]:
    """The rules of all kinds, in the order of their modules' names."""
    modules = (import_module(f"{__name__}.{found.name}") for found in iter_modules(__path__))
    return tuple(module.differ for module in modules if hasattr(module, "differ"))
