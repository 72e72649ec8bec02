"""Test `wait_until`: what ends a wait, what does not, and its limits."""

from __future__ import annotations

import asyncio
import logging
import pickle
import time
from collections.abc import Iterator
from typing import Any

import pytest
import trio

from orq import AsyncOrq, AsyncOrqCore, Err, Orq, OrqCore, RequestOptions, RetryConfig
from orq._engine.operation import operation_of
from orq._job_facts import WAITS
from orq._wait_flow import Wait
from orq.errors import (
    ConfigurationError,
    RequestTimeoutError,
)
from orq.funcs import (
    agents_responses_get,
    knowledge_retrieve_datasource,
    knowledge_retrieve_processing_status,
    responses_get,
    websearch_search,
    wikis_get,
)
from orq.local import LocalOrq
from orq.wait_errors import WaitFailedError, WaitTimeoutError
from orq.waiting import failures_of, wait_until
from tests.support.ids import steady

IDS: Any = {"knowledge_id": "kb", "datasource_id": "ds"}
QUICK: Any = {"interval": 0.01, "limit": 5.0}
OPERATION = operation_of(knowledge_retrieve_datasource)
assert OPERATION is not None
WAIT = Wait(**WAITS["knowledge_retrieve_datasource"])


@pytest.fixture
def server() -> Iterator[LocalOrq]:
    with LocalOrq() as running:
        yield running


@pytest.fixture
def core(server: LocalOrq) -> Iterator[OrqCore]:
    with OrqCore("local", server_url=server.url, retries=None) as made:
        yield made


def test_each_answer_is_reported_until_it_is_done(server: LocalOrq, core: OrqCore) -> None:
    planned = server.on(knowledge_retrieve_datasource).answer(status="pending").answer(status="processing")
    planned.answer(status="completed", chunks_count=3)
    told: list[str] = []
    result = wait_until(knowledge_retrieve_datasource, core, IDS, progress=lambda one: told.append(one.status), **QUICK)
    assert result.unwrap().chunks_count == 3
    assert told == ["pending", "processing", "completed"]


def test_a_failure_is_an_error_with_the_object(server: LocalOrq, core: OrqCore) -> None:
    attempt = {"id": "1", "started_at": "now", "errors": [{"message": "no text in it"}]}
    server.on(knowledge_retrieve_datasource).answer(status="failed", processing_attempts=[attempt])
    error = wait_until(knowledge_retrieve_datasource, core, IDS, **QUICK).error
    assert isinstance(error, WaitFailedError)
    assert error.answer.status == error.status == "failed"
    assert "It ended with the status 'failed'. no text in it" in str(error)
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.answer) == (str(error), error.answer)


def test_a_state_that_is_not_known_waits_on_and_is_named(server: LocalOrq, core: OrqCore) -> None:
    server.on(knowledge_retrieve_datasource, times=1000).answer(status="archiving")
    begun = time.monotonic()
    error = wait_until(knowledge_retrieve_datasource, core, IDS, limit=0.2, interval=0.02).error
    assert time.monotonic() - begun < 2
    assert isinstance(error, WaitTimeoutError)
    assert error.answer.status == error.status == "archiving"
    assert "'archiving'" in str(error)
    assert "This version does not know that status." in str(error)
    assert pickle.loads(pickle.dumps(error)).status == "archiving"


def test_some_failed_is_done_and_the_failures_are_listed(
    server: LocalOrq, core: OrqCore, caplog: pytest.LogCaptureFixture
) -> None:
    def counts(passed: int, failed: int) -> Any:
        attempts = [{"id": "1", "started_at": "now", "errors": [{"message": "no text in it"}]}]
        return {
            "total_queued": 0,
            "total_completed": passed + failed,
            "overall_total_processing": 0,
            "total_passed": passed,
            "total_failed": failed,
            "datasource_processing_attempts": [],
            "chunks_processing_attempts": [{"id": "c", "processing_attempts": attempts}] if failed else [],
        }

    server.on(knowledge_retrieve_processing_status).answer(counts(7, 2)).answer(counts(0, 9))
    with caplog.at_level(logging.WARNING, "orq"):
        answer = wait_until(knowledge_retrieve_processing_status, core, IDS, **QUICK).unwrap()
    assert failures_of(knowledge_retrieve_processing_status, answer) == ["no text in it"]
    assert "0 open, 7 done, 2 failed" in caplog.text
    error = wait_until(knowledge_retrieve_processing_status, core, IDS, **QUICK).error
    assert isinstance(error, WaitFailedError)
    assert "All failed: 0 open, 0 done, 9 failed. no text in it" in str(error)


def test_the_retries_of_a_call_stay_inside_the_limit(server: LocalOrq) -> None:
    server.on(responses_get, times=1000).fail(503)
    retries = RetryConfig(max_attempts=1000, initial_interval=0.01)
    with OrqCore("local", server_url=server.url, retries=retries, total_timeout=60) as core:
        begun = time.monotonic()
        error = wait_until(responses_get, core, {"response_id": "resp_1"}, limit=0.3, interval=0.01).error
    assert 0.2 < time.monotonic() - begun < 1
    assert isinstance(error, WaitTimeoutError)
    assert error.answer is None
    assert error.attempts > 2


def test_each_wait_has_a_limit_of_ten_minutes(server: LocalOrq, core: OrqCore) -> None:
    server.fail_next(429, headers={"retry-after": "601"}, times=2)
    error = wait_until(responses_get, core, {"response_id": "resp_1"}).error
    assert isinstance(error, WaitTimeoutError)
    assert error.limit == 600
    with Orq("local", server_url=server.url, retries=None) as client, pytest.raises(WaitTimeoutError, match="600 s"):
        client.responses.wait(response_id="resp_1")


def test_a_slow_call_is_cut_at_the_limit(server: LocalOrq, core: OrqCore) -> None:
    server.on(responses_get, delay=5).answer(status="completed")
    begun = time.monotonic()
    error = wait_until(responses_get, core, {"response_id": "resp_1"}, limit=0.2).error
    assert time.monotonic() - begun < 2
    assert isinstance(error, WaitTimeoutError)
    assert isinstance(error.__cause__, RequestTimeoutError)


def test_a_shorter_limit_of_a_call_is_kept(server: LocalOrq, core: OrqCore) -> None:
    server.on(responses_get).answer(status="queued")
    server.on(responses_get, delay=5).answer(status="queued")
    server.on(responses_get).answer(status="completed")
    options, told = RequestOptions(total_timeout=0.2), list[Any]()
    begun = time.monotonic()
    result = wait_until(
        responses_get, core, {"response_id": "r"}, options=options, progress=told.append, interval=0.01, limit=30
    )
    assert result.unwrap().status == "completed"
    assert len(told) == 2
    assert time.monotonic() - begun < 3


def test_a_new_object_may_be_missing(server: LocalOrq, core: OrqCore) -> None:
    server.on(responses_get).fail(404)
    server.on(responses_get).answer(status="completed")
    assert wait_until(responses_get, core, {"response_id": "resp_1"}, **QUICK).ok


def test_a_background_response_and_the_task_of_an_agent(server: LocalOrq) -> None:
    agent: Any = {"key": "helper", "role": "Helper", "description": "Helps", "instructions": "Be kind.", "settings": {}}
    with Orq("local", server_url=server.url) as client, pytest.warns(DeprecationWarning):
        started = client.responses.create(model="openai/gpt-4o", input="Hello!", background=True)
        assert started.status == "queued"
        assert "Hello!" in client.responses.wait(response_id=started.id, interval=0.01).output_text
        client.agents.create(**agent, path="Default", model="openai/gpt-4o")
        task = client.agents.invoke(key="helper", message={"role": "user", "parts": [{"kind": "text", "text": "Hi!"}]})
        assert task.status.state == "submitted"
        answer = client.agents.responses.wait(agent_key="helper", task_id=task.id, interval=0.01)
        assert "Hi!" in answer.text
        core = client._core
        assert wait_until(agents_responses_get, core, {"agent_key": "helper", "task_id": task.id}).unwrap() == answer


def test_the_methods_raise(server: LocalOrq) -> None:
    server.on(knowledge_retrieve_datasource, times=3).answer(status="failed")
    with Orq("local", server_url=server.url) as client:
        with pytest.raises(WaitFailedError):
            client.knowledge.wait_for_datasource(**IDS)
        with pytest.raises(TypeError, match="knowlege_id"):
            client.knowledge.wait_for_datasource(knowlege_id="kb", datasource_id="ds")  # type: ignore[call-arg]
        done = client.knowledge.wait_for_datasource(**IDS, done=lambda one: one.status == "failed")
        assert done.status == "failed"

    async def awaited() -> None:
        async with AsyncOrq("local", server_url=server.url) as client:
            with pytest.raises(WaitFailedError):
                await client.knowledge.wait_for_datasource(**IDS)

    asyncio.run(awaited())


@pytest.mark.parametrize("run", [asyncio.run, trio.run])
def test_awaited(server: LocalOrq, run: Any) -> None:
    server.on(knowledge_retrieve_datasource).answer(status="pending").answer(status="completed")
    told: list[str] = []

    async def progress(one: Any) -> None:
        told.append(one.status)

    async def main() -> None:
        async with AsyncOrqCore("local", server_url=server.url) as core:
            result = await wait_until(knowledge_retrieve_datasource, core, IDS, progress=progress, **QUICK)
            assert result.unwrap().status == "completed"

    run(main) if run is trio.run else run(main())
    assert told == ["pending", "completed"]


def test_a_cancelled_wait_leaves_nothing(server: LocalOrq) -> None:
    server.on(knowledge_retrieve_datasource, times=100).answer(status="pending")

    async def main() -> None:
        async with AsyncOrqCore("local", server_url=server.url) as core:
            seen = asyncio.Event()
            waiter = asyncio.ensure_future(
                wait_until(knowledge_retrieve_datasource, core, IDS, progress=lambda _: seen.set(), interval=60)
            )
            await seen.wait()
            waiter.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiter
            asked = len(server.requests)
            await asyncio.sleep(0.02)
            assert len(server.requests) == asked
            assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(main())


def test_an_error_of_progress_ends_the_wait(server: LocalOrq, core: OrqCore) -> None:
    server.on(knowledge_retrieve_datasource).answer(status="pending")

    def progress(_: Any) -> None:
        raise StopIteration("enough")

    with pytest.raises(StopIteration, match="enough"):
        wait_until(knowledge_retrieve_datasource, core, IDS, progress=progress, **QUICK)


async def unheard(_: Any) -> bool:
    return False


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"progress": True}, "progress must be a function, not True"),
        ({"done": "completed"}, "done must be a function, not 'completed'"),
        ({"progress": unheard}, "progress must not be async here"),
        ({"done": unheard}, "done must not be async here"),
        ({"done": lambda _: asyncio.sleep(0)}, "done must not be async here"),
        ({"core": None}, "core must be an OrqCore or an AsyncOrqCore, such as client.core, not None"),
        ({"core": Orq("local")}, "such as client.core, not Orq"),
    ],
    ids=steady,
)
@pytest.mark.filterwarnings("error")
def test_arguments_of_a_wrong_kind_are_named(server: LocalOrq, core: OrqCore, wrong: Any, told: str) -> None:
    server.on(knowledge_retrieve_datasource).answer(status="pending")
    given: Any = {"core": core, **QUICK, **wrong}
    with pytest.raises(ConfigurationError, match=told):
        wait_until(knowledge_retrieve_datasource, request=IDS, **given)


def test_an_async_done_is_refused_in_async_code_too(server: LocalOrq) -> None:
    server.on(knowledge_retrieve_datasource).answer(status="pending")

    async def main() -> None:
        async with AsyncOrqCore("local", server_url=server.url) as made:
            with pytest.raises(ConfigurationError, match="done must not be async here"):
                await wait_until(knowledge_retrieve_datasource, made, IDS, done=unheard, **QUICK)

    asyncio.run(main())


def test_the_error_of_the_last_call_stands_in_sentences_with_the_rest(server: LocalOrq, core: OrqCore) -> None:
    result = wait_until(responses_get, core, {"response_id": "r"}, limit=0.5, interval=0.1)
    assert isinstance(result, Err)
    assert "The last call failed" in str(result.error)
    assert "status 404" in str(result.error)
    assert ".." not in str(result.error)


def test_functions_without_wait_are_refused_with_a_list(server: LocalOrq, core: OrqCore) -> None:
    with pytest.raises(
        ConfigurationError, match=r"wikis_get does not tell.*done=.*knowledge_retrieve_datasource.*responses_get"
    ):
        wait_until(wikis_get, core, {"wiki_id": "w"})
    with pytest.raises(ConfigurationError, match="print"):
        wait_until(print, core, {}, done=bool)  # type: ignore[call-overload]
    for name in ("limit", "interval"):
        for wrong in (0, -1, float("nan"), float("inf"), None, "1", True):
            with pytest.raises(ConfigurationError, match=f"{name} must be a number of seconds above 0"):
                given: Any = {name: wrong}
                wait_until(responses_get, core, {"response_id": "r"}, **given)
    server.on(websearch_search, times=2).answer()
    calls: list[Any] = []
    result = wait_until(
        websearch_search,
        core,
        {"query": "orq", "provider": "tavily"},
        done=lambda _: len(calls) == 2,
        progress=calls.append,
        **QUICK,
    )
    assert result.ok
    bad: Any = wait_until(responses_get, core, {"response_id": "r"}, options={"timeout": 3})  # type: ignore[call-overload]
    assert isinstance(bad.error, ConfigurationError)
