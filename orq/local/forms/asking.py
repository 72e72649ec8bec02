"""Shared code of the handlers: refusals, messages, settings, and streams of parts."""

from __future__ import annotations

import base64
import binascii
from collections.abc import AsyncIterator, Iterable, Mapping
from typing import Any, get_args

import msgspec

from ..._printable import placed, sentence
from ...models.values import ModelProviderName
from ...templates import rendered
from ..answers import Pause
from ..call import LocalCall
from ..chat_model.interface import ChatModel, answer_parts
from ..chat_model.question import CallArguments, CallStart, Done, Part, Question, Reasoning, Text
from ..clock import Clock
from ..http_problem import HttpProblem

PROVIDERS = frozenset(get_args(ModelProviderName)[1].extra["known"])
"""The providers that `provider/model` can name."""

SAMPLING = ("temperature", "top_p", "top_k", "frequency_penalty", "presence_penalty", "verbosity")
"""Settings that only a real model honours."""

_WITHOUT_EFFECT = frozenset({"model", "stream", "metadata", "name", "user", "identity", "safety_identifier", "orq"})
_OF_TRACES = frozenset({"name", "identity", "contact", "thread"})
"""Fields of `orq` that the trace of a call stores."""
_THOUGHTS = ("reasoning", "redacted_reasoning")
_METADATA = (16, 64, 512)  # The most entries, characters of a key, and characters of a value.


def refused(field: str, why: str, code: str | None = None, status: int = 400) -> HttpProblem:
    """Return the refusal of a field's value."""
    return HttpProblem(status, sentence(placed(field, why)), param=field, code=code)


def check_model(chat_model: ChatModel, name: str) -> None:
    """Refuse a model name that is not `provider/model` or `workspace@provider/model`.

    A model that checks names itself accepts any name.
    """
    if chat_model.any_model:
        return
    provider, slash, model = name.rpartition("@")[2].partition("/")
    if not (slash and model and (provider in PROVIDERS or "@" in name)):
        hint = "Write provider/model, such as openai/gpt-4o."
        raise HttpProblem(404, f"There is no model {name!r}. {hint}", param="model", code="model_not_found")


def check_metadata(body: Mapping[str, Any]) -> None:
    """Refuse metadata above the limits of the service."""
    most, key_length, value_length = _METADATA
    given = body.get("metadata") or {}
    if len(given) > most:
        raise refused("metadata", f"must have at most {most} entries, not {len(given)}")
    for key, value in given.items():
        if len(key) > key_length or (isinstance(value, str) and len(value) > value_length):
            raise refused(
                f"metadata.{key[:64]}",
                f"must have a key of at most {key_length} characters and a value of at most {value_length}",
            )


def in_range(body: Mapping[str, Any], name: str, low: int, high: int) -> Any:
    """Return a number of the request, or None without one. Refuse it outside its range."""
    value = body.get(name)
    if value is not None and not low <= value <= high:
        raise refused(name, f"must be from {low} to {high}")
    return value


def text_of(content: Any, variables: Mapping[str, Any] | None = None) -> str:
    """Return the text of a message's content. Other parts appear as their type in brackets."""
    text = "\n".join(map(_text_of_part, [content] if isinstance(content, str) else content or ()))
    return rendered(text, variables) if variables else text


def parts_of(content: Any, variables: Mapping[str, Any] | None = None) -> tuple[Mapping[str, Any], ...]:
    """Return the parts of a content with more than text, or none for text alone."""
    parts = [] if isinstance(content, str) else [one for one in content or () if _kind(one) not in _THOUGHTS]
    if all(map(_is_text, parts)):
        return ()
    return tuple({"type": "text", "text": text_of([one], variables)} if _is_text(one) else one for one in parts)


def not_honoured(body: Any, honoured: Iterable[str]) -> tuple[str, ...]:
    """Return the fields of a body that are set but not honoured.

    Fields without effect on answers are left out.
    """
    known = {*honoured, *_WITHOUT_EFFECT}
    given = body if isinstance(body, dict) else {}
    within = given.get("orq")
    more = within.items() if isinstance(within, dict) else ()
    return (
        *(name for name, value in given.items() if value is not None and name not in known),
        *(f"orq.{name}" for name, value in more if value is not None and name not in _OF_TRACES),
    )


async def begin(chat_model: ChatModel, question: Question, clock: Clock) -> AsyncIterator[Part]:
    """Start an answer and return its parts. Refusals are raised here."""
    coming = _tidied(answer_parts(chat_model, question), clock)
    first = await anext(coming)

    async def all_parts() -> AsyncIterator[Part]:
        yield first
        async for part in coming:
            yield part

    return all_parts()


async def _tidied(coming: AsyncIterator[Part], clock: Clock) -> AsyncIterator[Part]:
    """Yield parts with renumbered calls.

    Calls have indexes from 0, unique ids, and arguments.
    """
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
    """Return the pause before a piece of a streamed answer, if there is one."""
    slow = call.server.delay and isinstance(part, (Text, Reasoning, CallArguments))
    return (Pause(call.server.delay),) if slow else ()


def stream_error(failure: HttpProblem) -> dict[str, Any]:
    """Return the error object of an event for a failure in a running stream."""
    return {"message": failure.message, "type": failure.type, "param": failure.param, "code": failure.code}


def words_of(value: Any) -> str:
    """Return the text of a string, of a part with a `text`, or of any JSON."""
    match value:
        case str():
            return value
        case {"text": str(text)}:
            return text
        case dict():
            return "\n".join(f"{name}: {words_of(item)}" for name, item in value.items())
        case list():
            return "\n".join(map(words_of, value))
        case _:
            return "" if value is None else str(value)


def named(body: Mapping[str, Any], *names: str) -> str | None:
    """Return the first id under one of these names in a body or its `orq`.

    An id is text or the `id` of an object.
    """
    orq = body.get("orq")
    for source in (body, orq if isinstance(orq, Mapping) else {}):
        for value in map(source.get, names):
            if found := value.get("id") if isinstance(value, Mapping) else value:
                return str(found)
    return None


IDENTITY = ("identity_id", "identity", "contact")
"""The names under which a request states its identity, for `named`."""


def whole_number(call: LocalCall, field: str, default: int, least: int = 1, most: int = 2**31) -> int:
    """Return a whole number of the body or the query, or the default.

    In queries and forms the number is text, which may be `1.0`.
    """
    value = (call.body or {}).get(field, call.query.get(field, (None,))[-1])
    number = default if value is None else msgspec.convert(value, int, strict=False)
    if not least <= number <= most:
        raise refused(field, f"must be from {least} to {most}" if most < 2**31 else f"must be {least} or more")
    return number


def decoded(field: str, content: str) -> bytes:
    """Return the bytes of base64, in the standard or the URL alphabet."""
    plain = content.translate(str.maketrans("-_", "+/", "\r\n")).rstrip("=")
    try:
        return base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)
    except (binascii.Error, ValueError) as error:
        raise refused(field, f"is not base64: {error}") from None


def _kind(part: Any) -> Any:
    return part.get("type") if isinstance(part, Mapping) else None


def _is_text(part: Any) -> bool:
    return isinstance(part, str) or any(isinstance(part.get(name), str) for name in ("text", "refusal"))


def _text_of_part(part: Any) -> str:
    if isinstance(part, str):
        return part
    for name in ("text", "refusal"):
        if isinstance(part.get(name), str):
            return str(part[name])
    return f"[{part.get('type', 'part')}]"
