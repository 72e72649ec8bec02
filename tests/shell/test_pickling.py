"""Test pickles and copies: subclasses keep their type.

Other classes say why they refuse.
"""

from __future__ import annotations

import copy
import inspect
import pickle
from collections.abc import Callable
from functools import partial
from typing import Any

import httpx
import pytest

import orq
from orq import (
    AsyncOrq,
    AsyncOrqCore,
    AsyncStream,
    CallInfo,
    Err,
    Ok,
    Orq,
    OrqCore,
    Reply,
    Request,
    RequestOptions,
    Response,
    RetryConfig,
    Stream,
    Timeout,
    Unrecognized,
)
from orq._headers import Headers
from orq._secrets import Secret
from orq.errors import CallbackError, OrqError
from tests.support.samples import KEY


def pickled(protocol: int, value: Any) -> Any:
    return pickle.loads(pickle.dumps(value, protocol))


HOW: dict[str, Callable[[Any], Any]] = {
    **{f"pickle {protocol}": partial(pickled, protocol) for protocol in (2, 4, 5)},
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
}
every_way = pytest.mark.parametrize("how", HOW)


class Tenant:
    """What a user's subclass adds: a constructor of its own, attributes, slots and a private slot."""

    __slots__ = ("__dict__", "__token", "__weakref__", "slot")

    def __init__(self, tenant: str, *, token: int) -> None:
        super().__init__(KEY, strict=True, headers={"x-tenant": tenant})  # type: ignore[call-arg]
        self.tenant, self.slot, self.__token = tenant, ["a slot"], token

    @property
    def told(self) -> Any:
        return type(self), self.tenant, self.slot, self.__token


class TenantOrq(Tenant, Orq): ...


class TenantAsyncOrq(Tenant, AsyncOrq): ...


class TenantCore(Tenant, OrqCore): ...


class TenantAsyncCore(Tenant, AsyncOrqCore): ...


class Counted(Orq):
    """A subclass that says itself what is pickled."""

    def __getstate__(self) -> dict[str, Any]:
        return {"_core": self._core, "count": 1}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state, count=state["count"] + 1)


class _XTenantOrq(Orq):  # Python takes the underscore at the start of a class's name off in its private names
    __slots__ = ("__mark__", "__token")

    def __init__(self) -> None:
        super().__init__(KEY)
        self.__mark__, self.__token = "mark", "token"

    @property
    def told(self) -> Any:
        return self.__mark__, self.__token


class OneSlotOrq(Orq):
    __slots__ = "note"
    told = property(lambda self: self.note)

    def __init__(self) -> None:
        super().__init__(KEY)
        self.note = "note"


class Stated(Counted):
    """A subclass whose state is not a dict."""

    state: Any

    def __getstate__(self) -> Any:
        return self.state

    def __setstate__(self, state: Any) -> None:
        self.restored = state


class Patient(Timeout, frozen=True):
    note: str = ""


class Careful(RetryConfig, frozen=True):
    note: str = ""


class Noted(RequestOptions, frozen=True, kw_only=True):
    note: str = ""


SUBCLASSES: list[Any] = [TenantOrq, TenantAsyncOrq, TenantCore, TenantAsyncCore]
every_subclass = pytest.mark.parametrize("kind", SUBCLASSES)


def settings_of(made: Any) -> Any:
    return getattr(made, "core", made)._settings


@every_way
@every_subclass
def test_a_subclass_keeps_its_type(kind: Any, how: str) -> None:
    first = kind("acme", token=7)
    if kind in (TenantOrq, TenantAsyncOrq):
        assert first.agents is first.agents  # a namespace that was used belongs to its client
    again = HOW[how](first)
    assert again.told == first.told
    assert settings_of(again).strict
    assert settings_of(again).headers.get("x-tenant") == "acme"
    if kind in (TenantOrq, TenantAsyncOrq):
        assert again.agents._core is again.core
        assert repr(again).startswith(f"{kind.__name__}(")
    if how != "copy":
        assert again.slot is not first.slot


class HoldsNamespaces:
    """A subclass whose attributes are namespaces: its own under another name, and one of another client."""

    def __init__(self) -> None:
        super().__init__(KEY)  # type: ignore[call-arg]
        self.own: Any = self.agents  # type: ignore[attr-defined]
        self.other: Any = self.with_options(strict=True).agents  # type: ignore[attr-defined]


class NamespacesOrq(HoldsNamespaces, Orq): ...


class NamespacesAsyncOrq(HoldsNamespaces, AsyncOrq): ...


@every_way
@pytest.mark.parametrize("kind", [NamespacesOrq, NamespacesAsyncOrq])
def test_attributes_that_are_namespaces(kind: Any, how: str) -> None:
    first = kind()
    again = HOW[how](first)
    assert type(again.own) is type(again.other) is type(first.agents)
    assert again.own._core is again.core
    assert not settings_of(again.own._core).strict
    assert settings_of(again.other._core).strict


@pytest.mark.parametrize("kind", [NamespacesOrq, NamespacesAsyncOrq])
def test_attributes_that_are_namespaces_of_one_derived(kind: Any) -> None:
    first = kind()
    derived = first.with_options(max_body=1000)
    assert derived.own._core is derived.agents._core is derived.core
    assert settings_of(derived.own._core).max_body == 1000
    assert derived.other._core is first.other._core


def test_a_namespace_that_a_program_has_replaced() -> None:
    first: Any = Orq(KEY)
    first.agents = "a fake"
    assert first.with_options(strict=True).agents == copy.copy(first).agents == "a fake"


@every_subclass
def test_one_derived_of_a_subclass_is_of_the_subclass(kind: Any) -> None:
    first = kind("acme", token=7)
    derived = first.with_options(strict=False)
    assert derived.told == first.told
    assert not settings_of(derived).strict
    again = pickle.loads(pickle.dumps(derived))
    assert again.told == first.told
    assert "derived" not in repr(again)


@pytest.mark.parametrize("how", ["pickle 2", "pickle 5", "copy", "deepcopy"])
def test_a_subclass_may_customize_pickling(how: str) -> None:
    again: Any = HOW[how](Counted(KEY))
    assert (type(again), again.count) == (Counted, 2)


@pytest.mark.parametrize("kind", [_XTenantOrq, OneSlotOrq])
def test_one_derived_of_a_subclass_with_slots_of_its_own(kind: Any) -> None:
    first = kind()
    for again in (first.with_options(strict=True), copy.copy(first), pickle.loads(pickle.dumps(first))):
        assert again.told == first.told


@pytest.mark.parametrize(
    "state",
    ["text", ["list"], ("one",), ("two", 2), ({"a": 1},), ("text", {"a": 1}), ({"a": 1}, 2, 3), (None, {"a": 1})],
)
@pytest.mark.parametrize("how", ["pickle 2", "pickle 5", "copy", "deepcopy"])
def test_a_subclass_may_pickle_any_state_of_its_own(how: str, state: Any) -> None:
    first = Stated(KEY)
    first.state = state
    again: Any = HOW[how](first)
    assert again.restored == state


WITH_HEADERS: list[Any] = [
    Secret(KEY),
    Headers({"authorization": KEY}),
    httpx.Headers({"authorization": KEY}),
    httpx.Request("GET", "https://x.example", headers={"authorization": KEY}),
]


@pytest.mark.parametrize("value", WITH_HEADERS, ids=lambda value: f"{type(value).__module__}.{type(value).__name__}")
def test_a_cause_that_holds_headers_is_pickled_as_its_text(value: Any) -> None:
    cause = ValueError("it failed")
    cause.response = {"request": [value]}  # type: ignore[attr-defined]
    pickled = pickle.dumps(CallbackError("thrown", cause=cause))
    assert KEY.encode() not in pickled
    again = pickle.loads(pickled).__cause__
    assert (type(again), str(again)) == (RuntimeError, "ValueError: it failed")


class Theirs:
    class Request:
        """It only has the name of a class that holds headers."""


def test_a_cause_that_holds_objects_of_the_callers_own_stays() -> None:
    cause = ValueError("it failed")
    cause.config = Timeout(3.0)  # type: ignore[attr-defined]
    cause.mapping = {"headers": {"x": "y"}}  # type: ignore[attr-defined]
    cause.request = Theirs.Request()  # type: ignore[attr-defined]
    again: Any = pickle.loads(pickle.dumps(CallbackError("thrown", cause=cause))).__cause__
    assert (type(again), again.config, again.mapping) == (ValueError, Timeout(3.0), {"headers": {"x": "y"}})
    assert type(again.request) is Theirs.Request


@every_way
@pytest.mark.parametrize("value", [Patient(note="n"), Careful(note="n"), Noted(note="n")], ids=repr)
def test_a_subclass_of_options(value: Any, how: str) -> None:
    again = HOW[how](value)
    assert (type(again), again, again.note) == (type(value), value, "n")
    assert repr(again).startswith(type(value).__name__)


SAMPLES: list[Any] = [
    Orq(KEY),
    AsyncOrq(KEY),
    OrqCore(KEY),
    AsyncOrqCore(KEY),
    Timeout(read=3.0),
    RetryConfig(max_attempts=4),
    RequestOptions(headers={"x-a": "b"}),
    Ok(5),
    Err(OrqError("it failed")),
    Response(status_code=201),
    Request(method="GET", url="https://api.example", headers=Headers()),
    Unrecognized("new", {"a": 1}),
]
REFUSED: list[Any] = [Stream.from_events([]), AsyncStream.from_events([])]
"""They hold a connection, or stand for one that does."""

MADE_BY_A_CALL: set[Any] = {CallInfo, Reply}
"""Plain structs: their fields are all that they hold."""


@every_way
@pytest.mark.parametrize("value", SAMPLES, ids=lambda value: type(value).__name__)
def test_a_public_value_survives(value: Any, how: str) -> None:
    again = HOW[how](value)
    assert type(again) is type(value)
    assert again == value or repr(again) == repr(value)


@every_way
@pytest.mark.parametrize("value", REFUSED, ids=lambda value: type(value).__name__)
def test_objects_with_connections_refuse_pickling(value: Any, how: str) -> None:
    with pytest.raises(TypeError, match="cannot be pickled"):
        HOW[how](value)


def test_every_public_class_is_tested() -> None:
    """A new public class has its pickle tested, or is a plain struct, an error, or one that holds a connection."""
    known = {type(value) for value in (*SAMPLES, *REFUSED)} | MADE_BY_A_CALL
    missing = []
    for name in vars(orq)["__all__"]:
        value = getattr(orq, name)
        if not inspect.isclass(value) or value in known or issubclass(value, (OrqError, Stream, AsyncStream)):
            continue
        if "__reduce__" in vars(value) or any("__reduce__" in vars(base) for base in value.__mro__[:-1]):
            continue
        missing.append(name)
    assert missing == ["Middleware"]  # a protocol for classes of users
