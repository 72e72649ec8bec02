"""Chunking: a text cut as the strategy and its sizes say."""

from __future__ import annotations

import asyncio
from typing import Any

from ..call import Answer, LocalCall
from ..compute.chunks import SEPARATORS, Cutter, by_bytes
from ..compute.tokens import Span, count
from .asked import ignored, refused, whole_number

_SIZES = {"agentic": 1024}
_DEFAULT_SIZE = 512
_HONOURED = ("text", "strategy", "metadata", "return_type", "chunk_size", "chunk_overlap", "separators", "threshold")
_FAST = ("target_size", "delimiters", "pattern", "prefix", "consecutive", "forward_fallback")


async def parse(call: LocalCall) -> Answer:
    """Answer the chunks of a text."""
    body, text = call.body, call.body["text"]
    with_metadata = body.get("metadata") is not False and body.get("return_type") != "texts"
    chunks: list[dict[str, Any]] = []
    for index, (start, end) in enumerate(await asyncio.to_thread(_cut, call, text)):
        chunk = {"id": call.server.clock.new_id("chunk"), "text": text[start:end], "index": index}
        if with_metadata:
            tokens = count(text[start:end])
            chunk["metadata"] = {"start_index": start, "end_index": end, "token_count": tokens}
        chunks.append(chunk)
    honoured = (*_HONOURED, *_FAST, "min_sentences_per_chunk", "min_characters_per_chunk", "similarity_window")
    return Answer(kind="computed", value={"chunks": chunks}, ignored=ignored(call, *honoured))


def _cut(call: LocalCall, text: str) -> list[Span]:
    body, strategy = call.body, call.body["strategy"]
    if strategy == "fast":
        return by_bytes(
            text,
            whole_number(call, "target_size", 4096),
            body.get("delimiters", "\n.?"),
            pattern=body.get("pattern"),
            prefix=bool(body.get("prefix")),
            consecutive=bool(body.get("consecutive")),
            forward=bool(body.get("forward_fallback")),
        )
    size = whole_number(call, "chunk_size", _SIZES.get(strategy, _DEFAULT_SIZE))
    overlap = whole_number(call, "chunk_overlap", 0, 0)
    if overlap >= size:
        raise refused("chunk_overlap", f"must be smaller than chunk_size ({size})")
    cutter = Cutter(text, size)
    match strategy:
        case "token":
            return cutter.by_tokens(overlap)
        case "sentence":
            return cutter.by_sentences(overlap, whole_number(call, "min_sentences_per_chunk", 1))
        case "semantic":
            threshold = body.get("threshold")
            window = whole_number(call, "similarity_window", 1)
            return cutter.by_meaning(None if threshold in (None, "auto") else threshold, window)
        case _:
            least = whole_number(call, "min_characters_per_chunk", 24)
            return cutter.by_separators(body.get("separators") or SEPARATORS, least)


HANDLERS = {"chunking_parse": parse}
