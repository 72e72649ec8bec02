"""The call, decided: check, build, middleware, send, read, decide, pause, again.

`call` is a generator of effects (see `effects.py`): no I/O, no clock, no dice, and nothing of an HTTP client.
`drive` and `drive_async` carry the effects out. Every failure that can be known becomes an `OrqError` here.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import msgspec

from .._headers import Secret
from ..errors import OrqError
from ..middleware import CallInfo, Outcome, Request, Response
from ..result import Err, Ok, Result
from . import callbacks
from .bodies import read_all
from .effects import Call, Close, Flow, Incoming, Send, Sleep
from .failures import advise, blank, explain, signed
from .misfit import Misfit
from .operation import Operation
from .plan import Delivery, Plan
from .request import Draft, refused, request_headers
from .response import api_error, decode_answer, stays_open
from .retries import IDEMPOTENT, pause
from .settings import Policy, policy

_logger = logging.getLogger("orq")


def call(plan: Plan) -> Flow[Result[Delivery, OrqError]]:
    """Make one call, all attempts included."""
    return followed(plan, _attempts) if plan.settings.followed else _attempts(plan, plan.settings.middleware)


def _attempts(plan: Plan, layers: Sequence[Any]) -> Flow[Result[Delivery, OrqError]]:
    attempts, attempt = 0, None
    try:
        rules, message = policy(plan.settings, plan.options), (yield from _with_files(plan, plan.draft()))
        rules = message.under(rules)
        until = None if rules.total_timeout is None else plan.started + rules.total_timeout
        while True:
            attempts += 1
            attempt = Attempt(plan, layers, rules, message, until, attempts)
            outcome = yield from attempt.run()
            wait = pause(outcome, rules.retries, plan.operation.method, attempts, attempt.ended, plan.started, until)
            if wait is None:
                return Ok(attempt.deliver(outcome))
            pausing(plan.operation, *wait, attempts + 1)
            yield Sleep(*wait)
    except OrqError as error:
        unsent = attempt is not None and not attempt.sent
        return Err(signed(error, plan.operation, attempts - unsent, attempt.key if attempt else None))


def _with_files(plan: Plan, message: Draft) -> Flow[Draft]:
    """Open the files that are sent by their path; one that cannot be read is refused before anything is sent."""
    paths = message.parts.paths() if message.parts is not None else ()
    if not paths or message.parts is None:
        return message
    opened: dict[str, Any] = {}
    for path in paths:
        reply = yield Call(plan.open_file, (path.name,))
        if reply.failure is not None:
            error = reply.failure.exception
            raise refused(Misfit(f"cannot be read: {getattr(error, 'strerror', error)}", path.field))
        opened[path.name] = reply.value
    return msgspec.structs.replace(message, parts=message.parts.with_files(opened))


def close_leftovers(found: Iterable[Any]) -> Flow[None]:
    """Close, and tell observers of, the bodies that the garbage collector found open."""
    for leftover in found:
        leftover.tell()
        if leftover.incoming is not None:
            yield Close(leftover.incoming)


class Attempt:
    """One sending of the request, and what came of it. `ended` is when the last bytes came."""

    def __init__(
        self, plan: Plan, layers: Sequence[Any], rules: Policy, message: Draft, until: float | None, number: int
    ) -> None:
        operation = plan.operation
        self.plan, self.layers, self.rules, self.message, self.until = plan, layers, rules, message, until
        self.ended = plan.started
        self.sent = False
        self.open: Incoming | None = None
        self.key: Secret | None = None
        made = plan.fresh_key if rules.retries.unsafe and operation.method not in IDEMPOTENT else None
        self.info = CallInfo(
            operation=operation.name,
            method=operation.method,
            path=operation.path,
            attempt=number,
            max_attempts=rules.retries.max_attempts,
            idempotency_key=rules.idempotency_key or made,
        )

    def run(self) -> Flow[Outcome]:
        """Send once, with middleware around it."""
        layers = self.layers
        request = yield from callbacks.before(layers, (yield from self._request()), self.info)
        outcome = yield from self._exchange(request)
        try:
            outcome = yield from callbacks.after(layers, outcome, self.info)
        except OrqError as error:
            outcome = error
        if self.open is not None and (isinstance(outcome, OrqError) or outcome.body is not None):
            yield Close(self.open)  # a layer put something else in the stream's place
            self.open = None
        return outcome

    def _request(self) -> Flow[Request]:
        rules, message, operation = self.rules, self.message, self.plan.operation
        fields = request_headers(operation, message.body is not None)
        if rules.with_key and "authorization" not in rules.headers:
            self.key = yield from callbacks.key(self.plan.key)
            fields["authorization"] = self.key.bearer()
        if self.info.idempotency_key:
            fields["idempotency-key"] = self.info.idempotency_key
        url, headers = rules.server_url + message.target, rules.headers.over(fields)
        return Request(method=operation.method, url=url, headers=headers, body=message.body, parts=message.parts)

    def _exchange(self, request: Request) -> Flow[Outcome]:
        self.sent = True
        reply = yield Send(request, self.rules.timeout, self.until)
        self.ended = reply.time
        if reply.failure is not None:
            return explain(reply, self.rules, self.until)
        incoming: Incoming = reply.value
        response = Response(
            status_code=incoming.status_code, headers=incoming.headers, attempts=self.info.attempt, elapsed=reply.waited
        )
        if stays_open(self.plan.operation, response):
            self.open = incoming
            return response
        limit = self.plan.settings.max_body
        body, error, self.ended = yield from read_all(incoming, self.rules, limit, self.until, self.ended)
        response = msgspec.structs.replace(response, body=body)
        if not 200 <= response.status_code < 300:  # a status tells more than the rest of a body that broke off
            refusal = api_error(response, incoming.wall_time)
            advise(refusal, self.plan.operation, self.plan.settings, self.rules)
            blank(refusal, self.key)  # before middleware sees and logs it
            return refusal
        return error or response

    def deliver(self, outcome: Outcome) -> Delivery:
        """Return what the last outcome amounts to, or raise it."""
        if isinstance(outcome, OrqError):
            raise outcome
        if self.open is not None:
            return Delivery(outcome, None, self.open, self.rules, self.until, self.key)
        value, problems = decode_answer(self.plan.operation, outcome, self.plan.settings.strict)
        return Delivery(msgspec.structs.replace(outcome, problems=problems) if problems else outcome, value)


def followed(
    plan: Plan, attempts: Callable[[Plan, Sequence[Any]], Flow[Result[Delivery, OrqError]]]
) -> Flow[Result[Delivery, OrqError]]:
    """Make one call with layers that follow the whole of it; a stream takes them over."""
    followers, operation, most = callbacks.Followers(), plan.operation, plan.settings.retries.max_attempts
    info = CallInfo(
        operation=operation.name, method=operation.method, path=operation.path, attempt=0, max_attempts=most
    )
    result: Result[Delivery, OrqError]
    try:
        layers = yield from callbacks.begin(plan.settings.middleware, info, followers.layers)
        result = yield from attempts(plan, layers)
    except OrqError as error:
        result = Err(signed(error, operation, 0, None))
    except BaseException:
        followers.end("cancelled")
        raise
    if not result.ok:
        followers.end("failed", error=result.error)
    elif result.value.incoming is None:
        followers.end("complete", value=result.value.value, response=result.value.response)
    else:
        return Ok(msgspec.structs.replace(result.value, followers=followers))
    return result


def pausing(operation: Operation, low: float, high: float, attempt: int) -> None:
    """Tell that a call is going to be tried again."""
    least, most = f"{low:.2f}", f"{high:.2f}"
    wait = f"{most} s" if least == most else f"{least} to {most} s"
    _logger.debug("%s waits %s before attempt %d", operation.name, wait, attempt)
