"""Test that times and random data of the local server only come from its clock."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from scripts.picture.layers import PACKAGE

LOCAL = PACKAGE / "local"
SOURCES = ("random", "secrets", "uuid", "os.urandom", "time.time", "time.time_ns", "time.gmtime", "time.localtime")
OF_DATETIME = ("datetime.datetime.now", "datetime.datetime.utcnow", "datetime.datetime.today", "datetime.date.today")
ALLOWED = {
    "clock.py": {"random.Random", "random.SystemRandom", "uuid.UUID", "time.time_ns"},
    "examples.py": {"uuid.uuid5", "uuid.NAMESPACE_OID"},  # made from a name, so it is the same each time
    "journal.py": {"time.time"},  # the page shows the real times of calls
    "page/guard.py": {"secrets.token_urlsafe"},  # the page's token must be unpredictable
    "page/routes.py": {"uuid.uuid4"},  # an open tab detects a new server by this id
    "chat_model/pattern_sample.py": {"random.Random"},  # it is seeded
}


def asked(tree: ast.AST) -> Iterator[str]:
    """Yield what a file uses of the sources of times and chance, by its dotted name."""
    names: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.asname or alias.name.partition(".")[0]: alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names |= {alias.asname or alias.name: f"{node.module}.{alias.name}" for alias in node.names}
    for node in ast.walk(tree):
        name = dotted(node, names)
        if name in OF_DATETIME or any(name == one or name.startswith(f"{one}.") for one in SOURCES):
            yield name


def dotted(node: ast.AST, names: dict[str, str]) -> str:
    if isinstance(node, ast.Name):
        return names.get(node.id, "")
    if isinstance(node, ast.Attribute) and (value := dotted(node.value, names)):
        return f"{value}.{node.attr}"
    return ""


def test_only_the_clock_uses_times_and_random_data() -> None:
    found = {
        path.relative_to(LOCAL).as_posix(): {name for name in asked(ast.parse(path.read_text("utf-8"))) if "." in name}
        for path in LOCAL.rglob("*.py")
    }
    assert {name: used for name, used in found.items() if used} == ALLOWED


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("from secrets import token_hex as made\nmade()", "secrets.token_hex"),
        ("import uuid\nuuid.uuid4()", "uuid.uuid4"),
        ("import datetime as d\nd.datetime.now()", "datetime.datetime.now"),
        ("from datetime import datetime\nf = datetime.utcnow", "datetime.datetime.utcnow"),
        ("import os\nos.urandom(3)", "os.urandom"),
        ("from time import time\ntime()", "time.time"),
    ],
)
def test_another_source_of_times_is_found(text: str, name: str) -> None:
    assert name in set(asked(ast.parse(text)))
    assert not list(asked(ast.parse("import time\nfrom datetime import datetime\ntime.monotonic(), datetime.max")))
