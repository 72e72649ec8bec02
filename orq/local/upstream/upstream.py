"""`Upstream`: ask a server with OpenAI's chat completions, always as a stream.

Only the question of the caller's request is passed on.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncGenerator, Callable, Collection, Generator, Mapping
from contextlib import aclosing, contextmanager
from typing import Any, cast

import httpx

from ..._blanking import Blanker
from ..chat_model.interface import Disconnected, ReportRequest
from ..chat_model.patterns import UnsupportedSchema
from ..chat_model.question import Done, Part, Question, Usage
from ..chat_model.schema_check import schema_problem
from ..compute.tokens import count
from ..http_problem import HttpProblem
from .address import is_loopback
from .call_model import Notes, UpstreamCallModel
from .failures import refusal
from .network import CHAT, CONNECT, EMBEDDINGS, Network, Source, request_of
from .parts import Parts
from .received import MOST, Received, embeddings_in
from .sent import OF_THE_SERVICE, body_of
from .tape import REPLAYED, Replay, Tape

logger = logging.getLogger("orq.local")

_AFTER = 5.0  # The seconds that an upstream gets to send its usage after the finish reason.
_NO_ROUTE = (404, 405, 501)
# Settings of embeddings. The form of the answer shows whether they were honoured.
_READ = ("input", "dimensions", "encoding_format")
_REFUSED = 1 << 16  # The bytes that are read of an error answer.


class Upstream:
    """A model that asks a model of the user's.

    `network` is the model's server, and `tape` the recording; without a network, answers come from the recording.
    `models` is the name of the model on the server, or a mapping from the callers' names, with `*` for all others.
    Other names are passed on. `drop` names settings that are not sent. `idle` is the timeout before and between pieces
    of an answer, in seconds.
    """

    any_model = True

    def __init__(
        self,
        network: Network | None,
        tape: Tape | None,
        *,
        models: str | Mapping[str, str] | None,
        drop: Collection[str],
        idle: float,
    ) -> None:
        self._models = {"*": models} if isinstance(models, str) else dict(models or {})
        self._drop, self._idle = frozenset(drop), idle
        self._network, self._tape = network, tape
        source: Source | None = tape or network
        assert source is not None
        self._source = source
        self._kind = REPLAYED if isinstance(tape, Replay) else "upstream"
        self._blanker = Blanker({} if network is None else network.authorization)

    def for_call(
        self, gone: Disconnected, operation: str, headers: Mapping[str, str], show: ReportRequest
    ) -> UpstreamCallModel:
        """Return the model for one call.

        `gone` returns when the client disconnects. `show` takes each request.
        """
        if self._tape is not None:
            self._tape.scrubber.learn(headers)
        return UpstreamCallModel(self, gone, Notes(operation, self._kind, show))

    async def answer(self, question: Question, notes: Notes) -> AsyncGenerator[Part, None]:
        """Ask, and yield the parts of the answer."""
        asked, _ = body_of(question, question.model, ())
        body, changed = body_of(question, self._model(question.model), self._drop)
        notes.sent(self._name(CHAT), asked, body, question.settings, changed)
        parts, begun = Parts(question), False
        with self._told(lambda: begun, lambda: parts.finished):
            async with self._source.open(_post(CHAT, body), _post(CHAT, asked), notes.operation) as response:
                if response.status_code != 200:
                    raise refusal(response.status_code, await _start(response), response.headers.get("retry-after"))
                async with aclosing(self._objects(response, parts)) as objects:
                    async for one in objects:
                        for part in parts.feed(one):
                            begun = True
                            yield part
        for part in parts.end(complete=True):
            if isinstance(part, Done):
                self._check(question, parts, part.usage, notes)
            yield part

    async def embed(self, body: Mapping[str, Any], notes: Notes) -> Mapping[str, Any] | None:
        """Return embeddings, or None if the upstream has none."""
        left_out = OF_THE_SERVICE | {"user", "metadata", "name"}
        asked = {name: value for name, value in body.items() if value is not None and name not in left_out}
        sent = {name: value for name, value in asked.items() if name not in self._drop}
        sent["model"] = self._model(asked["model"])
        settings = {name: value for name, value in body.items() if name not in _READ}
        notes.sent(self._name(EMBEDDINGS), asked, sent, settings)
        with self._told(lambda: False, lambda: False, EMBEDDINGS):
            async with self._source.open(
                _post(EMBEDDINGS, sent), _post(EMBEDDINGS, asked), notes.operation
            ) as response:
                content = await _start(response, MOST)
                if response.status_code == 200:
                    return embeddings_in(content)
            problem = refusal(response.status_code, content, response.headers.get("retry-after"))
            if response.status_code not in _NO_ROUTE or "model" in problem.message.lower():
                raise problem
        notes.missing = "embeddings"
        return None

    async def _objects(self, response: httpx.Response, parts: Parts) -> AsyncGenerator[Any, None]:
        """Yield the objects of a body as they arrive.

        Raise `HttpProblem` if the body ends too early.
        """
        received = Received()
        chunks = response.aiter_bytes()
        async with aclosing(cast(AsyncGenerator[bytes, None], chunks)):
            while not received.done:
                try:
                    coming = anext(chunks)
                    data = await (asyncio.wait_for(coming, _AFTER) if parts.finished else coming)
                except StopAsyncIteration:
                    break
                except (asyncio.TimeoutError, TimeoutError):
                    return  # The upstream has finished and leaves the connection open.
                for one in received.feed(data):
                    yield one
        for one in received.end():
            yield one
        if not (received.done or parts.finished):
            list(parts.end(complete=False))

    def _model(self, name: str) -> str:
        return self._models.get(name) or self._models.get("*", name)

    def _name(self, path: str) -> str:
        if isinstance(self._tape, Replay):
            return self._tape.name
        assert self._network is not None
        return f"{self._network.base}{path}"

    @contextmanager
    def _told(
        self, begun: Callable[[], bool], finished: Callable[[], bool], path: str = CHAT
    ) -> Generator[None, None, None]:
        """Convert errors to problems that name the upstream, without its key."""
        try:
            yield
        except HttpProblem as problem:
            raise self._named(problem, path) from None
        except httpx.ConnectError:
            raise self._named(self._unreachable(), path) from None
        except httpx.TimeoutException as error:
            if not finished():
                raise self._named(self._late(error, begun()), path) from None
        except (httpx.HTTPError, httpx.StreamError) as error:
            if not finished():
                words = (
                    "closed the connection in the middle of its answer"
                    if begun()
                    else "closed the connection before it answered"
                )
                raise self._named(HttpProblem(502, f"{words} ({type(error).__name__})."), path) from None

    def _named(self, problem: HttpProblem, path: str) -> HttpProblem:
        if problem.kind == "refused":
            what = "" if self._kind == REPLAYED else "The upstream "
            problem.message = f"{what}{self._name(path)} {self._blanker.text(problem.message)}"
        problem.args = (problem.message,)
        problem.param = problem.param and self._blanker.text(problem.param)
        problem.kind = self._kind
        return problem

    def _unreachable(self) -> HttpProblem:
        near = self._network is not None and is_loopback(self._network.base)
        there = "Check that the server of the model is running there." if near else "Check the address."
        example = " Start it, for example with `ollama serve`." if near else ""
        return HttpProblem(502, f"cannot be reached. {there}{example}", code="upstream_unreachable")

    def _late(self, error: httpx.TimeoutException, begun: bool) -> HttpProblem:
        if isinstance(error, httpx.ConnectTimeout):
            return HttpProblem(504, f"did not accept a connection within {CONNECT:g} seconds.")
        what = "sent nothing more" if begun else "sent nothing"
        return HttpProblem(504, f"{what} within {self._idle:g} seconds (upstream_idle).")

    def _check(self, question: Question, parts: Parts, usage: Usage, notes: Notes) -> None:
        """Note and log facts that have no error status.

        These are an answer that does not fit its schema, and a prompt that was probably cut.
        """
        notes.estimated = notes.estimated or parts.estimated
        if (
            isinstance(question.format, Mapping)
            and parts.text
            and (reason := _format_problem(parts.text, question.format))
        ):
            notes.unfit = True
            logger.warning("The answer of the upstream does not match the requested schema: %s", reason)
        sent = sum(count(one.text) for one in question.messages)
        if usage.prompt * 2 < sent:
            logger.warning(
                "The upstream counts %d tokens of a prompt of about %d words. It may have cut the prompt.",
                usage.prompt,
                sent,
            )


def _post(path: str, body: Mapping[str, Any]) -> httpx.Request:
    return request_of("POST", path, json=body, headers={"accept": "text/event-stream, application/json"})


def _format_problem(text: str, schema: Any) -> str | None:
    try:
        return schema_problem(json.loads(text), schema, schema)
    except ValueError:
        return "It is not JSON."
    except UnsupportedSchema:
        return None


async def _start(response: httpx.Response, most: int = _REFUSED) -> bytes:
    """Return a body, up to a limit."""
    body = bytearray()
    async for data in response.aiter_bytes():
        body += data
        if len(body) >= most:
            break
    return bytes(body[:most])
