"""Keep a separate state for each tenant, with its seed, resets and snapshots."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from hashlib import sha256
from typing import Any, TypeVar

from .call import TenantContext
from .clock import Clock
from .connections import Connections
from .http_problem import HttpProblem
from .state.rows import Objects, Snapshot
from .state.store import Database
from .state.transfer import SeedError, dump, seed

T = TypeVar("T")

_MOST_SNAPSHOTS = 100
_BEGUN = "begun"
HEADER = "x-orq-tenant"


def tenant_of(headers: Mapping[str, str], by: str | None) -> str:
    """Return the tenant of a request, from its API key or from a header.

    Keys themselves are not stored.
    """
    if by is None:
        return ""
    if by == "header":
        return headers.get(HEADER, "")
    return tenant_named(headers.get("authorization", "").partition(" ")[2].strip(), by)


def check_tenant(headers: Mapping[str, str], by: str | None) -> None:
    """Refuse a tenant header that this server does not use.

    Such a request would change the state of others.
    """
    if by != "header" and headers.get(HEADER):
        has = "a state for each key" if by else "one state for all"
        raise HttpProblem(
            400, f"{HEADER} cannot be used, because this server has {has}. Start it with --tenant-by header."
        )


def tenant_named(name: str, by: str | None) -> str:
    """Return the tenant of an API key or of a header's value."""
    return sha256(name.encode()).hexdigest()[:16] if by == "key" and name else name


class Tenants:
    """The tenants of a server. `make` returns the context for the handlers of a tenant.

    `data` is the seed.
    """

    def __init__(
        self, database: Database, data: Any, make: Callable[[str], TenantContext], connections: Connections
    ) -> None:
        self._database, self._data, self._make, self._connections = database, data, make, connections
        self._contexts: dict[str, TenantContext] = {}
        self._beginning = asyncio.Lock()
        self._begun: dict[str, Snapshot] = {}
        self._snapshots: dict[str, tuple[str, Snapshot]] = {}
        self.watch: Callable[[str], None] = lambda tenant: None
        """Called when a tenant has started, and after a reset of its clock."""
        self.ids = Clock()
        """Makes ids for the server's own calls, so that they do not change the ids of objects."""

    def begin(self) -> None:
        """Set up the default tenant before the server runs. Raise `HttpProblem`."""
        context = self._make("")
        if self._data:
            self._begun[""] = context.store.write_now(lambda objects: self._first(objects, context.clock))
        self._contexts[""] = context

    def clock(self, tenant: str) -> Clock:
        """Return the clock of a tenant. Before its first call, return an equal clock."""
        found = self._contexts.get(tenant)
        return self._database.clock.of(tenant) if found is None else found.clock

    async def context(self, tenant: str) -> TenantContext:
        """Return the context of a tenant. At its first call it gets the seed if it has no objects."""
        if (found := self._contexts.get(tenant)) is not None:
            return found
        async with self._beginning:
            if tenant not in self._contexts:
                context = self._make(tenant)
                if self._data:
                    self._begun[tenant] = await context.store.write(lambda objects: self._first(objects, context.clock))
                self._contexts[tenant] = context
                self.watch(tenant)
        return self._contexts[tenant]

    def _first(self, objects: Objects, clock: Clock) -> Snapshot:
        """Store the seed if there are no objects.

        Return the state for resets, or an empty one if unknown.
        """
        if objects.collections():
            return Snapshot()
        self._seed(objects, self._data, clock)
        clock.branch(_BEGUN)
        return objects.snapshot()

    def _seed(self, objects: Objects, data: Any, clock: Clock) -> int:
        try:
            return seed(objects, clock, data)
        except SeedError as error:
            raise HttpProblem(400, str(error)) from None

    @property
    def writes(self) -> int:
        """Return a number that increases with each change of stored objects."""
        return self._database.writes

    async def names(self) -> list[str]:
        """Return all tenants that have stored objects or made calls."""
        return sorted({*self._contexts, *await self._contexts[""].store.read(lambda objects: objects.tenants())})

    async def add(self, tenant: str, data: Any) -> int:
        """Store the objects of a seed in addition to the present ones, all of them or none."""
        context = await self.context(tenant)
        return await context.store.write(lambda objects: self._seed(objects, data, context.clock))

    async def dump(self, tenant: str) -> dict[str, Any]:
        """Return all objects."""
        return await (await self.context(tenant)).store.read(dump)

    async def reset(self, tenant: str) -> None:
        """Reset to the seed, with its original ids and times, and to the first time of the clock.

        Open streams are cut.
        """
        begun, clock = self._begun.get(tenant, Snapshot()), (await self.context(tenant)).clock

        def reset(objects: Objects) -> Snapshot:
            objects.restore(begun)
            clock.restart()
            if self._data and not begun.objects:
                return self._first(objects, clock)
            if begun.objects:
                clock.branch(_BEGUN)
            return begun

        self._begun[tenant] = await self._set_back(tenant, reset)
        self.watch(tenant)

    async def snapshot(self, tenant: str) -> str:
        """Store a copy of the state in memory, and return its name for `restore`."""
        context = await self.context(tenant)
        found = await context.store.read(lambda objects: objects.snapshot())
        name = self.ids.new_id("snapshot")
        self._snapshots[name] = tenant, found
        while len(self._snapshots) > _MOST_SNAPSHOTS:
            del self._snapshots[next(iter(self._snapshots))]
        return name

    async def restore(self, tenant: str, name: str) -> None:
        """Restore a snapshot, any number of times. Open streams are cut."""
        owner, found = self._snapshots.get(name, (None, Snapshot()))
        if owner != tenant:
            raise HttpProblem(404, f"There is no snapshot {name!r}. The last {_MOST_SNAPSHOTS} are stored.")
        clock = (await self.context(tenant)).clock

        def restore(objects: Objects) -> None:
            objects.restore(found)
            clock.branch(found.latest())

        await self._set_back(tenant, restore)

    async def _set_back(self, tenant: str, function: Callable[[Objects], T]) -> T:
        store = (await self.context(tenant)).store
        store.epoch += 1
        found = await store.write(function)
        self._connections.abort_streams()
        return found
