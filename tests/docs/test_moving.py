"""Test that the tables of older names in the guide on moving are complete.

They match the errors.
"""

from __future__ import annotations

import re
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest

import orq.models
from orq import Orq
from orq._foreign_names import FIELDS, OF_METHODS, PLACES

GUIDE = Path(__file__).parents[2] / "docs" / "guide" / "moving-from-orq-ai-sdk.md"
CODE = re.compile(r"`([^`]+)`")
SAID_ELSEWHERE = {"deployments.invoke.stream", "deployments.stream.stream"}

pytestmark = pytest.mark.once


def rows(head: str) -> list[list[list[str]]]:
    """Return the rows of a table, for each cell what is code in it."""
    table = GUIDE.read_text("utf-8").partition(f"\n| {head} |\n")[2].partition("\n\n")[0]
    return [[CODE.findall(cell) for cell in line.strip("|").split(" | ")] for line in table.splitlines()[1:]]


KEYWORDS = [
    pytest.param(path, keyword, instead, id=f"{path}.{keyword}")
    for paths, keywords, (instead,) in rows("of | before | here")
    for path in paths
    for keyword in keywords
]


@pytest.mark.parametrize(("path", "keyword", "instead"), KEYWORDS)
def test_keyword_errors_match_the_table(path: str, keyword: str, instead: str) -> None:
    if path == "message":
        assert FIELDS[keyword] == instead
        return
    client: Any = Orq("key", server_url="http://127.0.0.1:9", retries=None)
    with pytest.raises(TypeError) as caught:
        attrgetter(path)(client)(**{keyword: None})
    assert f" Write {instead.replace('...', keyword, 1) if 'extra' in instead else instead}" in f"{caught.value}"


def test_the_table_has_every_older_keyword() -> None:
    told = {param.values[1] for param in KEYWORDS}
    assert told >= FIELDS.keys()
    assert {f"{param.values[0]}.{param.values[1]}" for param in KEYWORDS} | SAID_ELSEWHERE >= OF_METHODS.keys()


def test_the_table_has_every_import() -> None:
    table = {before[0].rpartition(" ")[2]: here[0] for before, here in rows("import | here")}
    assert table == PLACES
    for name, place in PLACES.items():
        with pytest.raises(ImportError, match=re.escape(place)):
            getattr(orq.models, name)
