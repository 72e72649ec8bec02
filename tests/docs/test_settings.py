"""Test that the page of settings matches the code: settings, defaults and variables."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from orq import Orq, RequestOptions, RetryConfig
from orq.options import RETRIED_STATUSES

pytestmark = pytest.mark.once

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "guide" / "settings.md"
GENERATED = ("funcs", "models", "params", "sdk")
BY_OTHERS = {"HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY", "OTEL_SERVICE_NAME"}
"""Those that Python's `getproxies` and OpenTelemetry read for us."""
NOT_SETTINGS = {"PYTEST_CURRENT_TEST", "PYTHONIOENCODING", "TERM", "WT_SESSION"}
"""Those that pytest, Python and terminals set, and nobody for this package."""


def table(head: str) -> dict[str, list[str]]:
    """Return the rows below a heading of the table, by the names in their first cell."""
    text = PAGE.read_text("utf-8").partition(f"\n## {head}\n")[2].partition("\n## ")[0]
    rows = [[cell.strip() for cell in line.strip("| ").split(" | ")] for line in text.splitlines() if line[:3] == "| `"]
    rows = [row for row in rows if not row[0].endswith("`RetryConfig`")]
    return {name: row[1:] for row in rows for name in re.findall(r"`(\w+)`", row[0])}


def variables(tree: ast.AST) -> Iterator[str]:
    """Yield the variables that a module asks `os.environ` for."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Attribute(attr="environ")), args=[ast.Constant(value=name), *_]):
                yield str(name)
            case ast.Subscript(value=ast.Attribute(attr="environ"), slice=ast.Constant(value=name)):
                yield str(name)
            case ast.Compare(left=ast.Constant(value=name), comparators=[ast.Attribute(attr="environ")]):
                yield str(name)
            case _:
                pass


def test_every_environment_variable_is_on_the_page() -> None:
    paths = [path for path in (ROOT / "orq").rglob("*.py") if path.relative_to(ROOT).parts[1] not in GENERATED]
    asked = {name for path in paths for name in variables(ast.parse(path.read_text("utf-8")))}
    assert {"ORQ_API_KEY", "SSL_CERT_FILE", "ORQ_UPSTREAM_KEY"} <= asked
    assert set(table("Environment variables")) == asked - NOT_SETTINGS | BY_OTHERS


def test_every_way_to_read_a_variable_is_detected() -> None:
    code = "import os\nos.environ.get('A', '')\nos.environ['B']\n'C' in os.environ\nos.getcwd()\nos.environ.pop('D')"
    assert {*variables(ast.parse(code))} == {*"ABCD"}


def parameters(function: Any) -> dict[str, Any]:
    return {name: one.default for name, one in inspect.signature(function).parameters.items()}


def test_every_setting_of_a_client_is_on_the_page_with_its_default() -> None:
    said = {name: cells[0].strip("`") for name, cells in table("Settings of a client").items()}
    assert said == {name: repr(default) for name, default in parameters(Orq).items()}


def test_every_option_of_a_call_is_on_the_page() -> None:
    assert table("Settings of one call").keys() == parameters(RequestOptions).keys()


def test_every_setting_of_retries_is_on_the_page_with_its_default() -> None:
    said = {name: cells[0].strip("`") for name, cells in table("Retries").items()}
    assert said.pop("status_codes") == "408, 429, 500 to 599"
    assert frozenset({408, 429, *range(500, 600)}) == RETRIED_STATUSES
    assert said == {name: repr(one) for name, one in parameters(RetryConfig).items() if name != "status_codes"}
