"""`core.request`: what comes back follows from `into` and `stream`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypedDict

from typing_extensions import assert_type

from orq import AsyncOrqCore, AsyncStream, OrqCore, Stream
from orq.models import Agent


@dataclass
class Thing:
    name: str


class Row(TypedDict):
    name: str


def sync(core: OrqCore, flag: bool) -> None:
    assert_type(core.request("GET", "/v2/things").unwrap(), Any)
    assert_type(core.request("GET", "/v2/things", into=Thing).unwrap(), Thing)
    assert_type(core.request("GET", "/v2/things", into=Row).unwrap(), Row)
    assert_type(core.request("GET", "/v2/things", into=list[Thing]).unwrap(), list[Thing])
    assert_type(core.request("GET", "/v2/things", into=Agent | Thing).unwrap(), Agent | Thing)
    assert_type(core.request("GET", "/v2/things", into=str).unwrap(), str)
    assert_type(core.request("GET", "/v2/things", into=bytes).unwrap(), bytes)
    assert_type(core.request("POST", "/v2/things", stream=True).unwrap(), Stream[Any])
    assert_type(core.request("POST", "/v2/things", stream=True, into=Thing).unwrap(), Stream[Thing])
    core.request("PUT", "/v2/things", content=b"abc")
    core.request("PUT", "/v2/things", files={"file": b"abc", "more": [b"a", ("b.txt", b"b")]}, body={"a": 1})
    core.request("DELETE", "/v2/things", into=None).unwrap()
    core.request("GET", "/v2/things", intoo=Thing)  # expect: mypy, pyright, ty, pyrefly
    core.request("PUT", "/v2/things", content=5)  # expect: mypy, pyright, ty, pyrefly


async def awaited(core: AsyncOrqCore) -> None:
    assert_type((await core.request("GET", "/v2/things")).unwrap(), Any)
    assert_type((await core.request("GET", "/v2/things", into=list[Thing])).unwrap(), list[Thing])
    assert_type((await core.request("POST", "/v2/things", stream=True)).unwrap(), AsyncStream[Any])
    assert_type((await core.request("POST", "/v2/things", stream=True, into=Thing)).unwrap(), AsyncStream[Thing])
