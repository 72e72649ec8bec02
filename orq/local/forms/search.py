"""Handlers for searches with BM25: documents, chunks, memories and wiki pages."""

from __future__ import annotations

import asyncio
import operator
from collections.abc import Callable, Mapping
from typing import Any

from ..call import Answer, LocalCall
from ..compute.embedding import embed, native_dimensions
from ..compute.search import ranked, scores
from ..compute.tokens import count
from ..http_problem import HttpProblem
from ..state.collections import stored
from ..state.lists import envelope, page_of
from ..state.objects import wrapped
from ..state.resources import place, resources
from ..state.rows import Objects, Row
from ..state.stored_operation import StoredOperation
from .asking import check_model, in_range, not_honoured, refused, whole_number, words_of

_TOP_K = 10
_SNIPPET = 200


async def rerank(call: LocalCall) -> Answer:
    """Sort the documents of the request, the best first.

    Documents with equal scores keep their order.
    """
    body = call.body
    check_model(call.server.chat_model, body["model"])
    texts = [words_of(document) for document in body["documents"]]
    if not texts:
        raise refused("documents", "must not be empty")
    found = await asyncio.to_thread(scores, body["query"], texts)
    order = sorted(range(len(texts)), key=lambda index: -found[index])[: whole_number(call, "top_n", len(texts))]
    results: list[dict[str, Any]] = []
    for index in order:
        result: dict[str, Any] = {"object": "rerank", "index": index, "relevance_score": round(found[index], 6)}
        if body.get("return_documents"):
            result["document"] = {"text": texts[index]}
        results.append(result)
    tokens = count(body["query"]) + sum(map(count, texts))
    usage = {"total_tokens": tokens}
    value = {"object": "list", "id": call.server.clock.new_id("rerank"), "results": results, "usage": usage}
    honoured = ("query", "documents", "top_n", "return_documents")
    return Answer(kind="computed", value=value, ignored=not_honoured(call.body, honoured))


def chunks_found(
    objects: Objects, wanted: str, query: str, filter_by: Any = None
) -> tuple[Row, list[tuple[Row, float]]]:
    """Return a knowledge base, and its enabled chunks that fit a text.

    Chunks come with their scores, the best first.
    """
    knowledge = objects.find("knowledge", wanted)
    if knowledge is None:
        raise HttpProblem(404, f"There is no knowledge base {wanted}.")
    sources = objects.list("datasources", knowledge)
    rows = [row for source in sources for row in objects.list("knowledge_chunks", source)]
    _check_filter("filter_by", filter_by or {})
    usable = [row for row in rows if row.body.get("enabled", True) and _fits(filter_by, row.body)]
    return knowledge, [(usable[i], score) for i, score in ranked(query, [row.body["text"] for row in usable])]


async def search_knowledge(call: LocalCall) -> Answer:
    """Find the enabled chunks of a knowledge base that fit a text, the best first."""
    body, wanted = call.body, call.path["knowledge_id"]
    in_range(body, "top_k", 1, 100)
    for given in (body, config := body.get("retrieval_config") or {}):
        in_range(given, "top_k", 1, 1 << 53)
        in_range(given, "threshold", 0, 1)
    options = body.get("search_options") or {}
    knowledge, matches = await call.server.store.read(
        lambda objects: chunks_found(objects, wanted, body["query"], body.get("filter_by"))
    )
    stored = knowledge.body.get("retrieval_settings") or {}
    settings = {**stored, **config, **body}
    least = settings.get("threshold") or 0
    model = str(knowledge.body.get("model") or knowledge.body.get("embedding_model") or "")
    results: list[dict[str, Any]] = []
    for row, score in matches[: settings.get("top_k") or _TOP_K]:
        if score < least:
            break
        match: dict[str, Any] = {"id": row.id, "text": row.body["text"]}
        if options.get("include_metadata", True):
            match["metadata"] = row.body.get("metadata") or {}
        if options.get("include_scores", True):
            match["scores"] = {"search_score": round(score, 6)}
        if options.get("include_vectors"):
            match["vector"] = embed(row.body["text"], native_dimensions(model))
        results.append(match)
    by_words = ("search_type",) if body.get("search_type") == "keyword_search" else ()
    honoured = ("query", "top_k", "threshold", "filter_by", "search_options", "retrieval_config", *by_words)
    return Answer(kind="computed", value={"matches": results}, ignored=not_honoured(call.body, honoured))


_COMPARISONS: Mapping[str, Callable[[Any, Any], bool]] = {
    "eq": operator.eq,
    "ne": operator.ne,
    "gt": operator.gt,
    "gte": operator.ge,
    "lt": operator.lt,
    "lte": operator.le,
    "in": lambda value, listed: value in listed,
    "nin": lambda value, listed: value not in listed,
}


def _check_filter(path: str, condition: Mapping[str, Any]) -> None:
    """Refuse a filter with several conditions in one place.

    The service might apply only one of them.
    """
    for joined in ("and", "or"):
        if joined in condition:
            if len(condition) > 1:
                raise refused(path, f"has other keys beside {joined!r}. Put them into its list")
            for index, part in enumerate(condition[joined]):
                _check_filter(f"{path}.{joined}[{index}]", part)
            return
    for name, tests in condition.items():
        if len(tests) > 1:
            parts = ", ".join(f"{{{name!r}: {{{kind!r}: ...}}}}" for kind in tests)
            raise refused(
                f"{path}.{name}", f"has {len(tests)} conditions, but can have one. Write {{'and': [{parts}]}}"
            )


def _fits(condition: Any, chunk: Mapping[str, Any]) -> bool:
    """Return whether a chunk's metadata fits a filter. A missing value only fits `ne` and `nin`."""
    if not condition:
        return True
    if "and" in condition or "or" in condition:
        parts = [_fits(part, chunk) for part in condition.get("and", condition.get("or"))]
        return all(parts) if "and" in condition else any(parts)
    metadata = chunk.get("metadata") or {}
    return all(_holds(test, metadata.get(name)) for name, tests in condition.items() for test in tests.items())


def _holds(test: tuple[str, Any], value: Any) -> bool:
    kind, wanted = test
    if kind == "exists":
        return bool(wanted) == (value is not None)
    if value is None:
        return kind in ("ne", "nin")
    try:
        return bool(_COMPARISONS[kind](value, wanted))
    except TypeError:
        return False


async def search_wiki(call: LocalCall) -> Answer:
    """Find the pages of a wiki that fit a text."""
    wanted, query = call.path["wiki_id"], call.query.get("query", [""])[-1]
    limit = whole_number(call, "limit", _TOP_K)

    def found(objects: Objects) -> list[Mapping[str, Any]]:
        wiki = objects.find("wikis", wanted)
        if wiki is None:
            raise HttpProblem(404, f"There is no wiki {wanted}.")
        pages = [row.body for row in objects.list("wiki_pages", wiki)]
        return [pages[index] for index, _ in ranked(query, [words_of(page) for page in pages])][:limit]

    pages = await call.server.store.read(found)
    hits = [
        {"path": page.get("path"), "page_title": page.get("title"), "snippet": words_of(page.get("content"))[:_SNIPPET]}
        for page in pages
    ]
    return Answer(kind="computed", value={"hits": [{k: v for k, v in hit.items() if v} for hit in hits]})


async def list_memories(call: LocalCall) -> Answer:
    """List the memories of a store. With a text, list those that fit it, the best first.

    The text is searched in the entity id, the metadata and the documents of a memory.
    """
    query = call.query.get("q", [""])[-1].strip()
    if not query:
        return await stored(call)
    resource = resources()[call.operation.name]

    def found(objects: Objects) -> Any:
        op = StoredOperation(objects, call, resource, place(call.operation, call.path), writes=False)
        store = op.parents()[-1]
        rows = objects.list("memories", store, newest_first=True)
        named = [row for row in rows if query.casefold() in str(row.body["entity_id"]).casefold()]
        best = ranked(query, [_memory(objects, row) for row in rows])
        ordered = list({row.seq: row for row in (*named, *(rows[index] for index, _ in best))}.values())
        page = page_of(objects, call, resource, "memories", store, ordered)
        beside = envelope(call, page, lambda: len(ordered))
        return wrapped(call, resource, [op.show(row) for row in page.rows], **beside)

    return Answer(kind="computed", value=await call.server.store.read(found))


def _memory(objects: Objects, row: Row) -> str:
    documents = objects.list("memory_documents", row)
    said = [words_of(each.body[name]) for each in documents for name in ("text", "metadata") if each.body.get(name)]
    return "\n".join((str(row.body["entity_id"]), words_of(row.body.get("metadata") or ""), *said))


HANDLERS = {
    "router_rerank_create": rerank,
    "knowledge_search": search_knowledge,
    "memory_stores_list_memories": list_memories,
    "wikis_search": search_wiki,
}
