"""The local server beside the least that starlette and uvicorn can do: start, a chat call, an event, many streams."""

from __future__ import annotations

import asyncio
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass

import httpx
from _measure import Costs, Reach, Row, Spread, Table, interpreter, slower, turns

BARE = "starlette alone"
PROGRAMS = {"orq": "local_twin.py", BARE: "local_bare.py"}
CHAT = "/v2/router/chat/completions"
ASKED = {"model": "openai/gpt-4o", "messages": [{"role": "user", "content": "Say something, please."}]}


@dataclass
class Server:
    """A server in a process of its own; `began` is how long it took to answer first, in seconds."""

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
    """Start a server; it is killed when the stack is left."""
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
    """Measure the servers' CPU time, while this process asks."""
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
        yield together(servers["orq"], 100)
        yield memory(servers["orq"], 2_000 if quick else 100_000)


def limited(what: str, costs: list[float], most: float) -> Row:
    """Make a row of milliseconds."""
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
    """Read about so many events: of the local server, the words of what it says back."""
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


def together(server: Server, streams: int) -> Row:
    """Open streams side by side, and read all to the end."""

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
    """Call so often; its memory is to grow by no more than what it remembers of requests."""
    _, before = server.used()
    with client(server) as http:
        for _ in range(calls):
            http.post(CHAT, json=ASKED)
    grown = (server.used()[1] - before) / 2**20
    value = Spread(grown, grown, grown)
    what = f"local server, memory after {calls:,} calls"
    return Row(what, "-", f"{grown:.3g} MiB", "-", value, Reach(100, unit=" MiB"), unit=" MiB")
