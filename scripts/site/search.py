"""Improve the order of search results, by rewriting the index of the built site.

Zensical's search has no boosts. A match in a title comes before a match in a text, and an early word of a title before
a later one. So each title gets hidden words in front: words that readers type for a page, or a run of tildes that moves
titles of one kind behind those of another.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from .sources import SITE

TYPED = {
    "quickstart/": "install pip getting started hello world",
    "examples/": "example examples notebook jupyter web service",
    "guide/a-model-of-your-own/": "ollama llama.cpp vllm local model",
    "guide/agents/": "agent approve approval",
    "guide/agents/#wait-for-what-is-finished-later": "wait until wait_until poll background",
    "guide/answers/": "extra unknown field response",
    "guide/beyond-the-types/": "custom endpoint raw response headers status request_id",
    "guide/chat/": "chat loop history conversation message system prompt memory",
    "guide/debugging/": "log logging ORQ_LOG debug",
    "guide/deployments/": "deployment deployments invoke variables",
    "guide/develop-offline/": "offline serve fake",
    "guide/errors/": "error handling exception exceptions try except status code 404 401",
    "guide/evaluate/": "evaluate evaluators evaluation batch bulk dataset datasets csv call_many",
    "guide/http-tools/": "respx vcrpy httpx_mock sentry recorder",
    "guide/knowledge/": "knowledge base rag chunk citation vector upload",
    "guide/lifecycle/": "async asyncio threads fork close thread safe concurrency FastAPI lifespan middleware",
    "guide/limits-and-retries/": "timeout timeouts retry retries backoff rate limit 429 idempotency",
    "guide/media/": "image images audio pdf vision picture file upload base64",
    "guide/moving-examples/": "orq_ai_sdk before after examples",
    "guide/moving-from-orq-ai-sdk/": "migrate migration upgrade orq_ai_sdk",
    "guide/opentelemetry/": "otel span spans collector metrics",
    "guide/packaging/": "lambda aws cloud function container docker pyinstaller windows",
    "guide/pagination/": "pagination page cursor limit starting_after list all",
    "guide/prompts/": "prompt prompts template",
    "guide/proxies-and-certificates/": "proxy ssl tls certificate verify corporate HTTPS_PROXY SSL_CERT_FILE",
    "guide/settings/": "configuration settings base_url server_url total_timeout idle_timeout env",
    "guide/settings/#environment-variables": "environment variable ORQ_API_KEY ORQ_SERVER_URL",
    "guide/settings/#where-the-key-comes-from": "api key api_key token auth authentication",
    "guide/settings/#where-a-project_id-comes-from": "project_id project",
    "guide/streaming/": "stream streaming sse events chunk delta token",
    "guide/structured-answers/": "json schema structured output pydantic dataclass parse response_format json_schema",
    "guide/terminal/": "cli command line terminal shell",
    "guide/testing-your-code/": "mock pytest test unittest fixture cassette record MockOrq",
    "guide/tools/": "tool call tools function calling tool_calls tool_choice mcp",
    "guide/tracing/": "trace traces cost usage feedback langfuse",
    "guide/transports/": "transport aiohttp httpx session",
    "guide/types/": "mypy pyright typing None UNSET TypedDict",
    "guide/values/": "datetime decimal numpy dict",
    "guide/versions/": "deprecated deprecation semver breaking",
    "guide/webhooks/": "webhook signature webhooks hmac verify flask django",
    "guide/with-langchain/": "langchain langgraph",
    "guide/with-openai/": "openai package compatible gateway",
    "guide/without-a-key/": "local server LocalOrq demo",
    "reference/python/client/": "Orq client class",
}
"""Words that readers type, by the page or heading that answers them. They come before the words of all titles."""

RANKS = {
    "reference/types/": 80,
    # Most programs call this operation, so its fields come before those of others.
    "reference/router.chat.completions/": 0,
    "reference/": 40,
    "design/": 60,
    "security/": 60,
    "changelog/": 60,
}
"""The number of tildes before a title: 10 before other pages, 20 before their headings."""

_HEADING = re.compile(r'<h[1-3] id="([^"]+)"')
_FIELD = re.compile(r"<tr>\s*<td><code>(\w+)</code>")
_PART = re.compile(r"(Parameters|Answer) of (.+)")
_TYPES = "reference/types/"


def order() -> int:
    """Rewrite the index of the built site, and return its number of entries."""
    path = SITE / "search.json"
    index = json.loads(path.read_text("utf-8"))
    index["config"]["separator"] = index["config"]["separator"].replace("_", "")  # `max_tokens` is one word.
    index["items"] = list(ordered(index["items"], fields_of))
    path.write_text(json.dumps(index, ensure_ascii=False, separators=(",", ":")), "utf-8")
    return len(index["items"])


def ordered(items: list[dict[str, Any]], fields: Callable[[str], dict[str, list[str]]]) -> Iterator[dict[str, Any]]:
    """Yield the useful entries, with titles that describe and rank them.

    `fields` returns the first column of the tables of a page, by the heading above them.
    """
    for item in items:
        page, _, anchor = item["location"].partition("#")
        title, hidden = item["title"], ""
        if page.startswith("reference/") and not page.startswith("reference/python/"):
            if title.startswith("Errors of ") or page == _TYPES or (item["level"] == 1 and not item["text"]):
                continue
            if item["level"] > 1:
                title, hidden = _full(title, page), " ".join(fields(page).get(anchor, ()))
            if page.startswith(_TYPES):
                if item["level"] == 1:
                    continue
                item["text"] = ""  # Names of fields also find a type.
        if page.startswith("reference/"):
            hidden = f"{title.replace('_', ' ')} {hidden}" if "_" in title else hidden
        yield {**item, "title": _hide(_before(item)) + title + _hide(f" {hidden}")}


@cache
def fields_of(page: str) -> dict[str, list[str]]:
    """Return the first columns of the tables of a page, by the anchor of their heading."""
    parts = _HEADING.split((SITE / page / "index.html").read_text("utf-8"))
    return {anchor: _FIELD.findall(text) for anchor, text in zip(parts[1::2], parts[2::2], strict=True)}


def _full(title: str, page: str) -> str:
    """Return the title of an operation's or type's part, with its namespace."""
    owner = page.split("/")[-2]
    if page.startswith(_TYPES):
        return f"models.{title}"
    if found := _PART.fullmatch(title):
        return f"{owner}.{found[2]}: {found[1].lower()}"
    return title if title == "Available operations" else f"{owner}.{title}"


def _before(item: dict[str, Any]) -> str:
    """Return the hidden words before a title."""
    place = item["location"]
    marks = next((marks for start, marks in RANKS.items() if place.startswith(start)), 20 if "#" in place else 10)
    return TYPED.get(place) or "~ " * (marks + 3 * item["level"])


def _hide(words: str) -> str:
    return f"<template>{words} </template>" if words.strip() else ""
