"""Receive spans from programs, in the formats of OTLP and of the vendor's `traced`.

OTLP is protocol buffers or JSON.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec
from starlette.responses import Response

from .._headers import media_type
from .body import unpacked
from .call import KIND_HEADER
from .clock import to_text
from .compute.protobuf import decode, partial_success
from .http_problem import HttpProblem
from .otlp_forms import Export, KeyValue, ResourceSpans, SentSpan, Traced, Value
from .requests import RawRequest
from .state.filters import moment_of
from .tenants import Tenants
from .trace_rows import Event, Span, keep
from .wire import encode

PATHS = frozenset({"/v2/otel/v1/traces", "/v2/traces/v1/traces"})
_PROTOBUF, _JSON = "application/x-protobuf", "application/json"
_FIRST: Mapping[str, tuple[str, ...]] = {
    "operation": ("gen_ai.operation.name", "openinference.span.kind"),
    "model": (
        *("gen_ai.response.model", "gen_ai.request.model", "llm.model_name"),
        *("embedding.model_name", "reranker.model_name", "model"),
    ),
    "provider": ("gen_ai.provider.name", "gen_ai.system", "llm.provider", "llm.system"),
    "session_id": ("session.id", "gen_ai.conversation.id"),
    "identity_id": ("user.id", "enduser.id"),
    "status_code": ("http.response.status_code",),
    "prompt_tokens": ("gen_ai.usage.input_tokens", "llm.token_count.prompt", "prompt_tokens"),
    "completion_tokens": ("gen_ai.usage.output_tokens", "llm.token_count.completion", "completion_tokens"),
}
"""The attributes that hold each field of the service: names of OpenTelemetry, OpenInference and `traced`."""


async def take(request: RawRequest, tenants: Tenants, tenant: str) -> Response:
    """Store the spans of a request.

    Raise `HttpProblem`. The answer counts spans without ids as rejected.
    """
    if request.method != "POST":
        raise HttpProblem(405, f"{request.path} takes POST, not {request.method}.", {"allow": "POST"})
    body = request.body
    kind, packed = media_type(request.headers), request.headers.get("content-encoding", "identity").lower()
    if kind not in (_PROTOBUF, _JSON) or packed not in ("identity", "gzip", "deflate"):
        raise HttpProblem(
            415, f"Spans must have the content-type {_PROTOBUF} or {_JSON}, uncompressed or with gzip or deflate."
        )
    if packed != "identity":
        body = unpacked(body)
    try:
        data = decode(body) if kind == _PROTOBUF else msgspec.json.decode(body)
        export = msgspec.convert(data, Export, strict=False)
        spans = [*_of_otlp(export.resource_spans), *map(_of_traced, export.spans)]
    except (
        ValueError,
        msgspec.DecodeError,
        RecursionError,
        OverflowError,
        OSError,
    ) as error:  # Impossible times raise OverflowError or OSError.
        raise HttpProblem(400, f"The spans in the body cannot be read ({error}).") from None
    good = [span for span in spans if _is_named(span)]
    rejected, why = len(spans) - len(good), "spans need a trace id and a span id"
    context = await tenants.context(tenant)
    await context.store.write(lambda objects: keep(objects, context.clock, good))
    if kind == _PROTOBUF:
        content = partial_success(rejected, why)
    else:
        told = {"partialSuccess": {"rejectedSpans": str(rejected), "errorMessage": why}}
        content = encode(told if rejected else {})
    return Response(content, headers={KIND_HEADER: "stored"}, media_type=kind)


def _is_named(span: Span) -> bool:
    return all(str(span.summary[name]).strip("0") for name in ("trace_id", "span_id"))


def _of_otlp(sent: Iterable[ResourceSpans]) -> Iterable[Span]:
    for resource in sent:
        about = _plain(resource.resource.attributes)
        for scope in resource.scope_spans:
            told = {"resource": about, "scope": {"name": scope.scope.name, "version": scope.scope.version}}
            yield from (_of_span(span, told) for span in scope.spans)


def _of_span(span: SentSpan, told: Mapping[str, Any]) -> Span:
    attributes = _plain(span.attributes)
    failed = span.status.code in (2, "STATUS_CODE_ERROR")
    events = [_event(each.name, _time(each.time_unix_nano), _plain(each.attributes)) for each in span.events]
    start, end = span.start_time_unix_nano, max(span.end_time_unix_nano, span.start_time_unix_nano)
    details = {**attributes, **told, **({"status.message": span.status.message} if span.status.message else {})}
    return _span(
        (span.trace_id.lower(), span.span_id.lower(), span.parent_span_id.lower()),
        span.name,
        (_time(start), _time(end), round((end - start) / 1e6, 3)),
        "error" if failed else "ok",
        details,
        events,
    )


def _of_traced(span: Traced) -> Span:
    metrics = span.attributes.get("metrics")
    details = {**(metrics if isinstance(metrics, dict) else {}), **span.attributes}
    details |= {"input": span.input, "output": span.output}
    details |= {
        "session.id": span.context.session_id,
        "user.id": span.context.user_id,
        "gen_ai.operation.name": span.type,
    }
    start, end = (moment_of(at) or 0 for at in (span.start_time, span.end_time))
    began, ended = (to_text(int(at)) for at in (start, max(start, end)))
    times = (moment_of(each.timestamp) or start for each in span.events)
    events = [_event(each.name, to_text(int(at)), each.attributes) for each, at in zip(span.events, times, strict=True)]
    failed = bool(span.attributes.get("error")) or any(event.status == "error" for event in events)
    return _span(
        (span.context.trace_id, span.context.span_id, span.parent_id or ""),
        span.name,
        (began, ended, max(0, end - start)),
        "error" if failed else "ok",
        {name: value for name, value in details.items() if value is not None},
        events,
    )


def _span(
    ids: tuple[str, str, str],
    name: str,
    times: tuple[str, str, float],
    status: str,
    attributes: Mapping[str, Any],
    events: Sequence[Event],
) -> Span:
    """Return a span in the form of the service, with fields from its attributes."""
    found = {field: _first(attributes, names) for field, names in _FIRST.items()}
    usage = {field: int(found[field]) for field in ("prompt_tokens", "completion_tokens") if _is_number(found[field])}
    operation = str(found["operation"] or name)
    reasons = attributes.get("gen_ai.response.finish_reasons")
    summary = {
        "object": "span",
        "trace_id": ids[0],
        "span_id": ids[1],
        **({"parent_span_id": ids[2]} if ids[2].strip("0") else {}),
        "name": name,
        "operation": operation,
        "type": f"span.{operation}",
        "status": status,
        **dict(zip(("started_at", "ended_at", "duration_ms"), times, strict=True)),
        "model": str(found["model"] or ""),
        "provider": str(found["provider"] or ""),
        "usage": {**usage, "total_tokens": sum(usage.values())} if usage else {},
        "has_detail": True,
        "level": 0,
        "has_children": False,
        "finish_reasons": [str(each) for each in reasons] if isinstance(reasons, list) else [],
    }
    trace: dict[str, Any] = {field: str(found[field]) for field in ("session_id", "identity_id") if found[field]}
    code = None if found["status_code"] is None else str(found["status_code"])
    metadata = attributes.get("metadata")
    told = {"status_code": code, "metadata": metadata if isinstance(metadata, dict) else None}
    trace["attributes"] = {field: value for field, value in told.items() if value is not None}
    return Span(summary, attributes, trace, events)


def _event(name: str, at: str, attributes: Mapping[str, Any]) -> Event:
    failed = name == "exception"
    body = str(attributes.get("exception.message") or name) if failed else name
    return Event(name, body, at, "error" if failed else "ok", attributes)


def _first(attributes: Mapping[str, Any], names: Iterable[str]) -> Any:
    return next((attributes[name] for name in names if attributes.get(name) is not None), None)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and value >= 0


def _time(nanoseconds: int) -> str:
    return to_text(nanoseconds // 1_000_000)


def _plain(attributes: Iterable[KeyValue]) -> dict[str, Any]:
    return {each.key: _value(each.value) for each in attributes}


def _value(value: Value | None) -> Any:
    if value is None:
        return None
    if value.array_value is not None:
        return [_value(each) for each in value.array_value.values]
    if value.kvlist_value is not None:
        return _plain(value.kvlist_value.values)
    kinds = (value.string_value, value.bool_value, value.int_value, value.double_value, value.bytes_value)
    return next((each for each in kinds if each is not None), None)
