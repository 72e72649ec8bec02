"""Call every operation in every way, and collect problems.

The tests use it, and the tests of changed copies.

`python -m tests.sweep._run` sweeps with the functions, sync, and prints what it finds.
"""

from __future__ import annotations

import asyncio
import operator
import sys
import warnings
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import orq
import orq.funcs
from orq import AsyncOrq, AsyncOrqCore, Orq, OrqCore
from tests.sweep._compare import KEY, differences, same
from tests.sweep._facts import Ask, Endpoint, Reply, endpoints
from tests.sweep._server import Recorder

Case = tuple[Endpoint, str, Ask, Reply, dict[str, bool]]


class Findings(list[str]):
    """What is wrong, and how much was looked at."""

    requests = answers = 0

    def __str__(self) -> str:
        return f"{self.requests} requests and {self.answers} answers checked, {len(self)} wrong"


def cases(full: bool, turn: int = 0, among: Iterable[Endpoint] | None = None) -> Iterator[Case]:
    """Yield each operation, or each among some, with each kind of its answers, once for each namespace that has it."""
    for endpoint in endpoints() if among is None else among:
        for stream in (False, True) if endpoint.flag else (False,):
            flag = {"stream": stream} if endpoint.flag else {}
            ask, reply = endpoint.ask(full, turn, stream), endpoint.reply(full, turn, stream)
            for group in endpoint.groups:
                yield endpoint, group, ask, reply, flag


@contextmanager
def recorder() -> Iterator[Recorder]:
    server = Recorder()
    try:
        yield server
    finally:
        server.close()


def settings(server: Recorder) -> dict[str, Any]:
    return {"api_key": KEY, "server_url": server.url, "retries": None, "timeout": 10.0, "strict": True}


def facade_method(client: Any, group: str, endpoint: Endpoint) -> Callable[..., Any]:
    method: Callable[..., Any] = operator.attrgetter(f"{group}.{endpoint.schema['x-orq-method']}")(client)
    return method


def sweep(server: Recorder, found: Findings, *, facade: bool, wanted: Iterable[Case]) -> None:
    """Make every call in sync code."""
    with OrqCore(**settings(server)) as core, Orq(**settings(server)) as client:
        for endpoint, group, ask, reply, flag in wanted:
            server.answer = (reply.status, reply.media_type, reply.content)
            with watching(endpoint, group, found):
                if facade:
                    value = facade_method(client, group, endpoint)(**ask.given, **flag)
                else:
                    value = getattr(orq.funcs, endpoint.name)(core, ask.given, **flag).unwrap()
                if reply.kind == "events":
                    got = [orq.to_dict(event, wire=True) for event in value]
                else:
                    got = [value.read() if reply.kind == "binary" else orq.to_dict(value, wire=True)]
                judge(endpoint, group, ask, reply, server, got, found)


def sweep_async(server: Recorder, found: Findings, *, facade: bool, wanted: Iterable[Case]) -> None:
    """Make every call in async code."""
    asyncio.run(_sweep_async(server, found, facade, wanted))


async def _sweep_async(server: Recorder, found: Findings, facade: bool, wanted: Iterable[Case]) -> None:
    async with AsyncOrqCore(**settings(server)) as core, AsyncOrq(**settings(server)) as client:
        for endpoint, group, ask, reply, flag in wanted:
            server.answer = (reply.status, reply.media_type, reply.content)
            with watching(endpoint, group, found):
                if facade:
                    value = await facade_method(client, group, endpoint)(**ask.given, **flag)
                else:
                    value = (await getattr(orq.funcs, endpoint.name)(core, ask.given, **flag)).unwrap()
                if reply.kind == "events":
                    got = [orq.to_dict(event, wire=True) async for event in _events(value)]
                else:
                    got = [await value.read() if reply.kind == "binary" else orq.to_dict(value, wire=True)]
                judge(endpoint, group, ask, reply, server, got, found)


def _events(stream: Any) -> AsyncIterator[Any]:
    events: AsyncIterator[Any] = stream.__aiter__()
    return events


@contextmanager
def watching(endpoint: Endpoint, group: str, found: Findings) -> Iterator[None]:
    """Turn what a call raises into a finding, and see that a deprecated operation warns, and no other."""
    try:
        with warnings.catch_warnings(record=True) as warned:
            warnings.simplefilter("always")
            yield
    except Exception as error:
        found.append(f"{group}.{endpoint.name}: raised {error!r}")
        return
    kinds = {warning.category for warning in warned}
    if kinds != ({DeprecationWarning} if endpoint.schema.get("deprecated") else set()):
        found.append(f"{group}.{endpoint.name}: warned {[str(warning.message) for warning in warned]}")


def judge(
    endpoint: Endpoint, group: str, ask: Ask, reply: Reply, server: Recorder, got: list[Any], found: Findings
) -> None:
    """Compare request and answer with the facts."""
    found.requests += 1
    found.answers += len(got)
    found += [f"{group}.{endpoint.name}: {what}" for what in differences(endpoint, ask, reply, server.take())]
    if not same(got, reply.values):
        wrong = next((pair for pair in zip(got, reply.values) if not same(*pair)), (got, reply.values))  # noqa: B905
        found.append(f"{group}.{endpoint.name}: answer {wrong[1]!r} became {wrong[0]!r}")


if __name__ == "__main__":
    findings = Findings()
    with recorder() as the_server:
        sweep(the_server, findings, facade=False, wanted=cases(full=True))
    print(*findings, findings, sep="\n")
    sys.exit(bool(findings))
