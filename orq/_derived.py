"""`with_options`: make a core or client with other settings and the same connections.

Copies and pickles have connections of their own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic

from msgspec import UNSET, UnsetType

from ._constructor import KeyCallback, check_middleware, clean_url
from ._engine.settings import NEVER, Settings
from ._headers import FOR_ANY_SERVER, check_headers, hide_values
from ._http.clients import Connections
from ._keywords import explained_constructor
from ._lazy_annotations import lazy_annotations
from ._pickling import reduced
from ._secrets import as_key, as_secret
from ._urls import check_server_url, origin
from .errors import ConfigurationError
from .logs import LoggingMiddleware, log_to_stderr_if_asked
from .middleware import CallMiddleware, Middleware
from .options import RetryConfig, Timeout, as_timeout, check_retries

if TYPE_CHECKING:
    from typing_extensions import Self

    from ._openai_settings import OpenAISettings

_OTHER_SERVER = (
    "server_url is another server than that of this client, whose key it must not get. Pass its api_key, too."
)


class Derivable(Generic[KeyCallback]):
    """The common part of cores and clients: `with_options`."""

    if TYPE_CHECKING:

        @property
        def _given(self) -> Settings: ...
        def _derive(self, settings: Settings) -> Self: ...

    @explained_constructor
    def with_options(
        self,
        *,
        api_key: str | KeyCallback | None = None,
        server_url: str | None = None,
        timeout: float | Timeout | None = None,
        idle_timeout: float | None | UnsetType = UNSET,
        comments_reset_idle: bool | None = None,
        total_timeout: float | None | UnsetType = UNSET,
        retries: RetryConfig | None | UnsetType = UNSET,
        headers: Mapping[str, str | None] | None = None,
        middleware: Sequence[Middleware | CallMiddleware] | None = None,
        max_body: int | None = None,
        max_event: int | None = None,
        project_id: str | None | UnsetType = UNSET,
        strict: bool | None = None,
        allow_plain_http: bool | None = None,
    ) -> Self:
        """Return a copy with other settings that uses the same connections.

        The arguments are those of the constructor. Settings that are not given stay as they are. `headers` are added to
        the present ones, and None removes a header. `middleware` replaces the whole list. `project_id=None` means no
        project. If `server_url` has another host or port, you must also give `api_key`, because the present key is not
        sent to another server. Of the present headers only harmless ones, such as user-agent, are sent there.

        Closing the copy closes nothing, because the connections belong to the original. When the original is closed,
        calls of both fail.
        """
        key, url, own = as_key(api_key), as_secret(server_url), hide_values({} if headers is None else headers)
        del api_key, server_url, headers  # from here on no frame holds a secret in plain text
        check_retries(retries)
        old = self._given
        plain_settings = {
            "comments_reset_idle": comments_reset_idle,
            "max_body": max_body,
            "max_event": max_event,
            "strict": strict,
            "allow_plain_http": allow_plain_http,
        }
        changes: dict[str, Any] = {name: value for name, value in plain_settings.items() if value is not None}
        nullable = {"idle_timeout": idle_timeout, "total_timeout": total_timeout, "project_id": project_id}
        changes |= {name: value for name, value in nullable.items() if value is not UNSET}
        if key is not None:
            changes["key"] = key
        if timeout is not None:
            changes["timeout"] = as_timeout(timeout)
        if retries is not UNSET:
            changes["retries"] = NEVER if retries is None else retries
        if middleware is not None:
            changes["middleware"] = (*check_middleware(middleware), LoggingMiddleware())
        given: dict[str, Any] = {name: getattr(old, name) for name in old.__struct_fields__}
        try:
            check_headers(own)
            given["server_url"] = old.server_url if url is None else check_server_url(clean_url(url), True)
            elsewhere = origin(given["server_url"]) != origin(old.server_url)
            fields = old.headers.only(FOR_ANY_SERVER) if elsewhere else old.headers
            given.update(changes, observed=False, headers=fields.merged(own))
            new = type(old)(**given)  # `replace` of older msgspec versions checks nothing
        except ConfigurationError as error:
            raise error.with_traceback(None) from None  # the frames that found it hold the URL, and perhaps a password
        if key is None and "authorization" not in own and elsewhere:
            raise ConfigurationError(_OTHER_SERVER)
        return self._derive(new)

    def openai_settings(self, *, path: str = "/v2/router", http_client: bool = False) -> OpenAISettings:
        """Return the settings for openai-python: `OpenAI(**core.openai_settings())`.

        A mapping of `api_key` and `base_url`, whose repr hides the key; an async core's is for `AsyncOpenAI`. A
        callback that gives the key is passed on, and called for each request. Chats, completions, embeddings, images
        and sound are below `/v2/router`; models, and responses that are fetched later, below `/v3/router`.
        `http_client=True` adds a client of httpx that has this core's proxy and certificates, and which openai-python
        closes. Raises `ConfigurationError` if there is no key.
        """
        from ._openai_settings import openai_settings

        core: Any = getattr(self, "core", self)
        return openai_settings(self._given, awaited=core._awaited, path=path, http_client=http_client)


def reduced_core(core: Any, protocol: int) -> tuple[Any, ...]:
    """Return how a core is pickled and copied: its class, settings and attributes.

    A copy makes connections of its own.
    """
    if core._connections.borrowed is not None:
        raise TypeError("A core with an http_client of your own cannot be pickled. Make one in each process.")
    _, args, *rest = reduced(core, protocol, _without_connections)
    return (_remade, args, *rest)


def _without_connections(state: dict[str, Any]) -> dict[str, Any]:
    return {**state, "_connections": Connections(), "_derived": False}


def _remade(kind: type[Any], *args: Any) -> Any:
    log_to_stderr_if_asked()
    return kind.__new__(kind, *args)


lazy_annotations(__name__)
