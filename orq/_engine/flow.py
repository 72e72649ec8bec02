"""The steps of one call as a flow: check, build, call middleware, send, read, decide, retry.

`call` is a generator of effects (see `effects.py`). It does no I/O, and uses no clock, no random number and no HTTP
client. `drive` and `drive_async` carry out its effects. Every expected failure becomes an `OrqError` here.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from .._blanking import Blanker
from .._headers import Headers
from ..errors import OrqError
from ..middleware import CallInfo, Outcome, Request, Response
from ..result import Err, Ok
from .bodies import read_all_flow
from .callbacks import after_flow, before_flow, key_flow
from .effects import Close, Flow, Incoming, Refusal, Send, Sleep
from .failures import attach_call, error_of, status_hint
from .observed_call import observed_call
from .observers import CallObservers
from .operation import Events
from .plan import Called, CallPlan, Decoded, OpenBody, PreparedRequest
from .request import prepare_flow, request_headers
from .response import ERROR_BODY, api_error, decode_answer, stays_open
from .retries import IDEMPOTENT, log_retry, retry_delay
from .secrecy import blank_error, blanked_response, decode_without_secrets
from .settings import CallSettings, call_settings


def call(plan: CallPlan) -> Flow[Called]:
    """Make one call with all its attempts."""
    return observed_call(plan, _attempts) if plan.settings.observed else _attempts(plan, plan.settings.middleware)


def _attempts(plan: CallPlan, middleware: Sequence[Any], observers: CallObservers | None = None) -> Flow[Called]:
    attempts, attempt = 0, None
    try:
        settings = call_settings(plan.settings, plan.options)
        prepared = yield from prepare_flow(plan)
        settings = prepared.under(settings)
        deadline = None if settings.total_timeout is None else plan.started + settings.total_timeout
        while True:
            attempts += 1
            attempt = Attempt(plan, middleware, observers, settings, prepared, deadline, attempts)
            outcome = yield from attempt.run()
            delay = retry_delay(
                outcome,
                settings.retries,
                method=plan.operation.method,
                attempts=attempts,
                now=attempt.ended,
                started=plan.started,
                deadline=deadline,
            )
            if delay is None:
                return Ok(attempt.deliver(outcome))
            log_retry(plan.operation.name, delay, attempts + 1)
            yield Sleep(delay.low, delay.high)
    except OrqError as error:
        unsent = attempt is not None and not attempt.sent
        blanker = None if attempt is None or error is attempt.refusal else attempt.blanker
        return Err(attach_call(error, plan.operation, attempts - unsent, blanker))


class Attempt:
    """One attempt: its request and its outcome. `ended` is the time of the last bytes."""

    def __init__(
        self,
        plan: CallPlan,
        middleware: Sequence[Any],
        observers: CallObservers | None,
        settings: CallSettings,
        prepared: PreparedRequest,
        deadline: float | None,
        number: int,
    ) -> None:
        operation = plan.operation
        self.plan, self.middleware, self.settings, self.prepared = plan, middleware, settings, prepared
        self.observers, self.deadline, self.ended = observers, deadline, plan.started
        self.sent = False
        self.open: Incoming | None = None
        self.blanker = Blanker()
        self.refusal: OrqError | None = None
        """The error of an error status. It was made from a blanked answer, so it holds no secrets."""
        fresh = plan.fresh_key if settings.retries.unsafe and operation.method not in IDEMPOTENT else None
        self.info = CallInfo(
            operation=operation.name,
            method=operation.method,
            path=operation.path,
            attempt=number,
            max_attempts=settings.retries.max_attempts,
            idempotency_key=settings.idempotency_key or fresh,
        )

    def run(self) -> Flow[Outcome]:
        """Send the request once, and call the middleware before and after it."""
        request = yield from self._request()
        self._hide(request.headers)
        changed = yield from before_flow(self.middleware, request, self.info)
        if changed is not request:
            self._hide(changed.headers)
        outcome = yield from self._exchange(changed)
        if isinstance(outcome, OrqError) and outcome is not self.refusal:
            blank_error(outcome, self.blanker)  # middleware may log the error
        try:
            outcome = yield from after_flow(self.middleware, outcome, self.info)
        except OrqError as error:
            outcome = error
        if self.open is not None and (isinstance(outcome, OrqError) or outcome.body is not None):
            yield Close(self.open)  # a middleware has replaced the stream
            self.open = None
        return outcome

    def _hide(self, headers: Headers) -> None:
        """Blank the secrets in these headers, too, in everything that is reported of this attempt."""
        self.blanker.add(headers)
        if self.observers is not None:
            self.observers.blanker = self.blanker

    def _request(self) -> Flow[Request]:
        settings, prepared, operation = self.settings, self.prepared, self.plan.operation
        fields = request_headers(operation, prepared.media if prepared.body is not None else None)
        if settings.with_key and not settings.headers.decide("authorization"):
            name = "api_key" if self.plan.settings.key is not None else "ORQ_API_KEY"
            fields["authorization"] = (yield from key_flow(self.plan.key, name)).bearer()
        if self.info.idempotency_key:
            fields["idempotency-key"] = self.info.idempotency_key
        url, headers = settings.server_url + prepared.target, settings.headers.over(fields)
        return Request(method=operation.method, url=url, headers=headers, body=prepared.body, parts=prepared.parts)

    def _exchange(self, request: Request) -> Flow[Outcome]:
        self.sent = True
        idle = self.settings.idle_timeout if isinstance(self.plan.operation.answer, Events) else None
        reply = yield Send(request, self.settings.timeout, self.deadline, idle)
        self.ended = reply.time
        if reply.failure is not None:
            if reply.failure.refusal is None:
                return error_of(reply, self.settings, self.deadline, idle if reply.failure.received else None)
            return self._refused(reply.failure.refusal)
        incoming: Incoming = reply.value
        asked = request.headers
        if incoming.proxy_secrets is not None:  # the answer may be the proxy's own
            asked = Headers({**asked, **incoming.proxy_secrets})
            self._hide(asked)
        response = Response(
            status_code=incoming.status_code,
            headers=incoming.headers.answering(asked),
            attempts=self.info.attempt,
            elapsed=reply.waited,
        )
        if stays_open(self.plan.operation, response):
            self.open = incoming
            return response
        good, limit = 200 <= response.status_code < 300, self.plan.settings.max_body
        limit = limit if good else min(limit, ERROR_BODY)
        body, error, self.ended = yield from read_all_flow(incoming, self.settings, limit, self.deadline, idle)
        response = msgspec.structs.replace(response, body=body)
        if not good:  # the status says more than the reason why the body is incomplete
            return self._api_error(response, incoming.wall_time)
        return error or response

    def _refused(self, refusal: Refusal) -> OrqError:
        """Return the error for an answer that a user's client raised; its hook raises for statuses."""
        body = refusal.body[: min(self.plan.settings.max_body, ERROR_BODY)]
        response = Response(
            status_code=refusal.status_code, headers=refusal.headers, attempts=self.info.attempt, body=body
        )
        return self._api_error(response, refusal.wall_time)

    def _api_error(self, response: Response, wall_time: float) -> OrqError:
        """Return the complete error of an error status, before middleware sees and logs it."""
        self.refusal = error = api_error(blanked_response(response, self.blanker), wall_time)
        error.hint = status_hint(error, self.plan.operation, self.plan.settings, self.settings)
        return error

    def _decoded(self, response: Response) -> tuple[Any, tuple[str, ...]]:
        return decode_answer(self.plan.operation, response, self.plan.settings, self.settings)

    def deliver(self, outcome: Outcome) -> Decoded | OpenBody:
        """Return the value of the last outcome, or raise its error."""
        if isinstance(outcome, OrqError):
            raise outcome
        if self.open is not None:
            return OpenBody(outcome, self.open, self.settings, self.deadline, self.blanker, self.observers)
        value, problems = decode_without_secrets(self._decoded, outcome, self.blanker)
        return Decoded(msgspec.structs.replace(outcome, problems=problems) if problems else outcome, value)
