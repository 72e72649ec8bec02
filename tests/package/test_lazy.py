"""What an import loads, each in a fresh process."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest


def run(program: str) -> list[str]:
    """Return the lines that a program prints; any warning is an error."""
    path = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONWARNINGS")}
    command = [sys.executable, "-W", "error", "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=path)
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def loaded(statement: str) -> set[str]:
    """Return the modules that a statement loads."""
    return set(run(f"import sys; old = set(sys.modules)\n{statement}\nprint(*(set(sys.modules) - old))"))


def test_import_orq_loads_nothing_of_others() -> None:
    modules = loaded("import orq")
    assert {name.partition(".")[0] for name in modules} - sys.stdlib_module_names == {"orq"}
    assert modules & {"asyncio", "ssl", "socket", "sqlite3", "http", "importlib.metadata", "inspect"} == set()


def test_a_function_loads_its_own_file_alone() -> None:
    modules = loaded("from orq.funcs import conversations_create")
    assert {name for name in modules if name.startswith("orq.funcs.")} == {"orq.funcs._conversations_create"}
    assert not {name for name in modules if name.startswith(("orq.sdk", "orq.local", "orq.params"))}
    assert modules.isdisjoint({"starlette", "uvicorn", "sqlite3"})


def test_a_namespace_of_the_facade_loads_on_first_use() -> None:
    program = "from orq import Orq\nclient = Orq('key')\n"
    before = loaded(program + "client.close()")
    after = loaded(program + "client.conversations\nclient.close()")
    assert not {name for name in before if name.startswith(("orq.sdk.", "orq.funcs.")) and "._" not in name}
    assert {name for name in after - before if name.startswith("orq.")} == {"orq.sdk.conversations"}


EVERYTHING = """
import importlib, pathlib, sys
import orq
home = pathlib.Path(orq.__file__).parent
for file in sorted(home.rglob("*.py")):
    name = ".".join(("orq", *file.relative_to(home).with_suffix("").parts)).removesuffix(".__init__")
    if not name.startswith("orq.params") and not name.endswith("__main__"):
        module = importlib.import_module(name)
        for public in getattr(module, "__all__", ()):
            getattr(module, public)
"""


def test_orq_never_loads_its_params() -> None:
    assert run(EVERYTHING + "print(*(name for name in sys.modules if name.startswith('orq.params')))") == []


def test_no_file_of_a_function_shadows_it() -> None:
    program = (
        EVERYTHING + "import orq.funcs\nprint(*(f for f in orq.funcs.__all__ if not callable(getattr(orq.funcs, f))))"
    )
    assert run(program) == []


@pytest.mark.parametrize("package", ["orq", "orq.funcs", "orq.models", "orq.params"])
def test_a_star_import_brings_what_is_public(package: str) -> None:
    program = f"import {package} as package\nfrom {package} import *\n"
    assert run(program + "print(*(name for name in package.__all__ if name not in globals()))") == []
