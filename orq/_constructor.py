"""The constructor of cores and clients, with all settings and their defaults."""

from __future__ import annotations

import os
import sys
import warnings
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from ._engine.settings import DEFAULT_SERVER, NEVER, Settings, default_headers
from ._exact import class_name, exact_list, is_a
from ._headers import check_headers, hide_values
from ._keywords import explained_constructor
from ._lazy_annotations import lazy_annotations
from ._secrets import as_key, as_secret, revealed
from ._urls import check_server_url, without_tail
from .errors import ConfigurationError
from .logs import LoggingMiddleware
from .middleware import CallMiddleware, Middleware
from .options import RetryConfig, Timeout, as_timeout, check_retries

if TYPE_CHECKING:
    import ssl

_VERIFY = (
    "verify must be True, False or an ssl.SSLContext. For a file of CAs, use ssl.create_default_context(cafile=...)"
)

KeyCallback = TypeVar("KeyCallback")
HttpClient = TypeVar("HttpClient")


class SettingsConstructor(Generic[KeyCallback, HttpClient]):
    """The constructor that cores and clients share."""

    @explained_constructor
    def __init__(
        self,
        api_key: str | KeyCallback | None = None,
        *,
        server_url: str | None = None,
        timeout: float | Timeout = Timeout(),
        idle_timeout: float | None = 120.0,
        comments_reset_idle: bool = False,
        total_timeout: float | None = None,
        retries: RetryConfig | None = RetryConfig(),
        headers: Mapping[str, str | None] = {},
        middleware: Sequence[Middleware | CallMiddleware] = (),
        http_client: HttpClient | None = None,
        transport: Literal["httpx", "aiohttp"] = "httpx",
        proxy: str | None = None,
        verify: ssl.SSLContext | bool = True,
        max_connections: int = 1000,
        max_body: int = 64 * 2**20,
        max_event: int = 16 * 2**20,
        project_id: str | None = None,
        strict: bool = False,
        allow_plain_http: bool = False,
    ) -> None:
        """Set up the client.

        All times are in seconds and all sizes in decoded bytes. `None` means no limit.

        api_key: the API key, or a function that returns it. The function is called before each attempt. Default: the
            environment variable ORQ_API_KEY.
        server_url: the URL of the service, without the /v2 that the paths of the operations contain. Default:
            ORQ_SERVER_URL, then ORQ_BASE_URL, then https://my.orq.ai. Plain http is accepted for this machine only,
            unless `allow_plain_http` is set.
        timeout: the limits of the connection, see `Timeout`. One number sets all four limits.
        idle_timeout: the longest wait for the next event of a stream. The time that your code takes does not count.
        comments_reset_idle: let keep-alive comments restart `idle_timeout`. Set it for models that think for long.
        total_timeout: the limit of the whole call, with all retries and the stream. The name resolution of a sync call
            does not count.
        retries: when a failed request is retried, see `RetryConfig`. None: never.
        headers: headers for each request. None removes a header that is sent by default, such as authorization or
            user-agent.
        middleware: objects that see and change each attempt, see `orq.middleware`.
        http_client: your own httpx or httpx2 client. Its auth, transport and event hooks apply. Its base_url, headers,
            params and cookies do not. You close it yourself. The idle and total limits are checked when bytes arrive.
        transport: the package that sends the requests if there is no `http_client`. "aiohttp" needs the extra
            `aiohttp`, an async core and asyncio.
        proxy: the URL of a proxy, such as http://proxy.example:8080. Default: HTTPS_PROXY and NO_PROXY.
        verify: a TLS context with the certificates to trust. Default: SSL_CERT_FILE and SSL_CERT_DIR are used if set.
        max_connections: the largest number of open connections.
        max_body: the largest answer that is read. Downloads have no limit.
        max_event: the largest event of a stream that is read.
        project_id: the project for calls that create or list objects and name no project. Default: ORQ_PROJECT_ID.
            Updates do not use it, because a project in an update moves the object.
        strict: raise `ResponseValidationError` if an answer does not fit its type. By default the answer is returned,
            and `response.problems` lists what did not fit.
        allow_plain_http: accept a plain http `server_url` on another machine. The key is then sent unencrypted.
        """
        key, url, through, fields = as_key(api_key), as_secret(server_url), as_secret(proxy), hide_values(headers)
        del api_key, server_url, proxy, headers  # from here on no frame holds a secret in plain text
        listed = check_middleware(middleware)
        check_retries(retries)
        if http_client is not None and (through is not None or verify is not True):
            raise ConfigurationError("proxy and verify cannot be set beside http_client. Set them on the http_client.")
        check_verify(verify)
        try:
            check_headers(fields)
            settings = Settings(
                key=key,
                server_url=server_of_environment(allow_plain_http is True) if url is None else clean_url(url),
                timeout=as_timeout(timeout),
                idle_timeout=idle_timeout,
                comments_reset_idle=comments_reset_idle,
                total_timeout=total_timeout,
                retries=NEVER if retries is None else retries,
                headers=default_headers().merged(fields),
                middleware=(*listed, LoggingMiddleware()),
                transport=transport,
                proxy=through,
                verify=verify,
                max_connections=max_connections,
                max_body=max_body,
                max_event=max_event,
                project_id=project_of_environment() if project_id is None else project_id,
                strict=strict,
                allow_plain_http=allow_plain_http,
            )
        except ConfigurationError as error:
            raise error.with_traceback(None) from None  # the frames that found it hold the URL, and perhaps a password
        self._configure(settings, http_client)

    # The other base class has this method. This one stands first, as some editors look for a constructor only there.
    if TYPE_CHECKING:

        def _configure(self, settings: Settings, http_client: Any = None) -> None: ...


def check_middleware(middleware: object) -> list[Any]:
    """Return a list or tuple of middleware as a list. Raises `ConfigurationError` for others."""
    if (listed := exact_list(middleware)) is None:
        raise ConfigurationError(f"middleware must be a list, not {class_name(middleware)}")
    return listed


def server_of_environment(allow_plain_http: bool) -> str:
    """Return the server that the environment names. An error names the variable.

    Other libraries read ORQ_BASE_URL, too, with a path at its end.
    """
    name, url = "ORQ_SERVER_URL", os.environ.get("ORQ_SERVER_URL")
    if not url:
        name, url = "ORQ_BASE_URL", without_tail(os.environ.get("ORQ_BASE_URL", ""))
    return check_server_url(url, allow_plain_http, name) if url else DEFAULT_SERVER


def project_of_environment() -> str | None:
    """Return the project in ORQ_PROJECT_ID, or None."""
    project = os.environ.get("ORQ_PROJECT_ID") or None
    if project is not None and not project.strip():
        raise ConfigurationError(
            "ORQ_PROJECT_ID contains only white space. Set it to the id of a project, or unset it."
        )
    return project


def clean_url(url: Any) -> Any:
    """Return a server's URL without slashes at its end. Other values are returned for the check."""
    text = revealed(url)
    return str.__str__(text).rstrip("/") if is_a(text, str) else text


def check_verify(verify: object) -> None:
    """Raise unless `verify` is a bool or a TLS context."""
    if verify is True or verify is False:
        return
    import ssl  # it is loaded already if a context was passed

    if not is_a(verify, ssl.SSLContext):
        raise ConfigurationError(_VERIFY)


def warn_caller(message: str) -> None:
    """Issue a deprecation warning for the caller's line: the first frame outside this package."""
    frame, level = sys._getframe(), 1
    while frame.f_back is not None and frame.f_globals.get("__name__", "").partition(".")[0] == "orq":
        frame, level = frame.f_back, level + 1
    warnings.warn(message, DeprecationWarning, stacklevel=level)


lazy_annotations(__name__)
