"""Test `call_many` over sockets and files: order, resume, repeats, interruptions."""

from __future__ import annotations

import asyncio
import json
import os
import resource
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import anyio
import anyio.lowlevel
import pytest
from starlette.responses import JSONResponse, Response

from orq import AsyncOrqCore, Err, Orq, OrqCore, RequestOptions, RetryConfig
from orq.bulk import BulkReport, call_many
from orq.errors import BadRequestError, ConfigurationError
from orq.funcs import agents_delete, deployments_stream, router_chat_completions_create
from orq.models import ChatCompletion
from tests.examples._front import Front, front
from tests.examples._program import read_lines

CHAT = router_chat_completions_create


def request(text: str) -> dict[str, Any]:
    return {"model": "openai/gpt-4o-mini", "messages": [{"role": "user", "content": text}]}


def rows(count: int) -> Iterator[tuple[str, dict[str, Any]]]:
    for number in range(count):
        yield f"r{number}", request(f"Say {number}.")


def ids(count: int) -> list[str]:
    return [f"r{number}" for number in range(count)]


def refuse(status: int, **headers: str) -> Response:
    return JSONResponse({"message": "no"}, status, {name.replace("_", "-"): text for name, text in headers.items()})


@pytest.fixture(scope="module")
def running() -> Iterator[Front]:
    with front() as one:
        yield one


@pytest.fixture
def server(running: Front) -> Front:
    running.interfere, running.delay = (lambda prompt: None), 0.0
    running.seen.clear()
    running.busiest = 0
    return running


@pytest.fixture
def core(server: Front) -> Iterator[OrqCore]:
    with OrqCore("k", server_url=server.url) as made:
        yield made


def finish(core: OrqCore, requests: Any, **more: Any) -> BulkReport:
    with call_many(CHAT, core, requests, **more) as run:
        return run.finish()


def test_rows_come_in_order_with_their_typed_answers(server: Front, core: OrqCore) -> None:
    server.delay = 0.01
    seen: list[int] = []
    with call_many(CHAT, core, rows(60), concurrency=7, progress=lambda report: seen.append(report.rows)) as run:
        found = list(run)
    assert [row.id for row in found] == ids(60)
    assert all(isinstance(row.result.unwrap(), ChatCompletion) for row in found)
    assert found[7].request == request("Say 7.")
    assert server.busiest == 7
    assert run.report.answered == run.report.rows == 60
    assert run.report.usage["total_tokens"] == sum(row.result.unwrap().usage.total_tokens for row in found)
    assert seen[-1] == 60
    assert str(run.report).startswith("60 answered; 0 resumed; failed: none; ")


def test_as_they_are_completed(core: OrqCore, server: Front) -> None:
    def first_is_slow() -> Iterator[Any]:
        server.delay = 0.3
        for row in rows(5):
            yield row
            end = time.monotonic() + 30
            while not server.seen and time.monotonic() < end:
                time.sleep(0.001)
            server.delay = 0.0

    with call_many(CHAT, core, first_is_slow(), ordered=False, concurrency=2) as run:
        next_one = next(run).id
        assert next_one == "r1", "the only other one that was under way"
        assert [row.id for row in run][-1] == "r0"


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("source", ["sync", "async"])
def test_async_runs_do_the_same(server: Front, backend: str, source: str, tmp_path: Path) -> None:
    async def many() -> AsyncIterator[tuple[str, dict[str, Any]]]:
        async with anyio.create_task_group():  # a task group must be left in the task that entered it
            for row in rows(40):
                await anyio.lowlevel.checkpoint()
                yield row

    async def main() -> None:
        requests: Any = rows(40) if source == "sync" else many()
        async with AsyncOrqCore("k", server_url=server.url) as core:
            async with call_many(CHAT, core, requests, out=tmp_path / "out.jsonl", concurrency=5) as run:
                assert [row.id async for row in run] == ids(40)
            assert run.report.answered == 40
            async with call_many(CHAT, core, rows(50), out=tmp_path / "out.jsonl", concurrency=5) as run:
                report = await run.finish()
            assert (report.answered, report.resumed) == (10, 40)

    anyio.run(main, backend=backend)
    assert server.busiest <= 5
    assert sorted(server.prompts) == sorted(f"Say {n}." for n in range(50))


def test_an_executor_gets_no_more_calls_than_may_be_under_way(server: Front, core: OrqCore) -> None:
    server.delay = 0.01
    with ThreadPoolExecutor(8) as pool:
        assert finish(core, rows(20), executor=pool, concurrency=3).answered == 20
    assert server.busiest <= 3


def test_rows_of_the_file_leave_other_tasks_their_turn(server: Front, core: OrqCore, tmp_path: Path) -> None:
    finish(core, rows(40), out=tmp_path / "out.jsonl")
    turns: list[str] = []

    async def main() -> None:
        async def other() -> None:
            while True:
                turns.append("other")
                await anyio.lowlevel.checkpoint()

        async with AsyncOrqCore("k", server_url=server.url) as awaited, anyio.create_task_group() as group:
            group.start_soon(other)
            async with call_many(CHAT, awaited, rows(40), out=tmp_path / "out.jsonl") as run:
                turns.extend([row.id async for row in run])
            group.cancel_scope.cancel()

    anyio.run(main)
    assert turns.count("other") >= 40


def test_a_second_run_only_calls_missing_or_changed_rows(server: Front, core: OrqCore, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    once: Counter[str] = Counter()

    def some_fail(prompt: str) -> Response | None:
        once[prompt] += 1
        return {"Say 3.": refuse(400), "Say 5.": refuse(502)}.get(prompt) if once[prompt] == 1 else None

    server.interfere = some_fail
    report = finish(core, rows(10), out=out)
    assert report.failed == {"BadRequestError": 1, "InternalServerError": 1}
    assert [line["error"]["status_code"] for line in read_lines(out) if "error" in line] in ([400, 502], [502, 400])
    server.seen.clear()

    with call_many(CHAT, core, rows(10), out=out) as run:
        found = {row.id: row for row in run}
    assert server.prompts == ["Say 5."], "the 502 may pass, the 400 will not"
    assert (run.report.answered, run.report.resumed, run.report.retried) == (1, 8, 1)
    assert (report.failed_before, run.report.failed_before) == (0, 1)
    assert "; failed: 1 BadRequestError (1 in an earlier run; retry_failed=True asks again)" in str(run.report)
    assert [row.id for row in found.values() if row.resumed] == [name for name in ids(10) if name != "r5"]
    assert isinstance(found["r0"].result.unwrap(), ChatCompletion)
    failed = found["r3"].result
    assert isinstance(failed, Err)
    assert isinstance(failed.error, BadRequestError)
    assert failed.error.message == "no"
    assert Counter(line["id"] for line in read_lines(out)) == Counter(ids(10)), "one line a row, in the end"
    server.seen.clear()

    changed = [(row, request("Something else") if row == "r7" else given) for row, given in rows(10)]
    report = finish(core, changed, out=out, retry_failed=True)
    assert sorted(server.prompts) == ["Say 3.", "Something else"]
    assert (report.changed, report.retried, report.resumed, report.failed_before) == (1, 1, 8, 0)
    assert sorted(line["id"] for line in read_lines(out) if "answer" in line) == sorted(ids(10))


def test_an_id_that_comes_twice_is_an_error_row(server: Front, core: OrqCore, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    with call_many(CHAT, core, [("a", request("1")), ("a", request("2"))], out=out) as run:
        first, second = run
    assert first.result.ok
    assert isinstance(second.result, Err)
    assert "The id 'a' is also that of an earlier row" in str(second.result.error)
    assert server.prompts == ["1"]
    assert [line["id"] for line in read_lines(out)] == ["a"]


def test_ends_of_files_are_mended(server: Front, core: OrqCore, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    finish(core, rows(3), out=out)
    whole = out.read_bytes()
    server.seen.clear()
    for cut in (1, 2, 40, len(whole.splitlines()[-1])):
        out.write_bytes(whole[:-cut])
        report = finish(core, rows(3), out=out)
        assert report.answered == (cut > 1), "a record that lacks only its newline is kept"
        assert sorted(line["id"] for line in read_lines(out)) == ids(3)
    assert len(server.prompts) == 3


def test_a_line_of_the_file_ends_at_a_newline_alone(core: OrqCore, tmp_path: Path) -> None:
    out, text = tmp_path / "out.jsonl", "a\u2028b\u2029c\x85d"
    finish(core, rows(3), out=out)
    lines = read_lines(out)
    lines[1]["answer"]["choices"][0]["message"]["content"] = text
    out.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), "utf-8", newline="\n")
    with call_many(CHAT, core, rows(3), out=out) as run:
        found = {row.id: row.result.unwrap() for row in run if row.resumed}
    assert sorted(found) == ids(3)
    assert found[lines[1]["id"]].choices[0].message.content == text


def test_a_finished_run_does_not_change(server: Front, core: OrqCore, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    finish(core, rows(5), out=out)
    changed = [(row, request(f"Again {row}")) for row, _ in rows(5)]
    with call_many(CHAT, core, changed, out=out) as run:
        assert run.finish().changed == 5
        written = out.read_bytes()
        assert list(run) == []
    assert out.read_bytes() == written
    assert finish(core, changed, out=out).resumed == 5


@pytest.mark.parametrize("text", ['{"id": "9", "answer": 1}\n{"user": "u"}\n', "notes", '{"id": 1, "answer": 1}\n'])
def test_another_file_is_not_changed(core: OrqCore, tmp_path: Path, text: str) -> None:
    (tmp_path / "events.jsonl").write_text(text)
    with pytest.raises(
        ConfigurationError, match=r"out names '.*events.jsonl', whose line \d is not a result. Name another file."
    ):
        finish(core, rows(3), out=tmp_path / "events.jsonl")
    assert (tmp_path / "events.jsonl").read_text() == text
    assert [path.name for path in tmp_path.iterdir()] == ["events.jsonl"]


def test_a_damaged_line_costs_its_row_alone(core: OrqCore, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    finish(core, rows(5), out=out)
    lines = out.read_bytes().splitlines(keepends=True)
    out.write_bytes(b"".join([*lines[:2], lines[2][9:], *lines[3:]]))
    with pytest.raises(
        ConfigurationError, match=r"line 3 is not a result.* delete the line, and its row is sent again"
    ):
        finish(core, rows(5), out=out)
    out.write_bytes(b"".join(lines[:2] + lines[3:]))
    report = finish(core, rows(5), out=out)
    assert (report.resumed, report.answered) == (4, 1)


def test_one_run_at_a_time_has_the_file(core: OrqCore, tmp_path: Path) -> None:
    (tmp_path / "link.jsonl").symlink_to(tmp_path / "out.jsonl")
    with call_many(CHAT, core, rows(3), out=tmp_path / "out.jsonl") as run:
        for name in ("out.jsonl", "link.jsonl"):
            with pytest.raises(
                ConfigurationError, match=f"A bulk run in process {os.getpid()} is using it. End that run"
            ):
                finish(core, rows(3), out=tmp_path / name)
        assert run.finish().answered == 3
    assert finish(core, rows(3), out=tmp_path / "link.jsonl").resumed == 3


def test_an_error_of_the_source_comes_after_running_calls(server: Front, core: OrqCore, tmp_path: Path) -> None:
    taken: list[str] = []

    def broken() -> Iterator[Any]:
        for row in rows(30):
            taken.append(row[0])
            assert len(taken) - len(server.seen) <= 4, "no more are taken ahead than calls may be under way"
            yield row
        raise OSError("the tape broke")

    server.delay = 0.01
    found = []
    with (
        pytest.raises(OSError, match="the tape broke"),
        call_many(CHAT, core, broken(), out=tmp_path / "out.jsonl", concurrency=4) as run,
    ):
        for row in run:
            found.append(row.id)
    assert found == ids(30)
    assert len(read_lines(tmp_path / "out.jsonl")) == 30


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("is_async", [False, True])
def test_an_error_of_an_async_source_comes_last(server: Front, tmp_path: Path, backend: str, is_async: bool) -> None:
    taken: list[str] = []

    def broken() -> Iterator[Any]:
        for row in rows(12):
            taken.append(row[0])
            assert len(taken) - len(server.seen) <= 4, "no more are taken ahead than calls may be under way"
            yield row
        raise OSError("the tape broke")

    async def broken_async() -> AsyncIterator[Any]:
        for row in broken():
            await anyio.lowlevel.checkpoint()
            yield row

    async def main() -> None:
        requests: Any = broken_async() if is_async else broken()
        async with AsyncOrqCore("k", server_url=server.url) as core:
            with pytest.raises(OSError, match="the tape broke"):
                async with call_many(CHAT, core, requests, out=tmp_path / "out.jsonl", concurrency=4) as run:
                    await run.finish()

    server.delay = 0.01
    anyio.run(main, backend=backend)
    assert server.busiest <= 4
    assert sorted(line["id"] for line in read_lines(tmp_path / "out.jsonl")) == sorted(ids(12))


def test_a_full_disk_loses_no_returned_row(server: Front, core: OrqCore, tmp_path: Path) -> None:
    out, given = tmp_path / "out.jsonl", []
    server.delay = 0.01
    kept = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (5_000, kept[1]))
    try:
        with (
            pytest.raises(
                OSError, match=r"too large. Free disk space, and run again. All results that were .*out.jsonl"
            ),
            call_many(CHAT, core, rows(100), out=out, concurrency=4) as run,
        ):
            for row in run:
                given.append(row.id)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, kept)
    assert given
    assert set(given) == {line["id"] for line in read_lines(out)}
    assert len(server.prompts) <= len(given) + 4
    report = finish(core, rows(100), out=out)
    assert (report.resumed, report.answered) == (len(given), 100 - len(given))


@pytest.mark.parametrize("replaced", [True, False])
def test_a_file_that_is_taken_away_ends_the_run(core: OrqCore, tmp_path: Path, replaced: bool) -> None:
    out, given = tmp_path / "out.jsonl", []
    with (
        pytest.raises(FileNotFoundError, match=r"was removed or replaced during the run. Put it back, .*out.jsonl"),
        call_many(CHAT, core, rows(100), out=out, concurrency=4) as run,
    ):
        for row in run:
            given.append(row.id)
            if len(given) == 5:  # some editors save a file so, and git checks it out so
                kept = out.rename(tmp_path / "kept.jsonl").read_bytes()
                (tmp_path / "new.jsonl").write_bytes(kept)
                (tmp_path / "new.jsonl").replace(tmp_path / "kept.jsonl")
                if replaced:
                    out.write_bytes(kept)
    assert len(given) < 100
    if not replaced:
        (tmp_path / "kept.jsonl").rename(out)
    report = finish(core, rows(100), out=out)
    assert (report.answered + report.resumed, report.resumed >= 5) == (100, True)


def test_a_429_holds_back_every_row_and_costs_none(server: Front, core: OrqCore) -> None:
    refused: list[float] = []

    def once(prompt: str) -> Response | None:
        if len(server.seen) < 20 or refused:
            return None
        refused.append(time.monotonic())
        return refuse(429, retry_after="1")

    server.interfere, server.delay = once, 0.01
    report = finish(core, rows(60), concurrency=8)
    meanwhile = [prompt for at, prompt in server.seen if refused[0] < at < refused[0] + 1]
    assert len(meanwhile) <= 8, "only those that were on their way"
    assert (report.answered, report.throttled) == (60, 1)


def test_without_retries_a_429_is_the_row_s(server: Front, core: OrqCore) -> None:
    server.interfere = lambda prompt: refuse(429) if prompt == "Say 1." else None
    for options in (RequestOptions(retries=None), RequestOptions(retries=RetryConfig(status_codes={500}))):
        report = finish(core, rows(3), options=options)
        assert (report.answered, report.failed) == (2, {"RateLimitError": 1})


def test_a_key_that_is_refused_ends_the_run(server: Front, core: OrqCore, tmp_path: Path) -> None:
    server.interfere = lambda prompt: refuse(401)
    report = finish(core, rows(100), out=tmp_path / "out.jsonl", concurrency=8)
    assert len(server.seen) <= 8
    assert report.failed == {"AuthenticationError": len(server.seen)}
    assert (
        "stopped: The service answered with status 401: no. The call was router_chat_completions_create (POST"
        in str(report)
    )
    server.interfere = lambda prompt: None
    assert finish(core, rows(100), out=tmp_path / "out.jsonl").answered == 100, "no row was written off"


def test_leaving_early_keeps_the_calls_under_way(server: Front, core: OrqCore, tmp_path: Path) -> None:
    server.delay = 0.05
    with call_many(CHAT, core, rows(100), out=tmp_path / "out.jsonl", concurrency=8) as run:
        next(run)
    assert sorted(line["id"] for line in read_lines(tmp_path / "out.jsonl")) == sorted(
        f"r{prompt[4:-1]}" for prompt in server.prompts
    )
    with pytest.raises(ConfigurationError, match="inside `with call_many"):
        next(run)
    with pytest.raises(ConfigurationError, match="entered only once"), run:
        pass


def test_stop_returns_running_rows(server: Front, core: OrqCore) -> None:
    server.delay = 0.05
    with call_many(CHAT, core, rows(100), concurrency=8) as run:
        found = [next(run)]
        run.stop()
        found += run
    assert len(found) == len(server.seen) <= 16
    assert run.report.stopped is None


def test_a_cancellation_keeps_results(server: Front, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"

    async def main() -> list[str]:
        found: list[str] = []
        async with AsyncOrqCore("k", server_url=server.url) as core:
            with anyio.move_on_after(0.3):
                async with call_many(CHAT, core, rows(1000), out=out, concurrency=4) as run:
                    async for row in run:
                        found.append(row.id)
            async with call_many(CHAT, core, rows(30), out=out, concurrency=4) as run:
                await run.finish()
        return found

    server.delay = 0.02
    for backend in ("asyncio", "trio"):
        out.unlink(missing_ok=True)
        found = anyio.run(main, backend=backend)
        assert found
        written = [line["id"] for line in read_lines(out)]
        assert len(written) == len(set(written))
        assert {*found, *ids(30)} <= set(written)


def test_a_task_that_is_cancelled_by_asyncio(server: Front, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"

    async def work() -> None:
        async with (
            AsyncOrqCore("k", server_url=server.url) as core,
            call_many(CHAT, core, rows(1000), out=out, concurrency=4) as run,
        ):
            await run.finish()

    async def main() -> None:
        task = asyncio.create_task(work())
        await asyncio.sleep(0.3)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    server.delay = 0.02
    asyncio.run(main())
    assert read_lines(out)
    assert not (tmp_path / "out.jsonl-owner").exists()


PROGRAM = """
import sys
from orq import OrqCore
from orq.bulk import call_many
from orq.funcs import router_chat_completions_create
def request(text):
    return {"model": "openai/gpt-4o-mini", "messages": [{"role": "user", "content": text}]}
rows = ((f"r{n}", request(f"Say {n}.")) for n in range(int(sys.argv[3])))
with OrqCore("k", server_url=sys.argv[1]) as core, call_many(
    router_chat_completions_create, core, rows, out=sys.argv[2], concurrency=8
) as run:
    run.finish()
print(run.report.answered, run.report.resumed)
"""


def start(server: Front, out: Path, count: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-W", "error", "-c", PROGRAM, server.url, str(out), str(count)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def wait_for_lines(path: Path, wanted: int) -> None:
    end = time.monotonic() + 60
    while not path.exists() or path.read_bytes().count(b"\n") < wanted:
        assert time.monotonic() < end, f"no {wanted} lines came"
        time.sleep(0.005)


@pytest.mark.once
def test_killed_twice_and_resumed_each_row_is_answered_once(server: Front, tmp_path: Path) -> None:
    out, count = tmp_path / "out.jsonl", 300
    server.delay = 0.02
    for kill in (1, 2):
        with start(server, out, count) as program:
            wait_for_lines(out, kill * 100)
            program.kill()
            program.communicate()
        assert program.returncode == -signal.SIGKILL
    with start(server, out, count) as program:
        told, err = program.communicate(timeout=60)
    assert program.returncode == 0, err
    answered, resumed = map(int, told.split())
    assert resumed >= 200
    assert answered + resumed == count
    assert Counter(line["id"] for line in read_lines(out)) == Counter(ids(count))
    assert len(server.prompts) <= count + 2 * 8, "only what was under way is asked for again"


@pytest.mark.once
def test_a_second_process_gets_the_owner_of_the_file(server: Front, core: OrqCore, tmp_path: Path) -> None:
    server.delay = 60.0
    with start(server, tmp_path / "out.jsonl", 200) as program:
        try:
            end = time.monotonic() + 30
            while len(server.seen) < 8:
                assert time.monotonic() < end
                time.sleep(0.005)
            with pytest.raises(ConfigurationError, match=f"A bulk run in process {program.pid} is using it"):
                finish(core, rows(3), out=tmp_path / "out.jsonl")
            assert len(server.prompts) == 8, "no row is asked for twice"
        finally:
            program.kill()
            program.communicate()
    server.delay = 0.0
    assert finish(core, rows(3), out=tmp_path / "out.jsonl").answered == 3


FORKS = """
import os, signal, sys, time
from orq import OrqCore
from orq.bulk import call_many
from orq.funcs import agents_list
with OrqCore("k", server_url=sys.argv[1]) as core, call_many(agents_list, core, [], out=sys.argv[2]) as run:
    ready, begun = os.pipe()
    if (child := os.fork()) == 0:
        os.write(begun, b"x")
        time.sleep(60)
        os._exit(0)
    os.read(ready, 1)
    print(child, flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.once
def test_a_child_that_outlives_its_parent_does_not_keep_the_file(server: Front, core: OrqCore, tmp_path: Path) -> None:
    command = [sys.executable, "-c", FORKS, server.url, str(tmp_path / "out.jsonl")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        child = int(program.stdout.readline())
        try:
            assert program.wait(30) == -signal.SIGKILL
            assert finish(core, rows(1), out=tmp_path / "out.jsonl").answered == 1
        finally:
            os.kill(child, signal.SIGKILL)


@pytest.mark.once
def test_ctrl_c_keeps_the_calls_under_way(server: Front, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    server.delay = 0.1
    with start(server, out, 200) as program:
        wait_for_lines(out, 20)
        program.send_signal(signal.SIGINT)
        _, err = program.communicate(timeout=60)
    assert "KeyboardInterrupt" in err
    lines = read_lines(out)
    assert len(lines) < 200
    assert sorted(line["id"] for line in lines) == sorted(f"r{prompt[4:-1]}" for prompt in server.prompts)


@pytest.mark.once
def test_a_second_ctrl_c_drops_the_calls_under_way(server: Front, tmp_path: Path) -> None:
    server.delay = 60.0
    with start(server, tmp_path / "out.jsonl", 200) as program:
        end = time.monotonic() + 30
        while len(server.seen) < 8:
            assert time.monotonic() < end
            time.sleep(0.005)
        asked = time.monotonic()
        program.send_signal(signal.SIGINT)
        with pytest.raises(subprocess.TimeoutExpired):
            program.wait(0.5)
        program.send_signal(signal.SIGINT)
        _, err = program.communicate(timeout=60)
        assert time.monotonic() - asked < 20
    assert "KeyboardInterrupt" in err
    assert read_lines(tmp_path / "out.jsonl") == []
    assert not (tmp_path / "out.jsonl-owner").exists()


@pytest.mark.once
def test_calls_in_another_process(server: Front, core: OrqCore) -> None:
    with (
        ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool,
        call_many(CHAT, core, rows(20), executor=pool) as run,
    ):
        assert [row.id for row in run if row.result.ok] == ids(20)
    assert sorted(server.prompts) == sorted(f"Say {n}." for n in range(20))


def test_a_call_that_raises_ends_the_run(server: Front, core: OrqCore) -> None:
    class Broken(ProcessPoolExecutor):
        def __init__(self) -> None:
            self.calls = 0

        def submit(self, function: Any, *args: Any, **more: Any) -> Any:
            from concurrent.futures import Future

            self.calls += 1
            future: Any = Future()
            future.set_exception(ZeroDivisionError()) if self.calls == 3 else future.set_result(function(*args))
            return future

    found = []
    with pytest.raises(ZeroDivisionError), call_many(CHAT, core, rows(9), executor=Broken()) as run:
        for row in run:
            found.append(row.id)
    assert found == ["r0", "r1"]


@pytest.mark.parametrize("library", ["tqdm", "rich", None])
def test_a_progress_bar_of_an_installed_package(
    core: OrqCore, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, library: str | None
) -> None:
    if library != "tqdm":
        monkeypatch.setitem(sys.modules, "tqdm", None)
    if library == "rich":
        pytest.importorskip("rich")
    else:
        monkeypatch.setitem(sys.modules, "rich.progress", None)
    finish(core, list(rows(5)), progress=True)
    shown = capfd.readouterr()
    assert {"tqdm": "5/5", "rich": "100%", None: ""}[library] in shown.out + shown.err
    assert library or not shown.out + shown.err


def test_an_operation_without_an_answer(core: OrqCore, tmp_path: Path) -> None:
    core = core.with_options(retries=None)
    for _ in range(2):
        with call_many(agents_delete, core, [{"agent_key": "none"}], out=tmp_path / "out.jsonl") as run:
            (row,) = run
        assert isinstance(row.result, Err)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"function": deployments_stream}, "a whole answer"),
        ({"function": len}, "one of orq.funcs"),
        ({"core": Orq("k")}, "core must be an OrqCore or an AsyncOrqCore, such as client.core, not Orq"),
        ({"progress": "yes"}, "progress must be a function, not 'yes'"),
        ({"out": 5}, "out must be the path of a results file, not 5"),
        ({"out": b"out.jsonl"}, "out must be the path"),
        ({"requests": 5}, "requests must be an iterable"),
        ({"requests": request("x")}, "requests must be an iterable"),
        ({"requests": "text"}, "requests must be an iterable"),
        ({"give_up_after": -1}, "give_up_after must be a number of seconds above 0, not -1"),
        ({"options": 5}, "options must be RequestOptions"),
        ({"concurrency": 0}, "concurrency must be a whole number"),
        ({"concurrency": 5000}, "max_connections"),
        ({"options": RequestOptions(idempotency_key="x")}, "the same for all rows"),
    ],
)
def test_impossible_settings_are_refused_at_once(core: OrqCore, change: dict[str, Any], told: str) -> None:
    given: dict[str, Any] = {"function": CHAT, "core": core, "requests": [], **change}
    with pytest.raises(ConfigurationError, match=told):
        call_many(given.pop("function"), given.pop("core"), given.pop("requests"), **given)


def test_tasks_have_no_executor() -> None:
    run: Any = call_many
    with ProcessPoolExecutor(1) as pool, pytest.raises(ConfigurationError, match="tasks of its event loop"):
        run(CHAT, AsyncOrqCore("k"), [], executor=pool)


def test_places_that_are_not_there(core: OrqCore, tmp_path: Path) -> None:
    for out, told in ((tmp_path / "none" / "x", "which does not exist"), (tmp_path, "is not a regular file")):
        with pytest.raises(ConfigurationError, match=told):
            finish(core, [], out=out)


@pytest.mark.filterwarnings("error")
def test_an_async_progress_is_refused(core: OrqCore) -> None:
    async def progress(_: Any) -> None: ...

    with pytest.raises(ConfigurationError, match="progress must not be async here"):
        finish(core, list(rows(1)), progress=progress)
