"""`LocalOrq`: the app on a real socket, in a thread of its own."""

from __future__ import annotations

import os
from collections.abc import Callable, Coroutine, Mapping, Sequence
from contextlib import ExitStack, closing
from datetime import datetime
from types import TracebackType
from typing import Any, Literal, TypeVar, final

try:
    from starlette.types import ASGIApp

    from .running import HOST, Running, listen
except ImportError as error:
    raise ImportError('orq.local needs starlette and uvicorn: pip install "orq-sdk[local]"') from error

from ..errors import ConfigurationError
from .app import App, logger
from .behind import behind_of
from .brain.brain import Brain
from .brain.echo import Echo
from .call import Twin
from .checked_values import ScriptError
from .clock_control import ServerClock
from .connections import Connections
from .coverage import Coverage
from .faults import Faults
from .guard import Guard
from .handlers import handlers
from .http_problem import HttpProblem
from .journal import Journal
from .page.front import Front
from .page.guard import PageGuard
from .page.routes import Page
from .scriptable import Scriptable
from .scripted_answers import ScriptedAnswers
from .seeds import read_seed
from .settings import Settings, checked
from .state.store import Database
from .tenants import Tenants, tenant_named
from .webhooks import Webhooks

T = TypeVar("T")


@final
class LocalOrq(Scriptable):
    """The service's wire format on a free port of this machine, from `start()` or `with` to `close()`.

    `data` is a file that keeps what is stored (readable by its owner only); without it all is gone at the end.
    `requests` holds up to `remember` requests and about `remember_bytes` of memory; `dropped` counts the others.
    `seed` is what is stored at the start, if nothing is yet: a JSON file or plain data, see `seed()`; `try_out` adds
    `conv_01`, the conversation that the README and the quickstart talk in. `clock` is the time that it starts at, as a
    datetime or a text such as `2026-01-01T00:00:00Z`; without it, it is the real one. With `seed_ids` the same calls
    get the same ids and times in each run: the clock stands still, at `clock` or at the start of 2026. With
    `tenant_by`, each API key, or each value of the header `x-orq-tenant`, has a state and a clock of its own.
    `key` is the one API key that is taken; without it any is. `allow_origin` names web pages that may call, such as
    `http://localhost:5173`. `wrap` may put an ASGI app of yours around ours.

    `upstream` is the base URL of a server that speaks OpenAI's chat completions, such as `http://127.0.0.1:11434/v1`:
    its model answers then. `upstream_model` is the name that it knows the model by, or a mapping from names that you
    use (`*` for all others); `upstream_key` its key, by default that of the variable `ORQ_UPSTREAM_KEY`;
    `upstream_drop` names the parameters that it does not take; `upstream_idle` is how many seconds it may be silent.
    `record` is a file that keeps what it answers, without secrets; `replay` such a file to answer from without it. With
    `record_from`, the address of the service, that answers all calls and is kept; its key is `upstream_key`, too.

    `delay` is the pause in seconds before each piece of a streamed reply, `first_token` before a model's answer.
    `fail_rate=0.1` answers each tenth request with `fail_status`, `rate_limit="20/minute"` those above with 429, for
    each tenant apart. A request may ask for its own by headers: `x-orq-delay: 0.5`, `x-orq-fault: status=503`.

    `answers` is a file of JSON with answers for calls that match, read again when it changes. A `strict` server refuses
    operations that it could only answer with an example, and logs at its end which they were; see `uncovered`.
    """

    def __init__(
        self,
        port: int = 0,
        data: str | os.PathLike[str] | None = None,
        *,
        delay: float = 0.0,
        first_token: float = 0.0,
        fail_rate: float = 0.0,
        fail_status: int = 503,
        rate_limit: str | None = None,
        max_body: int = 16 * 2**20,
        remember: int = 1000,
        remember_bytes: int = 64 * 2**20,
        seed: str | os.PathLike[str] | Mapping[str, Any] | None = None,
        seed_ids: bool = False,
        clock: str | datetime | None = None,
        tenant_by: Literal["key", "header"] | None = None,
        try_out: bool = False,
        key: str | None = None,
        allow_origin: str | Sequence[str] = (),
        answers: str | os.PathLike[str] | None = None,
        strict: bool = False,
        upstream: str | None = None,
        upstream_model: str | Mapping[str, str] | None = None,
        upstream_key: str | None = None,
        upstream_drop: Sequence[str] = (),
        upstream_idle: float = 600.0,
        record: str | os.PathLike[str] | None = None,
        record_from: str | None = None,
        replay: str | os.PathLike[str] | None = None,
        wrap: Callable[[ASGIApp], ASGIApp] | None = None,
    ) -> None:
        settings = Settings(
            port=port,
            data=data,
            delay=delay,
            first_token=first_token,
            fail_rate=fail_rate,
            fail_status=fail_status,
            rate_limit=rate_limit,
            max_body=max_body,
            remember=remember,
            remember_bytes=remember_bytes,
            seed=seed,
            seed_ids=seed_ids,
            clock=clock,
            tenant_by=tenant_by,
            try_out=try_out,
            key=key,
            allow_origin=allow_origin,
            answers=answers,
            strict=strict,
            upstream=upstream,
            upstream_model=upstream_model,
            upstream_key=upstream_key,
            upstream_drop=upstream_drop,
            upstream_idle=upstream_idle,
            record=record,
            record_from=record_from,
            replay=replay,
        )
        self._settings = checked(settings)
        self._seed = read_seed(seed, try_out=try_out)
        self._wrap = wrap
        faults = Faults(rate=fail_rate, status=fail_status, limit=settings.limit())
        super().__init__(remember=remember, remember_bytes=remember_bytes, key=key, faults=faults)
        self._running: Running | None = None
        self._brain: Brain = Echo()
        self._coverage = Coverage(strict=strict)

    @property
    def url(self) -> str:
        """The address to give a client as `server_url`."""
        if self._running is None:
            raise RuntimeError("the local server is not running: use it in a with block, or call start()")
        return f"http://{HOST}:{self._running.port}"

    @property
    def page_url(self) -> str:
        """The address of the page that shows calls and stored objects in a browser; with a key, it holds a token."""
        return f"{self.url}/{self._page_guard.fragment}"

    @property
    def uncovered(self) -> Mapping[str, int]:
        """How often each operation had no answer but an example since the start; with `strict`, it was refused."""
        return dict(self._coverage.uncovered)

    def cut_next(self, *, after_events: int, clean: bool = False, times: int = 1, tenant: str | None = None) -> None:
        """Cut the next `times` streams after so many events; `clean` ends the response as if it were whole."""
        self._faults.cut_next(after_events, clean, times, self._script_tenant(tenant))

    def _script_tenant(self, name: str | None) -> str | None:
        if name is not None and self._settings.tenant_by is None:
            raise ScriptError("tenant: this server has none; LocalOrq(tenant_by=...) has them")
        return None if name is None else tenant_named(name, self._settings.tenant_by)

    def _named(self, tenant: str) -> str:
        return tenant_named(tenant, self._settings.tenant_by)

    def start(self) -> LocalOrq:
        """Start to listen; returns once requests are answered."""
        if self._running is not None:
            raise RuntimeError("the local server is running already")
        answers = self._settings.answers
        scripted = None if answers is None else ScriptedAnswers(answers)
        self._coverage = Coverage(strict=self._settings.strict)
        with ExitStack() as undo:
            listeners = [undo.enter_context(each) for each in listen(self._settings.port)]
            database = undo.enter_context(closing(Database(self._settings.data, self._settings.started())))
            behind = behind_of(self._settings, listeners[0].getsockname()[1])
            if behind.tape is not None:
                undo.callback(behind.tape.close)
            connections = Connections()
            tenants = Tenants(database, self._seed, self._twins(database), connections)
            try:
                tenants.begin()
            except HttpProblem as problem:
                raise ConfigurationError(f"seed: {problem.message}") from None
            journal = Journal(behind.secret)
            guard, reader = Guard(listeners[0].getsockname()[1], self._settings.origins()), self._reader()
            inner = App(
                reader,
                handlers(),
                guard=guard,
                max_body=self._settings.max_body,
                tenants=tenants,
                tenant_by=self._settings.tenant_by,
                connections=connections,
                faults=self._faults,
                coverage=self._coverage,
                scripted=scripted,
                model=behind.model,
                service=behind.service,
                webhooks=Webhooks(journal),
            )
            app: ASGIApp = inner if self._wrap is None else self._wrap(inner)
            guarded = self._page_guard = PageGuard(keyed=self._key is not None)
            page = Page(journal, tenants, connections, guard=guarded, key=self._key, orders=self._orders)
            app = Front(app, page, journal, guard=guard, reader=reader, tenant_by=self._settings.tenant_by)
            self._running = Running(app, listeners, database, connections, behind.tape)
            self._tenants, self._ticker = tenants, inner.ticker
            undo.pop_all()  # from here on they are closed by its stop()
        self._running.run(self._ticker.start())
        return self

    def _twins(self, database: Database) -> Callable[[str], Twin]:
        """Return what makes the part of the server that handlers of a tenant use."""

        def twin(tenant: str) -> Twin:
            store = database.of(tenant)
            return Twin(
                store=store,
                clock=store.clock,
                faults=self._faults,
                brain=self._brain,
                delay=self._settings.delay,
                first_token=self._settings.first_token,
            )

        return twin

    def seed(self, data: str | os.PathLike[str] | Mapping[str, Any], *, tenant: str = "") -> None:
        """Store objects, of a file or as plain data: `{"datasets": [{"display_name": "Questions"}]}`; all, or none.

        What they lack is made up. `$children` of an object holds what belongs to it, by collection.
        """
        self._do(self._tenants_now().add(self._named(tenant), read_seed(data, try_out=False)))

    def dump(self, *, tenant: str = "") -> dict[str, Any]:
        """Return all that is stored, in the form that `seed` takes."""
        return self._do(self._tenants_now().dump(self._named(tenant)))

    def reset(self, *, tenant: str = "") -> None:
        """Go back to what was stored at the start. Open streams are cut; scripts, faults and `requests` stay."""
        self._do(self._tenants_now().reset(self._named(tenant)))

    def snapshot(self, *, tenant: str = "") -> str:
        """Keep all that is stored as it is now, in memory, and return the name to `restore` it by."""
        return self._do(self._tenants_now().snapshot(self._named(tenant)))

    def restore(self, snapshot: str, *, tenant: str = "") -> None:
        """Go back to a snapshot of this server, as often as wanted. Open streams are cut."""
        self._do(self._tenants_now().restore(self._named(tenant), snapshot))

    @property
    def clock(self) -> ServerClock:
        """The clock that the server goes by, to be set, stopped and moved."""
        _ = self.url  # raises if it is not running
        return ServerClock(lambda change, tenant: self._do(self._ticker.change(change, self._named(tenant))))

    def _tenants_now(self) -> Tenants:
        _ = self.url  # raises if it is not running
        return self._tenants

    def _do(self, work: Coroutine[Any, Any, T]) -> T:
        assert self._running is not None
        try:
            return self._running.run(work)
        except HttpProblem as problem:
            raise ConfigurationError(problem.message) from None

    def close(self) -> None:
        """Stop: plain requests get a moment to finish, open streams are cut. May be called twice."""
        running, self._running = self._running, None
        if running is not None:
            running.stop()
            for line in self._coverage.report():
                logger.warning(line)

    def __enter__(self) -> LocalOrq:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
