# Generated from api/.
"""Dict twins of `orq.models.cache_control`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

from ..models.cache_control import CacheControlTTL, PromptCacheTTL


class CacheControlParam(TypedDict):
    """A `CacheControl` as a dict."""

    type: NotRequired[Literal["ephemeral"]]
    ttl: NotRequired[CacheControlTTL | None]


class PromptCacheBreakpointParam(TypedDict):
    """A `PromptCacheBreakpoint` as a dict."""

    mode: NotRequired[Literal["explicit"]]
    ttl: NotRequired[PromptCacheTTL | None]
