# Generated from api/.
"""Dict twins of `orq.models.remoteconfigs`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from typing_extensions import NotRequired, TypedDict


class GetRemoteConfigRequestParam(TypedDict):
    """A `GetRemoteConfigRequest` as a dict."""

    key: str
    context: NotRequired[Mapping[str, Any] | None]
    metadata: NotRequired[Mapping[str, Any] | None]
