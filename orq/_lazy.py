"""`attach`: load the names of a package when they are first used (PEP 562).

A package writes its real imports under `if TYPE_CHECKING:`, where type checkers and editors read them, and calls
`attach` under `else:`. A package with many names does not repeat them there, since `listed` reads them from the code of
the imports. A module with one public name starts with an underscore. Else importing it would replace the name in its
package, as Python sets a submodule as an attribute.
"""

import sys
from collections.abc import Callable, Iterable, Mapping

from ._forks import register_before_logging

_MODELS = ("orq.models", "orq.params")
"""Packages whose modules do not log."""

_NOT_BESIDE = ("typing", "_lazy")
"""Modules that a package imports to call `attach`."""


def attach(
    package: str, modules: Mapping[str, Iterable[str]], submodules: Iterable[str] = ()
) -> tuple[Callable[[str], object], Callable[[], list[str]], list[str]]:
    """Return `__getattr__`, `__dir__` and `__all__` of a package.

    `modules` maps a relative module to its names. `submodules` become attributes, too, so that `import orq` is enough
    for `orq.errors.RateLimitError`. `import *` does not include them. Submodules that need other packages, such as
    `orq.testing`, are not listed and must be imported.
    """
    home = {name: module for module, names in modules.items() for name in names}
    names = sorted(home)
    known = sorted({*names, *submodules})

    def load(name: str) -> object:
        if name not in home and name not in submodules:
            if name[0].isupper():
                from ._foreign_names import PLACES

                if place := PLACES.get(name):  # `from orq import OrqAI` shows the text of no other error
                    raise ImportError(f"{package!r} has no name {name!r}. Write {place}.", name=name)
            raise AttributeError(f"module {package!r} has no attribute {name!r}{_import_first(package, name)}")
        if package not in _MODELS:
            register_before_logging()
        # Imported here, as `import orq` loads as little as possible until forks wait for imports.
        from importlib import import_module
        from types import FunctionType

        from ._lazy_annotations import make_lazy

        if name in submodules:
            return import_module(f".{name}", package)
        value = getattr(import_module(f".{home[name]}", package), name)
        if type(value) is FunctionType:
            make_lazy(value)
        setattr(sys.modules[package], name, value)
        return value

    return load, lambda: known, names


def listed() -> dict[str, tuple[str, ...]]:
    """Return the names that the calling module would import from each module beside it.

    No import is run. The code of a module holds the names of each import as one constant. In `co_names`, which is in
    the order of first use, the module stands before them.
    """
    code = sys._getframe(1).f_code
    names, at, found = code.co_names, 0, {}
    for wanted in code.co_consts:
        if type(wanted) is tuple:
            at = names.index(wanted[0], at)
            found[names[at - 1]] = wanted
    return {module: wanted for module, wanted in found.items() if module not in _NOT_BESIDE}


def _import_first(package: str, name: str) -> str:
    """Return how to get a module that is no attribute until it is imported, or ""."""
    if name.startswith("_"):  # such as a private module of the package
        return ""
    from importlib.util import find_spec

    module = f"{package}.{name}"
    known = name.isidentifier() and find_spec(module)
    return f". Write `import {module}` first." if known else ""
