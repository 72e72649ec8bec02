"""Handlers for text completions, whole and streamed in pieces of the same form."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import Any

from ..._engine.operation import Events
from ..answers import END
from ..call import Answer, Handler, LocalCall
from ..chat_model.interface import collect_parts
from ..chat_model.question import Done, Message, Part, Question, Text
from ..http_problem import HttpProblem
from .asking import begin, check_model, in_range, not_honoured, paused, refused, stream_error
from .chat import usage_of

_HONOURED = ("prompt", "echo", "max_tokens", "n", "seed", "stop", "stream_options")


async def create(call: LocalCall) -> Answer:
    """Complete one prompt or several."""
    body, clock = call.body, call.server.clock
    check_model(call.server.chat_model, body["model"])
    if body.get("logprobs"):
        raise refused("logprobs", "must be left out, because the local server has no probabilities")
    count = in_range(body, "n", 1, 128) or 1
    prompts = _prompts(body["prompt"])
    questions = [_question(body, prompt, index) for prompt in prompts for index in range(count)]
    before = [prompt if body.get("echo") else "" for prompt in prompts for _ in range(count)]
    coming = [await begin(call.server.chat_model, one, clock) for one in questions]
    head = {
        "id": f"cmpl-{clock.new_ulid()}",
        "object": "text_completion",
        "created": clock.now() // 1000,
        "model": body["model"],
    }
    ignored = not_honoured(body, _HONOURED)
    if isinstance(call.operation.answer, Events):
        return Answer(kind="computed", ignored=ignored, events=_pieces(call, head, before, coming, count))
    wholes = [await collect_parts(one) for one in coming]
    choices = [
        {"index": index, "text": echoed + one.text, "logprobs": None, "finish_reason": one.done.finish}
        for index, (echoed, one) in enumerate(zip(before, wholes, strict=True))
    ]
    usage = _usage([one.done for one in wholes], count)
    return Answer(kind="computed", ignored=ignored, value={**head, "choices": choices, "usage": usage})


def _prompts(given: Any) -> list[str]:
    prompts = [given] if isinstance(given, str) else given
    if not prompts or not all(isinstance(one, str) for one in prompts):
        raise refused("prompt", "must be one or more texts, because the local server reads no tokens")
    return list(prompts)


def _question(body: Mapping[str, Any], prompt: str, index: int) -> Question:
    stop = body.get("stop") or ()
    return Question(
        model=body["model"],
        messages=(Message("user", prompt),),
        max_tokens=in_range(body, "max_tokens", 1, 1 << 53),
        stop=(stop,) if isinstance(stop, str) else tuple(stop),
        choice=index,
        seed=body.get("seed"),
        settings={name: body[name] for name in not_honoured(body, _HONOURED) if name in body},
    )


def _usage(ends: list[Done], count: int) -> dict[str, Any]:
    """Return the usage of `count` answers to each prompt."""
    each = [usage_of(ends[place : place + count]) for place in range(0, len(ends), count)]
    names = ("prompt_tokens", "completion_tokens", "total_tokens")
    return {**each[0], **{name: sum(one[name] for one in each) for name in names}}


async def _pieces(
    call: LocalCall, head: dict[str, Any], before: list[str], coming: list[AsyncIterator[Part]], count: int
) -> AsyncIterator[Any]:
    counted = bool((call.body.get("stream_options") or {}).get("include_usage"))
    rest: dict[str, Any] = {"usage": None} if counted else {}

    def piece(index: int, text: str, finish: str | None = None) -> dict[str, Any]:
        choice = {"index": index, "text": text, "logprobs": None, "finish_reason": finish}
        return {**head, "choices": [choice], **rest}

    ends = []
    try:
        for index, (echoed, one) in enumerate(zip(before, coming, strict=True)):
            if echoed:
                yield piece(index, echoed)
            async for part in one:
                for pause in paused(call, part):
                    yield pause
                if isinstance(part, Text):
                    yield piece(index, part.text)
                elif isinstance(part, Done):
                    ends.append(part)
                    yield piece(index, "", part.finish)
    except HttpProblem as failure:
        yield {"error": stream_error(failure)}
        yield END
        return
    if counted:
        yield {**head, "choices": [], "usage": _usage(ends, count)}


HANDLERS: Mapping[str, Handler] = {"router_completions_create": create}
