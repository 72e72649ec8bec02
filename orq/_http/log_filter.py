"""Remove secrets of the current request from the logs of HTTP libraries.

At the level DEBUG they log all headers.
"""

from __future__ import annotations

import logging

from .in_flight import in_flight

_CORE = ("connection", "http11", "http2", "proxy", "socks")
LOGGERS = (
    "orq",
    *("httpx", "httpx2", "hpack.hpack", "hpack.table", "asyncio", "aiohttp.client", "aiohttp.internal"),
    *(f"{library}.{part}" for library in ("httpcore", "httpcore2") for part in _CORE),
)
"""The loggers that may log a request. A filter applies to one logger, and not to its children."""


class BlankingFilter(logging.Filter):
    """Removes secrets of the current request of this thread or task from log records."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Blank the secrets in a record. A record without secrets is not changed."""
        blanker = in_flight().blanker()
        if blanker is not None:
            try:
                said = record.getMessage()
            except Exception:  # noqa: BLE001 - its handlers report a record that cannot be formatted
                return True
            clean = blanker.text(said)
            if clean is not said:
                record.msg, record.args = clean, None
        return True


_filter = BlankingFilter()


def install() -> None:
    """Add the filter to the loggers. A second call changes nothing."""
    for name in LOGGERS:
        logging.getLogger(name).addFilter(_filter)
