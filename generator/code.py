"""A generated module: its lines, and the imports that writing them asked for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Protocol

from .text import docstring, literal

MARK = "# @generated"
"""The first line of each file. Short, as a wheel packs each file by itself."""


_NEEDED_BY_LAZY = frozenset({"typing", "_lazy", "TYPE_CHECKING", "attach", "listed"})
"""Names that stand first in the code of a lazy package. `orq._lazy.listed` looks behind them."""


class Use(Protocol):
    """Where a writer of types says which names it wrote: `code.use`, or `code.use_for_typing`."""

    def __call__(self, module: str, *names: str) -> None: ...


def unused(module: str, *names: str) -> None:
    """Take a name that needs no import: on a page, or in a docstring."""


class NameTakenError(ValueError):
    """A name that would stand for two things in one module."""


class Code:
    """Collects the imports of a module, whose name is dotted: `orq.models.files`.

    ruff sorts the imports afterwards. A name that comes from two places is refused: one would hide the other.
    """

    def __init__(self, module: str) -> None:
        self.module = module
        self.runtime_imports: dict[str, set[str]] = defaultdict(set)
        self.typing_imports: dict[str, set[str]] = defaultdict(set)
        self._homes: dict[str, str] = {}

    def use(self, module: str, *names: str) -> None:
        """Import names, or without any the module itself, when the module is loaded."""
        self.use_in(self.runtime_imports, module, names)

    def use_for_typing(self, module: str, *names: str) -> None:
        """Import names for type checkers alone."""
        self.use_in(self.typing_imports, module, names)

    def inside(self, package: str) -> Inside:
        """Return the imports of one of its functions, from the modules whose names begin so."""
        return Inside(self, package)

    def define(self, *names: str) -> None:
        """Say which names the module defines."""
        self.use_in({}, self.module, names)

    def use_in(self, imports: dict[str, set[str]], module: str, names: Iterable[str]) -> None:
        """Add names to some of its imports."""
        for name in names:
            home = self._homes.setdefault(name, module)
            if home != module:
                problem = f"the name {name} comes from {home} and from {module}: rename one"
                raise NameTakenError(f"{self.module}: {problem}")
        if module != self.module:
            imports[module].update(names)

    def text(self, about: str, body: Iterable[str], *, lazy_annotations: bool = True) -> str:
        """Return the text of the module, which says `about` what it is, unless its one function does.

        `lazy_annotations`: nothing evaluates its annotations when it is loaded.
        """
        for_typing = {
            module: names - self.runtime_imports.get(module, set())
            for module, names in self.typing_imports.items()
            if not names or names - self.runtime_imports.get(module, set())
        }
        if for_typing:
            self.use("typing", "TYPE_CHECKING")
        lines = [MARK, *(docstring(about, "") if about else []), ""]
        lines += ["from __future__ import annotations", ""] if lazy_annotations else []
        lines += self.imports(self.runtime_imports)
        if for_typing:
            lines += ["", "if TYPE_CHECKING:", *(f"    {line}" for line in self.imports(for_typing))]
        return "\n".join([*lines, *body, ""])

    @staticmethod
    def constant(name: str, kind: str, value: str, about: str) -> list[str]:
        """Return the lines of a constant, and below it what it is `about`."""
        return ["", f"{name}: {kind} = {value}", f'"""{about}"""']

    def imports(self, wanted: Mapping[str, Iterable[str]]) -> list[str]:
        """Write imports."""
        lines = []
        for module, names in sorted(wanted.items()):
            listed = ", ".join(sorted(names))
            lines.append(f"from {self._relative(module)} import {listed}" if listed else f"import {module}")
        return lines

    def _relative(self, module: str) -> str:
        if not module.startswith("orq."):
            return module
        package = self.module.rpartition(".")[0] + "."
        return f".{module.removeprefix(package)}" if module.startswith(package) else f"..{module.removeprefix('orq.')}"


class Inside:
    """The imports that stand inside one function of a module, and are carried out when it is called."""

    def __init__(self, code: Code, package: str) -> None:
        self.code, self.package = code, package
        self.imports: dict[str, set[str]] = defaultdict(set)

    def use(self, module: str, *names: str) -> None:
        """Import names inside, if the module is of the package; else when the file is loaded."""
        if module.startswith(self.package):
            self.code.use_in(self.imports, module, names)
        else:
            self.code.use(module, *names)

    def lines(self) -> list[str]:
        """Write the imports of the function."""
        return self.code.imports(self.imports)


def lazy_package(about: str, members: Mapping[str, list[str]], elsewhere: Mapping[str, str] | None = None) -> str:
    """Write a package's `__init__`: imports that checkers read, and whose names are read from its code at run time.

    `elsewhere` maps a name to its module, as Python's import has it, where that is not beside the package's own.
    """
    homes = {name: f".{module}" for module, names in members.items() for name in names} | dict(elsewhere or {})
    by_home: dict[str, list[str]] = defaultdict(list)
    for name in sorted(homes):
        by_home[homes[name]].append(name)
    if taken := _NEEDED_BY_LAZY & members.keys():
        raise NameTakenError(f"a module named {min(taken)} is not found in the code of a lazy package: rename it")
    lines = [MARK, *docstring(about, ""), "", "from typing import TYPE_CHECKING", ""]
    lines += ["from .._lazy import attach, listed", "", "if TYPE_CHECKING:"]
    for home, names in sorted(by_home.items()):
        pairs = ", ".join(f"{name} as {name}" for name in names)
        lines.append(f"    from {home} import {pairs}" if len(pairs) < 70 else f"    from {home} import ({pairs},)")
    more = "".join(f", {literal(home[1:])}: {literal((name,))}" for name, home in (elsewhere or {}).items())
    table = f"{{**listed(){more}}}" if more else "listed()"
    return "\n".join([*lines, "else:", f"    __getattr__, __dir__, __all__ = attach(__name__, {table})"]) + "\n"
