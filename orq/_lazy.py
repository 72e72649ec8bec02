"""`attach()`: names of a package that are loaded when they are first used (PEP 562).

A package lists its real imports under `if TYPE_CHECKING:`, where checkers and editors read them, and
calls `attach` in the `else:`. A package with many names does not repeat them there: `listed` reads them from
the code of those imports. Modules that hold one public name start with an underscore: a public submodule of
the same name would replace the name on its package as soon as it is imported.
"""

import sys
from collections.abc import Callable, Iterable, Mapping

from ._forks import register_before_logging

_MODELS = ("orq.models", "orq.params")
"""Packages whose modules do not log."""

_NOT_BESIDE = ("typing", "_lazy")
"""The modules that a package imports in order to call `attach`."""


def attach(
    package: str, modules: Mapping[str, Iterable[str]], submodules: Iterable[str] = ()
) -> tuple[Callable[[str], object], Callable[[], list[str]], list[str]]:
    """Return `__getattr__`, `__dir__` and `__all__` for `package`; `modules` maps a relative module to its names.

    `submodules` are attributes too, so that `import orq` is enough for `orq.errors.RateLimitError`. `import *` takes
    none of them. Those that need more than this package, such as `orq.testing`, are imported by name.
    """
    home = {name: module for module, names in modules.items() for name in names}
    names = sorted(home)
    known = sorted({*names, *submodules})

    def load(name: str) -> object:
        if name not in home and name not in submodules:
            if name[0].isupper():
                from ._former_names import PLACES

                if place := PLACES.get(name):  # `from orq import OrqAI` shows the text of no other error
                    raise ImportError(f"cannot import name {name!r} from {package!r}: write {place}", name=name)
            raise AttributeError(f"module {package!r} has no attribute {name!r}{_import_first(package, name)}")
        if package not in _MODELS:
            register_before_logging()
        from importlib import import_module  # not above: `import orq` loads as little as it can, once forks wait
        from types import FunctionType

        from ._hints import mark

        if name in submodules:
            return import_module(f".{name}", package)
        value = getattr(import_module(f".{home[name]}", package), name)
        if type(value) is FunctionType:
            mark(value)
        setattr(sys.modules[package], name, value)
        return value

    return load, lambda: known, names


def listed() -> dict[str, tuple[str, ...]]:
    """Return what the calling module imports from modules beside it, the names of each, though no import was run.

    The code of a module holds the names of each import as one constant. In `co_names`, which is in the order of first
    use, the module stands before them.
    """
    code = sys._getframe(1).f_code
    names, at, found = code.co_names, 0, {}
    for wanted in code.co_consts:
        if type(wanted) is tuple:
            at = names.index(wanted[0], at)
            found[names[at - 1]] = wanted
    return {module: wanted for module, wanted in found.items() if module not in _NOT_BESIDE}


def _import_first(package: str, name: str) -> str:
    """Tell how to get a module that is no attribute until it is imported."""
    if name.startswith("_"):  # as when a module of the package is imported from it
        return ""
    from importlib.util import find_spec

    module = f"{package}.{name}"
    known = name.isidentifier() and find_spec(module)
    return f": write `import {module}` first" if known else ""
