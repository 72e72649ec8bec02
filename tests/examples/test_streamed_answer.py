"""Test that examples/streamed_answer.py prints both answers.

The second continues the first.
"""

from __future__ import annotations

from pathlib import Path

from orq.local import LocalOrq

from ._program import run


def test_it_prints_answers_as_they_come_and_goes_on_with_them(tmp_path: Path) -> None:
    with LocalOrq() as server:
        out, _ = run("streamed_answer.py", cwd=tmp_path, url=server.url)
        sent = [request.json() for request in server.requests]
    assert out.count("[stop]") == 2
    assert out.startswith('You said: "Hello!"')
    assert 'You said: "And now?"' in out
    assert [message["role"] for message in sent[1]["messages"]] == ["user", "assistant", "user"]
    assert sent[1]["messages"][1]["content"].startswith('You said: "Hello!"')
