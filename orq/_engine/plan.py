"""What goes into a flow, and what comes out of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import msgspec

from ..middleware import Response
from ..options import RequestOptions
from .effects import Incoming
from .operation import Operation
from .secret import Secret
from .settings import Policy, Settings

if TYPE_CHECKING:
    from .followers import Followers
    from .request import Draft


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """One call: what was asked, under which settings, begun at the monotonic time `started`."""

    operation: Operation
    draft: Callable[[], Draft]
    options: RequestOptions | None
    settings: Settings
    started: float
    fresh_key: str
    """The `Idempotency-Key` if attempts of unknown outcome may be repeated and the caller gave none."""


class Delivery(msgspec.Struct, frozen=True):
    """What a call came to: a value, or for a stream its open body and the rules to read it under."""

    response: Response
    value: Any = None
    incoming: Incoming | None = None
    rules: Policy | None = None
    until: float | None = None
    key: Secret | None = None
    followers: Followers | None = None
