"""Handlers for chunking: cut a text or a stored file by a strategy and its sizes."""

from __future__ import annotations

import asyncio
import re
from base64 import b64decode
from typing import Any

import msgspec

from ..call import Answer, LocalCall
from ..compute.chunks import SEPARATORS, Cutter, by_bytes
from ..compute.cleanup import CLEANUPS
from ..compute.tokens import Span, count, sentences
from ..http_problem import HttpProblem
from ..state.collections import stored
from ..state.rows import Objects, Row
from ..state.transfer import seed
from .asking import not_honoured, refused, whole_number

_SIZES = {"agentic": 1024}
_DEFAULT_SIZE = 512
_HONOURED = ("text", "strategy", "metadata", "return_type", "chunk_size", "chunk_overlap", "separators", "threshold")
_FAST = ("target_size", "delimiters", "pattern", "prefix", "consecutive", "forward_fallback")


async def parse(call: LocalCall) -> Answer:
    """Answer with the chunks of a text."""
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
    return Answer(kind="computed", value={"chunks": chunks}, ignored=not_honoured(call.body, honoured))


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


async def preview(call: LocalCall) -> Answer:
    """Answer with the chunks that a stored file would give."""
    _, text, chunks, ignored = await _chunks_of_file(call)
    counts = {
        "words_count": len(text.split()),
        "sentences_count": len(sentences(text)),
        "paragraphs_count": len([part for part in re.split(r"\n\s*\n", text) if part.strip()]),
        "tokens_count": count(text),
        "characters_count": len(text),
        "chunks_count": len(chunks),
    }
    return Answer(kind="computed", value={"chunks": chunks, "metadata": counts}, ignored=ignored)


async def create_datasource(call: LocalCall) -> Answer:
    """Create a datasource with the chunks of the file that it names, if any, in one transaction.

    Without a `display_name` it has the name of that file.
    """
    chunks: list[dict[str, Any]] = []
    ignored: tuple[str, ...] = ()
    if call.body.get("file_id"):
        name, _, chunks, ignored = await _chunks_of_file(call)
        call = msgspec.structs.replace(call, body={"display_name": name, **call.body})

    def add_chunks(objects: Objects, row: Row) -> None:
        seed(objects, call.server.clock, {"knowledge_chunks": chunks}, row.seq)

    answer = await stored(call, add_chunks)
    return msgspec.structs.replace(answer, ignored=(*answer.ignored, *ignored))


async def _chunks_of_file(call: LocalCall) -> tuple[str, str, list[dict[str, Any]], tuple[str, ...]]:
    """Return name, text and chunks of the file that a body names.

    The last item holds the options that were not honoured.
    """
    body, options = call.body, call.body.get("chunking_options") or {}

    def read(objects: Objects) -> tuple[str, bytes]:
        if objects.find("knowledge", call.path["knowledge_id"]) is None:
            raise HttpProblem(404, f"There is no knowledge base {call.path['knowledge_id']}.")
        file = objects.find("files", body["file_id"])
        found = file and objects.get("file_contents", file.id)
        if file is None or found is None:
            raise HttpProblem(404, f"file_id is {body['file_id']}, and there is no such file.", param="file_id")
        return str(file.body["file_name"]), b64decode(found.body["base64"])

    name, content = await call.server.store.read(read)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = "\0"
    if "\0" in text or text.startswith("%PDF-"):
        raise refused("file_id", f"must be text in UTF-8, and {name!r} is not. The local server reads no other files")
    for cleanup, wanted in (options.get("chunking_cleanup_options") or {}).items():
        text = CLEANUPS[cleanup](text) if wanted and cleanup in CLEANUPS else text
    config = options.get("chunking_configuration") or {"type": "default"}
    if config["type"] == "advanced":
        size, overlap = int(config.get("chunk_max_characters") or 500), int(config.get("chunk_overlap") or 0)
        if not 0 <= overlap < size:
            raise refused("chunk_overlap", f"must be smaller than chunk_max_characters ({size})")
        starts = range(0, max(len(text) - overlap, 1), size - overlap) if text else ()
        spans = [(start, min(start + size, len(text))) for start in starts]
    else:
        threshold = config.get("threshold")
        if threshold not in (None, "auto"):
            config = {**config, "threshold": _number("threshold", threshold)}
        cutting = msgspec.structs.replace(call, body={**config, "strategy": config["type"]})
        spans = await asyncio.to_thread(_cut, cutting, text)
    return (
        name,
        text,
        [{"text": text[start:end]} for start, end in spans],
        tuple(name for name in _OF_A_MODEL if name in config),
    )


_OF_A_MODEL = ("embedding_model", "dimensions", "mode", "model", "candidate_size", "system_prompt")
"""Options that have no effect here, because no model chooses where to cut."""


def _number(field: str, value: str) -> float:
    try:
        return float(value)
    except ValueError:
        raise refused(field, f"must be auto or a number, not {value!r}") from None


HANDLERS = {
    "chunking_parse": parse,
    "knowledge_create_datasource": create_datasource,
    "knowledge_preview_chunks": preview,
}
