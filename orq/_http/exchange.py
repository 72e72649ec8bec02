"""Send one request and read the head of its answer, on a connection of httpcore.

This replaces the slower steps of httpcore and h11. After a request, the connection is in the state in which httpcore
would have left it, so that either can use it for the next one.
"""

from __future__ import annotations

import logging
from typing import Any

import httpcore
from httpcore._sync.http11 import HTTPConnectionState

from .direct import DirectRequest
from .http1 import READ_SIZE, Answer

_WHOLE = 65536
"""Maximal size of a body that is sent together with the head, in bytes."""
_KINDS = (httpcore.HTTPConnection, httpcore.AsyncHTTPConnection)
_LOGGERS = [logging.getLogger(f"httpcore.{name}") for name in ("connection", "http11")]


def is_usual(connection: Any) -> bool:
    """Tell whether a connection goes directly to the service, and httpcore's debug log is off."""
    return type(connection) in _KINDS and not any(one.isEnabledFor(logging.DEBUG) for one in _LOGGERS)


def written(head: bytes, body: bytes) -> tuple[bytes, ...]:
    """Return the pieces in which a request is written."""
    return (head, body) if len(body) > _WHOLE else (head + body,)


def exchange(connection: Any, request: DirectRequest, head: bytes) -> tuple[Any, Answer]:
    """Send a request; return the inner connection, and the answer with its head read."""
    timeouts = request.extensions["timeout"]
    http11 = connection._connection
    if http11 is None:
        stream = connection._connect(request.core())
        http11 = connection._connection = httpcore.HTTP11Connection(request.server.origin, stream)
    elif http11._state is not HTTPConnectionState.IDLE:
        raise httpcore.ConnectionNotAvailable
    http11._state = HTTPConnectionState.ACTIVE
    stream, answer = http11._network_stream, Answer(http11._h11_state)
    try:
        try:
            for piece in written(head, request.body):
                stream.write(piece, timeout=timeouts["write"])
        except httpcore.WriteError:  # a server may refuse a request before it has read all of it
            answer.may_be_kept = False
        timeout = timeouts["read"]
        while not answer.head():
            answer.receive(stream.read(READ_SIZE, timeout=timeout))
    except BaseException:
        http11.close()
        raise
    return http11, answer
