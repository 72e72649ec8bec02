"""`AgentRun`: a turn of an agent, which calls the model and the tools.

It ends, or waits for the caller.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterable, Sequence
from typing import Any, Literal

import msgspec
from msgspec.structs import replace

from ..call import LocalCall
from ..chat_model.interface import join_parts
from ..chat_model.question import (
    CallArguments,
    CallStart,
    Done,
    Message,
    Part,
    Reasoning,
    Text,
    ToolCall,
    ToolSpec,
    Usage,
)
from ..http_problem import HttpProblem
from .agent_hosted import Context
from .agent_tools import AgentRequest, Tool
from .asking import begin

_REJECTED = "The call was rejected."


class Step(msgspec.Struct, frozen=True):
    """A step in a tool call. `value` is the result, the text of a failure, or the review."""

    what: Literal["requested", "reviewed", "started", "done", "failed"]
    tool: Tool
    call: ToolCall
    value: Any = None


class Verdict(msgspec.Struct, frozen=True):
    """A review of a call. A rejected call returns `instead`, if it is set."""

    call: ToolCall
    approved: bool
    instead: Any = None


class AgentRun:
    """A turn of an agent. `new` holds the messages that it adds.

    `open` holds the calls without a result, and `in_review` the ids of those that wait for a review.
    """

    def __init__(
        self,
        call: LocalCall,
        request: AgentRequest,
    ) -> None:
        self._call, self._request = call, request
        self._tools = {tool.spec.name: tool for tool in request.tools}
        entity = (call.body.get("memory") or {}).get("entity_id")
        self._context = Context(call=call, agent=request.agent, entity=entity, ask=self._ask)
        self._limit = (request.agent.get("settings") or {}).get("max_iterations") or 100
        self._usage = Usage()
        self.new: list[Message] = []
        self.open: list[ToolCall] = []
        self.in_review: set[str] = set()

    async def begin(self, verdicts: Sequence[Verdict] = ()) -> AsyncIterator[Part | Step]:
        """Start the turn and return an iterator of parts and steps. Refusals are raised here.

        While other calls of the turn wait, the model is not asked.
        """
        decided = {verdict.call.id for verdict in verdicts}
        self.open = [made for made in open_calls(self._request.question.messages) if made.id not in decided]
        coming = self._steps(verdicts)
        first = await anext(coming)

        async def everything() -> AsyncIterator[Part | Step]:
            yield first
            async for one in coming:
                yield one

        return everything()

    async def _steps(self, verdicts: Iterable[Verdict]) -> AsyncIterator[Part | Step]:
        count = 0
        for verdict in verdicts:
            tool = self._tools.get(verdict.call.name)
            shown = tool or _gone(verdict.call)
            yield Step("reviewed", shown, verdict.call, "approved" if verdict.approved else "rejected")
            if not verdict.approved:
                self._answer(verdict.call, _REJECTED if verdict.instead is None else verdict.instead)
            elif tool is None:
                gone = f"the agent has no tool {verdict.call.name!r} any more"
                self._answer(verdict.call, f"Error: {gone}")
                yield Step("started", shown, verdict.call)
                yield Step("failed", shown, verdict.call, gone)
            elif tool.by == "caller":
                self.open.append(verdict.call)
                for part in _parts(verdict.call, count):
                    yield part
                count += 1
            else:
                async for step in self._run(tool, verdict.call):
                    yield step
        if self.open:
            yield Done("tool_calls", self._usage)
            return
        question = self._request.question
        for _ in range(self._limit):
            said: list[Part] = []
            current = replace(question, messages=settled((*self._request.question.messages, *self.new)))
            async for part in await begin(self._call.server.chat_model, current, self._call.server.clock):
                said.append(part)
                if isinstance(part, (Text, Reasoning)):
                    yield part
            one = join_parts(said)
            self._count(one.done.usage)
            self.new.append(Message("assistant", one.text, one.calls))
            if one.done.finish == "length" or not one.calls:
                for index, made in enumerate(one.calls):  # Calls that the token limit cut are shown but never run.
                    for part in _parts(made, index):
                        yield part
                self.open = list(one.calls)
                yield Done(one.done.finish, self._usage)
                return
            for made in one.calls:
                tool = self._tools.get(made.name) or _gone(made)
                if tool.approval:
                    self.in_review.add(made.id)
                    self.open.append(made)
                    yield Step("requested", tool, made)
                elif tool.by == "caller":
                    for part in _parts(made, len(self.open) - len(self.in_review)):
                        yield part
                    self.open.append(made)
                else:
                    async for step in self._run(tool, made):
                        yield step
            if self.open:
                yield Done("tool_calls", self._usage)
                return
            if question.tool_choice != "none":
                # A forced tool choice applies only to the first question.
                question = replace(question, tool_choice="auto")
        yield Done("max_iterations", self._usage)

    async def _run(self, tool: Tool, made: ToolCall) -> AsyncIterator[Step]:
        yield Step("started", tool, made)
        try:
            result = await tool.run(arguments_of(made), self._context)
        except HttpProblem as failure:
            self._answer(made, f"Error: {failure.message}")
            yield Step("failed", tool, made, failure.message)
        else:
            self._answer(made, result)
            yield Step("done", tool, made, result)

    async def _ask(self, key: str, message: str) -> str:
        """Return another agent's answer to a message."""
        request = self._request.team.get(key)
        if request is None:
            raise HttpProblem(404, f"There is no agent {key!r}.")
        said = Message("user", message)
        question = replace(request.question, messages=(*request.question.messages, said))
        run = AgentRun(self._call, replace(request, question=question))
        whole = join_parts([one async for one in await run.begin() if not isinstance(one, Step)])
        self._count(whole.done.usage)
        return whole.text

    def _answer(self, made: ToolCall, result: Any) -> None:
        text = result if isinstance(result, str) else json.dumps(result, ensure_ascii=False)
        self.new.append(Message("tool", text, call_id=made.id))

    def _count(self, used: Usage) -> None:
        names = Usage.__struct_fields__
        self._usage = Usage(*(getattr(self._usage, name) + getattr(used, name) for name in names))


def settled(messages: Sequence[Message]) -> tuple[Message, ...]:
    """Return a history in the form that models accept.

    Each call is followed by its result, and calls without a result are left out.
    """
    results = {one.call_id: one for one in messages if one.role == "tool"}
    known = {made.id for one in messages for made in one.calls}
    found: list[Message] = []
    for one in messages:
        if one.role == "tool" and one.call_id in known:
            continue
        calls = tuple(made for made in one.calls if made.id in results)
        if calls or one.text or not one.calls:
            found.append(replace(one, calls=calls))
        found += [results[made.id] for made in calls]
    return tuple(found)


def open_calls(messages: Sequence[Message]) -> list[ToolCall]:
    """Return the calls since the last user message that have no result."""
    last = max((place for place, one in enumerate(messages) if one.role == "user"), default=-1)
    since = messages[last + 1 :]
    answered = {one.call_id for one in since if one.role == "tool"}
    return [made for one in since for made in one.calls if made.id not in answered]


def arguments_of(made: ToolCall) -> dict[str, Any]:
    """Return the arguments of a call, or none if the token limit cut them."""
    try:
        found = json.loads(made.arguments)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _parts(made: ToolCall, index: int) -> tuple[Part, Part]:
    return CallStart(index, made.id, made.name), CallArguments(index, made.arguments)


def _gone(made: ToolCall) -> Tool:
    """Return a placeholder for a tool that the agent does not have.

    The caller must handle the call.
    """
    return Tool(spec=ToolSpec(made.name), kind="function", id=made.name, by="caller", approval=False)
