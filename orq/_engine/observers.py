"""What observes a call: told of each event of its stream, and once of its end."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from typing import Any

from .._blanking import Blanker
from .._headers import Headers
from .._interruptions import is_interruption
from .._secrets import Secret
from ..errors import OrqError
from ..middleware import CallEnd, CallObserver, EndReason, Response
from .secrecy import blanked_cause, without_own_frames

_NO_HEADERS = Headers()
_logger = logging.getLogger("orq")


class CallObservers:
    """What observes one call as a whole. It ends once.

    They are told directly, and not by an effect: an interruption closes the flow, which cannot yield any more.
    """

    __slots__ = ("_known", "all", "blanker", "over")

    def __init__(self, key: Any = None, headers: Headers = _NO_HEADERS) -> None:
        self.all: list[CallObserver] = []
        self._known = (key, headers)
        self.blanker: Blanker | None = None
        """Blanks the secrets of the request in what an observer throws, once there is a request."""
        self.over = False

    def known_secrets(self) -> Blanker:
        """Return what blanks the secrets that are known by now."""
        key, headers = self._known
        own = Headers({"authorization": key.bearer()} if isinstance(key, Secret) else {})
        return self.blanker or Blanker(headers, own)

    def events(self, events: Iterable[Any]) -> None:
        """Tell of events that arrived."""
        for one in reversed(self.all):
            for event in events:
                self._tell(one, "event", event)

    def end(
        self, reason: EndReason, *, value: Any = None, error: OrqError | None = None, response: Response | None = None
    ) -> None:
        """Tell of the end; the first one counts."""
        if not self.over:
            self.over = True
            if left := len(self.all):
                self._end(CallEnd(reason=reason, value=value, error=error, response=response), left)

    def _end(self, end: CallEnd, left: int) -> None:
        """Tell the first `left` observers, the last one first, also if an interruption meets one of them."""
        try:
            self._tell(self.all[left - 1], "end", end)
        finally:
            if left > 1:
                self._end(end, left - 1)

    def _tell(self, observer: CallObserver, method: str, what: Any) -> None:
        try:
            getattr(observer, method)(what)
        except Exception as error:
            if is_interruption(error):
                raise
            cause = blanked_cause(without_own_frames(error), self.known_secrets())
            _logger.error("%s.%s raised %s.", type(observer).__name__, method, type(error).__name__, exc_info=cause)
