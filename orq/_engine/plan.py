"""The input and the result of the flow that makes a call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from .._blanking import Blanker
from .._secrets import Secret
from ..errors import OrqError
from ..middleware import Response
from ..options import RequestOptions
from ..result import Result
from .effects import Incoming
from .multipart import Parts
from .observers import CallObservers
from .operation import Operation
from .settings import NEVER, CallSettings, Key, Settings


class RawInput(msgspec.Struct, frozen=True):
    """The input of a call to an endpoint that has no operation."""

    path: str
    query: Mapping[str, Any]
    body: Any = None
    content: Any = None
    files: Any = None


class CallPlan(msgspec.Struct, frozen=True, kw_only=True):
    """One call: its operation, input and settings. `started` is a monotonic time."""

    operation: Operation
    input: Any
    """The input as it was passed, not checked yet: for the operation's request, or a `RawInput`."""
    options: RequestOptions | None
    settings: Settings
    started: float
    fresh_key: str
    """The `Idempotency-Key` if requests may be retried after an unknown outcome and the caller gave no key."""
    environment_key: Secret | None = None
    """The key in ORQ_API_KEY, if the core was given no key."""
    open_file: Callable[[str], Any]
    """Opens a file that was passed as a path. Raises `OSError` if the file cannot be read."""

    @property
    def key(self) -> Key:
        """The key that was passed, or the one of the environment; None if there is neither."""
        return self.settings.key if self.settings.key is not None else self.environment_key


class PreparedRequest(msgspec.Struct, frozen=True):
    """The parts of a request that do not depend on server, key or attempt.

    `target` is the path with the query.
    """

    target: str
    body: bytes | None
    parts: Parts | None = None
    """The multipart body, or None."""
    media: str = "application/json"
    """The media type of `body`."""

    def under(self, settings: CallSettings) -> CallSettings:
        """Return the settings for sending it, without retries if a file can be read only once."""
        return msgspec.structs.replace(settings, retries=NEVER) if self.parts and self.parts.once else settings


class Decoded(msgspec.Struct, frozen=True):
    """The result of a call whose answer was read and decoded."""

    response: Response
    value: Any


class OpenBody(msgspec.Struct, frozen=True):
    """The result of a call whose body the caller reads, with the settings for reading it."""

    response: Response
    incoming: Incoming
    settings: CallSettings
    deadline: float | None = None
    blanker: Blanker | None = None
    observers: CallObservers | None = None

    def cancelled(self) -> None:
        """Notify the observers that the caller never received the body."""
        if self.observers is not None:
            self.observers.end("cancelled", response=self.response)


Called = Result[Decoded | OpenBody, OrqError]
"""The result of a call."""
