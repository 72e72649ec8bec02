"""Run evaluators: functions, JSON schemas, and judges that the model answers.

Python code is never run.
"""

from __future__ import annotations

import asyncio
import json
import operator
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

from ..call import Answer, LocalCall
from ..chat_model.interface import whole_answer
from ..chat_model.patterns import UnsupportedSchema
from ..chat_model.question import Message, Question
from ..compute.evaluate import NotHere, evaluate, fits_schema, uses_patterns
from ..http_problem import HttpProblem
from .asking import not_honoured, words_of

_SECONDS = 5.0
"""The longest time for an evaluator with a regular expression."""
_VARIABLE = re.compile(r"\{\{\s*([\w.]+)\s*\}\}")
_TYPES = {"boolean": "boolean", "number": "number", "categorical": "string", "string": "string"}
_OPERATORS: Mapping[str, Callable[[Any, Any], bool]] = {
    "eq": operator.eq,
    "ne": operator.ne,
    "gt": operator.gt,
    "gte": operator.ge,
    "lt": operator.lt,
    "lte": operator.le,
}


async def invoke(call: LocalCall) -> Answer:
    """Run a stored evaluator on the content of the call."""
    wanted = call.path["id"]
    row = await call.server.store.read(lambda objects: objects.find("evals", wanted))
    if row is None:
        raise HttpProblem(404, f"There is no evaluator {wanted}.")
    judged = _judged(call.body)
    try:
        value, explanation = await _verdict(call, row.body, judged)
    except (NotHere, UnsupportedSchema, ValueError, re.error, KeyError) as error:
        raise HttpProblem(400, f"The evaluator {row.key or row.id} cannot run: {error}") from error
    passed = _passed(row.body.get("guardrail_config"), value)
    answer: dict[str, Any] = {
        "type": row.body.get("output_type") or _kind(value),
        "value": value,
        "evaluator_id": row.id,
        "status": "condition_failed" if passed is False else "passed",
        "explanation": explanation,
    }
    if passed is not None:
        answer["passed"] = passed
    honoured = ("context", "query", "output", "reference", "retrievals", "messages", "variables")
    return Answer(kind="computed", value=answer, ignored=not_honoured(call.body, honoured))


def _judged(body: Mapping[str, Any]) -> dict[str, str]:
    """Return the content to judge, under the variable names of prompts."""
    context = body.get("context") or {}
    given, made = context.get("input") or {}, context.get("output") or {}
    messages = body.get("messages") or context.get("messages") or []
    said = {message.get("role"): words_of(message.get("content")) for message in messages}
    found = {
        "query": body.get("query") or given.get("user_query") or said.get("user"),
        "output": body.get("output") or made.get("response") or said.get("assistant"),
        "reference": body.get("reference") or given.get("expected_output"),
        "retrievals": "\n".join(body.get("retrievals") or given.get("retrievals") or ()),
        "messages": "\n".join(f"{message.get('role')}: {words_of(message.get('content'))}" for message in messages),
    }
    variables = {**(context.get("variables") or {}), **(body.get("variables") or {})}
    return {name: words_of(value) for name, value in {**variables, **found}.items()}


async def _verdict(call: LocalCall, evaluator: Mapping[str, Any], judged: Mapping[str, str]) -> tuple[Any, str]:
    output, reference = judged["output"], judged["reference"]
    match evaluator.get("type"):
        case "function_eval":
            params = evaluator["function_params"]
            if params.get("type") != "regex":
                return evaluate(params, output, reference), "computed"
            asked = {"params": params, "output": output, "reference": reference}
            return (await asyncio.to_thread(_apart, asked))["value"], "computed"
        case "json_schema":
            schema = evaluator["schema"]
            parsed = json.loads(schema) if isinstance(schema, str) else schema
            if uses_patterns(parsed):
                wrong = (await asyncio.to_thread(_apart, {"schema": parsed, "output": output}))["mismatch"]
            else:
                wrong = fits_schema(parsed, output)
            return wrong is None, wrong or "the output fits the schema"
        case "llm_eval":
            return await _judgement(call, evaluator, judged)
        case kind:
            raise NotHere(f"the local server runs no evaluators of the type {kind}: neither code nor the network")


def _apart(asked: Mapping[str, Any]) -> dict[str, Any]:
    """Evaluate in a separate process, which is killed if a regular expression takes too long."""
    program = f"import sys; sys.path[:] = {sys.path!r}; from orq.local.compute.evaluate import main; main()"
    command = [sys.executable, "-I", "-c", program]
    try:
        done = subprocess.run(  # noqa: S603 - this Python, and a program of ours
            command, input=json.dumps(asked).encode(), capture_output=True, timeout=_SECONDS, check=True
        )
    except subprocess.TimeoutExpired:
        raise ValueError(f"Its regular expression took more than {_SECONDS:.0f} seconds.") from None
    answer: dict[str, Any] = json.loads(done.stdout)
    if "error" in answer:
        raise ValueError(answer["error"])
    return answer


async def _judgement(call: LocalCall, evaluator: Mapping[str, Any], judged: Mapping[str, str]) -> tuple[Any, str]:
    """Ask the model once for each judge. The most frequent verdict counts; in a tie, the first."""
    kind = evaluator.get("output_type") or "boolean"
    verdict: dict[str, Any] = {"type": _TYPES[kind]}
    labels = evaluator.get("categories") or [label["value"] for label in evaluator.get("categorical_labels") or ()]
    if kind == "categorical" and labels:
        verdict["enum"] = labels
    properties = {"value": verdict, "explanation": {"type": "string"}}
    schema = {"type": "object", "properties": properties, "required": [*properties], "additionalProperties": False}
    prompt = _VARIABLE.sub(lambda match: judged.get(match[1].rpartition(".")[2], match[0]), evaluator["prompt"])
    judges = (evaluator.get("jury") or {}).get("judges") or [evaluator]
    answers = []
    for judge in judges:
        model = judge.get("model") or call.body.get("model") or ""
        question = Question(model=model, messages=(Message("user", prompt),), format=schema)
        answers.append(_said((await whole_answer(call.server.chat_model, question)).text, model))
    ((value, _),) = Counter(answer["value"] for answer in answers).most_common(1)
    return value, answers[0]["explanation"]


def _said(text: str, model: str) -> dict[str, Any]:
    """Read a judge's answer. A model may break the requested format."""
    try:
        said = json.loads(text)
        hash(said["value"])  # Lists and objects have no hash, so they raise TypeError here.
        return {"value": said["value"], "explanation": str(said["explanation"])}
    except (ValueError, TypeError, KeyError):
        raise HttpProblem(502, f"The model {model!r} gave no verdict in the requested form.") from None


def _passed(guardrail: Any, value: Any) -> bool | None:
    """Return the guardrail's decision, or else a boolean verdict itself, or None."""
    if isinstance(guardrail, dict) and guardrail.get("enabled", True) and "value" in guardrail:
        compare: Callable[[Any, Any], bool] = _OPERATORS.get(str(guardrail.get("operator")), _OPERATORS["eq"])
        try:
            return bool(compare(value, guardrail["value"]))
        except TypeError:
            return False
    return value if isinstance(value, bool) else None


def _kind(value: Any) -> str:
    return "boolean" if isinstance(value, bool) else "string" if isinstance(value, str) else "number"


HANDLERS = {"evals_invoke": invoke}
