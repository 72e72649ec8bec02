"""`LocalOrq`: the local server, on a real socket and in its own thread."""

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
    raise ImportError(
        'orq.local needs starlette and uvicorn. Install them with: pip install "orq-sdk[local]"'
    ) from error

from ..errors import ConfigurationError
from .app import App, logger
from .backend import backend_of
from .call import TenantContext
from .chat_model.echo import Echo
from .chat_model.interface import ChatModel
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
    """A local server with the API of the service.

    It listens from `start()` or `with` until `close()`.

    port: the port. 0 takes a free one.
    data: a file that keeps the stored objects; only its owner can read it. By default they are lost at the end.
    delay: the pause before each piece of a streamed reply, in seconds.
    first_token: the pause before the answer of a model, in seconds.
    fail_rate: the share of requests that fail with `fail_status`, such as 0.1 for each tenth request.
    fail_status: the status for `fail_rate`.
    rate_limit: a limit such as "20/minute" for each tenant. Requests above it are answered with 429.
    max_body: the largest body of a request, in bytes.
    remember: the number of requests that `requests` keeps. `dropped` counts the others.
    remember_bytes: the memory that `requests` may use, in bytes.
    seed: objects to store at the start if nothing is stored: a JSON file or plain data, see `seed()`.
    seed_ids: give the same ids and times in each run. The clock then stands still, at `clock` or at the start of 2026.
    clock: the time at the start, a datetime or a text such as `2026-01-01T00:00:00Z`. By default it is the real time.
    tenant_by: keep separate objects and a separate clock for each API key, or for each value of `x-orq-tenant`.
    try_out: also store `conv_01`, the conversation of the README.
    key: the only API key that is accepted. By default each key is.
    allow_origin: web pages that may call the server, such as `http://localhost:5173`.
    answers: a JSON file with answers for matching calls. It is read again when it changes.
    strict: refuse operations that could only be answered with an example. `uncovered` counts them, and the log names
        them at the end.
    upstream: the base URL of a server with OpenAI's chat completions, such as `http://127.0.0.1:11434/v1`. Its model
        then answers.
    upstream_model: the name of the model on that server, or a mapping from your names (`*` for all others).
    upstream_key: the key for that server, or for `record_from`. Default: the variable ORQ_UPSTREAM_KEY.
    upstream_drop: the parameters that are not sent to that server.
    upstream_idle: the longest wait for that server, in seconds.
    record: a file that keeps the answers of that server, without secrets.
    record_from: the address of the service, which then answers all calls. The answers are kept in `record`.
    replay: a file of `record` to answer from, without that server.
    wrap: a function that puts your own ASGI app around the app of the server.

    A request can set its own pause and fault by headers: `x-orq-delay: 0.5`, `x-orq-fault: status=503`.
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
        self._chat_model: ChatModel = Echo()
        self._coverage = Coverage(strict=strict)

    @property
    def url(self) -> str:
        """The address of the server, for `server_url` of a client."""
        if self._running is None:
            raise RuntimeError("The local server is not running. Use it in a `with` block, or call start().")
        return f"http://{HOST}:{self._running.port}"

    @property
    def page_url(self) -> str:
        """The address of a web page with the calls and stored objects.

        If `key` is set, it contains a token.
        """
        return f"{self.url}/{self._page_guard.fragment}"

    @property
    def uncovered(self) -> Mapping[str, int]:
        """The number of calls to each operation for which only an example exists.

        `strict` refuses these calls.
        """
        return dict(self._coverage.uncovered)

    def cut_next(self, *, after_events: int, clean: bool = False, times: int = 1, tenant: str | None = None) -> None:
        """Cut the next `times` streams after this many events.

        `clean` ends the response as if it were complete.
        """
        self._faults.cut_next(after_events, clean, times, self._script_tenant(tenant))

    def _script_tenant(self, name: str | None) -> str | None:
        if name is not None and self._settings.tenant_by is None:
            raise ScriptError("tenant cannot be set, because this server has no tenants. Set LocalOrq(tenant_by=...).")
        return None if name is None else tenant_named(name, self._settings.tenant_by)

    def _named(self, tenant: str) -> str:
        return tenant_named(tenant, self._settings.tenant_by)

    def start(self) -> LocalOrq:
        """Start the server. Returns when it answers requests."""
        if self._running is not None:
            raise RuntimeError("The local server is already running.")
        answers = self._settings.answers
        scripted = None if answers is None else ScriptedAnswers(answers)
        self._coverage = Coverage(strict=self._settings.strict)
        with ExitStack() as undo:
            listeners = [undo.enter_context(each) for each in listen(self._settings.port)]
            database = undo.enter_context(closing(Database(self._settings.data, self._settings.started())))
            backend = backend_of(self._settings, listeners[0].getsockname()[1])
            if backend.tape is not None:
                undo.callback(backend.tape.close)
            connections = Connections()
            tenants = Tenants(database, self._seed, self._context_maker(database), connections)
            try:
                tenants.begin()
            except HttpProblem as problem:
                raise ConfigurationError(f"seed is not valid. {problem.message}") from None
            journal = Journal(backend.secret)
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
                model=backend.model,
                service=backend.service,
                webhooks=Webhooks(journal),
            )
            app: ASGIApp = inner if self._wrap is None else self._wrap(inner)
            guarded = self._page_guard = PageGuard(keyed=self._key is not None)
            page = Page(journal, tenants, connections, guard=guarded, key=self._key, orders=self._orders)
            app = Front(app, page, journal, guard=guard, reader=reader, tenant_by=self._settings.tenant_by)
            self._running = Running(app, listeners, database, connections, backend.tape)
            self._tenants, self._ticker = tenants, inner.ticker
            undo.pop_all()  # From here on `stop()` of `Running` closes them.
        self._running.run(self._ticker.start())
        return self

    def _context_maker(self, database: Database) -> Callable[[str], TenantContext]:
        """Return a function that makes the context of a tenant's handlers."""

        def context(tenant: str) -> TenantContext:
            store = database.of(tenant)
            return TenantContext(
                store=store,
                clock=store.clock,
                faults=self._faults,
                chat_model=self._chat_model,
                delay=self._settings.delay,
                first_token=self._settings.first_token,
            )

        return context

    def seed(self, data: str | os.PathLike[str] | Mapping[str, Any], *, tenant: str = "") -> None:
        """Store objects from a JSON file or from plain data, either all of them or none.

        An example of plain data is `{"datasets": [{"display_name": "Questions"}]}`.

        Missing fields get made-up values. `$children` of an object holds its child objects, by collection.
        """
        self._do(self._tenants_now().add(self._named(tenant), read_seed(data, try_out=False)))

    def dump(self, *, tenant: str = "") -> dict[str, Any]:
        """Return all stored objects, in the form that `seed` takes."""
        return self._do(self._tenants_now().dump(self._named(tenant)))

    def reset(self, *, tenant: str = "") -> None:
        """Restore the objects that the server had at its start.

        Open streams are cut. Scripts, faults and `requests` stay.
        """
        self._do(self._tenants_now().reset(self._named(tenant)))

    def snapshot(self, *, tenant: str = "") -> str:
        """Keep a copy of all stored objects in memory, and return its name for `restore`."""
        return self._do(self._tenants_now().snapshot(self._named(tenant)))

    def restore(self, snapshot: str, *, tenant: str = "") -> None:
        """Restore the objects of a snapshot.

        A snapshot can be restored many times. Open streams are cut.
        """
        self._do(self._tenants_now().restore(self._named(tenant), snapshot))

    @property
    def clock(self) -> ServerClock:
        """The clock of the server. You can set, stop and move it."""
        _ = self.url  # This raises if the server is not running.
        return ServerClock(lambda change, tenant: self._do(self._ticker.change(change, self._named(tenant))))

    def _tenants_now(self) -> Tenants:
        _ = self.url  # This raises if the server is not running.
        return self._tenants

    def _do(self, work: Coroutine[Any, Any, T]) -> T:
        assert self._running is not None
        try:
            return self._running.run(work)
        except HttpProblem as problem:
            raise ConfigurationError(problem.message) from None

    def close(self) -> None:
        """Stop the server. Open streams are cut. It is safe to call this more than once."""
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
