"""What goes into a flow, and what comes out of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import msgspec

from .._headers import Secret
from ..middleware import Response
from ..options import RequestOptions
from .effects import Incoming
from .operation import Operation
from .settings import Key, Policy, Settings

if TYPE_CHECKING:
    from .callbacks import Followers
    from .request import Draft


def _no_files(path: str) -> Any:
    raise OSError(f"nothing opens files here: {path}")


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """One call: what was asked, under which settings, begun at the monotonic time `started`."""

    operation: Operation
    draft: Callable[[], Draft]
    options: RequestOptions | None
    settings: Settings
    started: float
    fresh_key: str
    """The `Idempotency-Key` if attempts of unknown outcome may be repeated and the caller gave none."""
    environment_key: Secret | None = None
    """What ORQ_API_KEY holds, where the core was given no key."""
    open_file: Callable[[str], Any] = _no_files
    """Opens a file that is sent by its path; raises `OSError` if it cannot be read."""

    @property
    def key(self) -> Key:
        """The key as given, or the environment's; None if there is none."""
        return self.settings.key if self.settings.key is not None else self.environment_key


class Delivery(msgspec.Struct, frozen=True):
    """What a call came to: a value, or for a stream its open body and the rules to read it under."""

    response: Response
    value: Any = None
    incoming: Incoming | None = None
    rules: Policy | None = None
    until: float | None = None
    key: Secret | None = None
    followers: Followers | None = None
