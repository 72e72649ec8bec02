"""Blanks the secrets of the request under way in what the libraries below log: at DEBUG they write down all headers."""

from __future__ import annotations

import logging

from .in_flight import in_flight

_CORE = ("connection", "http11", "http2", "proxy", "socks")
LOGGERS = (
    "orq",
    *("httpx", "httpx2", "hpack.hpack", "hpack.table", "asyncio", "aiohttp.client", "aiohttp.internal"),
    *(f"{library}.{part}" for library in ("httpcore", "httpcore2") for part in _CORE),
)
"""The loggers that write of a request. A filter holds for one logger, and not for those below it."""


class BlankingFilter(logging.Filter):
    """Lets every record pass, without the secrets of the request under way in this thread or task."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Blank the secrets in a record that holds one; leave any other as it is."""
        blanker = in_flight().blanker()
        if blanker is not None:
            try:
                said = record.getMessage()
            except Exception:  # noqa: BLE001 - a record that cannot be formatted is for its handlers to report
                return True
            clean = blanker.text(said)
            if clean is not said:
                record.msg, record.args = clean, None
        return True


_filter = BlankingFilter()


def install() -> None:
    """Put the filter on the loggers; once is enough."""
    for name in LOGGERS:
        logging.getLogger(name).addFilter(_filter)
