"""Run evaluators that need no model on an output and its reference."""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import Any

from ..chat_model.patterns import UnsupportedSchema
from ..chat_model.schema_check import schema_problem
from .embedding import embed, similarity
from .moderation import category_scores, flags
from .pii import find
from .tokens import sentences

_LINK = re.compile(r"https?://[^\s<>\"']+")
_MOST_STEPS = 4_000_000


class NotHere(Exception):
    """An evaluator cannot run on this server. The message says why."""


def evaluate(params: Mapping[str, Any], output: str, reference: str) -> bool | float | str:
    """Return the verdict of a function evaluator. Raise `NotHere` or `ValueError`."""
    kind = params.get("type")
    if kind not in FUNCTIONS:
        raise NotHere(f"the evaluator {kind} needs a model or the network, which the local server does not have")
    return FUNCTIONS[str(kind)](params, output, reference)


def fits_schema(schema: str | Mapping[str, Any], output: str) -> str | None:
    """Return why an output is not JSON that fits a schema, or None if it fits."""
    try:
        value = _parsed(output)
    except (ValueError, RecursionError) as error:
        return f"the output is not JSON: {error}"
    parsed = json.loads(schema) if isinstance(schema, str) else schema
    return schema_problem(value, parsed, parsed)


def uses_patterns(schema: Any) -> bool:
    """Return whether a schema has regular expressions, whose search may never end."""
    if isinstance(schema, dict):
        return "pattern" in schema or "patternProperties" in schema or any(map(uses_patterns, schema.values()))
    return isinstance(schema, list) and any(map(uses_patterns, schema))


def main() -> None:
    """Evaluate the JSON on stdin, in a separate process.

    A regular expression may never end; then the parent kills this process.
    """
    asked = json.load(sys.stdin)
    try:
        if "schema" in asked:
            answer: Any = {"mismatch": fits_schema(asked["schema"], asked["output"])}
        else:
            answer = {"value": evaluate(asked["params"], asked["output"], asked["reference"])}
    except (ValueError, re.error, UnsupportedSchema) as error:
        answer = {"error": str(error)}
    json.dump(answer, sys.stdout)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _parsed(text: str) -> Any:
    """Return the value of JSON text. NaN is an error."""
    return json.loads(text, parse_constant=_no_constant)


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not a JSON number.")


def _is_json(text: str) -> bool:
    try:
        _parsed(text)
    except (ValueError, RecursionError):
        return False
    return True


def _overlap(one: list[Any], other: list[Any]) -> int:
    return (Counter(one) & Counter(other)).total()


def _pairs(words: list[str]) -> list[tuple[str, ...]]:
    return list(pairwise(words)) if len(words) > 1 else [tuple(words)]


def _bleu(output: str, reference: str) -> float:
    """Return the geometric mean of the shares of words and pairs that the reference has.

    A short output gets a smaller value.
    """
    one, other = _words(output), _words(reference)
    shares = [_overlap(a, b) / max(len(a), 1) for a, b in ((one, other), (_pairs(one), _pairs(other)))]
    return float(round((shares[0] * shares[1]) ** 0.5 * min(1.0, len(one) / max(len(other), 1)), 4))


def _distance(one: str, other: str) -> int:
    """Return the Levenshtein distance."""
    if len(one) * len(other) > _MOST_STEPS:
        raise ValueError("The texts are too long to compare.")
    row = list(range(len(other) + 1))
    for number, char in enumerate(one, 1):
        before, row[0] = row[0], number
        for at, against in enumerate(other, 1):
            before, row[at] = row[at], min(row[at] + 1, row[at - 1] + 1, before + (char != against))
    return row[-1]


def _reading_ease(text: str) -> float:
    words = _words(text)
    syllables = sum(max(1, len(re.findall(r"[aeiouy]+", word.removesuffix("e")))) for word in words)
    return round(206.835 - 1.015 * len(words) / max(len(sentences(text)), 1) - 84.6 * syllables / max(len(words), 1), 2)


def _repetition(text: str) -> float:
    words = _words(text)
    return round(1 - len(set(words)) / len(words), 4) if words else 0.0


def _has(text: str, params: Mapping[str, Any]) -> list[bool]:
    return [keyword.casefold() in text.casefold() for keyword in params.get("keywords", [])]


Function = Callable[[Mapping[str, Any], str, str], "bool | float | str"]

FUNCTIONS: Mapping[str, Function] = {
    "contains": lambda params, output, _: params["value"] in output,
    "contains_all": lambda params, output, _: all(_has(output, params)),
    "contains_any": lambda params, output, _: any(_has(output, params)),
    "contains_none": lambda params, output, _: not any(_has(output, params)),
    "contains_email": lambda _params, output, _: bool(find(output, ("EMAIL_ADDRESS",))),
    "contains_url": lambda _params, output, _: bool(_LINK.search(output)),
    "start_with": lambda params, output, _: output.startswith(params["value"]),
    "ends_with": lambda params, output, _: output.endswith(params["value"]),
    "exact_match": lambda _params, output, reference: output == reference,
    "length_less_than": lambda params, output, _: len(output) < params["value"],
    "length_greater_than": lambda params, output, _: len(output) > params["value"],
    "length_between": lambda params, output, _: params["min"] <= len(output) <= params["max"],
    "one_line": lambda _params, output, _: len(output.splitlines()) <= 1,
    "regex": lambda params, output, _: bool(re.search(params["pattern"], output)),
    "is_valid_json": lambda _params, output, _: _is_json(output),
    "moderations_openai": lambda _params, output, _: any(flags(category_scores(output)).values()),
    "bleu_score": lambda _params, output, reference: _bleu(output, reference),
    "rouge_n": lambda _params, output, reference: round(
        _overlap(_words(output), _words(reference)) / max(len(_words(reference)), 1), 4
    ),
    "cosine_similarity": lambda _params, output, reference: round(similarity(embed(output), embed(reference)), 4),
    "levenshtein_distance": lambda _params, output, reference: _distance(output, reference),
    "keywords_match": lambda params, output, _: round(
        sum(_has(output, params)) / max(len(params.get("keywords", [])), 1), 4
    ),
    "most_repeated_words": lambda _params, output, _: ", ".join(
        word for word, _ in Counter(_words(output)).most_common(5)
    ),
    "flesch_reading_ease": lambda _params, output, _: _reading_ease(output),
    "words_count": lambda _params, output, _: len(_words(output)),
    "sentences_count": lambda _params, output, _: sum(bool(output[a:b].strip()) for a, b in sentences(output)),
    "lexical_repetition": lambda _params, output, _: _repetition(output),
}
