"""Measure a streamed chat that is collected, beside reading its chunks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec
import openai
from _measure import Row, cpu, faster, slower, turns
from _payloads import deltas
from _server import serving

from orq import OrqCore, TextStream
from orq.funcs import router_chat_completions_create
from orq.models import ChatCompletion, ChatCompletionChunk

ASKED: Any = {"model": "openai/gpt-4o", "messages": [{"role": "user", "content": "Hello!"}]}


def rows(quick: bool) -> Iterator[Row]:
    """Measure 500 chunks, a usual length of answers, each sent separately."""
    texts = deltas(500, 160)
    with serving() as url, OrqCore("key", server_url=url) as core:
        client = openai.OpenAI(api_key="key", base_url=f"{url}/v2/router")

        def opened() -> TextStream[ChatCompletionChunk, ChatCompletion]:
            return router_chat_completions_create(core, ASKED, stream=True).unwrap()

        def by_openai() -> Any:
            with client.chat.completions.stream(**ASKED) as stream:
                return stream.get_final_completion()

        answer = opened().collect()
        assert answer.text == "".join(texts) == by_openai().choices[0].message.content
        assert msgspec.to_builtins(answer.usage)["completion_tokens"] == by_openai().usage.completion_tokens == 500
        work = {
            "orq": cpu(lambda: opened().collect()),
            "reading": cpu(lambda: list(opened())),
            "openai": cpu(by_openai),
        }
        floor = turns({"orq": work["orq"], "reading the chunks": work["reading"]}, 10 if quick else 60)
        rival = turns({name: work[name] for name in ("orq", "openai")}, 2 if quick else 9)
    what, unit = "a streamed chat, collected", ("us/chunk", 1e6 / 500)
    yield slower(what, "reading the chunks", floor, 1.1, unit)
    yield faster(what, "openai", rival, None, unit)
