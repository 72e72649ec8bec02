"""Test cached answers: one request for many callers, and stale answers.

Stale answers are used while the service is down.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import pickle
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from orq import AsyncOrq, AsyncOrqCore, Err, Ok, Orq, OrqCore, RequestOptions, _cache_flow, funcs
from orq._client_namespace import function_of
from orq._engine.operation import operation_of
from orq._namespace import AnyNamespace
from orq.caching import AnswerCache, AsyncAnswerCache
from orq.errors import ConfigurationError, ConnectionFailedError, InternalServerError, NotFoundError
from orq.funcs import agents_retrieve, deployments_stream
from orq.local import LocalOrq
from orq.sdk._namespaces import AsyncNamespaces, Namespaces
from orq.testing import MockOrq

AGENT: Any = {"agent_key": "support"}


@pytest.fixture
def server() -> Iterator[LocalOrq]:
    with LocalOrq(
        seed={"agents": [{"key": key, "role": "old"} for key in ("support", "other", "a0", "a1", "a2")]}
    ) as running:
        yield running


def change(server: LocalOrq, role: str) -> None:
    with Orq("local", server_url=server.url) as client:
        client.agents.update(agent_key="support", role=role)


def asked(server: LocalOrq) -> int:
    return sum(request.method == "GET" for request in server.requests)


def test_an_answer_is_given_again(server: LocalOrq, core: OrqCore) -> None:
    cache = AnswerCache(ttl=60)
    first = cache.get(agents_retrieve, core, AGENT).unwrap()
    change(server, "new")
    again = cache.get(agents_retrieve, core, AGENT).unwrap()
    assert [first.value.role, again.value.role, asked(server)] == ["old", "old", 1]
    assert 0 <= first.age <= again.age < 60
    assert not first.stale
    assert not again.stale
    cache.clear()
    assert cache.get(agents_retrieve, core, AGENT).unwrap().value.role == "new"


def test_an_old_answer_is_fetched_again(server: LocalOrq, core: OrqCore) -> None:
    cache = AnswerCache(ttl=0.05)
    cache.get(agents_retrieve, core, AGENT).unwrap()
    change(server, "new")
    time.sleep(0.06)
    found = cache.get(agents_retrieve, core, AGENT).unwrap()
    assert [found.value.role, found.stale, asked(server)] == ["new", False, 2]


def test_a_fresh_answer_is_not_stale(server: LocalOrq, core: OrqCore) -> None:
    cache = AnswerCache(ttl=0)
    slow(server, 0.2)
    gate = threading.Barrier(4)

    def ask(_: int) -> Any:
        gate.wait()
        return cache.get(agents_retrieve, core, AGENT).unwrap()

    with ThreadPoolExecutor(4) as pool:
        assert [one.stale for one in pool.map(ask, range(4))] == [False] * 4
    assert not cache.get(agents_retrieve, core, AGENT).unwrap().stale


def slow(server: LocalOrq, delay: float, role: str = "old") -> None:
    server.on(agents_retrieve, delay=delay).answer(key="support", role=role)


@pytest.mark.parametrize("status", [500, 503, 429])
def test_a_stale_answer_when_the_service_is_down(server: LocalOrq, core: OrqCore, status: int) -> None:
    cache = AnswerCache(ttl=0)
    cache.get(agents_retrieve, core, AGENT).unwrap()
    server.fail_next(status)
    found = cache.get(agents_retrieve, core, AGENT).unwrap()
    assert found.stale
    assert found.error is not None
    assert getattr(found.error, "status_code", None) == status
    for _ in range(3):
        assert cache.get(agents_retrieve, core, AGENT).unwrap().stale
    assert asked(server) == 2, "the service is left alone for half a minute"


def test_a_failed_refresh_is_tried_again_after_half_a_minute(
    server: LocalOrq, core: OrqCore, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert _cache_flow.RETRY_AFTER == 30
    monkeypatch.setattr(_cache_flow, "RETRY_AFTER", 0.05)
    cache = AnswerCache(ttl=0)
    cache.get(agents_retrieve, core, AGENT).unwrap()
    server.fail_next(500)
    assert cache.get(agents_retrieve, core, AGENT).unwrap().stale
    time.sleep(0.06)
    found = cache.get(agents_retrieve, core, AGENT).unwrap()
    assert [found.stale, found.error, asked(server)] == [False, None, 3]


def test_a_cache_starts_no_thread() -> None:
    cache, mock = AnswerCache(ttl=0), MockOrq()
    mock.on(agents_retrieve, times=2).answer(key="support", role="old")
    with OrqCore("local", http_client=mock.http_client) as core:
        threads = threading.enumerate()
        for _ in range(2):
            cache.get(agents_retrieve, core, AGENT).unwrap()
        assert threading.enumerate() == threads


def test_a_stale_answer_while_the_service_is_down(core: OrqCore, server: LocalOrq) -> None:
    cache = AnswerCache(ttl=0)
    cache.get(agents_retrieve, core, AGENT).unwrap()
    server.close()
    found = cache.get(agents_retrieve, core, AGENT).unwrap()
    assert found.stale
    assert isinstance(found.error, ConnectionFailedError)


def test_threads_get_no_error_when_the_service_fails(core: OrqCore, server: LocalOrq) -> None:
    cache, gone = AnswerCache(ttl=0.02), threading.Event()
    cache.get(agents_retrieve, core, AGENT).unwrap()

    def ask(_: int) -> list[bool]:
        while not gone.is_set():
            cache.get(agents_retrieve, core, AGENT).unwrap()
        time.sleep(0.03)
        return [cache.get(agents_retrieve, core, AGENT).unwrap().stale for _ in range(5)]

    with ThreadPoolExecutor(10) as pool:
        asking = pool.map(ask, range(10))
        time.sleep(0.1)
        server.close()
        gone.set()
        assert list(asking) == [[True] * 5] * 10


def test_a_slow_service_is_not_waited_for(server: LocalOrq, core: OrqCore) -> None:
    cache = AnswerCache(ttl=0, refresh_timeout=0.1)
    cache.get(agents_retrieve, core, AGENT).unwrap()
    slow(server, 5)
    started = time.monotonic()
    assert cache.get(agents_retrieve, core, AGENT).unwrap().stale
    assert time.monotonic() - started < 3


@pytest.mark.parametrize("status", [401, 403, 404])
def test_a_refusal_is_never_hidden(server: LocalOrq, core: OrqCore, status: int) -> None:
    cache = AnswerCache(ttl=0)
    cache.get(agents_retrieve, core, AGENT).unwrap()
    server.fail_next(status)
    match cache.get(agents_retrieve, core, AGENT):
        case Err(error):
            assert getattr(error, "status_code", None) == status
        case Ok():
            pytest.fail("the refusal was hidden")
    server.fail_next(500)
    assert isinstance(cache.get(agents_retrieve, core, AGENT), Err), "the old answer is forgotten"


def test_many_first_callers_make_one_request(server: LocalOrq, core: OrqCore) -> None:
    cache = AnswerCache(ttl=60)
    slow(server, 0.2)
    gate = threading.Barrier(100)

    def ask(_: int) -> Any:
        gate.wait()
        return cache.get(agents_retrieve, core, AGENT).unwrap()

    with ThreadPoolExecutor(100) as pool:
        found = list(pool.map(ask, range(100)))
    assert asked(server) == 1
    assert {one.value.role for one in found} == {"old"}
    assert len({id(one.value) for one in found}) == 100, "each has a value of its own"


def test_many_first_callers_share_a_failure(server: LocalOrq, core: OrqCore) -> None:
    cache = AnswerCache(ttl=60)
    server.on(agents_retrieve, delay=0.2).fail(500)
    gate = threading.Barrier(20)

    def ask(_: int) -> Any:
        gate.wait()
        return cache.get(agents_retrieve, core, AGENT)

    with ThreadPoolExecutor(20) as pool:
        found = list(pool.map(ask, range(20)))
    assert asked(server) == 1
    assert all(isinstance(one, Err) and isinstance(one.error, InternalServerError) for one in found)
    assert cache.get(agents_retrieve, core, AGENT).ok


def test_others_get_the_old_answer_while_one_asks(server: LocalOrq, core: OrqCore) -> None:
    cache = AnswerCache(ttl=0.01)
    cache.get(agents_retrieve, core, AGENT).unwrap()
    change(server, "new")
    time.sleep(0.02)
    slow(server, 0.5, "new")
    with ThreadPoolExecutor(1) as pool:
        asking = pool.submit(lambda: cache.get(agents_retrieve, core, AGENT).unwrap())
        while asked(server) < 2:
            time.sleep(0.005)
        meanwhile = cache.get(agents_retrieve, core, AGENT).unwrap()
        assert [meanwhile.value.role, meanwhile.stale, meanwhile.error] == ["old", True, None]
        assert asking.result().value.role == "new"


def test_changing_a_value_does_not_change_the_cache(core: OrqCore) -> None:
    cache = AnswerCache(ttl=60)
    for _ in range(2):
        found = cache.get(agents_retrieve, core, AGENT).unwrap()
        assert found.value.role == "old"
        found.value.role = "changed"


def test_requests_cores_and_projects_are_kept_apart(server: LocalOrq) -> None:
    cache = AnswerCache(ttl=60)
    with Orq("local", server_url=server.url) as client:
        other = client.with_options(project_id="proj_02")
        for one in (client, other, client, other):
            assert cache.value(one.agents.retrieve, agent_key="support").value.key == "support"
            assert cache.value(one.agents.retrieve, agent_key="other").value.key == "other"
        assert asked(server) == 4
        options = RequestOptions(headers={"x-other": "1"})
        cache.value(client.agents.retrieve, agent_key="other", options=options)
        assert asked(server) == 5


def test_the_oldest_entries_go_first(server: LocalOrq) -> None:
    cache = AnswerCache(ttl=60, max_entries=2)
    with Orq("local", server_url=server.url) as client:
        for key in ("a0", "a1", "a2", "a2", "a1", "a0"):
            cache.value(client.agents.retrieve, agent_key=key)
    assert asked(server) == 4


def test_a_method_raises(server: LocalOrq) -> None:
    with Orq("local", server_url=server.url) as client, pytest.raises(NotFoundError):
        AnswerCache().value(client.agents.retrieve, agent_key="nobody")
    with pytest.raises(ConfigurationError, match="method must be a method of this client"):
        AnswerCache().value(print)


@pytest.mark.parametrize(
    "given", [{"ttl": -1}, {"ttl": float("nan")}, {"ttl": "60"}, {"refresh_timeout": True}, {"max_entries": 0}]
)
def test_settings_that_cannot_work(given: Any) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(given))):
        AnswerCache(**given)


def test_a_request_that_is_no_data(core: OrqCore) -> None:
    with pytest.raises(ConfigurationError, match="The request cannot be cached"):
        AnswerCache().get(agents_retrieve, core, {"agent_key": object()})


def test_a_stream_cannot_be_kept(server: LocalOrq, core: OrqCore) -> None:
    ask: Any = {"key": "support", "messages": [{"role": "user", "content": "Hi"}]}
    with pytest.raises(ConfigurationError, match="Only whole answers"):
        AnswerCache().get(deployments_stream, core, ask)
    assert not server.requests
    with Orq("local", server_url=server.url) as client, pytest.raises(ConfigurationError, match="Only whole answers"):
        AnswerCache().value(client.router.chat.completions.create, model="openai/gpt-4o", messages=[], stream=True)
    assert not server.requests


def test_an_iterator_over_pages_cannot_be_kept(server: LocalOrq) -> None:
    with (
        Orq("local", server_url=server.url) as client,
        pytest.raises(
            ConfigurationError, match=r"one call, such as client.agents.list, and list_items makes a call for each page"
        ),
    ):
        AnswerCache().value(client.agents.list_items)
    assert not server.requests


def test_async_callers_share_one_request(server: LocalOrq) -> None:
    cache = AsyncAnswerCache(ttl=60)
    slow(server, 0.2)

    async def ask() -> list[Any]:
        async with AsyncOrq("local", server_url=server.url) as client:
            return await asyncio.gather(
                *(cache.value(client.agents.retrieve, agent_key="support") for _ in range(100)),
                *(cache.get(agents_retrieve, client.core, AGENT) for _ in range(2)),
            )

    found = asyncio.run(ask())
    assert {one.value.role for one in found[:100]} == {"old"}
    assert asked(server) == 2, "a function and a method are two"


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_another_caller_continues_a_cancelled_fetch(server: LocalOrq, backend: str) -> None:
    anyio = pytest.importorskip("anyio")
    cache = AsyncAnswerCache(ttl=60)
    found: list[Any] = []

    async def ask() -> None:
        async with AsyncOrqCore("local", server_url=server.url) as core, anyio.create_task_group() as group:

            async def first() -> None:
                with anyio.move_on_after(0.1):
                    await cache.get(agents_retrieve, core, AGENT)

            async def second() -> None:
                found.append((await cache.get(agents_retrieve, core, AGENT)).unwrap())

            group.start_soon(first)
            await anyio.sleep(0.02)
            group.start_soon(second)

    slow(server, 0.5)
    anyio.run(ask, backend=backend)
    assert found[0].value.role == "old"


def test_event_loops_do_not_wait_for_each_other() -> None:
    cache, mock = AsyncAnswerCache(ttl=60), MockOrq()
    mock.on(agents_retrieve, delay=0.2, times=8).answer(key="support", role="old")
    core = AsyncOrqCore("local", http_client=mock.async_http_client)

    async def ask() -> Any:
        return (await cache.get(agents_retrieve, core, AGENT)).unwrap().value.role

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(lambda _: asyncio.run(ask()), range(8))) == {"old"}


def test_a_copy_begins_empty(server: LocalOrq, core: OrqCore) -> None:
    cache = AnswerCache(ttl=60)
    cache.get(agents_retrieve, core, AGENT).unwrap()
    copied = pickle.loads(pickle.dumps(cache))
    copied.get(agents_retrieve, core, AGENT).unwrap()
    assert asked(server) == 2


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_fork_while_another_thread_asks(server: LocalOrq, core: OrqCore) -> None:
    cache = AnswerCache(ttl=60)
    slow(server, 1.0)

    def child(say: Callable[[str], None]) -> None:
        say(cache.get(agents_retrieve, core, AGENT).unwrap().value.role)

    with ThreadPoolExecutor(1) as pool:
        asking = pool.submit(lambda: cache.get(agents_retrieve, core, AGENT).unwrap())
        while not asked(server):
            time.sleep(0.005)
        receiving, sending = multiprocessing.Pipe(duplex=False)
        forked = multiprocessing.get_context("fork").Process(target=child, args=(sending.send,))
        forked.start()
        assert receiving.poll(20)
        assert receiving.recv() == "old"
        forked.join(10)
        assert asking.result().value.role == "old"


def test_a_cache_of_the_wrong_kind_is_refused_before_a_call(server: LocalOrq) -> None:
    agents: Any = agents_retrieve
    wrong: Any = AsyncOrqCore("local", server_url=server.url), AsyncOrq("local", server_url=server.url)
    sent = len(server.requests)
    for call in (
        lambda: AnswerCache().get(agents, wrong[0], {"agent_key": "a"}),
        lambda: AnswerCache().value(wrong[1].agents.retrieve, agent_key="a"),
    ):
        with pytest.raises(
            ConfigurationError, match=r"AnswerCache takes a sync core or client. .* use AsyncAnswerCache"
        ):
            call()

    async def main() -> None:
        right: Any = OrqCore("local", server_url=server.url), Orq("local", server_url=server.url)
        with right[0], right[1], pytest.raises(ConfigurationError, match="takes an async core or client"):
            await AsyncAnswerCache().get(agents, right[0], {"agent_key": "a"})
        with pytest.raises(ConfigurationError, match="For this one, use AnswerCache"):
            await AsyncAnswerCache().value(right[1].agents.retrieve, agent_key="a")

    asyncio.run(main())
    assert len(server.requests) == sent


CHANGES: dict[str, tuple[Any, str]] = {
    "a new object": (lambda client: client.datasets.create, "datasets_create"),
    "several": (lambda client: client.datasets.create_datapoints, "datasets_create_datapoints"),
    "an update": (lambda client: client.agents.update, "agents_update"),
    "an upsert": (lambda client: client.agents.upsert, "agents_create"),
    "a deletion": (lambda client: client.prompts.delete, "prompts_delete"),
    "what no collection has": (lambda client: client.schedules.trigger, "schedules_trigger"),
}


@pytest.mark.parametrize("case", CHANGES)
def test_a_call_that_changes_anything_is_refused(case: str, server: LocalOrq, core: OrqCore) -> None:
    method, name = CHANGES[case]
    told = f"{name} cannot be cached, because it changes what the service stores"
    with Orq("local", server_url=server.url) as client, pytest.raises(ConfigurationError, match=told):
        AnswerCache().value(method(client), anything=1)
    with pytest.raises(ConfigurationError, match=told):
        AnswerCache().get(getattr(funcs, name), core, {})

    async def main() -> None:
        async with AsyncOrq("local", server_url=server.url) as client:
            await AsyncAnswerCache().value(method(client), anything=1)

    with pytest.raises(ConfigurationError, match=told):
        asyncio.run(main())
    assert not server.requests


def test_a_post_that_only_reads_is_kept(server: LocalOrq) -> None:
    cache, said = AnswerCache(), [{"role": "user", "content": "Hi"}]
    with Orq("local", server_url=server.url) as client:
        for _ in range(2):
            cache.value(client.router.chat.completions.create, model="openai/gpt-4o", messages=said)
            cache.value(client.router.embeddings.create, model="openai/text-embedding-3-small", input="Hi")
    assert len(server.requests) == 2


def test_the_function_of_each_method_is_known() -> None:
    for kind in (Namespaces, AsyncNamespaces):
        pending = [getattr(kind, name) for name in vars(kind) if not name.startswith("_")]
        while pending:
            for name in dir(type(space := pending.pop())):
                if isinstance(child := getattr(space, name), AnyNamespace):
                    pending.append(child)
                elif not name.startswith("_"):
                    assert operation_of(function_of(child.__func__)), child
