"""Describe what a call returns, sync, async and streamed, as types and in words."""

from __future__ import annotations

from typing import NamedTuple

from orq._engine.operation import StreamKind

from . import names
from .annotations import annotation
from .code import Use, unused
from .facts import Operation, Ref
from .plan import Plan

STREAMS: dict[StreamKind, tuple[str, str]] = {
    "reply": ("ReplyStream", "orq.replies"),
    "agent": ("AgentReplyStream", "orq.agent_replies"),
    "text": ("TextStream", "orq.texts"),
    "events": ("Stream", "orq.streaming"),
}
"""The class and the module of each kind of stream. A test compares this with the table in `orq/_open_body.py`."""


class Result(NamedTuple):
    """The type of a call's result in sync and in async code."""

    sync: str
    awaited: str


def plain_result(plan: Plan, operation: Operation, use: Use = unused, *, list_name: str = "list") -> Result:
    """Return the result of the call without streaming."""
    if operation.binary:
        use("orq.downloads", "AsyncDownload", "Download")
        return Result("Download", "AsyncDownload")
    if operation.json is None:
        return Result("None", "None")
    kind = annotation(operation.json, plan, use, list_name=list_name)
    return Result(kind, kind)


def call_results(
    plan: Plan, operation: Operation, use: Use = unused, *, list_name: str = "list"
) -> list[tuple[str, Result]]:
    """Return the results of the call for each value of `stream`. An unknown bool gives either."""
    if operation.events is None:
        return [("", plain_result(plan, operation, use, list_name=list_name))]
    streamed = stream_result(plan, operation, use, list_name=list_name)
    if not operation.stream_flag:
        return [("", streamed)]
    plain = plain_result(plan, operation, use, list_name=list_name)
    either = Result(f"{plain.sync} | {streamed.sync}", f"{plain.awaited} | {streamed.awaited}")
    return [
        ("stream: Literal[False] = False", plain),
        ("stream: Literal[True]", streamed),
        ("stream: bool", either),
    ]


def stream_result(plan: Plan, operation: Operation, use: Use = unused, *, list_name: str = "list") -> Result:
    """Return the result of the call with streaming."""
    assert operation.events is not None
    assert operation.stream_kind is not None
    name, home = STREAMS[operation.stream_kind]
    use(home, f"Async{name}", name)
    if operation.stream_kind in ("reply", "agent"):  # All their events have one type, so the class is not generic.
        return Result(name, f"Async{name}")
    event = annotation(operation.events, plan, use, list_name=list_name)
    if operation.whole is not None:
        event += f", {annotation(operation.whole, plan, use, list_name=list_name)}"
    return Result(f"{name}[{event}]", f"Async{name}[{event}]")


def returned(plan: Plan, operation: Operation) -> str:
    """Describe a result that must be closed. The signature shows other results."""
    if operation.events is None:
        return ""
    streamed = f"a `{stream_result(plan, operation).sync}`: read it to its end, or close it"
    if not operation.stream_flag:
        return f"`Ok` holds {streamed}. "
    return f"`Ok` holds {_held(plan, operation)}; with `stream=True`, {streamed}. "


def _held(plan: Plan, operation: Operation) -> str:
    """Name the value of a plain answer."""
    text = plain_result(plan, operation).sync
    if text == "None":
        return "None"
    return names.article(text) if isinstance(operation.json, Ref) else f"`{text}`"


def source(operation: Operation, besides: str = "") -> str:
    """Describe the source of an operation, and whether the vendor dropped or deprecated it."""
    dropped = f", which the vendor's SDKs dropped after {operation.last_seen}" if operation.last_seen else ""
    by = f" with `{operation.successor_by}`" if operation.successor_by else ""
    old = f" Deprecated: use `{operation.deprecated}`{by}." if operation.deprecated else ""
    return f"`{operation.method} {operation.path}`{dropped}{besides}.{old}"
