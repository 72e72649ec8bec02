"""Step through a flow with scripted outcomes and a separate clock.

`World(answer(503), answer(200, CONVERSATION)).play(call(plan(RETRIEVE)))` makes a whole call without client, loop or
clock. The world also holds every flow to the protocol: one answer open at a time, read only while it is open, closed
once, and nothing asked after the end.
"""

from __future__ import annotations

import json
from collections import deque
from inspect import iscoroutine
from typing import Any, NamedTuple

from hypothesis import settings as hypothesis_settings

from orq import OrqCore, RequestOptions
from orq._engine.effects import Call, Close, Effect, Failure, Flow, Read, Reply, Send, Sleep
from orq._engine.flow import call
from orq._engine.operation import Operation
from orq._engine.plan import CallPlan, Decoded, OpenBody
from orq._engine.settings import Settings
from orq._headers import Headers
from orq._http.files import PathContent
from orq._secrets import as_secret
from orq.errors import OrqError
from orq.result import Ok, Result
from tests.support.events import event
from tests.support.operations import operation_named
from tests.support.samples import CONVERSATION, KEY, REPLY_REQUEST

CREATE = operation_named("conversations_create")
STREAM = operation_named("conversations_create_conversation_response")
DELETE = operation_named("conversations_delete")
GENERATE_NAME = operation_named("conversations_generate_name")
LIST = operation_named("conversations_list")
RETRIEVE = operation_named("conversations_retrieve")
UPDATE = operation_named("conversations_update")

OPERATIONS = (CREATE, STREAM, DELETE, GENERATE_NAME, LIST, RETRIEVE, UPDATE)

SERVER = "https://api.example"
FRESH = "a-fresh-idempotency-key"
STARTED = 1000.0
"""The monotonic time at which every call begins."""
WALL_TIME = 1_700_000_000.0
"""The time of day when any answer arrives: Tue, 14 Nov 2023 22:13:20 GMT."""

LISTED = {"object": "list", "data": [CONVERSATION], "has_more": False}

REQUESTS: dict[str, dict[str, Any]] = {
    CREATE.name: {"project_id": "proj_01"},
    STREAM.name: REPLY_REQUEST,
    DELETE.name: {"conversation_id": "conv_01"},
    GENERATE_NAME.name: {"conversation_id": "conv_01", "context": "Hello!"},
    LIST.name: {},
    RETRIEVE.name: {"conversation_id": "conv_01"},
    UPDATE.name: {"conversation_id": "conv_01", "display_name": "New"},
}
"""A request that fits, for each operation."""

FAILED_EVENT = event("response.failed", error="out of credit", code=402)


def examples(count: int) -> hypothesis_settings:
    """Return settings for a property: the same examples in every run, and no files left behind."""
    return hypothesis_settings(max_examples=count, deadline=None, derandomize=True, database=None)


def settings(api_key: Any = KEY, server_url: str = SERVER, **given: Any) -> Settings:
    return OrqCore(api_key, server_url=server_url, **given)._settings


def plan(operation: Operation, request: Any = None, options: RequestOptions | None = None, **given: Any) -> CallPlan:
    """Plan a call; `given` are the core's settings."""
    asked = REQUESTS[operation.name] if request is None else request
    environment_key = as_secret(given.pop("environment_key", None))
    return CallPlan(
        operation=operation,
        input=asked,
        options=options,
        settings=settings(**given),
        started=STARTED,
        fresh_key=FRESH,
        environment_key=environment_key,
        open_file=PathContent,
    )


class After(NamedTuple):
    """What happens only after so many seconds."""

    seconds: float
    what: Any


class Answer:
    """An answer whose headers have arrived, and the pieces of its body; a `Failure` among them breaks it off."""

    ends_at_once = False
    """Whether the last piece gives the connection back, as it does where the length of the body is known."""

    @property
    def ended(self) -> bool:
        return self.ends_at_once and not self.pieces

    def __init__(self, status_code: int, pieces: list[Any], headers: dict[str, str]) -> None:
        self.status_code = status_code
        self.headers = Headers(headers)
        self.wall_time = WALL_TIME
        self.proxy_secrets = None
        self.pieces = deque(pieces)
        self.closed = False


def answer(status_code: int = 200, body: Any = b"", *more: Any, **headers: str) -> Answer:
    """Return an answer; a `body` that is not bytes is sent as JSON. Underscores in header names stand for hyphens."""
    fields = {name.replace("_", "-"): value for name, value in headers.items()}
    if not isinstance(body, (bytes, Exception, Failure, After)):
        fields.setdefault("content-type", "application/json")
        body = json.dumps(body).encode()
    return Answer(status_code, [piece for piece in (body, *more) if piece != b""], fields)


def streamed(*pieces: Any, **headers: str) -> Answer:
    """Return an answer that is a stream of events."""
    return answer(200, *pieces, **{"content_type": "text/event-stream", **headers})


class World:
    """Answers effects from a script: an `Answer`, `Failure` or exception for each `Send`; keeps what was asked."""

    def __init__(self, *script: Any, luck: float = 0.0) -> None:
        self.script = deque(script)
        self.luck = luck
        self.now = STARTED
        self.effects: list[Effect] = []
        self.open: Answer | None = None
        self.closed: list[Answer] = []

    def play(self, flow: Flow[Any]) -> Any:
        """Run a flow to its end; return its result."""
        reply: Any = None
        while True:
            try:
                effect = flow.send(reply)
            except StopIteration as stop:
                return stop.value
            self.effects.append(effect)
            begun = self.now
            value = self._carry_out(effect)
            failure = value if isinstance(value, Failure) else None
            reply = Reply(None if failure else value, failure, self.now, self.now - begun)

    def _carry_out(self, effect: Effect) -> Any:
        match effect:
            case Send():
                assert self.open is None, "a request was sent while an answer was open"
                value = self._wait(self.script.popleft())
                self.open = value if isinstance(value, Answer) else None
                return value
            case Read(incoming=incoming):
                assert incoming is self.open, "a body was read that is not open"
                piece = self._wait(incoming.pieces.popleft()) if incoming.pieces else b""
                if incoming.ended:
                    self.open = None
                    self.closed.append(incoming)
                return piece
            case Close(incoming=incoming):
                assert incoming is self.open, "a body was closed that is not open"
                self.open = None
                self.closed.append(incoming)
                return None
            case Call(function=function, args=args):
                try:
                    return _awaited(function(*args))
                except Exception as error:
                    return Failure("foreign", exception=error)
            case Sleep(low=low, high=high):
                assert 0 <= low <= high
                self.now += low + self.luck * (high - low)
                return None

    def _wait(self, what: Any) -> Any:
        while isinstance(what, After):
            self.now += what.seconds
            what = what.what
        return Failure("foreign", exception=what) if isinstance(what, Exception) else what

    def asked(self, kind: type) -> list[Any]:
        """Return the effects of one kind, in order."""
        return [effect for effect in self.effects if isinstance(effect, kind)]

    @property
    def requests(self) -> list[Any]:
        return [effect.request for effect in self.asked(Send)]

    @property
    def sleeps(self) -> list[tuple[float, float]]:
        return [(effect.low, effect.high) for effect in self.asked(Sleep)]


def _awaited(value: Any) -> Any:
    """Return what a coroutine comes to that waits for nothing, as the async driver does."""
    if not iscoroutine(value):
        return value
    try:
        value.send(None)
    except StopIteration as stop:
        return stop.value
    raise AssertionError("it waits for something")


class Played(NamedTuple):
    """A call that has been played: its world, and what it came to."""

    world: World
    result: Result[Decoded | OpenBody, OrqError]

    @property
    def error(self) -> Any:
        return self.result.error

    @property
    def came(self) -> Any:
        """The `Decoded` or `OpenBody` that it came to."""
        return self.result.value

    @property
    def value(self) -> Any:
        return self.came.value

    @property
    def attempts(self) -> int:
        return len(self.world.requests)


def play(
    *script: Any,
    operation: Operation = RETRIEVE,
    request: Any = None,
    options: RequestOptions | None = None,
    luck: float = 0.0,
    whole: bool = True,
    **given: Any,
) -> Played:
    """Make one call against a script, if need be the `whole` of it; no answer but a stream's is left open."""
    world = World(*script, luck=luck)
    result = world.play(call(plan(operation, request, options, **given)))
    assert not (whole and world.script), "the script goes on, but the call has ended"
    is_open = isinstance(result, Ok) and isinstance(result.value, OpenBody)
    assert world.open is (result.value.incoming if is_open else None), "an answer was left open"
    return Played(world, result)
