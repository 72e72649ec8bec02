"""`Code`: the lines of a generated module, with the imports that they need."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Protocol

from .text import docstring, literal

MARK = "# @generated"
"""The first line of each file. It is short, because a wheel compresses each file separately."""


_NEEDED_BY_LAZY = frozenset({"typing", "_lazy", "TYPE_CHECKING", "attach", "listed"})
"""Names that appear first in the code of a lazy package. `orq._lazy.listed` skips them."""


class Use(Protocol):
    """Notes the names that an annotation uses: `code.use` or `code.use_for_typing`."""

    def __call__(self, module: str, *names: str) -> None: ...


def unused(module: str, *names: str) -> None:
    """Ignore names that need no import, on a page or in a docstring."""


class NameTakenError(ValueError):
    """A name would have two meanings in one module."""


class Code:
    """Collects the imports of a module with a dotted name such as `orq.models.files`.

    ruff sorts the imports afterwards. A name from two places is refused, because one would hide the other.
    """

    def __init__(self, module: str) -> None:
        self.module = module
        self.runtime_imports: dict[str, set[str]] = defaultdict(set)
        self.typing_imports: dict[str, set[str]] = defaultdict(set)
        self._homes: dict[str, str] = {}

    def use(self, module: str, *names: str) -> None:
        """Import names, or the module itself without names, when the module is loaded."""
        self.use_in(self.runtime_imports, module, names)

    def use_for_typing(self, module: str, *names: str) -> None:
        """Import names only for type checkers."""
        self.use_in(self.typing_imports, module, names)

    def inside(self, package: str) -> Inside:
        """Return the imports inside a function, for modules whose names start with `package`."""
        return Inside(self, package)

    def define(self, *names: str) -> None:
        """Note the names that the module defines."""
        self.use_in({}, self.module, names)

    def use_in(self, imports: dict[str, set[str]], module: str, names: Iterable[str]) -> None:
        """Add names to a set of imports."""
        for name in names:
            home = self._homes.setdefault(name, module)
            if home != module:
                problem = f"The name {name} comes from {home} and from {module}. Rename one."
                raise NameTakenError(f"The module {self.module} cannot be written. {problem}")
        if module != self.module:
            imports[module].update(names)

    def text(self, about: str, body: Iterable[str], *, lazy_annotations: bool = True) -> str:
        """Return the text of the module. Its docstring is `about`, if it is not empty.

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
        """Return the lines of a constant and its docstring."""
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
    """The imports inside a function of a module. They run when the function is called."""

    def __init__(self, code: Code, package: str) -> None:
        self.code, self.package = code, package
        self.imports: dict[str, set[str]] = defaultdict(set)

    def use(self, module: str, *names: str) -> None:
        """Import names in the function if the module is in the package, else at the top of the file."""
        if module.startswith(self.package):
            self.code.use_in(self.imports, module, names)
        else:
            self.code.use(module, *names)

    def lines(self) -> list[str]:
        """Write the imports of the function."""
        return self.code.imports(self.imports)


def lazy_package(about: str, members: Mapping[str, list[str]], elsewhere: Mapping[str, str] | None = None) -> str:
    """Write the `__init__` of a lazy package.

    Checkers read its imports. At run time the names are read from its code. `elsewhere` maps a name to its module in
    the form of Python's import, if it is outside the package.
    """
    homes = {name: f".{module}" for module, names in members.items() for name in names} | dict(elsewhere or {})
    by_home: dict[str, list[str]] = defaultdict(list)
    for name in sorted(homes):
        by_home[homes[name]].append(name)
    if taken := _NEEDED_BY_LAZY & members.keys():
        raise NameTakenError(f"The module {min(taken)} cannot be found in a lazy package. Rename it.")
    lines = [MARK, *docstring(about, ""), "", "from typing import TYPE_CHECKING", ""]
    lines += ["from .._lazy import attach, listed", "", "if TYPE_CHECKING:"]
    for home, names in sorted(by_home.items()):
        pairs = ", ".join(f"{name} as {name}" for name in names)
        lines.append(f"    from {home} import {pairs}" if len(pairs) < 70 else f"    from {home} import ({pairs},)")
    more = "".join(f", {literal(home[1:])}: {literal((name,))}" for name, home in (elsewhere or {}).items())
    table = f"{{**listed(){more}}}" if more else "listed()"
    return "\n".join([*lines, "else:", f"    __getattr__, __dir__, __all__ = attach(__name__, {table})"]) + "\n"
