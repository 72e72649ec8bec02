"""Make the spans of one traced function: start, end, arguments, result and exception.

`orq.otel.setup` chooses the provider of all these spans.
"""

from __future__ import annotations

import inspect
import logging
from collections.abc import Callable, Mapping
from typing import Any

from opentelemetry import trace
from opentelemetry.trace import Span, Status, StatusCode

from ._blanking import Blanker
from ._span_values import as_text
from ._version import __version__

TYPES: Mapping[str, tuple[str | None, str, str | None]] = {
    "agent": ("invoke_agent", "AGENT", "gen_ai.agent.name"),
    "embedding": ("embeddings", "EMBEDDING", None),
    "function": (None, "CHAIN", None),
    "llm": ("chat", "LLM", None),
    "retrieval": ("retrieval", "RETRIEVER", None),
    "tool": ("execute_tool", "TOOL", "gen_ai.tool.name"),
}
"""For each type of span: its operation in the GenAI conventions, its kind in OpenInference, its name's attribute."""
_FAILED = Status(StatusCode.ERROR)
_logger = logging.getLogger("orq")


class Following:
    """The tracer of all traced functions, and the default of `capture_content`.

    `orq.otel.setup` changes both.
    """

    def __init__(self) -> None:
        """Use OpenTelemetry's global provider, and record no content."""
        self.capture_content = False
        self.blanker = Blanker()
        self.follow(None)

    def follow(self, provider: trace.TracerProvider | None) -> None:
        """Send spans to a provider; None means the global one."""
        self.tracer = trace.get_tracer("orq", __version__, provider)


following = Following()


class FunctionSpans:
    """Makes the spans of one function, and records what happens in them."""

    def __init__(
        self,
        function: Any,
        name: str,
        extra: Mapping[str, Any],
        *,
        type: str,
        captures: tuple[bool | None, bool | None],
        redact: Callable[[Any], Any] | None,
    ) -> None:
        operation, kind, named = TYPES[type]
        self.name, self._redact = name, redact
        self._captures_input, self._captures_output = captures
        self._attributes = {"openinference.span.kind": kind, **extra}
        if operation is not None:
            self._attributes["gen_ai.operation.name"] = operation
        if named is not None:
            self._attributes[named] = name
        self._signature: inspect.Signature | None
        try:
            self._signature = inspect.signature(function)
        except (TypeError, ValueError):  # some functions of C have no signature
            self._signature = None

    def start(self, args: Any, kwargs: Any) -> Span:
        span = following.tracer.start_span(self.name, attributes=self._attributes)
        if span.is_recording() and _asked(self._captures_input):
            self._write(span, "input", lambda: self._arguments(args, kwargs))
        return span

    def captures_output(self, span: Span) -> bool:
        return span.is_recording() and _asked(self._captures_output)

    def returned(self, span: Span, value: Any) -> None:
        if self.captures_output(span):
            self._write(span, "output", lambda: value)

    def failed(self, span: Span, error: BaseException) -> None:
        kind = type(error)
        found: dict[str, Any] = {"exception.type": f"{kind.__module__}.{kind.__qualname__}"}
        status = _FAILED
        if self.captures_output(span) and (shown := self._shown("exception", lambda: str(error))):
            found["exception.message"] = shown[0]
            status = Status(StatusCode.ERROR, shown[0])
        is_end = not isinstance(error, (Exception, SystemExit))
        span.set_attribute("error.type", "cancelled" if is_end else kind.__name__)
        span.add_event("exception", found)
        span.set_status(status)

    def _arguments(self, args: Any, kwargs: Any) -> Any:
        if self._signature is None:
            return {"args": args, "kwargs": kwargs}
        try:
            bound = self._signature.bind(*args, **kwargs)
        except TypeError:  # the call itself raises this error
            return {"args": args, "kwargs": kwargs}
        bound.apply_defaults()
        found = dict(bound.arguments)
        first = next(iter(found), None)
        if first in ("self", "cls"):
            del found[first]
        return found

    def _write(self, span: Span, what: str, value: Callable[[], Any]) -> None:
        if shown := self._shown(what, value):
            span.set_attributes({f"{what}.value": shown[0], f"{what}.mime_type": shown[1]})

    def _shown(self, what: str, value: Callable[[], Any]) -> tuple[str, str] | None:
        """Return a value as text, and its media type. It raises for no value."""
        try:
            found = value()
            text, media = as_text(found if self._redact is None else self._redact(found))
            return following.blanker.text(text), media
        except Exception as error:  # noqa: BLE001 - the program's call must go on
            _logger.warning("The %s of the span %s is left out: %s", what, self.name, type(error).__name__)
            return None


def _asked(setting: bool | None) -> bool:
    return following.capture_content if setting is None else setting
