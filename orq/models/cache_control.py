# @generated
"""Cache control."""

from typing import Literal, TypeAlias

from ..types import APIStruct, OpenEnum, constant

CacheControlTTL: TypeAlias = OpenEnum[Literal["5m", "1h"]]
"""How long a cached prompt lives."""


class CacheControl(APIStruct, kw_only=True):
    """Marks where the provider may cache a prompt."""

    type: OpenEnum[Literal["ephemeral"]] = constant("ephemeral")
    ttl: CacheControlTTL | None = None


PromptCacheTTL: TypeAlias = OpenEnum[Literal["30m", "12h"]]
"""How long a cached prompt lives."""


class PromptCacheBreakpoint(APIStruct, kw_only=True):
    """Marks where the provider may cache the input."""

    mode: OpenEnum[Literal["explicit"]] = constant("explicit")
    ttl: PromptCacheTTL | None = None
