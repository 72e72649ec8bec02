"""Handlers for embeddings: vectors of texts or of token ids."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

from ..call import Answer, LocalCall
from ..compute.embedding import embed, embed_tokens, from_base64, native_dimensions, to_base64
from ..compute.tokens import count
from ..http_problem import HttpProblem
from .asking import check_model, not_honoured, refused, whole_number, words_of


async def create(call: LocalCall) -> Answer:
    """Answer with a vector for each input, in order."""
    model, given = call.body["model"], call.body["input"]
    check_model(call.server.chat_model, model)
    inputs = _inputs(given)
    if call.server.embed is not None and (found := await call.server.embed(call.body)) is not None:
        return _passed(call, inputs, found)
    largest = native_dimensions(model)
    dimensions = whole_number(call, "dimensions", largest, 1, largest)
    encoded = call.body.get("encoding_format") == "base64"
    data = await asyncio.to_thread(_vectors, inputs, dimensions, encoded)
    tokens = sum(len(item) if isinstance(item, list) else count(item) for item in inputs)
    usage = {"prompt_tokens": tokens, "total_tokens": tokens}
    skipped = not_honoured(call.body, ("input", "dimensions", "encoding_format"))
    return Answer(
        kind="computed", value={"object": "list", "data": data, "model": model, "usage": usage}, ignored=skipped
    )


def _passed(call: LocalCall, inputs: list[str | list[int]], found: Mapping[str, Any]) -> Answer:
    """Return the upstream's answer in the encoding of the request."""
    vectors = [one["embedding"] for one in found["data"]]
    if len(vectors) != len(inputs):
        raise HttpProblem(
            502, f"The upstream sent {len(vectors)} embeddings for {len(inputs)} inputs.", kind="upstream"
        )
    floats = [from_base64(one) if isinstance(one, str) else one for one in vectors]
    encoded = call.body.get("encoding_format") == "base64"
    data = [
        {"object": "embedding", "index": index, "embedding": to_base64(vector) if encoded else vector}
        for index, vector in enumerate(floats)
    ]
    width = call.body.get("dimensions")
    cut = () if width is None or all(len(vector) == width for vector in floats) else ("dimensions",)
    others = not_honoured(call.body, ("input", "dimensions", "encoding_format"))
    usage = {"prompt_tokens": 0, "total_tokens": 0, **(found.get("usage") or {})}
    value = {"object": "list", "data": data, "model": call.body["model"], "usage": usage}
    return Answer(kind="computed", value=value, ignored=(*others, *cut))


def _vectors(inputs: list[str | list[int]], dimensions: int, encoded: bool) -> list[Any]:
    vectors = (embed_tokens(i, dimensions) if isinstance(i, list) else embed(i, dimensions) for i in inputs)
    return [
        {"object": "embedding", "index": index, "embedding": to_base64(vector) if encoded else vector}
        for index, vector in enumerate(vectors)
    ]


def _inputs(given: Any) -> list[str | list[int]]:
    """Return the inputs as a list. A list of numbers is one input."""
    if isinstance(given, str) or (given and all(isinstance(item, int) for item in given)):
        given = [given]
    if not given or any(item in ("", []) for item in given):
        raise refused("input", "must not be empty")
    if any(isinstance(item, int) for item in given):
        raise refused("input", "must not mix token ids with texts")
    return [item if isinstance(item, list) else words_of(item) for item in given]


HANDLERS = {"router_embeddings_create": create}
