"""`ResponseWriter`: turn the parts of an answer into events of a response.

The response is built from these events.

Whole responses are made from the same events, so that whole and streamed responses agree.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Collection, Iterator
from typing import Any

from ..chat_model.question import CallArguments, CallStart, Done, Part, Reasoning, Text, ToolCall
from ..clock import Clock
from .agent_run import Step


class ResponseWriter:
    """Turns parts into events. `response` is the response so far.

    `custom` names the custom tools. `requests` maps the ids of review requests to their calls. `reviewed` maps the ids
    of reviewed calls to their requests.
    """

    def __init__(self, response: dict[str, Any], custom: Collection[str], clock: Clock) -> None:
        self.response = response
        self._custom, self._clock = custom, clock
        self.requests: dict[str, ToolCall] = {}
        self.reviewed: dict[str, str] = {}
        self._number = -1
        self._kind: str | None = None
        self._item: dict[str, Any] = {}
        self._text = ""

    def event(self, kind: str, **fields: Any) -> dict[str, Any]:
        """Return an event with the next sequence number."""
        self._number += 1
        return {"type": kind, "sequence_number": self._number, **fields}

    def begin(self) -> Iterator[dict[str, Any]]:
        """Yield the first events."""
        self.response["status"] = "in_progress"
        yield self.event("response.created", response=dict(self.response))
        yield self.event("response.in_progress", response=dict(self.response))

    async def write(self, coming: AsyncIterator[Part]) -> AsyncIterator[dict[str, Any]]:
        """Yield the events of all parts."""
        async for part in coming:
            for event in self.part(part):
                yield event

    def part(self, part: Part) -> Iterator[dict[str, Any]]:
        """Yield the events of a part."""
        match part:
            case Reasoning(text):
                yield from self._open("reasoning")
                self._text += text
                yield self._of_item("response.reasoning_summary_text.delta", summary_index=0, delta=text)
            case Text(text):
                yield from self._open("message")
                self._text += text
                yield self._of_item("response.output_text.delta", content_index=0, delta=text, logprobs=[])
            case CallStart(_, id, name):
                yield from self._close("completed")
                yield from self._open_call(str(id), name)
            case CallArguments(_, text):
                self._text += text
                if self._kind == "function_call":
                    yield self._of_item("response.function_call_arguments.delta", delta=text)
            case Done():
                yield from self._end(part)

    def step(self, step: Step) -> Iterator[dict[str, Any]]:
        """Yield the events of a step in a tool call of an agent."""
        yield from self._close("completed")
        made = {"name": step.call.name, "arguments": step.call.arguments, "server_label": step.tool.id}
        match step.what:
            case "requested":
                self._item = {"id": self._clock.new_id("mcpr"), "type": "mcp_approval_request", **made}
                self.requests[self._item["id"]] = step.call
                yield self._of_output("response.output_item.added")
            case "started":
                self._item = {"id": self._clock.new_id("mcp"), "type": "mcp_call", "status": "in_progress", **made}
                if request := self.reviewed.get(step.call.id):
                    self._item["approval_request_id"] = request
                yield self._of_output("response.output_item.added")
                yield self._of_item("response.mcp_call.in_progress")
                yield self._of_item("response.mcp_call_arguments.done", arguments=step.call.arguments)
                return
            case "done":
                text = step.value if isinstance(step.value, str) else json.dumps(step.value, ensure_ascii=False)
                self._item |= {"status": "completed", "output": text}
                yield self._of_item("response.mcp_call.completed")
            case "failed":
                self._item |= {"status": "failed", "error": step.value}
                yield self._of_item("response.mcp_call.failed")
            case "reviewed":
                return
        yield self._of_output("response.output_item.done")
        self.response["output"] = [*self.response["output"], self._item]

    def fail(self, error: dict[str, Any]) -> dict[str, Any]:
        """Return the last event of a failed response."""
        self.response |= {"status": "failed", "error": {"code": "server_error", "message": error["message"]}}
        return self.event("response.failed", response=dict(self.response))

    def _of_item(self, kind: str, **fields: Any) -> dict[str, Any]:
        return self.event(kind, item_id=self._item["id"], output_index=len(self.response["output"]), **fields)

    def _of_output(self, kind: str) -> dict[str, Any]:
        return self.event(kind, output_index=len(self.response["output"]), item=dict(self._item))

    def _open(self, kind: str) -> Iterator[dict[str, Any]]:
        if self._kind == kind:
            return
        yield from self._close("completed")
        self._kind, self._text = kind, ""
        prefix, content = ("rs", "summary") if kind == "reasoning" else ("msg", "content")
        self._item = {"id": self._clock.new_id(prefix), "type": kind, "status": "in_progress"}
        self._item[content] = []
        if kind == "message":
            self._item["role"] = "assistant"
        yield self._of_output("response.output_item.added")
        yield self._of_part("added")

    def _open_call(self, id: str, name: str) -> Iterator[dict[str, Any]]:
        custom = name in self._custom
        self._kind, self._text = "custom_tool_call" if custom else "function_call", ""
        self._item = {
            "id": self._clock.new_id("ctc" if custom else "fc"),
            "type": self._kind,
            "call_id": id,
            "name": name,
        }
        self._item |= {"input": ""} if custom else {"arguments": "", "status": "in_progress"}
        yield self._of_output("response.output_item.added")

    def _of_part(self, step: str) -> dict[str, Any]:
        if self._kind == "reasoning":
            part = {"type": "summary_text", "text": self._text}
            return self._of_item(f"response.reasoning_summary_part.{step}", summary_index=0, part=part)
        said: dict[str, Any] = {"type": "output_text", "text": self._text, "annotations": [], "logprobs": []}
        return self._of_item(f"response.content_part.{step}", content_index=0, part=said)

    def _close(self, status: str) -> Iterator[dict[str, Any]]:
        """Yield the last events of the open item, if there is one."""
        text = self._text
        match self._kind:
            case None:
                return
            case "reasoning":
                yield self._of_item("response.reasoning_summary_text.done", summary_index=0, text=text)
                done = self._of_part("done")
                yield done
                self._item["summary"] = [done["part"]]
            case "message":
                yield self._of_item("response.output_text.done", content_index=0, text=text, logprobs=[])
                done = self._of_part("done")
                yield done
                self._item["content"] = [done["part"]]
            case "function_call":
                self._item["arguments"] = text
                yield self._of_item("response.function_call_arguments.done", arguments=text, name=self._item["name"])
            case _:
                said = _input_of(text)
                self._item["input"] = said
                yield self._of_item("response.custom_tool_call_input.delta", delta=said)
                yield self._of_item("response.custom_tool_call_input.done", input=said)
        if "status" in self._item:
            self._item["status"] = status
        yield self._of_output("response.output_item.done")
        self.response["output"] = [*self.response["output"], self._item]
        self._kind = None

    def _end(self, done: Done) -> Iterator[dict[str, Any]]:
        cut = done.finish == "length"
        status = "incomplete" if cut else "completed"
        yield from self._close(status)
        usage = done.usage
        self.response |= {
            "status": status,
            "completed_at": None if cut else self._clock.now() // 1000,
            "incomplete_details": {"reason": "max_output_tokens"} if cut else None,
            "usage": {
                "input_tokens": usage.prompt,
                "input_tokens_details": {
                    "cached_tokens": usage.cached,
                    "cache_write_tokens": 0,
                    "cache_creation_tokens": 0,
                },
                "output_tokens": usage.completion,
                "output_tokens_details": {"reasoning_tokens": usage.reasoning},
                "total_tokens": usage.prompt + usage.completion,
            },
        }
        yield self.event(f"response.{status}", response=dict(self.response))


def _input_of(arguments: str) -> str:
    """Return the input text of a custom tool from the arguments of the call."""
    try:
        return str(json.loads(arguments)["input"])
    except (ValueError, KeyError, TypeError):
        return arguments
