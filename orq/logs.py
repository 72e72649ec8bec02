"""Logging: the logger `orq` gets a line for each attempt, and ORQ_LOG shows the lines."""

from __future__ import annotations

import logging
import os

from ._forks import register_before_logging
from ._headers import SHOWN_OF_ANSWERS
from .errors import OrqError
from .middleware import CallInfo, Request, Response

register_before_logging()
logger = logging.getLogger("orq")
logger.addHandler(logging.NullHandler())  # a library is silent until its program says otherwise


class LoggingMiddleware:
    """The middleware that logs each attempt to the logger `orq`. Each client has it.

    It logs an answer at INFO, a failure at WARNING, and the request and known harmless headers at DEBUG. It never logs
    a body.
    """

    def before(self, request: Request, call: CallInfo) -> Request:
        """Log the request at DEBUG."""
        if logger.isEnabledFor(logging.DEBUG):
            what = f"{len(request.body or b'')} bytes" if request.parts is None else "a form"
            server = "/".join(request.url.split("/", 3)[:3])
            attempt = f"attempt {call.attempt} of {call.max_attempts}"
            logger.debug("%s -> %s %s, %s, %s to %s", call.operation, call.method, call.path, attempt, what, server)
        return request

    def after(self, outcome: Response | OrqError, call: CallInfo) -> Response | OrqError:
        """Log the answer or the failure."""
        if not isinstance(outcome, Response):
            logger.warning("%s failed, attempt %d of %d: %s", call.operation, call.attempt, call.max_attempts, outcome)
        elif logger.isEnabledFor(logging.INFO):
            logger.info(
                "%s <- %d in %.3f s, attempt %d", call.operation, outcome.status_code, outcome.elapsed, call.attempt
            )
            if logger.isEnabledFor(logging.DEBUG):
                logger.debug("%s <- headers %s", call.operation, outcome.headers.shown(SHOWN_OF_ANSWERS))
        return outcome


def log_to_stderr_if_asked() -> None:
    """Show the logger `orq` on stderr if ORQ_LOG is `debug` or `info`. Other values change nothing."""
    level = {"debug": logging.DEBUG, "info": logging.INFO}.get(os.environ.get("ORQ_LOG", "").lower())
    if level is None or len(logger.handlers) > 1:
        return
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(level)
