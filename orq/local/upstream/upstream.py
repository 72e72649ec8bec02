"""`Upstream`: asks a server that speaks OpenAI's chat completions, as a stream.

No request is sent twice, no redirect is followed, nothing of the caller's request but the question is passed on, and
no connection is kept: one that the upstream closes meanwhile would fail a call that nobody repeats.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
from collections.abc import AsyncGenerator, Collection, Mapping
from contextlib import aclosing, asynccontextmanager
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any, cast

import httpx

from ..._blanking import Blanker
from ..._secrets import Secret
from ...errors import ConfigurationError
from ..brain.brain import Gone
from ..brain.patterns import Unclear
from ..brain.question import Done, Part, Question, Usage
from ..brain.schema_check import problem as misfit
from ..compute.tokens import count
from ..http_problem import HttpProblem
from .address import addresses, checked_url, is_loopback, refuse_own
from .asked import Asked, Notes
from .failures import refusal
from .parts import Parts
from .received import Received
from .sent import body_of, passed_on

logger = logging.getLogger("orq.local")

KEY_VARIABLE = "ORQ_UPSTREAM_KEY"
CONNECT = 5.0
_AFTER = 5.0  # seconds that an upstream gets to count its tokens, once it has finished
_REFUSED = 1 << 16  # bytes that are read of a refusal


class Upstream:
    """A brain that asks a model of the user's own.

    `models` is the name that the upstream knows the model by, or a mapping from the names that callers use, `*` for all
    others. What it does not hold is passed on. `drop` names settings that the upstream does not take. `idle` is how
    many seconds may pass between two pieces of its answer, and before the first.
    """

    any_model = True

    def __init__(
        self,
        base: str,
        *,
        models: str | Mapping[str, str] | None,
        key: Secret | None,
        drop: Collection[str],
        idle: float,
        own_port: int,
    ) -> None:
        if isinstance(drop, str) or not all(isinstance(name, str) for name in drop):
            raise ConfigurationError("upstream_drop: must be a list of names, such as ['seed']")
        if not idle > 0:
            raise ConfigurationError("upstream_idle: must be above 0 seconds")
        self.url = checked_url(base)
        refuse_own(self.url, own_port)
        self._models = {"*": models} if isinstance(models, str) else dict(models or {})
        self._drop, self._idle = frozenset(drop), idle
        self._key = Secret(os.environ.get(KEY_VARIABLE, "")) if key is None else key
        self._blanker = Blanker({"authorization": self._key.bearer().reveal()})
        jar = CookieJar(DefaultCookiePolicy(allowed_domains=[]))
        self._client = httpx.AsyncClient(
            cookies=jar,
            follow_redirects=False,
            trust_env=not is_loopback(self.url),
            limits=httpx.Limits(max_keepalive_connections=0, max_connections=None),
            timeout=httpx.Timeout(idle, connect=CONNECT, pool=None),
        )

    def for_call(self, gone: Gone) -> Asked:
        """Return the brain for one call; `gone` returns once its client has left."""
        return Asked(self, gone)

    async def answer(self, question: Question, notes: Notes) -> AsyncGenerator[Part, None]:
        """Ask, and yield the parts of the answer."""
        body, changed = body_of(question, self._model(question.model), self._drop)
        notes.sent(body, passed_on(question, self._drop), changed)
        parts, begun = Parts(question), False
        try:
            async with self._stream(body) as response:
                if response.status_code != 200:
                    raise refusal(response.status_code, await _start(response), response.headers.get("retry-after"))
                async with aclosing(self._objects(response, parts)) as objects:
                    async for one in objects:
                        for part in parts.feed(one):
                            begun = True
                            yield part
        except HttpProblem as problem:
            raise self._told(problem) from None
        except httpx.ConnectError:
            raise self._unreachable() from None
        except httpx.TimeoutException as error:
            if not parts.finished:
                raise self._late(error, begun) from None
        except (httpx.HTTPError, httpx.StreamError) as error:
            if not parts.finished:
                words = "broke off amid its answer" if begun else "broke off before it answered"
                raise self._told(HttpProblem(502, f"{words} ({type(error).__name__})")) from None
        for part in parts.end(complete=True):
            if isinstance(part, Done):
                self._check(question, parts, part.usage, notes)
            yield part

    async def _objects(self, response: httpx.Response, parts: Parts) -> AsyncGenerator[Any, None]:
        """Yield the objects of a body, as its bytes come; raises `HttpProblem` if it ends too early."""
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
                    return  # it has finished, and leaves the connection open
                for one in received.feed(data):
                    yield one
        for one in received.end():
            yield one
        if not (received.done or parts.finished):
            list(parts.end(complete=False))

    @asynccontextmanager
    async def _stream(self, body: Any) -> AsyncGenerator[httpx.Response]:
        headers = {"accept": "text/event-stream, application/json", "accept-encoding": "identity"}
        headers["host"] = self.url.netloc.decode()
        if self._key.reveal():
            headers["authorization"] = self._key.bearer().reveal()
        extensions = {"sni_hostname": self.url.host} if self.url.scheme == "https" else {}
        *others, last = addresses(self.url)
        for url in (*others, last):
            request = self._client.build_request("POST", url, json=body, headers=headers, extensions=extensions)
            try:
                response = await self._client.send(request, stream=True)
            except httpx.ConnectError:
                if url is last:
                    raise
                continue
            try:
                yield response
            finally:
                await response.aclose()
            return

    def _model(self, name: str) -> str:
        return self._models.get(name) or self._models.get("*", name)

    def _told(self, problem: HttpProblem) -> HttpProblem:
        """Return a problem that names the upstream, without its key."""
        problem.args = (f"the upstream {self.url} {self._blanker.text(problem.message)}",)
        problem.message = problem.args[0]
        problem.param = problem.param and self._blanker.text(problem.param)
        problem.kind = "upstream"
        return problem

    def _unreachable(self) -> HttpProblem:
        there = "is the model's server running there?" if is_loopback(self.url) else "is that address right?"
        example = " Start it, for example with `ollama serve`" if is_loopback(self.url) else ""
        return self._told(HttpProblem(502, f"cannot be reached; {there}{example}", code="upstream_unreachable"))

    def _late(self, error: httpx.TimeoutException, begun: bool) -> HttpProblem:
        if isinstance(error, httpx.ConnectTimeout):
            return self._told(HttpProblem(504, f"did not accept a connection within {CONNECT:g} seconds"))
        what = "sent nothing more" if begun else "sent nothing"
        return self._told(HttpProblem(504, f"{what} within {self._idle:g} seconds (upstream_idle)"))

    def _check(self, question: Question, parts: Parts, usage: Usage, notes: Notes) -> None:
        """Note and log what a status does not tell: a format that was not kept, a prompt that was cut."""
        notes.estimated = notes.estimated or parts.estimated
        if isinstance(question.format, Mapping) and parts.text and (reason := _misfit(parts.text, question.format)):
            notes.unfit = True
            logger.warning("the answer of the upstream does not fit the schema that was asked for: %s", reason)
        sent = sum(count(one.text) for one in question.messages)
        if usage.prompt * 2 < sent:
            logger.warning(
                "the upstream counts %d tokens of a prompt of about %d words: it may have cut it", usage.prompt, sent
            )


def _misfit(text: str, schema: Any) -> str | None:
    try:
        return misfit(json.loads(text), schema, schema)
    except ValueError:
        return "it is no JSON"
    except Unclear:
        return None


async def _start(response: httpx.Response) -> bytes:
    """Return the body of a refusal, up to a limit."""
    body = bytearray()
    async for data in response.aiter_bytes():
        body += data
        if len(body) >= _REFUSED:
            break
    return bytes(body[:_REFUSED])
