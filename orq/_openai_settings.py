"""`OpenAISettings`: the settings of a core for openai-python and similar libraries."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from ._lazy_annotations import lazy_annotations
from ._secrets import NO_KEY, KeyFunction, Secret, as_secret, check_key
from .errors import ConfigurationError

if TYPE_CHECKING:
    from ._engine.settings import Settings


class OpenAISettings(Mapping[str, Any]):
    """A mapping for `OpenAI(**settings)`: `api_key` and `base_url`. Its repr hides the key.

    A callback that returns the key is passed on unchanged. openai-python calls it before each request.
    """

    def __init__(self, key: Secret | Callable[[], Any], values: Mapping[str, Any]) -> None:
        """Store the key, hidden, and the other values."""
        self._values = {"api_key": key, **values}

    def __getitem__(self, name: str) -> Any:
        """Return a value; `api_key` is text, or a callback that returns it."""
        value = self._values[name]
        return value.reveal() if isinstance(value, Secret) else value

    def __iter__(self) -> Iterator[str]:
        """Iterate over the names of keyword arguments."""
        return iter(self._values)

    def __len__(self) -> int:
        """Count the values."""
        return len(self._values)

    def __repr__(self) -> str:
        """Show everything except the key."""
        return f"OpenAISettings({self._values!r})"


def openai_settings(settings: Settings, *, awaited: bool, path: str, http_client: bool) -> OpenAISettings:
    """Return the settings of a core for openai-python."""
    key = settings.key if settings.key is not None else as_secret(os.environ.get("ORQ_API_KEY") or None)
    if key is None:
        raise ConfigurationError(NO_KEY)
    if isinstance(key, KeyFunction):
        key = _async_key(key) if awaited else _sync_key(key)
    values: dict[str, Any] = {"base_url": f"{settings.server_url.rstrip('/')}/{path.strip('/')}"}
    if http_client:
        values["http_client"] = _client(settings, awaited)
    return OpenAISettings(key if callable(key) else check_key(key), values)


def _sync_key(callback: KeyFunction) -> Callable[[], Any]:
    def key() -> str:
        return check_key(callback()).reveal()

    return key


def _async_key(callback: KeyFunction) -> Callable[[], Any]:
    """Return a callback that is always async, as `AsyncOpenAI` needs it."""

    async def key() -> str:
        found = callback()
        return check_key(await found if hasattr(type(found), "__await__") else found).reveal()

    return key


def _client(settings: Settings, awaited: bool) -> Any:
    """Return an httpx client with the core's proxy and certificates. Its user closes it."""
    import httpx

    from ._http.proxies import proxy_of
    from ._http.tls import context_of

    kind = httpx.AsyncClient if awaited else httpx.Client
    proxy = proxy_of(settings.proxy, httpx.URL(settings.server_url))
    return kind(proxy=proxy, verify=context_of(settings.verify), trust_env=False, timeout=600)


lazy_annotations(__name__)
