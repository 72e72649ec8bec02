"""Measure an answer that is parsed to a type, beside the plain call with a decoder."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec
import openai
import pydantic
from _measure import Row, cpu, faster, slower, turns
from _server import serving

from orq import OrqCore, RequestOptions
from orq.funcs import router_chat_completions_create
from orq.structured import parse, with_schema

CALLS = 20
SIZES = {1: "one line", 200: "200 lines"}
ASKED: Any = {"model": "openai/gpt-4o", "messages": [{"role": "user", "content": "Read the invoice."}]}


class Line(msgspec.Struct):
    """A line of an invoice."""

    text: str
    price: float
    count: int


class Invoice(msgspec.Struct):
    """An invoice."""

    number: str
    lines: list[Line]
    note: str = ""


class LineModel(pydantic.BaseModel):
    """`Line`, for openai."""

    text: str
    price: float
    count: int


class InvoiceModel(pydantic.BaseModel):
    """`Invoice`, for openai."""

    number: str
    lines: list[LineModel]
    note: str


def rows(quick: bool) -> Iterator[Row]:
    """Measure a short and a long invoice. Both requests contain the schema."""
    decoder, unit = msgspec.json.Decoder(Invoice), ("us/call", 1e6 / CALLS)
    asked = with_schema(router_chat_completions_create, ASKED, into=Invoice)
    with serving() as url, OrqCore("key", server_url=url) as core:
        for size, told in SIZES.items():
            options = RequestOptions(query={"invoice": str(size)})
            client = openai.OpenAI(api_key="key", base_url=f"{url}/v2/router", default_query={"invoice": str(size)})

            def parsed(options: RequestOptions = options) -> Any:
                return parse(router_chat_completions_create, core, ASKED, into=Invoice, options=options).unwrap().value

            def by_hand(options: RequestOptions = options) -> Any:
                return decoder.decode(router_chat_completions_create(core, asked, options=options).unwrap().text)

            def by_openai(client: openai.OpenAI = client) -> Any:
                answer = client.chat.completions.parse(**ASKED, response_format=InvoiceModel)
                return answer.choices[0].message.parsed

            assert msgspec.to_builtins(parsed()) == msgspec.to_builtins(by_hand()) == by_openai().model_dump()
            assert len(parsed().lines) == size
            works = {"orq": parsed, "own decoder": by_hand, "openai": by_openai}
            work = {
                name: cpu(lambda one=one: [one() for _ in range(CALLS)])  # type: ignore[misc]
                for name, one in works.items()
            }
            floor = turns({name: work[name] for name in ("orq", "own decoder")}, 10 if quick else 60)
            rival = turns({name: work[name] for name in ("orq", "openai")}, 3 if quick else 15)
            what = f"an answer as a value, {told}"
            yield slower(what, "own decoder", floor, 1.2, unit)
            yield faster(what, "openai", rival, None, unit)
