"""Send batches of spans to the service. Needs the extra `tracing`.

OpenTelemetry's SDK keeps the queue and encodes. A core sends, so that key, proxies, certificates, timeouts and retries
are those of all other calls.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import msgspec
from opentelemetry.exporter.otlp.proto.common.trace_encoder import encode_spans
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceResponse
from opentelemetry.sdk.trace import ReadableSpan
from opentelemetry.sdk.trace.export import BatchSpanProcessor, SpanExporter, SpanExportResult

from ._clock import monotonic
from ._secrets import KeyFunction
from .core import AsyncOrqCore, OrqCore
from .errors import RequestTimeoutError
from .options import RequestOptions
from .result import Err

PATH = "/v2/otel/v1/traces"
_LARGEST_ANSWER = 64 * 1024
_logger = logging.getLogger("orq")


class Batches(BatchSpanProcessor):
    """The queue of spans. It is limited, and works after a fork."""

    def __init__(self, exporter: Exporter, forget: Callable[[], None]) -> None:
        self._hurry, self._forget, self._closed = exporter.hurry, forget, False
        super().__init__(exporter)

    def on_end(self, span: ReadableSpan) -> None:
        """Add a span, unless the export is over. A provider keeps its processors forever."""
        if not self._closed:
            super().on_end(span)

    def shutdown(self) -> None:
        """Send the remaining spans within the timeout. The provider may call this, too."""
        if not self._closed:
            self._closed = True
            self._hurry()
            self._forget()
            super().shutdown()  # type: ignore[no-untyped-call]  # the SDK has no annotations here


class Exporter(SpanExporter):
    """Sends batches.

    It logs the first failure only, and does not retry until a batch is accepted.
    """

    def __init__(self, core: OrqCore | AsyncOrqCore, limit: float) -> None:
        changed = {"key": _blocking(core._settings.key), "middleware": (), "observed": False, "transport": "httpx"}
        settings = msgspec.structs.replace(core._settings, max_body=_LARGEST_ANSWER, **changed)
        self._core = OrqCore.from_settings(settings, None if core._awaited else core._connections.borrowed)
        self._limit, self._ends, self._failing, self.lost = limit, float("inf"), False, 0

    def hurry(self) -> None:
        """End all sending within the timeout from now on."""
        self._ends = monotonic() + self._limit

    @contextmanager
    def within(self, seconds: float) -> Generator[None, None, None]:
        """End all sending within this many seconds, inside the `with`."""
        before, self._ends = self._ends, min(self._ends, monotonic() + seconds)
        try:
            yield
        finally:
            self._ends = before

    def export(self, spans: Sequence[ReadableSpan]) -> SpanExportResult:
        """Send spans. It never raises, so the program continues."""
        left = min(self._limit, self._ends - monotonic())
        try:
            lost, problem = self._send(spans, left) if left > 0 else (len(spans), "There was no time left.")
        except Exception as error:  # noqa: BLE001 - such as an attribute that cannot be encoded
            lost, problem = len(spans), type(error).__name__
        self.lost += lost
        if problem and not self._failing:
            where = self._core._settings.server_url
            _logger.warning(
                "Spans cannot be sent to %s. They are dropped until they can be sent. The reason: %s", where, problem
            )
        elif self._failing and not problem:
            _logger.info("Spans are sent to %s again.", self._core._settings.server_url)
        self._failing = bool(problem)
        return SpanExportResult.FAILURE if problem else SpanExportResult.SUCCESS

    def _send(self, spans: Sequence[ReadableSpan], seconds: float) -> tuple[int, str]:
        """Return the number of lost spans, and why they were lost."""
        options = RequestOptions(headers={"content-type": "application/x-protobuf"}, total_timeout=seconds)
        if self._failing:
            options = msgspec.structs.replace(options, retries=None)
        content = encode_spans(spans).SerializeToString()
        answer = self._core.request("POST", PATH, content=content, into=bytes, options=options)
        if isinstance(answer, Err):
            is_late = isinstance(answer.error, RequestTimeoutError)
            why = f"There was no answer within the timeout, which is setup(timeout={self._limit:g})."
            return len(spans), why if is_late else str(answer.error)
        try:
            found = ExportTraceServiceResponse.FromString(answer.value).partial_success
        except Exception:  # noqa: BLE001 - the exception of protobuf, which OpenTelemetry does not export
            return len(spans), "The answer is not one of OTLP. Check server_url."
        return (
            found.rejected_spans,
            f"The server refused them: {found.error_message[:500]!r}" if found.rejected_spans else "",
        )

    def shutdown(self) -> None:
        """Close the connections."""
        self._core.close()


def _blocking(key: Any) -> Any:
    """Return a key for a sync core. An async callback runs in an event loop of its own."""
    if not isinstance(key, KeyFunction):
        return key

    def ask() -> Any:
        found = key()
        return _run(found) if hasattr(type(found), "__await__") else found

    return KeyFunction(ask)


def _run(work: Awaitable[Any]) -> Any:
    async def wait() -> Any:
        return await work

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(wait())
    with ThreadPoolExecutor(1) as pool:  # `force_flush` was called in a coroutine
        return pool.submit(asyncio.run, wait()).result()
