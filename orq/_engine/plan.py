"""What goes into a flow, and what comes out of it."""

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
from .form import Parts
from .observers import CallObservers
from .operation import Operation
from .settings import NEVER, CallSettings, Key, Settings


def _no_files(path: str) -> Any:
    raise OSError(f"nothing opens files here: {path}")


class RawInput(msgspec.Struct, frozen=True):
    """The input of a call to an endpoint that has no operation."""

    path: str
    query: Mapping[str, Any]
    body: Any = None
    content: Any = None
    files: Any = None


class CallPlan(msgspec.Struct, frozen=True, kw_only=True):
    """One call: what was asked, under which settings, begun at the monotonic time `started`."""

    operation: Operation
    input: Any
    """What was passed, not checked yet: for the operation's request, or a `RawInput`. See `request.prepare`."""
    options: RequestOptions | None
    settings: Settings
    started: float
    fresh_key: str
    """The `Idempotency-Key` if attempts of unknown outcome may be repeated and the caller gave none."""
    environment_key: Secret | None = None
    """What ORQ_API_KEY holds, where the core was given no key."""
    open_file: Callable[[str], Any] = _no_files
    """Opens a file that is sent by its path; raises `OSError` if it cannot be read."""
    observers: CallObservers | None = None
    """What observes the call as a whole, if anything does."""

    @property
    def key(self) -> Key:
        """The key as given, or the environment's; None if there is none."""
        return self.settings.key if self.settings.key is not None else self.environment_key


class PreparedRequest(msgspec.Struct, frozen=True):
    """What of a request does not depend on server, key or attempt: `target` is path and query."""

    target: str
    body: bytes | None
    parts: Parts | None = None
    """The multipart body, if it is one."""
    media: str = "application/json"
    """The media type of `body`."""

    def under(self, settings: CallSettings) -> CallSettings:
        """Return the settings for sending it: what can be read only once is not sent again."""
        return msgspec.structs.replace(settings, retries=NEVER) if self.parts and self.parts.once else settings


class Decoded(msgspec.Struct, frozen=True):
    """A call that came to a value."""

    response: Response
    value: Any


class OpenBody(msgspec.Struct, frozen=True):
    """A call that came to a body for the caller to read, and the settings to read it under."""

    response: Response
    incoming: Incoming
    settings: CallSettings
    deadline: float | None = None
    blanker: Blanker | None = None
    observers: CallObservers | None = None

    def cancelled(self) -> None:
        """Tell that nobody got the body."""
        if self.observers is not None:
            self.observers.end("cancelled", response=self.response)


Called = Result[Decoded | OpenBody, OrqError]
"""What a call comes to."""
