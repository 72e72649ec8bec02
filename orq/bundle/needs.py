"""Find all modules of this package that a program loads, from its imports and used names.

It reads source, and runs nothing. Imports for type checkers only do not count. A name of a lazy package leads to the
module that holds it. A namespace or method of a client counts if its name is used. A file of functions counts with the
imports at its top and those of its used functions.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Set as AbstractSet
from functools import cache
from importlib.util import resolve_name
from pathlib import Path

from ..sdk import INNER

ROOT = Path(__file__).parents[1]

LOOKUPS = frozenset({"getattr", "import_module", "__import__", "attrgetter", "methodcaller"})
"""With one of these a program may reach any name."""

_DYNAMIC = frozenset({"orq.cli", "orq.local", "orq.testing"})


def is_dynamic(modules: Iterable[str]) -> bool:
    """Tell whether one of these modules finds functions by name itself."""
    return any(".".join(module.split(".")[:2]) in _DYNAMIC for module in modules)


def closure(modules: Iterable[str], names: AbstractSet[str], methods: AbstractSet[str]) -> set[str]:
    """Return all modules that will be loaded, now or later.

    `names` are used in the modules that import these `modules`. `methods` are all names that may be called on a client.
    """
    found: set[str] = set()
    seen: set[str] = set()
    makers = {f"_{name}" for name in names}  # the private functions that make the operations of these functions
    left = [name for module in modules for name in _with_parents(module)]
    while left:
        module = left.pop()
        home, _, function = module.rpartition(".")
        if module in seen:
            continue
        seen.add(module)
        if file_of(module) is not None:
            found.add(module)
            left += [home for name, home in lazy_names(module).items() if name in names]
            targets = [*_imports(module, makers if _holds_functions(module) else methods)]
            if module.startswith("orq.sdk."):
                targets += [called for home in targets for called in _called(home, module, methods)]
        else:  # it is the function of a client's method
            targets = [*_imports(home, {f"_{function}"})] if _holds_functions(home) else []
        left += [parent for target in targets for parent in _with_parents(target)]
    return found


def _called(home: str, namespace: str, methods: AbstractSet[str]) -> Iterator[str]:
    """Yield the functions that a namespace calls, such as `conversations_list` for `list_items`."""
    if _holds_functions(home):
        listed = {name.removesuffix("_items") for name in methods}
        groups = {namespace.rpartition(".")[2], home.rpartition("._")[2]}  # the second one is for `group=`
        groups |= {path.replace(".", "_") for path in INNER if methods >= {*path.split(".")[1:]}}
        for name in {*methods, *listed, *(name.removesuffix("_all") for name in listed)}:
            yield from (f"{home}.{group}_{name}" for group in groups)


def _holds_functions(module: str) -> bool:
    return module.startswith("orq.funcs._")


def file_of(module: str) -> Path | None:
    """Return the file of a module of this package, or None."""
    path = ROOT.joinpath(*module.split(".")[1:])
    for file in (path / "__init__.py", path.with_suffix(".py") if path != ROOT else path):
        if file.is_file():
            return file
    return None


@cache
def lazy_names(package: str) -> dict[str, str]:
    """Return the module of each name that a package passes to `attach`; {} for other packages."""
    homes: dict[str, str] = {}
    for node in ast.walk(_tree(package)):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "attach":
            for module, names in _table(package, node.args[1]).items():
                homes.update(dict.fromkeys(names, resolve_name(f".{module}", package)))
            for submodules in map(ast.literal_eval, node.args[2:]):
                homes.update({name: f"{package}.{name}" for name in submodules})
    return homes


def _table(package: str, written: ast.expr) -> dict[str, Iterable[str]]:
    """Return the names of each module, as a dict in the source or as `listed` finds them."""
    if isinstance(written, ast.Dict) and None not in written.keys:
        return ast.literal_eval(written)  # type: ignore[no-any-return]
    branches = [node for node in _tree(package).body if isinstance(node, ast.If)]
    imports = [line for branch in branches for line in branch.body if isinstance(line, ast.ImportFrom)]
    return {"." * (line.level - 1) + (line.module or ""): [alias.name for alias in line.names] for line in imports}


@cache
def _tree(module: str) -> ast.Module:
    file = file_of(module)
    return ast.parse(file.read_text("utf-8") if file else "")


def _with_parents(module: str) -> Iterator[str]:
    parts = module.split(".")
    return (".".join(parts[:end]) for end in range(1, len(parts) + 1))


def _imports(module: str, methods: AbstractSet[str]) -> Iterator[str]:
    package = module if str(file_of(module)).endswith("__init__.py") else module.rpartition(".")[0]
    for node in _run(_tree(module), methods if module.startswith(("orq.sdk.", "orq.funcs._")) else None):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name.partition(".")[0] == "orq")
        elif isinstance(node, ast.ImportFrom):
            target = node.module or ""
            if node.level:
                base = package.split(".")
                target = ".".join([*base[: len(base) - node.level + 1], *([target] if target else [])])
            if target.partition(".")[0] == "orq":
                homes = lazy_names(target)
                yield target
                yield from (homes.get(alias.name, f"{target}.{alias.name}") for alias in node.names)


def _run(tree: ast.AST, names: AbstractSet[str] | None) -> Iterator[ast.AST]:
    """Yield the nodes that may be run."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            for other in node.orelse:
                yield from _run(other, names)
        elif not (
            names is not None and isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.name not in names
        ):
            yield node
            yield from _run(node, names)
