"""Measure chat events with unknown fields, as providers send them.

Both clients keep them on their objects.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial
from typing import Any

import httpx
import httpx2
import openai
from _measure import Row, cpu, faster, slower, turns
from _payloads import deltas, in_pieces
from _streams import canned

from orq import OrqCore, extra
from orq.funcs import router_chat_completions_create

URL = "http://127.0.0.1:1"
REQUEST: Any = {"model": "openai/gpt-4o", "messages": [{"role": "user", "content": "Hello!"}]}
UNKNOWN = {"x_trace": "0f9a8c7b6d5e", "x_route": None}


def rows(quick: bool) -> Iterator[Row]:
    """Measure events with unknown fields beside openai, and beside events without."""
    texts = deltas(200 if quick else 2000, 160)
    more, plain = (in_pieces(_chunks(texts, fields), 4096) for fields in (UNKNOWN, {}))
    work = {
        "orq": partial(_by_orq, OrqCore("key", server_url=URL, http_client=canned(httpx, more))),
        "orq, all known": partial(_by_orq, OrqCore("key", server_url=URL, http_client=canned(httpx, plain))),
        "openai": partial(_by_openai, openai.OpenAI(api_key="key", base_url=URL, http_client=canned(httpx2, more))),
    }
    read = {name: contender() for name, contender in work.items()}
    assert read["orq"] == read["openai"] == [(text, UNKNOWN) for text in texts]
    assert read["orq, all known"] == [(text, {}) for text in texts]
    timed = {name: cpu(contender) for name, contender in work.items()}
    unit = ("us/event", 1e6 / len(texts))
    what = "events of a chat with unknown fields"
    known = turns({name: timed[name] for name in ("orq", "orq, all known")}, 4 if quick else 40)
    yield slower(what, "orq, all known", known, None, unit)
    yield faster(
        what, "openai", turns({name: timed[name] for name in ("orq", "openai")}, 2 if quick else 9), None, unit
    )


def _chunks(texts: list[str], unknown: dict[str, Any]) -> list[bytes]:
    head = {"id": "chat_01", "object": "chat.completion.chunk", "created": 1763885880, "model": "gpt-4o"}
    chunks = [{**head, "choices": [{"index": 0, "delta": {"content": text, **unknown}}]} for text in texts]
    chunks[-1]["choices"][0]["finish_reason"] = "stop"
    return [*(b"data: " + json.dumps(chunk).encode() + b"\n\n" for chunk in chunks), b"data: [DONE]\n\n"]


def _by_orq(core: OrqCore) -> list[Any]:
    with router_chat_completions_create(core, REQUEST, stream=True).unwrap() as stream:
        return [(event.choices[0].delta.content, dict(extra(event.choices[0].delta))) for event in stream]


def _by_openai(client: openai.OpenAI) -> list[Any]:
    chunks = client.chat.completions.create(**REQUEST, stream=True)
    return [(chunk.choices[0].delta.content, chunk.choices[0].delta.model_extra) for chunk in chunks]
