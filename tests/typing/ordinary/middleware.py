"""Middleware: one that overrides a method alone, and one that is a class by itself."""

import logging
import time
import uuid

from orq import AsyncOrq, CallInfo, Middleware, Orq, OrqError, Request, Response

log = logging.getLogger(__name__)


class TraceId(Middleware):
    def before(self, request: Request, call: CallInfo) -> Request:
        return request.with_headers({"x-trace-id": uuid.uuid4().hex})


class Timing:
    def __init__(self) -> None:
        self.started = 0.0

    def before(self, request: Request, call: CallInfo) -> Request:
        self.started = time.monotonic()
        return request

    def after(self, outcome: Response | OrqError, call: CallInfo) -> Response | OrqError:
        status = outcome.status_code if isinstance(outcome, Response) else "failed"
        log.info("%s %s %s %.3f", call.operation, call.attempt, status, time.monotonic() - self.started)
        return outcome


client = Orq(middleware=[TraceId(), Timing()])
client_async = AsyncOrq(middleware=[TraceId(), Timing()])
