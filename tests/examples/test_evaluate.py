"""Test examples/evaluate.py: a dataset, answers and scores.

A second run repeats failed rows.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from orq.funcs import deployments_invoke
from orq.local import LocalOrq

from ._program import run

SEED: dict[str, Any] = {
    "deployments": [
        {
            "key": "translate",
            "prompt_config": {
                "model": "openai/gpt-4o",
                "messages": [{"role": "user", "content": "Translate into French: {{text}}"}],
            },
        }
    ],
    "evals": [
        {"key": "long", "type": "function_eval", "function_params": {"type": "length_greater_than", "value": 5}},
    ],
}


@pytest.mark.once
def test_a_second_run_repeats_failed_rows(tmp_path: Path) -> None:
    (tmp_path / "rows.csv").write_text("text,expected\nGood morning,Bonjour\nThank you,Merci\nA train,Un train\n")
    arguments = ("translate", "long", "rows.csv")
    with LocalOrq(seed=SEED, delay=0) as server:
        server.on(deployments_invoke).fail(502)
        out, _ = run("evaluate.py", *arguments, cwd=tmp_path, url=server.url)
        assert out.startswith("2 answered; 0 resumed; failed: 1 InternalServerError")
        assert out.count('"score": null') == 1
        before = len(server.requests)
        out, _ = run("evaluate.py", *arguments, cwd=tmp_path, url=server.url)
        asked = [request.path for request in server.requests[before:]]
    assert out.startswith("1 answered; 2 resumed; failed: none")
    assert [path.rpartition("/")[2] for path in asked if "datasets" not in path] == ["invoke", "invoke"]
    assert not any(path.endswith("bulk") for path in asked), "the dataset is there already"
    rows = [json.loads(line) for line in out.splitlines()[2:]]
    assert sorted((row["text"], row["expected"], row["score"]) for row in rows) == [
        ("A train", "Un train", True),
        ("Good morning", "Bonjour", True),
        ("Thank you", "Merci", True),
    ]
    assert all("Translate into French" in row["answer"] for row in rows)
    table = pytest.importorskip("pandas").DataFrame(rows)  # of the extra `examples`
    assert list(table.columns) == ["text", "expected", "answer", "score"]
    assert table["score"].mean() == 1.0
