"""What the forms share that ask a brain: reading messages and settings, and the parts as they come."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterable, Mapping
from typing import Any, get_args

from ...models.values import ModelProviderName
from ..answers import Pause
from ..brain.brain import Brain, parts
from ..brain.question import CallArguments, CallStart, Done, Part, Question, Reasoning, Text
from ..call import LocalCall
from ..clock import Clock
from ..http_problem import HttpProblem

PROVIDERS = frozenset(get_args(ModelProviderName)[1].extra["known"])
"""Whose models `provider/model` can name."""

SAMPLING = ("temperature", "top_p", "top_k", "frequency_penalty", "presence_penalty", "verbosity")
"""Settings that only a model honours."""

_VARIABLE = re.compile(r"\{\{\s*([\w.-]+)\s*\}\}")
_METADATA = (16, 64, 512)  # entries, characters of a key and of a value


def problem(message: str, param: str, code: str | None = None, status: int = 400) -> HttpProblem:
    """Return the refusal of one parameter."""
    return HttpProblem(status, f"{param}: {message}", param=param, code=code)


def check_model(brain: Brain, name: str) -> None:
    """Refuse a model that no provider can have: names are `provider/model`, or `workspace@provider/model`."""
    if brain.any_model:
        return
    provider, slash, model = name.rpartition("@")[2].partition("/")
    if not (slash and model and (provider in PROVIDERS or "@" in name)):
        hint = "names are provider/model, as in openai/gpt-4o"
        raise HttpProblem(404, f"model: there is no model {name!r}; {hint}", param="model", code="model_not_found")


def check_metadata(body: Mapping[str, Any]) -> None:
    """Refuse metadata above the service's limits."""
    most, key_length, value_length = _METADATA
    given = body.get("metadata") or {}
    if len(given) > most:
        raise problem(f"has {len(given)} entries; {most} are allowed", "metadata")
    for key, value in given.items():
        if len(key) > key_length or (isinstance(value, str) and len(value) > value_length):
            raise problem(f"keys have at most {key_length} characters, values {value_length}", f"metadata.{key[:64]}")


def in_range(body: Mapping[str, Any], name: str, low: int, high: int) -> Any:
    """Return a number of the request, None without one; refuse it outside its range."""
    value = body.get(name)
    if value is not None and not low <= value <= high:
        raise problem(f"must be from {low} to {high}", name)
    return value


def text_of(content: Any, variables: Mapping[str, Any] | None = None) -> str:
    """Return the text of a message's content; other parts are named in brackets."""
    text = "\n".join(map(_text_of_part, [content] if isinstance(content, str) else content or ()))
    return rendered(text, variables) if variables else text


def rendered(text: str, variables: Mapping[str, Any]) -> str:
    """Put values in the place of `{{names}}`; names without a value stay."""
    return _VARIABLE.sub(lambda found: str(variables.get(found[1], found[0])), text)


def not_honoured(body: Mapping[str, Any] | None, honoured: Iterable[str]) -> tuple[str, ...]:
    """Return the names of a request that change nothing here."""
    known = {*honoured, "model", "stream", "metadata", "name", "user"}
    return tuple(name for name, value in (body or {}).items() if value is not None and name not in known)


async def begin(brain: Brain, question: Question, clock: Clock) -> AsyncIterator[Part]:
    """Begin an answer: refusals are raised now, and what is returned yields the parts."""
    coming = _tidied(parts(brain, question), clock)
    first = await anext(coming)

    async def all_parts() -> AsyncIterator[Part]:
        yield first
        async for part in coming:
            yield part

    return all_parts()


async def _tidied(coming: AsyncIterator[Part], clock: Clock) -> AsyncIterator[Part]:
    """Yield parts with calls in order: each with an id of its own, counted from 0, and with arguments."""
    ids: set[str] = set()
    places: dict[int, int] = {}
    empty: dict[int, bool] = {}
    async for part in coming:
        if isinstance(part, CallStart):
            place = places[part.index] = len(places) if part.index not in places else max(places.values()) + 1
            name = part.id if part.id and part.id not in ids else clock.new_id("call")
            ids.add(name)
            empty[place] = True
            yield CallStart(place, name, part.name)
        elif isinstance(part, CallArguments):
            place = places[part.index]
            empty[place] = empty[place] and not part.text
            yield CallArguments(place, part.text)
        elif isinstance(part, Done):
            for place, missing in empty.items():
                if missing and part.finish != "length":
                    yield CallArguments(place, "{}")
            yield part
        elif part.text:
            yield part


def paused(call: LocalCall, part: Part) -> Iterable[Pause]:
    """Return the pause before a piece of a streamed answer."""
    slow = call.server.delay and isinstance(part, (Text, Reasoning, CallArguments))
    return (Pause(call.server.delay),) if slow else ()


def stream_error(failure: HttpProblem) -> dict[str, Any]:
    """Return what an event says of a failure after the stream has begun."""
    return {"message": failure.message, "type": failure.type, "param": failure.param, "code": failure.code}


def _text_of_part(part: Any) -> str:
    if isinstance(part, str):
        return part
    for name in ("text", "refusal"):
        if isinstance(part.get(name), str):
            return str(part[name])
    return f"[{part.get('type', 'part')}]"
