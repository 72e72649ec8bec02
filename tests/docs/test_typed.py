"""Test that `scripts/check` finds type errors in the programs of pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts import _blocks

pytestmark = pytest.mark.once

PAGE = """\
# A page

```python
from orq import Orq

with Orq() as client:
    client.conversations.retrieve(conversation_id=1)
```

Text.

```python
def title(conversation):
    return conversation
```

```py
def not_a_program(x):
```
"""


def test_an_error_is_reported_by_both_checkers_at_its_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "page.md").write_text(PAGE)
    monkeypatch.setattr(_blocks, "ROOT", tmp_path)
    monkeypatch.setattr(_blocks, "PACKAGE", Path(__file__).parents[2])
    monkeypatch.setattr(_blocks, "pages", lambda: [tmp_path / "page.md"])
    assert _blocks.main() == 1
    told = capsys.readouterr().out
    for start in ("page.md:7: mypy: ", "page.md:7: pyright: ", "page.md:13: mypy: ", "page.md:13: pyright: "):
        assert start in told
    assert "not_a_program" not in told
    assert {line.split(":")[1] for line in told.splitlines() if line.startswith("page.md:")} <= {"7", "13", "14"}


def test_every_page_module_and_example_is_read(tmp_path: Path) -> None:
    homes = set(_blocks.write_programs(tmp_path).values())
    assert {"README.md", "docs/quickstart.md", "docs/guide/streaming.md", "docs/reference/evals.md"} <= homes
    assert {"examples/bulk.py", "orq/__init__.py", "orq/testing/__init__.py"} <= homes
    assert len(list(tmp_path.glob("*.py"))) > 900
