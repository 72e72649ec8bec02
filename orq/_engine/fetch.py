"""Reading a binary body piece by piece, decided. No I/O; see `flow.py`."""

from __future__ import annotations

from ..errors import OrqError, StreamError
from ..middleware import Outcomes, Response
from .effects import Close, Flow, Incoming, Read
from .failures import explain, overdue, stamp
from .followers import Followers
from .operation import Operation
from .secret import Secret
from .settings import Policy


class Fetch:
    """The state of one download, the same for sync and async."""

    key: Secret | None = None

    def __init__(
        self,
        operation: Operation,
        response: Response,
        incoming: Incoming,
        rules: Policy,
        until: float | None,
        followers: Followers | None = None,
    ) -> None:
        self.operation, self.response, self.incoming = operation, response, incoming
        self.rules, self.until = rules, until
        self.over = self.whole = False
        self._followers = followers

    def chunk(self) -> Flow[bytes]:
        """Wait for the next bytes; b"" at the end. Raises if the body breaks off, or was closed before its end."""
        if self.whole:
            return b""
        self._refuse_if_closed()
        try:
            reply = yield Read(self.incoming, None, self.until)
        except GeneratorExit:  # cancelled: the driver shuts the connection
            self.over = True
            self._tell("cancelled")
            raise
        self._refuse_if_closed()  # by another thread or task, while this one waited
        error = explain(reply, self.rules, self.until) if reply.failure else None
        error = error or overdue(self.rules, 0.0, reply.time, self.until)
        self.whole = error is None and not reply.value
        if error is not None or self.whole:
            self._tell("failed" if error else "complete", self.sign(error) if error else None)
            yield from self.close()
        if error is not None:
            raise self.sign(error)
        return bytes(reply.value)

    def _refuse_if_closed(self) -> None:
        if self.over:
            raise self.sign(StreamError("this download is closed"))

    def close(self) -> Flow[None]:
        """Give the connection back."""
        if not self.over:
            self.over = True
            self.dropped()
            yield Close(self.incoming)

    def dropped(self) -> None:
        """Take note that nobody will read this any more."""
        self._tell("closed")

    def _tell(self, how: Outcomes, error: OrqError | None = None) -> None:
        if self._followers is not None:
            self._followers.end(how, error=error, response=self.response)

    def sign(self, error: OrqError) -> OrqError:
        """Write into an error which call it belongs to."""
        stamp(error, self.operation, self.response.attempts, self.key)
        return error.with_traceback(None)
