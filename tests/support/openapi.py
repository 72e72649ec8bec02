"""Check every exchange with the local server against the facts in `api/`, with openapi-core.

Client and server are driven by the same data, so they could share a mistake; this third party reads neither. A test
takes the fixture `checked_server` (or `with checked(delay=0.1) as server`) and whatever passes over its sockets, by
sync or async client, is checked when it ends:

- a request that was answered with 2xx fits the facts: path, query, body, key;
- an answer has a status that the facts declare, and a body that fits it; each event of a stream fits its schema;
- any error has the body of an `ErrorMessage`.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import Any
from urllib.parse import parse_qsl

import pytest
from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from werkzeug.datastructures import Headers, ImmutableMultiDict

from orq.local import LocalOrq
from tests.support.facts import document as facts

EVENTS = "text/event-stream"
OWN = "/_orq/"
"""Below it are the paths that the local server has and the service does not."""


@cache
def validator() -> OpenAPI:
    """Return the facts as openapi-core takes them: a stream's event as one JSON body, errors by default."""
    document = copy.deepcopy(facts())
    for schema in document["components"]["schemas"].values():
        options = schema.get("anyOf", schema.get("oneOf", ()))
        without = any("$ref" not in option or "enum" in _component(option) for option in options)
        if without or "x-orq-tag-optional" in schema:
            schema.pop("discriminator", None)  # openapi-core would refuse the variants without a tag
            schema["anyOf"] = schema.pop("oneOf", options)
    error = {"application/json": {"schema": {"$ref": "#/components/schemas/ErrorMessage"}}}
    for item in document["paths"].values():
        for operation in item.values():
            for response in operation["responses"].values():
                content = response.get("content", {})
                if EVENTS in content:
                    kinds = [content.pop(kind)["schema"] for kind in (EVENTS, "application/json") if kind in content]
                    content["application/json"] = {"schema": {"anyOf": kinds}}
            operation["responses"]["default"] = {"description": "", "content": error}
    return OpenAPI.from_dict(document, config=Config(spec_validator_cls=None))  # tests/api validates the document


_CHANGING = re.compile(rb'(?<=")(?:([a-z]+_)[0-9a-z]{26}|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)(?=")')
_valid: set[tuple[object, ...]] = set()
"""Bodies that fit. Events come by the thousand, and one that differs in its id and its time alone fits as well."""


@dataclass
class SentRequest:
    """What openapi-core asks of a request."""

    method: str
    path: str
    parameters: RequestParameters
    content_type: str
    body: bytes | None
    host_url: str = "https://my.orq.ai"


@dataclass
class GotResponse:
    """What openapi-core asks of a response."""

    status_code: int
    headers: Headers
    content_type: str
    data: bytes | None


@dataclass
class Exchange:
    """One request and its answer, as bytes."""

    scope: Scope
    sent: bytearray = field(default_factory=bytearray)
    status: int = 0
    headers: list[tuple[bytes, bytes]] = field(default_factory=list)
    got: bytearray = field(default_factory=bytearray)
    whole: bool = False

    def check(self) -> None:
        if not self.status or self.scope["method"] == "HEAD":  # HTTP's own, in no facts
            return
        if self.scope["raw_path"].decode().startswith(OWN) and self.status < 400:
            return
        request = self.request()
        headers = Headers([(name.decode(), value.decode()) for name, value in self.headers])
        content_type = headers.get("content-type", "").partition(";")[0]
        declared = self.declared(request)
        if self.status >= 400:
            ErrorShape.check(bytes(self.got), content_type)
            if declared is None:
                return
        else:
            assert declared is not None, f"answered, but in no facts: {request.method} {request.path}"
            assert str(self.status) in declared["responses"], f"status {self.status} is not declared"
            if not request.content_type.startswith("multipart/"):  # it reads no numbers from the parts of a form
                validator().validate_request(request)
        bodies = self.events() if content_type == EVENTS else [bytes(self.got) or None]
        if content_type == EVENTS:
            assert EVENTS in declared["responses"][str(self.status)]["content"]
            content_type = "application/json"
        for body in bodies:
            known = (request.method, id(declared), self.status, content_type, _CHANGING.sub(rb"\1", body or b""))
            if known not in _valid:
                validator().validate_response(request, GotResponse(self.status, headers, content_type, body))
                _valid.add(known)

    def request(self) -> SentRequest:
        headers = Headers([(name.decode(), value.decode()) for name, value in self.scope["headers"]])
        query = parse_qsl(self.scope["query_string"].decode(), keep_blank_values=True)
        return SentRequest(
            method=self.scope["method"].lower(),
            path=self.scope["raw_path"].decode(),
            parameters=RequestParameters(query=ImmutableMultiDict(query), header=headers),
            content_type=headers.get("content-type", ""),
            body=bytes(self.sent) or None,
        )

    def declared(self, request: SentRequest) -> dict[str, Any] | None:
        """Return the facts of the operation; literal paths and trailing slashes are told apart."""
        fitting = [path for path in facts()["paths"] if _pattern(path).fullmatch(request.path)]
        best = min(fitting, key=lambda path: (path.count("{"), -len(path)), default="")
        return facts()["paths"].get(best, {}).get(request.method)

    def events(self) -> list[bytes]:
        """Return the events that came whole. The facts allow no field but `data`, and `[DONE]` only at the end."""
        *blocks, rest = bytes(self.got).split(b"\n\n")
        assert not rest or not self.whole, "the stream ends within an event"
        assert all(block.startswith(b"data: ") and b"\n" not in block for block in blocks)
        events = [block.removeprefix(b"data: ") for block in blocks]
        if events and events[-1] == b"[DONE]":
            events.pop()
        return events


def _component(option: dict[str, Any]) -> dict[str, Any]:
    component: dict[str, Any] = facts()["components"]["schemas"][option["$ref"].rpartition("/")[2]]
    return component


@cache
def _pattern(template: str) -> re.Pattern[str]:
    return re.compile("[^/]+".join(map(re.escape, re.split(r"\{[^}]+\}", template))))


class ErrorShape:
    """The body of any error: `{"message": text}`, with the providers' `error` beside it on some paths; nothing else."""

    @staticmethod
    def check(body: bytes, content_type: str) -> None:
        assert content_type == "application/json", content_type
        value = json.loads(body)
        if error := value.pop("error", None):
            assert set(error) == {"message", "type", "param", "code"}, error
            assert error["message"] == value["message"]
        assert list(value) == ["message"], value
        assert isinstance(value["message"], str), value
        assert value["message"]


class Recorder:
    """An ASGI app around the server's that keeps what passes through."""

    def __init__(self) -> None:
        self.exchanges: list[Exchange] = []

    def __call__(self, app: ASGIApp) -> ASGIApp:
        async def recording(scope: Scope, receive: Receive, send: Send) -> None:
            exchange = Exchange(scope)
            self.exchanges.append(exchange)

            async def receiving() -> Message:
                message = await receive()
                exchange.sent += message.get("body", b"")
                return message

            async def sending(message: Message) -> None:
                if message["type"] == "http.response.start":
                    exchange.status, exchange.headers = message["status"], list(message["headers"])
                else:
                    exchange.got += message.get("body", b"")
                    exchange.whole = not message.get("more_body", False)
                await send(message)

            await app(scope, receiving, sending)

        return recording

    def check(self) -> None:
        for exchange in self.exchanges:
            exchange.check()


@contextmanager
def checked(**options: Any) -> Iterator[LocalOrq]:
    """Run a local server and check, when it has closed, every exchange with it."""
    recorder = Recorder()
    with LocalOrq(wrap=recorder, **options) as server:
        yield server
    recorder.check()


@pytest.fixture
def checked_server() -> Iterator[LocalOrq]:
    """A local server whose every exchange is checked against the facts."""
    with checked() as server:
        yield server
