"""Test side effects with a server that counts created objects and then loses the answer.

A call must never act twice unless the caller allows it. The error must say if it is unknown whether the service has
acted.
"""

from __future__ import annotations

import random
import threading
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio
import pytest

from orq import AsyncOrqCore, OrqCore, RetryConfig, Timeout
from orq.errors import APIError, ConnectionFailedError
from orq.funcs import conversations_create, conversations_retrieve
from tests.faults._ask import ASYNC, CREATED, FAST, KEY, RETRIEVED, SYNC, TRIO, Mode
from tests.faults._figures import figure
from tests.faults._server import CLOSE, HOLD, RESET, Script, Seen, Server, answer, head

pytestmark = pytest.mark.oldest

MODES = [SYNC, ASYNC, TRIO]
MADE = answer(201, CREATED)
UNSAFE = RetryConfig(initial_interval=0.001, max_interval=0.002, unsafe=True)

LOSSES: dict[str, Script] = {
    "reset": [RESET],
    "closed": [CLOSE],
    "half a status line": [b"HTTP/1.1 20", CLOSE],
    "reset after the headers": [head(201, length=90), RESET],
    "half a body": [head(201, length=90) + CREATED[:9], CLOSE],
    "no answer in time": [HOLD],
    "408": answer(408),
    "500": answer(500),
    "502": answer(502),
    "504": answer(504),
}
"""How the answer is lost once the server has acted."""

REFUSALS: dict[str, Script] = {
    "429": answer(429),
    "503": answer(503),
    "429, and when": answer(429, b"", "retry-after-ms: 1"),
}
"""How the server says that it has not acted."""

in_all: dict[str, Counter[str]] = {}


class Ledger:
    """Books the name of what it is asked to create, and answers by `answers`, whose turn is the attempt's number.

    With `honours_keys` a request under an `Idempotency-Key` that was seen before is answered and not booked.
    """

    def __init__(self, answers: Callable[[str, int], tuple[bool, Script]], *, honours_keys: bool = False) -> None:
        self.answers, self.honours_keys = answers, honours_keys
        self.booked: Counter[str] = Counter()
        self.requests: Counter[str] = Counter()
        self.keys: dict[str, list[str | None]] = {}
        self._lock = threading.Lock()

    def __call__(self, seen: Seen) -> Script:
        name, key = seen.json["displayName"], seen.headers.get("idempotency-key")
        with self._lock:
            self.requests[name] += 1
            acts, script = self.answers(name, self.requests[name])
            known = self.keys.setdefault(name, [])
            self.booked[name] += acts and not (self.honours_keys and key in known)
            known.append(key)
        return script


def create(mode: Mode, url: str, names: list[str], at_a_time: int = 8, **settings: Any) -> dict[str, Any]:
    """Ask over one client for each name to be created, several at a time; return the results by name."""
    settings = {"server_url": url, "retries": FAST, "timeout": Timeout(read=0.3)} | settings
    results: dict[str, Any] = {}
    if mode.backend is None:
        with OrqCore(KEY, **settings) as core, ThreadPoolExecutor(at_a_time) as pool:
            made = pool.map(lambda name: conversations_create(core, {"project_id": "p", "display_name": name}), names)
            return dict(zip(names, made, strict=True))

    async def main() -> None:
        async with AsyncOrqCore(KEY, **settings) as core, anyio.create_task_group() as group:
            limit = anyio.CapacityLimiter(at_a_time)
            for name in names:
                group.start_soon(one, core, name, limit)

    async def one(core: AsyncOrqCore, name: str, limit: anyio.CapacityLimiter) -> None:
        async with limit:
            results[name] = await conversations_create(core, {"project_id": "p", "display_name": name})

    anyio.run(main, backend=mode.backend)
    return results


def count(what: str, ledger: Ledger) -> None:
    """Add to the figures that are printed."""
    acts = list(ledger.booked.values())
    in_all.setdefault(what, Counter()).update(calls=len(acts), acts=sum(acts), twice=sum(act > 1 for act in acts))
    words = [f"{kind}: {got['calls']} POSTs, {got['acts']} acts, {got['twice']} twice" for kind, got in in_all.items()]
    figure("side effects", "; ".join(words))


@pytest.mark.parametrize("mode", MODES, ids=str)
@pytest.mark.parametrize("loss", LOSSES)
def test_a_post_whose_answer_was_lost_acts_once(loss: str, mode: Mode) -> None:
    ledger = Ledger(lambda name, attempt: (True, LOSSES[loss]))
    names = [f"{loss} {number}" for number in range(4)]
    with Server(default=ledger) as server:
        results = create(mode, server.url, names)
    count("outcome unknown", ledger)
    assert ledger.booked == ledger.requests == dict.fromkeys(names, 1)
    for result in results.values():
        assert not result.ok
        assert result.error.attempts == 1
        assert result.error.retryable, "whether to call again is the caller's choice"
        assert isinstance(result.error, APIError) or result.error.request_sent, (
            "it says that the service may have acted"
        )


@pytest.mark.parametrize("mode", MODES, ids=str)
@pytest.mark.parametrize("loss", LOSSES)
def test_with_unsafe_a_service_that_honours_keys_acts_once(loss: str, mode: Mode) -> None:
    """The answer is lost twice. The third attempt has the same key, and gets the object of the first one."""
    ledger = Ledger(lambda name, attempt: (True, LOSSES[loss] if attempt < 3 else MADE), honours_keys=True)
    names = [f"{loss} {number}" for number in range(3)]
    with Server(default=ledger) as server:
        results = create(mode, server.url, names, retries=UNSAFE)
    count("unsafe with keys honoured", ledger)
    assert ledger.booked == dict.fromkeys(names, 1)
    assert ledger.requests == dict.fromkeys(names, 3)
    assert all(result.ok and result.response.attempts == 3 for result in results.values())
    spent = [set(keys) for keys in ledger.keys.values()]
    assert [len(keys) for keys in spent] == [1] * 3, "one key for all attempts of a call"
    assert len(set.union(*spent)) == 3, "and each call has its own"


def test_with_unsafe_a_service_that_ignores_keys_acts_again() -> None:
    """Why `unsafe` has to be asked for."""
    ledger = Ledger(lambda name, attempt: (True, LOSSES["reset"] if attempt < 3 else MADE))
    with Server(default=ledger) as server:
        results = create(SYNC, server.url, ["a"], retries=UNSAFE)
    assert results["a"].ok
    assert ledger.booked == {"a": 3}


@pytest.mark.parametrize("mode", MODES, ids=str)
@pytest.mark.parametrize("refusal", REFUSALS)
def test_a_refused_post_is_retried_and_acts_once(refusal: str, mode: Mode) -> None:
    ledger = Ledger(lambda name, attempt: (False, REFUSALS[refusal]) if attempt < 3 else (True, MADE))
    names = [f"{refusal} {number}" for number in range(4)]
    with Server(default=ledger) as server:
        results = create(mode, server.url, names)
    count("refused at first", ledger)
    assert ledger.booked == dict.fromkeys(names, 1)
    assert ledger.requests == dict.fromkeys(names, 3)
    assert all(result.ok and result.response.attempts == 3 for result in results.values())
    assert {key for keys in ledger.keys.values() for key in keys} == {None}


@pytest.mark.parametrize("mode", MODES, ids=str)
def test_random_faults_cause_no_duplicate_side_effects(mode: Mode) -> None:
    """Each request has a random fault or none. A call with `Ok` acted once, and all others at most once.

    A connection that served before and closes without a byte counts as a stale one (`test_resends.py`), so here none
    does that after it has acted.
    """
    chance = random.Random(8)
    names = [f"storm {number}" for number in range(300)]
    quick = [script for loss, script in LOSSES.items() if loss not in ("reset", "closed", "no answer in time")]
    plan = {
        (name, attempt): chance.choice(
            [(True, MADE)] * 4
            + [(True, chance.choice(quick)), (False, chance.choice([*REFUSALS.values()])), (True, [*MADE, CLOSE])]
        )
        for name in names
        for attempt in (1, 2, 3)
    }
    ledger = Ledger(lambda name, attempt: plan[name, attempt])
    with Server(default=ledger) as server:
        results = create(mode, server.url, names, timeout=10.0, max_connections=6)
    count("in a storm", ledger)
    done = {name for name, result in results.items() if result.ok}
    assert len(done) > 150, [str(result.error) for result in results.values() if not result.ok][:5]
    assert all(ledger.booked[name] == 1 for name in done)
    assert max(ledger.booked.values()) == 1
    for name in names:
        error = None if name in done else results[name].error
        # The service acted and the answer was lost, which the error reports.
        if error is not None and ledger.booked[name]:
            unknown = isinstance(error, ConnectionFailedError) and error.request_sent
            assert unknown or (isinstance(error, APIError) and error.status_code not in (429, 503))


def gaps(mode: Mode, url: str, server: Server, clients: int, retries: RetryConfig) -> list[float]:
    """Let many be refused at a time; return how long each waited before it came again."""
    settings: dict[str, Any] = {"server_url": url, "retries": retries, "timeout": 20.0}
    if mode.backend is None:
        with OrqCore(KEY, **settings) as core, ThreadPoolExecutor(clients) as pool:
            ids = [{"conversation_id": str(number)} for number in range(clients)]
            assert all(result.ok for result in pool.map(lambda one: conversations_retrieve(core, one), ids))
    else:

        async def main() -> None:
            async with AsyncOrqCore(KEY, **settings) as core, anyio.create_task_group() as group:
                for number in range(clients):
                    group.start_soon(conversations_retrieve, core, {"conversation_id": str(number)})

        anyio.run(main, backend=mode.backend)
    times: dict[str, list[float]] = {}
    for seen in server.requests:
        times.setdefault(seen.target, []).append(seen.time)
    assert [len(two) for two in times.values()] == [2] * clients
    return [second - first for first, second in times.values()]


@pytest.mark.once
@pytest.mark.parametrize("mode", MODES, ids=str)
@pytest.mark.parametrize(
    ("headers", "low", "high"),
    [((), 0.2, 0.4), (("retry-after-ms: 1000",), 1.0, 1.1)],
    ids=["the back-off", "a Retry-After"],
)
def test_jitter_spreads_clients_refused_together(headers: tuple[str, ...], low: float, high: float, mode: Mode) -> None:
    """Only lower bounds are asserted, as a busy machine may be late: pauses differ by half of what jitter allows."""
    clients = 40
    refused = [answer(503, b"", *headers)] * clients
    with Server(*refused, default=answer(200, RETRIEVED)) as server:
        waited = gaps(mode, server.url, server, clients, RetryConfig(initial_interval=0.4))
    assert min(waited) >= low - 0.005
    assert max(waited) - min(waited) > 0.5 * (high - low)
    parts = {int((wait - low) / (high - low) * 4) for wait in waited}
    assert len(parts) >= 3, "not all in a few bunches"
