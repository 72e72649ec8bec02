"""The observers of a call: notify them of each event of its stream, and of its end."""

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
    """The observers of one call. They are notified of its end once.

    They are called directly, and not by an effect, since an interruption closes the flow, which cannot yield any more.
    """

    __slots__ = ("_known", "all", "blanker", "over")

    def __init__(self, key: Any = None, headers: Headers = _NO_HEADERS) -> None:
        self.all: list[CallObserver] = []
        self._known = (key, headers)
        self.blanker: Blanker | None = None
        """Blanks the secrets of the request in exceptions of observers; None before there is a request."""
        self.over = False

    def known_secrets(self) -> Blanker:
        """Return a blanker for the secrets that are known so far."""
        key, headers = self._known
        own = Headers({"authorization": key.bearer()} if isinstance(key, Secret) else {})
        return self.blanker or Blanker(headers, own)

    def events(self, events: Iterable[Any]) -> None:
        """Notify the observers of events."""
        for one in reversed(self.all):
            for event in events:
                self._tell(one, "event", event)

    def end(
        self, reason: EndReason, *, value: Any = None, error: OrqError | None = None, response: Response | None = None
    ) -> None:
        """Notify the observers of the end. Only the first call counts."""
        if not self.over:
            self.over = True
            if left := len(self.all):
                self._end(CallEnd(reason=reason, value=value, error=error, response=response), left)

    def _end(self, end: CallEnd, left: int) -> None:
        """Notify the first `left` observers, the last one first, even if one is interrupted."""
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
