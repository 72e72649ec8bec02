"""Test values whose methods raise, lie or never end, as any argument: only our errors leave."""

from __future__ import annotations

import itertools
import re
from collections import UserDict, UserList
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, tzinfo
from decimal import Decimal
from enum import Enum
from typing import Any, cast

import httpx
import pytest
from hypothesis import given, strategies as st

import orq._exact
from orq import OrqCore, RequestOptions, RetryConfig, Timeout
from orq._engine import free_form, json_form
from orq.errors import ConfigurationError, OrqError
from orq.funcs import (
    agents_list,
    conversations_create,
    conversations_create_conversation_response,
    conversations_retrieve,
    files_create,
    router_audio_transcriptions_create,
    router_chat_completions_create,
)
from tests.support.samples import KEY

from ._run import examples

pytestmark = pytest.mark.once


class Boom(Exception):
    """What no caller of ours may see."""


METHODS = re.findall(
    r"\w+",
    """__str__ __repr__ __format__ __bytes__ __hash__ __eq__ __ne__ __lt__ __gt__ __le__ __ge__ __bool__ __len__
    __iter__ __next__ __contains__ __getitem__ __reversed__ __index__ __int__ __float__ __round__ __neg__
    __add__ __radd__ __or__ __getattr__ __getattribute__ __class__ __fspath__ __call__ __await__ __enter__
    __dir__ __copy__ __reduce__ __abs__ keys items values get read seek tell seekable readable close name
    filename closed fileno value _value_ strip lower encode split isascii isprintable startswith upper
    model_dump json tolist __array__ isoformat utcoffset data as_tuple __dataclass_fields__ __attrs_attrs__
    __struct_fields__ __fields__""",
)
BASES: dict[str, tuple[type, tuple[Any, ...]]] = {
    "object": (object, ()),
    "str": (str, ("text",)),
    "int": (int, (3,)),
    "float": (float, (1.5,)),
    "dict": (dict, ({"a": 1},)),
    "list": (list, ([1],)),
    "tuple": (tuple, ((1, 2),)),
    "bytes": (bytes, (b"x",)),
    "Decimal": (Decimal, ("1.5",)),
    "datetime": (datetime, (2026, 1, 2)),
    "UserDict": (UserDict, ({"a": 1},)),
    "UserList": (UserList, ([1],)),
    "Exception": (Exception, ()),
}


def raising(error: type[BaseException]) -> Callable[..., Any]:
    def method(self: Any, *args: Any, **given: Any) -> Any:
        raise error("no")

    return method


def lying(lie: Any) -> Callable[..., Any]:
    return lambda self, *args, **given: lie


LIES: tuple[Any, ...] = (None, -1, 2**70, "text", b"x", object(), [1], {"a": 1}, 1.5, float("nan"), NotImplemented)


def hostile(base: str, methods: Mapping[str, Any]) -> Any:
    """Make a value of a class that does what a base does, but for some methods."""
    cls, args = BASES[base]
    members = {name: property(do) if name in ("__class__", "name", "closed") else do for name, do in methods.items()}
    try:
        made = type("Hostile", (cls,), members)
        return made.__new__(made, *args) if "__init__" in methods else made(*args)
    except Exception:
        return object()


@st.composite
def hostile_values(draw: Any) -> Any:
    behaviour = st.sampled_from([Boom, AttributeError, TypeError, ValueError, KeyError, StopIteration, RuntimeError])
    do = behaviour.map(raising) | st.sampled_from(LIES).map(lying) | st.just(lambda self, *args, **given: self)
    methods = draw(st.dictionaries(st.sampled_from(METHODS), do, min_size=1, max_size=6))
    return hostile(draw(st.sampled_from(sorted(BASES))), methods)


class EndlessList(Sequence[Any]):
    def __len__(self) -> int:
        return 2**60

    def __getitem__(self, at: Any) -> Any:
        return 1


class EndlessDict(Mapping[str, Any]):
    def __len__(self) -> int:
        return 1

    def __iter__(self) -> Iterator[str]:
        return map(str, itertools.count())

    def __getitem__(self, key: str) -> Any:
        return self


class Branching(Sequence[Any]):
    def __len__(self) -> int:
        return 2

    def __getitem__(self, at: Any) -> Any:
        if at > 1:
            raise IndexError
        return Branching()


class GrowingList(list[Any]):
    """Grows as it is read."""

    def __iter__(self) -> Iterator[Any]:
        at = 0
        while True:
            self.append(at)
            yield self[at]
            at += 1


class Metaclass(type):
    def __getattribute__(cls, name: str) -> Any:
        raise Boom(name)

    def __hash__(cls) -> int:
        raise Boom("hash")

    def __subclasscheck__(cls, other: Any) -> bool:
        raise Boom("subclass")

    def __instancecheck__(cls, other: Any) -> bool:
        raise Boom("instance")


class OfMetaclass(metaclass=Metaclass):
    pass


class BadZone(tzinfo):
    def utcoffset(self, when: Any) -> Any:
        raise Boom("offset")


class DeepModel:
    def model_dump(self, **given: Any) -> Any:
        return {"a": DeepModel()}


class SameModel:
    def model_dump(self, **given: Any) -> Any:
        return SameModel()


class Deep(Mapping[str, Any]):
    def __len__(self) -> int:
        return 1

    def __iter__(self) -> Iterator[str]:
        return iter(["a"])

    def __getitem__(self, key: str) -> Any:
        return Deep()


class Odd(Enum):
    SELF = 1

    @property
    def value(self) -> Any:  # type: ignore[override]
        return self


class Mutating:
    """Changes the container that holds it while it is read."""

    def __init__(self, container: Any) -> None:
        self.container = container

    def model_dump(self, **given: Any) -> Any:
        if isinstance(self.container, dict):
            self.container[str(len(self.container))] = 1
        else:
            self.container.append(Mutating(self.container))
        return {}


def mutating_dict() -> Any:
    container: dict[str, Any] = {}
    container["a"] = Mutating(container)
    return container


def mutating_list() -> Any:
    container: list[Any] = []
    container.append(Mutating(container))
    return container


NAMED: dict[str, Callable[[], Any]] = {
    "an endless list": EndlessList,
    "an endless dict": EndlessDict,
    "a list that branches for ever": Branching,
    "a list that grows": lambda: GrowingList([1]),
    "an endless generator": itertools.count,
    "a mapping without a bottom": Deep,
    "a class with a hostile metaclass": lambda: OfMetaclass,
    "a value of a class with a hostile metaclass": lambda: object.__new__(OfMetaclass),
    "a time of a zone that raises": lambda: datetime(2026, 1, 2, tzinfo=BadZone()),
    "a model of models": DeepModel,
    "a model of itself": SameModel,
    "an enum of itself": lambda: Odd.SELF,
    "a Decimal with a million digits": lambda: Decimal("1e1000000"),
    "a Decimal that signals": lambda: Decimal("snan"),
    "a dict that changes while it is read": mutating_dict,
    "a list that grows while it is read": mutating_list,
    "half of a surrogate pair": lambda: "\ud800",
    "an exception": lambda: Boom("x"),
    "a class": lambda: Boom,
    "a dict with a hostile key": lambda: {hostile("object", {"__str__": raising(Boom), "__repr__": raising(Boom)}): 1},
}


class Service(httpx.BaseTransport):
    """Reads the start of a body, as one from a file may have no end."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        for _ in zip(range(5), cast("httpx.SyncByteStream", request.stream), strict=False):
            pass
        return httpx.Response(200, json={})


def client() -> OrqCore:
    return OrqCore(KEY, http_client=httpx.Client(transport=Service()), retries=None)


def chat(**given: Any) -> Any:
    return {"model": "m", "messages": [{"role": "user", "content": "x"}], **given}


def part(**given: Any) -> Any:
    parts = [{"kind": "text", "text": "x", **given}]
    return {"conversation_id": "c", "model": "m", "message": {"role": "user", "parts": parts}}


CORE = client()
POSITIONS: dict[str, Callable[[Any], Any]] = {
    "the request": lambda value: conversations_create(CORE, value),
    "text": lambda value: conversations_create(CORE, {"project_id": value}),
    "an object": lambda value: conversations_create(CORE, {"project_id": "p", "metadata": value}),
    "a bool": lambda value: conversations_create(CORE, {"project_id": "p", "metadata": {"generating_title": value}}),
    "a number": lambda value: router_chat_completions_create(CORE, chat(temperature=value)),
    "an integer": lambda value: router_chat_completions_create(CORE, chat(max_tokens=value)),
    "an enum": lambda value: router_chat_completions_create(CORE, chat(reasoning_effort=value)),
    "a union": lambda value: router_chat_completions_create(CORE, chat(stop=value, tool_choice=value)),
    "a list": lambda value: router_chat_completions_create(CORE, chat(messages=value)),
    "an item of a list": lambda value: router_chat_completions_create(CORE, chat(messages=[value])),
    "a tag": lambda value: router_chat_completions_create(CORE, chat(messages=[{"role": value, "content": "x"}])),
    "a field of an item": lambda value: router_chat_completions_create(
        CORE, chat(messages=[{"role": "user", "content": value}])
    ),
    "a map": lambda value: router_chat_completions_create(CORE, chat(metadata=value)),
    "a value of a map": lambda value: router_chat_completions_create(CORE, chat(metadata={"a": value})),
    "a key of a map": lambda value: router_chat_completions_create(CORE, chat(metadata=keyed(value))),
    "a key of the request": lambda value: router_chat_completions_create(CORE, merged(chat(), keyed(value))),
    "free-form data": lambda value: conversations_create_conversation_response(CORE, part(metadata={"a": [value]})),
    "free-form data, the whole": lambda value: conversations_create_conversation_response(CORE, part(metadata=value)),
    "the flag to stream": lambda value: cast("Any", router_chat_completions_create)(CORE, chat(), stream=value),
    "a path": lambda value: conversations_retrieve(CORE, {"conversation_id": value}),
    "the query": lambda value: agents_list(CORE, {"limit": value}),
    "a field of a form": lambda value: router_audio_transcriptions_create(
        CORE, {"model": value, "file": b"x", "language": value}
    ),
    "content in base64": lambda value: files_create(CORE, {"filename": "x", "content": value}),
    "a file": lambda value: router_audio_transcriptions_create(CORE, {"model": "openai/m", "file": value}),
    "the content of a file": lambda value: router_audio_transcriptions_create(
        CORE, {"model": "m", "file": ("n", value)}
    ),
    "the name of a file": lambda value: router_audio_transcriptions_create(
        CORE, {"model": "openai/m", "file": (value, b"x")}
    ),
    "the media type of a file": lambda value: router_audio_transcriptions_create(
        CORE, {"model": "m", "file": ("n", b"x", value)}
    ),
    "options": lambda value: conversations_create(CORE, {"project_id": "p"}, options=value),
    "options.headers": lambda value: options(headers=value),
    "a header": lambda value: options(headers={"x-a": value}),
    "the name of a header": lambda value: options(headers=keyed(value)),
    "options.query": lambda value: options(query=value),
    "a value of options.query": lambda value: options(query={"a": value}),
    "options.body": lambda value: options(body=value),
    "a value of options.body": lambda value: options(body={"a": value}),
    "options.timeout": lambda value: options(timeout=value),
    "options.idle_timeout": lambda value: options(idle_timeout=value),
    "options.total_timeout": lambda value: options(total_timeout=value),
    "options.retries": lambda value: options(retries=value),
    "options.server_url": lambda value: options(server_url=value),
    "options.idempotency_key": lambda value: options(idempotency_key=value),
    "a limit of a Timeout": lambda value: options(timeout=Timeout(read=value)),
    "retries.max_attempts": lambda value: options(retries=RetryConfig(max_attempts=value)),
    "retries.max_interval": lambda value: options(retries=RetryConfig(max_interval=value)),
    "retries.jitter": lambda value: options(retries=RetryConfig(jitter=value)),
    "retries.status_codes": lambda value: options(retries=RetryConfig(status_codes=value)),
    "a status of retries": lambda value: options(retries=RetryConfig(status_codes=[value])),
    "the key": lambda value: OrqCore(value),
    "the client's headers": lambda value: OrqCore(KEY, headers=value),
    "the client's server": lambda value: OrqCore(KEY, server_url=value),
    "the client's timeout": lambda value: OrqCore(KEY, timeout=value),
    "the client's limits": lambda value: OrqCore(KEY, max_body=value, total_timeout=value),
    "the client's retries": lambda value: OrqCore(KEY, retries=value),
    "the client's proxy": lambda value: OrqCore(KEY, proxy=value),
    "the client's middleware": lambda value: OrqCore(KEY, middleware=value),
    "a middleware": lambda value: OrqCore(KEY, middleware=[value]),
    "the client's switches": lambda value: OrqCore(KEY, strict=value),
    "the verification": lambda value: OrqCore(KEY, verify=value),
    "the method of core.request": lambda value: CORE.request(value, "/v2/x"),
    "the path of core.request": lambda value: CORE.request("GET", value),
    "the query of core.request": lambda value: CORE.request("GET", "/v2/x", query=value),
    "the body of core.request": lambda value: CORE.request("POST", "/v2/x", body=value),
    "the type of core.request": lambda value: CORE.request("GET", "/v2/x", into=value),
}


def keyed(value: Any) -> Any:
    try:
        return {value: "x"}
    except Exception:
        return {"x": value}


def merged(one: Any, other: Any) -> Any:
    return {**one, **other}


def options(**given: Any) -> Any:
    return conversations_create(CORE, {"project_id": "p"}, options=RequestOptions(**given))


@pytest.fixture(autouse=True)
def few_items(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (orq._exact, json_form, free_form):
        monkeypatch.setattr(module, "MAX_ITEMS", 2000)
    monkeypatch.setattr(orq._exact.bounded, "__defaults__", (2000,))


def try_it(position: str, value: Any) -> None:
    try:
        result = POSITIONS[position](value)
    except ConfigurationError:
        return
    if not isinstance(result, OrqCore) and not result.ok:
        assert isinstance(result.error, OrqError)
        assert str(result.error)
        assert repr(result.error)


@pytest.mark.parametrize("name", NAMED)
@pytest.mark.parametrize("position", POSITIONS)
def test_no_foreign_error_leaves_a_call_with(position: str, name: str) -> None:
    try_it(position, NAMED[name]())


@pytest.mark.parametrize("position", POSITIONS)
def test_no_foreign_error_leaves_a_call_with_a_class_that_raises_or_lies(position: str) -> None:
    @examples(40)
    @given(hostile_values())
    def holds(value: Any) -> None:
        try_it(position, value)

    holds()


@pytest.mark.parametrize("method", METHODS)
def test_every_method_that_is_called_may_raise(method: str) -> None:
    for base, position in itertools.product(BASES, POSITIONS):
        try_it(position, hostile(base, {method: raising(Boom)}))
