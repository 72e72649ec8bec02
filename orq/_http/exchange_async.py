"""Send one request and read the head of its answer; the async form of `exchange.py`."""

from __future__ import annotations

from typing import Any

import httpcore
from httpcore._async.http11 import HTTPConnectionState

from .direct import DirectRequest
from .exchange import written
from .http1 import READ_SIZE, Answer


async def exchange(connection: Any, request: DirectRequest, head: bytes) -> tuple[Any, Answer]:
    """Send a request; return the inner connection, and the answer with its head read."""
    stream: Any
    timeouts = request.extensions["timeout"]
    http11 = connection._connection
    if http11 is None:
        stream = await connection._connect(request.core())
        http11 = connection._connection = httpcore.AsyncHTTP11Connection(request.server.origin, stream)
    elif http11._state != HTTPConnectionState.IDLE:
        raise httpcore.ConnectionNotAvailable
    http11._state = HTTPConnectionState.ACTIVE
    stream, answer = http11._network_stream, Answer(http11._h11_state)
    try:
        try:
            for piece in written(head, request.body):
                await stream.write(piece, timeout=timeouts["write"])
        except httpcore.WriteError:  # a server may refuse a request before it has read all of it
            answer.may_be_kept = False
        timeout = timeouts["read"]
        while not answer.head():
            answer.receive(await stream.read(READ_SIZE, timeout=timeout))
    except BaseException:
        http11._state = HTTPConnectionState.CLOSED
        stream.close()
        raise
    return http11, answer
