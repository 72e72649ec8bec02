# @generated
"""Cache control."""

from typing import Literal, TypeAlias

from ..types import APIStruct, OpenEnum, constant

CacheControlTTL: TypeAlias = OpenEnum[Literal["5m", "1h"]]
"""How long a cached prompt lives."""


class CacheControl(APIStruct, kw_only=True):
    """Marks where the provider may cache a prompt."""

    type: OpenEnum[Literal["ephemeral"]] = constant("ephemeral")
    """Kind of this mark: always `ephemeral`."""
    ttl: CacheControlTTL | None = None
    """How long the cache keeps the prompt. Default: `5m`."""


PromptCacheTTL: TypeAlias = OpenEnum[Literal["30m", "12h"]]
"""How long a cached prompt lives."""


class PromptCacheBreakpoint(APIStruct, kw_only=True):
    """Marks where the provider may cache the input."""

    mode: OpenEnum[Literal["explicit"]] = constant("explicit")
    """Kind of this mark: always `explicit`."""
    ttl: PromptCacheTTL | None = None
    """How long the cache keeps the prompt."""
