"""Test that the package imports what pyproject.toml requires."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path

import pytest

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib  # pytest brings it

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]

EXTRAS = {
    "local": "local",
    "_http/aiohttp_adapter.py": "aiohttp",
    "_http/aiohttp_connector.py": "aiohttp",
    "_http/aiohttp_direct.py": "aiohttp",
    "_http/aiohttp_exchange.py": "aiohttp",
    "_http/aiohttp_session.py": "aiohttp",
    "otel.py": "otel",
    "_traced.py": "otel",
    "_function_spans.py": "otel",
    "_span_export.py": "tracing",
    "_span_sending.py": "tracing",
    "mcp_tools.py": "mcp",
    "_tool_schema.py": "tools",
    "testing": "test",
    "bundle": "dev",
}
"""Parts of the package that need more, and the extra that has it."""

ASKED_FOR = {"pydantic": "for pydantic's own sake", "pydantic_core": "likewise"}
MODULES = {
    "opentelemetry_api": "opentelemetry",
    "opentelemetry_sdk": "opentelemetry",
    "opentelemetry_exporter_otlp_proto_common": "opentelemetry",
}
"""Distributions whose module has another name."""


def needed(*requirements: str) -> set[str]:
    """Return the modules of requirements."""
    found = set()
    for requirement in requirements:
        match = re.match(r"([\w-]+)(?:\[([\w,]+)\])?", requirement)
        assert match is not None
        name, extras = match[1], match[2]
        if name == PROJECT["name"]:
            found |= needed(*(r for extra in extras.split(",") for r in PROJECT["optional-dependencies"][extra]))
        module = name.replace("-", "_").lower()
        found.add(MODULES.get(module, module))
    return found


def imported(file: Path) -> set[str]:
    """Return the modules of others that a file imports, for checkers alone as well: tools evaluate annotations."""
    found = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            found.add((node.module or "").partition(".")[0])
    return found - sys.stdlib_module_names - {"orq"}


@pytest.mark.parametrize("part", ["the rest", *EXTRAS])
def test_imports_are_declared(part: str) -> None:
    files = [file for file in (ROOT / "orq").rglob("*.py") if part_of(file) == part]
    assert files
    declared = needed(*PROJECT["dependencies"])
    if part in EXTRAS:
        declared |= needed(f"{PROJECT['name']}[{EXTRAS[part]}]")
    missing = {name: str(f) for f in files for name in imported(f) - declared - ASKED_FOR.keys()}
    assert not missing


def test_guide_lists_the_versions() -> None:
    guide = (ROOT / "docs/guide/packaging.md").read_text("utf-8")
    told = dict(re.findall(r"^\| ([\w-]+) \| (\d.*) \|$", guide, re.MULTILINE))
    wanted = {}
    for requirement in PROJECT["dependencies"]:
        name, lowest, _, below = re.fullmatch(r"([\w-]+)>=([\d.]+)(,<([\d.]+))?", requirement).groups()  # type: ignore[union-attr]
        wanted[name] = f"{lowest} or newer" + (f", below {below}" if below else "")
    assert told == wanted


def part_of(file: Path) -> str:
    inside = file.relative_to(ROOT / "orq")
    return next((part for part in (inside.as_posix(), inside.parts[0]) if part in EXTRAS), "the rest")


def test_exceptions_of_msgspec_are_caught_by_name() -> None:
    """Its errors are no `ValueError` before msgspec 0.20."""
    found = []
    for file in sorted((ROOT / "orq").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not isinstance(node, ast.Try):
                continue
            tried = " ".join(map(ast.unparse, node.body))
            caught = " ".join(ast.unparse(handler.type or ast.Name("Exception")) for handler in node.handlers)
            reads = "msgspec.json.decode(" in tried or "msgspec.convert(" in tried
            if reads and "ValueError" in caught and "msgspec." not in caught:
                found.append(f"{file.relative_to(ROOT)}:{node.lineno}")
    assert found == []
