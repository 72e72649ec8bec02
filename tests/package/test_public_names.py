"""Test that the names of lazy packages are the same for checkers and at run time."""

from __future__ import annotations

import ast
import importlib
import inspect
from pathlib import Path
from types import ModuleType

import pytest

import orq
from tests.sweep._facts import endpoints

HOME = Path(orq.__file__).parent
LAZY = sorted(
    ".".join(("orq", *file.parent.relative_to(HOME).parts))
    for file in HOME.rglob("__init__.py")
    if "attach(" in file.read_text("utf-8")
)

Names = dict[str, list[str]]
SUBMODULES = ""
"""Where `halves` puts the modules that are attributes of their package."""


def halves(package: str) -> tuple[Names, Names]:
    """Return what a package imports for checkers, and what it hands to `attach`: submodule -> sorted names."""
    module = importlib.import_module(package)
    path = module.__file__
    assert path
    for node in ast.parse(Path(path).read_text("utf-8")).body:
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            checked: Names = {}
            for line in node.body:
                if isinstance(line, ast.ImportFrom):
                    home = "." * (line.level - 1) + (line.module or "")  # in the form for `attach`
                    for alias in line.names:
                        assert alias.asname == alias.name, (
                            f"{package}: {alias.name}: write `import x as x`: it is public"
                        )
                    checked.setdefault(home, []).extend(alias.name for alias in line.names)
            calls = [call for line in node.orelse for call in ast.walk(line) if isinstance(call, ast.Call)]
            (attach,) = [call for call in calls if ast.unparse(call.func).endswith("attach")]
            attached = (
                found_at_run_time(module) if "listed()" in ast.unparse(attach) else ast.literal_eval(attach.args[1])
            )
            if attach.args[2:]:
                attached[SUBMODULES] = ast.literal_eval(attach.args[2])
            return _sorted(checked), _sorted(attached)
    pytest.fail(f"{package} has no `if TYPE_CHECKING:`")


def found_at_run_time(module: ModuleType) -> Names:
    """Return what `__getattr__` of a lazy package knows of each submodule."""
    found: Names = {}
    for name, home in inspect.getclosurevars(module.__getattr__).nonlocals["home"].items():
        found.setdefault(home, []).append(name)
    return found


def _sorted(names: Names) -> Names:
    return {module: sorted(found) for module, found in names.items()}


def test_the_lazy_packages_are_known() -> None:
    assert {"orq", "orq.funcs", "orq.models", "orq.params"} <= set(LAZY)


@pytest.mark.parametrize("package", LAZY)
def test_both_halves_are_equal(package: str) -> None:
    checked, attached = halves(package)
    assert attached == checked


@pytest.mark.parametrize("package", LAZY)
def test_all_is_sorted_complete_and_real(package: str) -> None:
    module = importlib.import_module(package)
    homes = halves(package)[1]
    submodules = homes.pop(SUBMODULES, []) if package == "orq" else []
    names = [name for half in homes.values() for name in half]
    assert module.__all__ == sorted(names)
    assert len(set(names)) == len(names)
    assert dir(module) == sorted([*names, *submodules])
    assert [name for name in dir(module) if not hasattr(module, name)] == []
    with pytest.raises(AttributeError, match="no_such_name"):
        _ = module.no_such_name


@pytest.mark.parametrize("name", ["testing", "local", "otel"])
def test_an_unimported_module_has_an_error_hint(name: str) -> None:
    """Other tests may have imported the module, and then it is an attribute: so the look-up itself is asked."""
    with pytest.raises(AttributeError, match=f"no attribute '{name}'. Write `import orq.{name}` first"):
        orq.__getattr__(name)


@pytest.mark.parametrize("package", LAZY)
def test_no_submodule_bears_a_public_name(package: str) -> None:
    module = importlib.import_module(package)
    path = Path(str(module.__file__)).parent
    submodules = {entry.stem for entry in path.iterdir() if entry.suffix == ".py" or entry.is_dir()}
    assert submodules.isdisjoint(module.__all__)


def test_a_file_of_functions_holds_a_namespace_and_those_within_it() -> None:
    import orq.funcs

    files = {file.stem for file in (HOME / "funcs").glob("*.py")} - {"__init__", "_index"}
    homes: dict[str, list[str]] = {}
    for endpoint in endpoints():
        homes.setdefault(f"_{endpoint.group.partition('.')[0]}", []).append(endpoint.name)
    assert files == homes.keys()
    assert halves("orq.funcs")[1] == {module: sorted(names) for module, names in homes.items()}
    assert sorted(name for names in homes.values() for name in names) == orq.funcs.__all__
