"""What a call returns, in types and in words, and where its operation comes from."""

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
"""For each kind of stream: its class, and where that is. A test holds this to the table in `orq/_open_body.py`."""


class Result(NamedTuple):
    """What a call returns: the type in sync and in async code."""

    sync: str
    awaited: str


def plain_result(plan: Plan, operation: Operation, use: Use = unused, *, list_name: str = "list") -> Result:
    """Return what the call returns if it does not stream."""
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
    """Return what the call returns by its keyword `stream`: with a bool that no checker knows, either."""
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
    """Return what the call returns if it streams."""
    assert operation.events is not None
    assert operation.stream_kind is not None
    name, home = STREAMS[operation.stream_kind]
    use(home, f"Async{name}", name)
    if operation.stream_kind in ("reply", "agent"):  # their events have one type: the class is not generic
        return Result(name, f"Async{name}")
    event = annotation(operation.events, plan, use, list_name=list_name)
    if operation.whole is not None:
        event += f", {annotation(operation.whole, plan, use, list_name=list_name)}"
    return Result(f"{name}[{event}]", f"Async{name}[{event}]")


def returned(plan: Plan, operation: Operation) -> str:
    """Say what an `Ok` holds that has to be closed. What else it holds stands in the signature."""
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
    """Say where an operation comes from, and whether the vendor dropped or deprecated it."""
    dropped = f", which the vendor's SDKs dropped after {operation.last_seen}" if operation.last_seen else ""
    by = f" with `{operation.successor_by}`" if operation.successor_by else ""
    old = f" Deprecated: use `{operation.deprecated}`{by}." if operation.deprecated else ""
    return f"`{operation.method} {operation.path}`{dropped}{besides}.{old}"
