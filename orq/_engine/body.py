"""Reading a whole body, decided. No I/O; see `flow.py`."""

from __future__ import annotations

from ..errors import OrqError, ResponseValidationError
from .effects import Close, Flow, Incoming, Read
from .failures import explain, overdue
from .settings import Policy


def read_all(
    incoming: Incoming, rules: Policy, limit: int, until: float | None, begun: float
) -> Flow[tuple[bytes, OrqError | None, float]]:
    """Return the body, the error that broke it off (what came before it is kept), and when the last bytes came."""
    pieces: list[bytes] = []
    error: OrqError | None = None
    size, ended = 0, begun
    while error is None:
        reply = yield Read(incoming, None, until)
        ended = reply.time
        if reply.failure is not None:
            error = explain(reply, rules, until)
        elif not reply.value:
            break
        elif (size := size + len(reply.value)) > limit:
            error = ResponseValidationError(f"the answer is larger than max_body, {limit} bytes")
        else:
            pieces.append(reply.value)
            error = overdue(rules, 0.0, reply.time, until)
    yield Close(incoming)
    return b"".join(pieces), error, ended
