"""What is added to the pages before the site is built."""

from __future__ import annotations

import pytest

from scripts.site.autolinks import linked

pytestmark = pytest.mark.once

ANCHORS = {"Timeout": "reference/python/options.md#timeout", "extra": "reference/python/answers.md#extra"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Set a `Timeout`.", "Set a [`Timeout`](../reference/python/options.md#timeout)."),
        ("Set `orq.Timeout`, `extra()`", "Set [`orq.Timeout`](../reference/python/options.md#timeout), "),
        ("[the `Timeout`](x.md) and [`Timeout`](y.md)", None),
        ("# About `Timeout`", None),
        ("```python\n`Timeout`\n```", None),
        ("``a `Timeout` b`` and `Timeout(1)` and `Timeouts`", None),
        ("The `extra` named local", None),
    ],
)
def test_mentions_are_linked_where_a_reader_sees_words(text: str, expected: str | None) -> None:
    found = linked(text, "guide/limits.md", ANCHORS)
    assert found == text if expected is None else found.startswith(expected)


def test_a_page_does_not_link_to_itself() -> None:
    assert linked("`Timeout`", "reference/python/options.md", ANCHORS) == "`Timeout`"
