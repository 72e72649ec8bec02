"""Choose the spans that are sent to the service, and mark outgoing requests.

It keeps one export for each provider and account. It needs the extra `tracing`.
"""

from __future__ import annotations

import atexit
import logging
import os
import threading
from typing import TYPE_CHECKING, Any

from opentelemetry import propagate, trace
from opentelemetry.context import Context
from opentelemetry.propagators.composite import CompositePropagator
from opentelemetry.propagators.textmap import CarrierT, Setter, TextMapPropagator, default_setter
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider

from ._blanking import Blanker
from ._engine.settings import Settings
from ._function_spans import following
from ._headers import Headers
from ._lazy_annotations import lazy_annotations
from ._secrets import NO_KEY, Secret, as_secret
from ._span_sending import Batches, Exporter
from .core import AsyncOrqCore, OrqCore
from .errors import ConfigurationError

if TYPE_CHECKING:
    from typing_extensions import Self

_logger = logging.getLogger("orq")


_exports: list[SpanExport] = []
_lock = threading.Lock()


def _renew_lock() -> None:
    global _lock
    _lock = threading.Lock()  # a thread that does not exist in the child may have held it at the fork


if hasattr(os, "register_at_fork"):  # Windows has no forks
    os.register_at_fork(after_in_child=_renew_lock)


class SpanExport:
    """The export of spans to the service. Ended spans are sent every few seconds and when the program ends.

    `os._exit`, which a child of `multiprocessing` uses, sends nothing. Call `force_flush()` before it.
    """

    def __init__(self, core: OrqCore | AsyncOrqCore, provider: TracerProvider, limit: float, content: bool) -> None:
        """Begin to send the spans of a provider."""
        self.capture_content = content
        self._given, self._provider, self._limit = core._settings, provider, limit
        self._exporter = Exporter(core, limit)
        self._batches = Batches(self._exporter, self._forget)
        provider.add_span_processor(self._batches)
        atexit.register(self.shutdown)

    def force_flush(self, timeout: float | None = None) -> bool:
        """Send the waiting spans, and return whether all of them were accepted. This blocks.

        timeout: the limit in seconds. Default: the `timeout` of `setup`.

        Spans that were dropped before this call do not count.
        """
        lost = self._exporter.lost
        with self._exporter.within(self._limit if timeout is None else timeout):
            return self._batches.force_flush() and self._exporter.lost == lost

    def shutdown(self) -> None:
        """Send the ended spans within the timeout of `setup`, and stop. You can call this more than once."""
        self._batches.shutdown()

    def _forget(self) -> None:
        atexit.unregister(self.shutdown)
        with _lock:
            if self in _exports:
                _exports.remove(self)
            _follow()

    def __enter__(self) -> Self:
        """Send spans until the end of the `with`."""
        return self

    def __exit__(self, *exc_info: object) -> None:
        """Send the remaining spans."""
        self.shutdown()


def begin(
    core: OrqCore | AsyncOrqCore, given: Any, *, service_name: str | None, capture_content: bool, timeout: float
) -> SpanExport:
    """Return the export for a provider and the account of a core; start it if there is none."""
    settings = core._settings
    if settings.key is None and not os.environ.get("ORQ_API_KEY"):
        raise ConfigurationError(NO_KEY)
    with _lock:
        provider = _provider(given, service_name)
        if any(each.capture_content is not capture_content for each in _exports):
            raise ConfigurationError(
                "capture_content must be the same in each call of setup, because all of them use the same spans."
            )
        for each in _exports:
            if each._provider is provider and _same_account(each._given, settings):
                return each
        export = SpanExport(core, provider, timeout, capture_content)
        _exports.append(export)
        _follow()
    _mark_outgoing()
    return export


def _provider(given: Any, service_name: str | None) -> Any:
    """Return the provider whose spans are sent: the one passed, the program's, or a new one."""
    provider: Any = trace.get_tracer_provider() if given is None else given
    if isinstance(provider, trace.ProxyTracerProvider):  # the program has set none
        provider = TracerProvider(resource=Resource.create({"service.name": service_name} if service_name else {}))
        trace.set_tracer_provider(provider)
    elif not callable(getattr(provider, "add_span_processor", None)):
        raise ConfigurationError(
            f"The TracerProvider that is set, a {type(provider).__name__}, takes no span processor. Call setup before "
            "it is set, or pass tracer_provider=... with one of OpenTelemetry's SDK."
        )
    elif service_name and provider.resource.attributes.get("service.name") != service_name:
        _logger.warning("service_name=%r is ignored, because the TracerProvider that is set has its own.", service_name)
    return provider


def _same_account(one: Settings, other: Settings) -> bool:
    keys = [key.reveal() if isinstance(key, Secret) else getattr(key, "_function", key) for key in (one.key, other.key)]
    return one.server_url == other.server_url and keys[0] == keys[1]


def _follow() -> None:
    """Set up traced functions for the exports: use the last provider, and blank all known keys."""
    last = _exports[-1] if _exports else None
    following.capture_content = last is not None and last.capture_content
    following.follow(None if last is None else last._provider)
    keys = [as_secret(os.environ.get("ORQ_API_KEY") or None), *(each._given.key for each in _exports)]
    following.blanker = Blanker(*(Headers({"authorization": key.bearer()}) for key in keys if isinstance(key, Secret)))


class _Mark(TextMapPropagator):
    """Marks in `tracestate` that this program's spans are sent, as the service ignores others."""

    def inject(
        self, carrier: CarrierT, context: Context | None = None, setter: Setter[CarrierT] = default_setter
    ) -> None:
        """Add the mark beside the `traceparent` of a span that will be sent."""
        span = trace.get_current_span(context).get_span_context()
        if _exports and span.is_valid and span.trace_flags.sampled:
            state = span.trace_state
            setter.set(carrier, "tracestate", (state if "orq" in state else state.add("orq", "1")).to_header())

    def extract(self, carrier: Any, context: Context | None = None, getter: Any = None) -> Context:
        """Read nothing."""
        return Context() if context is None else context

    @property
    def fields(self) -> set[str]:
        """Return the header that is set."""
        return {"tracestate"}


def _mark_outgoing() -> None:
    found = propagate.get_global_textmap()
    if not any(isinstance(each, _Mark) for each in getattr(found, "_propagators", ())):
        propagate.set_global_textmap(CompositePropagator([found, _Mark()]))


lazy_annotations(__name__)
