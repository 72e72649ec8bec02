# @generated

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

from ..models.cache_control import CacheControlTTL, PromptCacheTTL


class CacheControlParam(TypedDict):
    type: NotRequired[Literal["ephemeral"]]
    ttl: NotRequired[CacheControlTTL | None]


class PromptCacheBreakpointParam(TypedDict):
    mode: NotRequired[Literal["explicit"]]
    ttl: NotRequired[PromptCacheTTL | None]
