"""`Ticker`: run the schedules of agents when they are due.

It follows real time, and moves of a clock.
"""

from __future__ import annotations

import asyncio
import logging
from collections import defaultdict
from collections.abc import Awaitable, Callable

from .clock import Clock
from .clock_control import ClockChange, moved
from .due import HOUR, due
from .http_problem import HttpProblem
from .state.rows import Objects, Row
from .tenants import Tenants

_MOST = 1000
"""The most runs of schedules that one move may start."""


class Ticker:
    """Runs due schedules with `run`, which gets the tenant, the agent and the schedule.

    Schedules are only due at full hours, so each tenant has one timer for its next full hour. Timers end with the event
    loop.
    """

    def __init__(self, tenants: Tenants, run: Callable[[str, Row, Row], Awaitable[None]]) -> None:
        self._tenants, self._run = tenants, run
        self._timers: dict[str, asyncio.TimerHandle] = {}
        self._seen: dict[str, int] = {}
        self._passing: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._tasks: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        """Watch all present and future tenants."""
        self._tenants.watch = self.watch
        for tenant in await self._tenants.names():
            await self._tenants.context(tenant)
            self.watch(tenant)

    def watch(self, tenant: str) -> None:
        """Start from the present time of a tenant's clock."""
        self._seen[tenant] = self._tenants.clock(tenant).now()
        self._arm(tenant)

    def _arm(self, tenant: str) -> None:
        if tenant in self._timers:
            self._timers.pop(tenant).cancel()
        clock = self._tenants.clock(tenant)
        if not clock.frozen:
            left = (HOUR - clock.now() % HOUR) / 1000
            self._timers[tenant] = asyncio.get_running_loop().call_later(left, self._tick, tenant)

    def _tick(self, tenant: str) -> None:
        task = asyncio.get_running_loop().create_task(self._passed(tenant))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _passed(self, tenant: str) -> None:
        async with self._passing[tenant]:
            clock = self._tenants.clock(tenant)
            if not clock.frozen:
                now = clock.now()
                for _, agent, schedule in await self._due(tenant, now):
                    await self._run_one(tenant, agent, schedule)
                self._seen[tenant] = max(self._seen[tenant], now)
            self._arm(tenant)

    async def change(self, change: ClockChange | None, tenant: str) -> int:
        """Change the clock of a tenant, and return its time. Raise `HttpProblem`."""
        context = await self._tenants.context(tenant)
        if change is None:
            return context.clock.now()
        async with self._passing[tenant]:
            if change.now is not None:
                context.clock.set(change.now)
                self._seen[tenant] = change.now
            try:
                if change.move is not None:
                    await self._move(tenant, context.clock, change.move)
                if change.frozen is not None:
                    (context.clock.freeze if change.frozen else context.clock.resume)()
            finally:
                self._arm(tenant)
            return context.clock.now()

    async def _move(self, tenant: str, clock: Clock, by: int) -> None:
        until = moved(clock.now(), by)
        runs = await self._due(tenant, until)
        if len(runs) > _MOST:
            raise HttpProblem(400, f"move would make more than {_MOST} runs of schedules due. Move less.", param="move")
        for moment, agent, schedule in runs:
            clock.set(moment)
            await self._run_one(tenant, agent, schedule)
        clock.set(until)
        self._seen[tenant] = until

    async def _due(self, tenant: str, until: int) -> list[tuple[int, Row, Row]]:
        store, since = (await self._tenants.context(tenant)).store, self._seen[tenant]

        def find(objects: Objects) -> list[tuple[int, Row, Row]]:
            runs = due(objects.list("schedules"), since, until, _MOST)
            agents = {row.parent: objects.by_seq(row.parent) for _, row in runs}
            return [(moment, agent, row) for moment, row in runs if (agent := agents[row.parent]) is not None]

        return await store.read(find)

    async def _run_one(self, tenant: str, agent: Row, schedule: Row) -> None:
        try:
            await self._run(tenant, agent, schedule)
        except HttpProblem as problem:  # The schedule may have been deleted since, or its model may be unavailable.
            logging.getLogger("orq.local").warning("The schedule %s failed: %s", schedule.id, problem.message)
