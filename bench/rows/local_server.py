"""Measure the local server beside a minimal one with starlette and uvicorn.

It measures the start, calls, events and many streams.
"""

from __future__ import annotations

import asyncio
import json
import sqlite3
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from typing import Any

import httpx
from _measure import Costs, Reach, Row, Spread, Table, cpu, interpreter, slower, turns

from orq.local.state.rows import SCHEMA

BARE, COPY, MANY = "starlette alone", "SQLite copies the rows", 10_000
PROGRAMS = {"orq": "local_twin.py", BARE: "local_bare.py"}
CHAT = "/v2/router/chat/completions"
ASKED = {"model": "openai/gpt-4o", "messages": [{"role": "user", "content": "Say something, please."}]}


@dataclass
class Server:
    """A server in its own process. `began` is the time until its first answer, in seconds."""

    process: subprocess.Popen[str]
    url: str
    began: float

    def used(self) -> tuple[float, float]:
        """Return the CPU time and the largest memory so far."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        cpu, memory = self.process.stdout.readline().split()
        return float(cpu), float(memory)


def start(stack: ExitStack, name: str) -> Server:
    """Start a server. It is killed when the stack is closed."""
    begun = time.perf_counter()
    pipe = subprocess.PIPE
    process = subprocess.Popen(interpreter(PROGRAMS[name]), stdin=pipe, stdout=pipe, text=True)
    stack.callback(process.wait)
    stack.callback(process.kill)
    assert process.stdout is not None
    server = Server(process, process.stdout.readline().strip(), 0)
    with client(server) as http:
        assert http.post(CHAT, json=ASKED).status_code == 200
    server.began = time.perf_counter() - begun
    return server


def client(server: Server) -> httpx.Client:
    return httpx.Client(base_url=server.url, trust_env=False, headers={"authorization": "Bearer k"}, timeout=60)


def rows(quick: bool) -> Iterator[Row | Table]:
    """Measure the CPU time of the servers while this process sends requests."""
    with ExitStack() as stack:
        starts: Costs = {name: [] for name in PROGRAMS}
        for _ in range(2 if quick else 7):
            for name in PROGRAMS:
                with ExitStack() as one:
                    starts[name].append(start(one, name).began)
        yield slower("local server, start to the first answer", BARE, starts, None, ("ms", 1e3))
        yield limited("local server, start to the first answer", starts["orq"], 600)
        servers = {name: start(stack, name) for name in PROGRAMS}
        calls = 100 if quick else 500
        costs = turns({name: chatting(one, calls) for name, one in servers.items()}, 3 if quick else 9)
        yield slower("local server, CPU of a chat call", BARE, costs, None, ("us", 1e6 / calls))
        yield limited("local server, CPU of a chat call", [cost / calls for cost in costs["orq"]], 3)
        events = 1000 if quick else 5000
        costs = turns({name: streaming(one, events) for name, one in servers.items()}, 3 if quick else 9)
        yield slower("local server, CPU of a streamed event", BARE, costs, None, ("us", 1e6 / events))
        yield limited("local server, CPU of a streamed event", [cost / events for cost in costs["orq"]], 0.3)
        yield from setting_back(servers["orq"], 3 if quick else 9)
        yield together(servers["orq"], 100)
        yield memory(servers["orq"], 2_000 if quick else 100_000)


def limited(what: str, costs: list[float], most: float) -> Row:
    """Make a row in milliseconds."""
    value = Spread.of([cost * 1e3 for cost in costs])
    return Row(what, "-", f"{value.median:.3g} ms", "-", value, Reach(most, unit=" ms"), unit=" ms")


def chatting(server: Server, calls: int) -> Callable[[], float]:
    def measure() -> float:
        before, _ = server.used()
        with client(server) as http:
            for _ in range(calls):
                http.post(CHAT, json=ASKED).raise_for_status()
        return server.used()[0] - before

    return measure


def streaming(server: Server, events: int) -> Callable[[], float]:
    """Read about this many events. The local server's reply repeats words of the message."""
    words = {"role": "user", "content": "word " * 90}
    asked = {**ASKED, "messages": [words], "n": 10, "stream": True, "events": 1000}

    def measure() -> float:
        before, _ = server.used()
        seen = 0
        with client(server) as http:
            while seen < events:
                with http.stream("POST", CHAT, json=asked) as response:
                    seen += sum(line.startswith("data: {") for line in response.iter_lines())
        return (server.used()[0] - before) * events / seen

    return measure


def setting_back(server: Server, rounds: int) -> Iterator[Row]:
    """Measure a snapshot and a restore of 10,000 objects, beside SQLite copying such rows."""
    point = {"inputs": {"question": "What is it?"}, "messages": [{"role": "user", "content": "word " * 20}]}
    with client(server) as http, closing(sqlite3.connect(":memory:")) as db:
        db.executescript(SCHEMA)
        row = ("", "datapoints", 1, json.dumps(point) * 2, 1, 1)
        values = ((number, f"{number:026}", *row) for number in range(MANY))
        db.executemany(
            "INSERT INTO objects (seq, id, tenant, collection, parent, body, created, updated, change)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?1)",
            values,
        )
        db.execute("CREATE TABLE kept AS SELECT * FROM objects")

        def copy() -> None:
            db.execute("DELETE FROM objects WHERE tenant = ''")
            db.execute("INSERT INTO objects SELECT * FROM kept")

        def ask(path: str, body: Any = None) -> Callable[[], float]:
            def measure() -> float:
                before, _ = server.used()
                http.post(path, json=body).raise_for_status()
                return server.used()[0] - before

            return measure

        made = http.post("/v2/datasets", json={"display_name": "Large", "path": "Default"}).json()["_id"]
        # This is the largest batch of one request.
        batch = ask(f"/v2/datasets/{made}/datapoints", [point] * (MANY // 2))

        def store() -> float:
            http.post("/_orq/restore", json=empty).raise_for_status()
            return batch() + batch()

        def restore() -> float:
            http.delete(f"/v2/datasets/{made}").raise_for_status()
            return ask("/_orq/restore", full)()

        empty = http.post("/_orq/snapshot").json()
        costs = turns({"orq": store, COPY: cpu(copy)}, rounds)
        yield slower(f"local server, two batches, {MANY:,} objects in all", COPY, costs, None, ("ms", 1e3))
        full = http.post("/_orq/snapshot").json()
        for what, work in (("snapshot", ask("/_orq/snapshot")), ("restore", restore)):
            costs = turns({"orq": work, COPY: cpu(copy)}, rounds)
            yield slower(f"local server, a {what} of {MANY:,} objects", COPY, costs, None, ("ms", 1e3))
            yield limited(f"local server, a {what} of {MANY:,} objects", costs["orq"], 100)
        http.post("/_orq/reset").raise_for_status()


def together(server: Server, streams: int) -> Row:
    """Open streams at once, and read all to the end."""

    async def read(http: httpx.AsyncClient) -> int:
        async with http.stream("POST", CHAT, json={**ASKED, "stream": True}) as response:
            return sum([line.startswith("data: {") async for line in response.aiter_lines()])

    async def all_of_them() -> set[int]:
        limits = httpx.Limits(max_connections=streams)
        options = {"base_url": server.url, "trust_env": False, "limits": limits, "timeout": 60}
        async with httpx.AsyncClient(headers={"authorization": "Bearer k"}, **options) as http:
            return set(await asyncio.gather(*(read(http) for _ in range(streams))))

    begun = time.perf_counter()
    assert len(asyncio.run(all_of_them())) == 1
    seconds = time.perf_counter() - begun
    value = Spread(seconds, seconds, seconds)
    return Row(f"local server, {streams} streams at once, whole", "-", f"{seconds:.2g} s", "-", value, None, unit=" s")


def memory(server: Server, calls: int) -> Row:
    """Measure the memory of many calls. It may only grow by the size of the recorded requests."""
    _, before = server.used()
    with client(server) as http:
        for _ in range(calls):
            http.post(CHAT, json=ASKED)
    grown = (server.used()[1] - before) / 2**20
    value = Spread(grown, grown, grown)
    what = f"local server, memory after {calls:,} calls"
    return Row(what, "-", f"{grown:.3g} MiB", "-", value, Reach(100, unit=" MiB"), unit=" MiB")
