"""Evaluate a deployment with a dataset from a CSV file and an evaluator.

    python examples/evaluate.py KEY EVALUATOR rows.csv

EVALUATOR is the id or key of an evaluator at the service. The column `expected` is the expected output; the others are
inputs of the deployment. Run it again after a kill or failures: what has an answer or a score is not asked again. Needs
ORQ_API_KEY, or ORQ_SERVER_URL of a server on this machine.
"""

from __future__ import annotations

import csv
import json
import sys
from typing import Any

from orq import Orq
from orq.bulk import call_many
from orq.funcs import deployments_invoke, evals_invoke
from orq.models import Datapoint, DatapointInput


def dataset(client: Orq, path: str) -> list[Datapoint]:
    """Return the datapoints of the dataset that has the name of the file. What it lacks of the file's rows is added."""
    with open(path, newline="", encoding="utf-8-sig") as file:
        rows = [DatapointInput(expected_output=row.pop("expected"), inputs={**row}) for row in csv.DictReader(file)]
    found = next((one for one in client.datasets.list_items() if one.display_name == path), None)
    name = (found or client.datasets.create(display_name=path)).id
    there = sum(1 for _ in client.datasets.list_datapoints_items(dataset_id=name))
    for start in range(there, len(rows), 5000):
        client.datasets.create_datapoints(dataset_id=name, items=rows[start : start + 5000])
    return list(client.datasets.list_datapoints_items(dataset_id=name))


def evaluate(key: str, evaluator: str, path: str) -> list[dict[str, Any]]:
    """Return a row for each datapoint: `pandas.DataFrame(rows)` is a table of them."""
    with Orq() as client:
        points = dataset(client, path)
        asked = [(one.id, {"key": key, "inputs": one.inputs}) for one in points]
        with call_many(deployments_invoke, client.core, asked, out=f"{path}.answers.jsonl", progress=True) as run:
            answers = {row.id: row.result.unwrap().text for row in run if row.result.ok}
            print(run.report)
        judged = [
            (one.id, {"id": evaluator, "output": answers[one.id], "reference": one.expected_output})
            for one in points
            if one.id in answers
        ]
        with call_many(evals_invoke, client.core, judged, out=f"{path}.scores.jsonl", progress=True) as run:
            scores = {row.id: row.result.unwrap().value for row in run if row.result.ok}
            print(run.report)
    rows: list[dict[str, Any]] = []
    for one in points:
        result = {"answer": answers.get(one.id), "score": scores.get(one.id)}
        rows.append({**(one.inputs or {}), "expected": one.expected_output, **result})
    return rows


if __name__ == "__main__":
    for row in evaluate(*sys.argv[1:]):
        print(json.dumps(row))
