"""Handlers for catalogs: example models, hub items and web results."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..call import Answer, LocalCall
from ..compute.search import ranked
from ..state.collections import handlers as stored
from ..state.rows import Objects
from .asking import not_honoured

_CREATED = 1767225600
MODELS = tuple(
    f"{provider}/{name}"
    for provider, names in {
        "anthropic": "claude-haiku-4-5 claude-opus-4-5 claude-sonnet-4-5",
        "aws": "anthropic.claude-sonnet-4-5-v1:0",
        "cohere": "embed-v4.0 rerank-v3.5",
        "google": "gemini-2.5-flash gemini-2.5-pro",
        "mistral": "mistral-large-latest mistral-moderation-latest mistral-ocr-latest",
        "openai": "dall-e-3 gpt-4.1 gpt-4o gpt-4o-mini gpt-5 gpt-image-1 omni-moderation-latest text-embedding-3-large "
        "text-embedding-3-small tts-1 whisper-1",
    }.items()
    for name in names.split()
)
"""The ids that `models.list` returns. The server also accepts any other id of the form `provider/name`."""
_WEB_RESULTS = 10


async def list_models(call: LocalCall) -> Answer:
    """Answer with the models in the form that OpenAI's clients read, stored models first."""
    rows = await call.server.store.read(lambda objects: objects.list("models"))
    stored = [row.body for row in rows if row.body.get("enabled") is not False]
    own = [model.get("model_id") or model["id"] for model in stored]
    names = dict.fromkeys((*own, *MODELS))
    data = [{"id": name, "object": "model", "created": _CREATED, "owned_by": name.partition("/")[0]} for name in names]
    return Answer(kind="computed", value={"object": "list", "data": data})


async def search_hub(call: LocalCall) -> Answer:
    """Find stored hub items by words. Without words, return all."""
    query, types = call.query.get("q", [""])[-1], call.query.get("types")
    rows = await call.server.store.read(lambda objects: objects.list("hub_items"))
    items = [row.body for row in rows if not types or row.body.get("type") in types]
    texts = [f"{item.get('display_name', '')} {item.get('description', '')}" for item in items]
    order = [index for index, _ in ranked(query, texts)] if query.strip() else range(len(items))
    shown = ("id", "entity_id", "display_name", "description", "type")
    hits = [{"document": {name: items[index][name] for name in shown if name in items[index]}} for index in order]
    return Answer(kind="computed", value={"hits": hits})


async def search_web(call: LocalCall) -> Answer:
    """Answer with examples that say that nothing was searched."""
    body = call.body
    count = min(max(body.get("limit") or _WEB_RESULTS, 0), _WEB_RESULTS)
    items: list[Any] = [
        {
            "title": f"Example {number} for: {body['query']}",
            "url": f"https://example.com/{number}",
            "description": "The local server searches no web. This result is an example.",
        }
        for number in range(1, count + 1)
    ]
    request_id = call.server.clock.new_id("search")
    metadata = {"latencyMs": 0, "provider": body["provider"], "query": body["query"], "requestId": request_id}
    return Answer(
        kind="example",
        value={"items": items, "metadata": metadata},
        ignored=not_honoured(call.body, ("query", "limit", "provider")),
    )


_KINDS: Mapping[str, tuple[str, str, str]] = {
    "embed": ("embeddings", "text", "embedding"),
    "rerank": ("rerank", "text", "text"),
    "moderation": ("moderations", "text image", "text"),
    "ocr": ("ocr", "image file", "text"),
    "dall-e": ("images", "text", "image"),
    "image": ("images", "text image", "image"),
    "tts": ("speech", "text", "audio"),
    "whisper": ("transcriptions", "audio", "text"),
    "": ("chat", "text image", "text"),
}
"""The endpoint, the input and the output of models with a word in their name. All others chat."""


async def catalog(call: LocalCall) -> Answer:
    """Answer from the catalog.

    It holds the models of `models.list`, unless a seed file set its objects.
    """

    def begin(objects: Objects) -> None:
        if not objects.count("model_catalog"):
            for name in MODELS:
                objects.add("model_catalog", _entry(name), id=name)

    await call.server.store.write(begin)
    return await stored()[call.operation.name](call)


def _entry(name: str) -> dict[str, Any]:
    provider, _, model = name.partition("/")
    endpoint, given, made = next(facts for word, facts in _KINDS.items() if word in model)
    tools = ["tools", "response_format"] if endpoint == "chat" else []
    return {
        "id": name,
        "created": "2026-01-01T00:00:00.000Z",
        "name": model,
        "description": f"The local server answers in the place of {model}.",
        "provider": {"id": provider, "logo": ""},
        "endpoints": [endpoint],
        "modalities": {"input": given.split(), "output": made.split()},
        "offering_of": model,
        "supported_parameters": [*tools, "max_tokens"] if tools else [],
        "supported_tiers": [],
        "location": ["local"],
        "features": tools,
        "deprecated": False,
        "zdr": True,
    }


HANDLERS = {
    "models_list": list_models,
    "hub_search": search_hub,
    "websearch_search": search_web,
    **dict.fromkeys(("model_catalog_list", "model_catalog_get", "model_catalog_list_offerings"), catalog),
}
