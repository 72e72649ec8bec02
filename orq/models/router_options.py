# @generated
"""Router options."""

from collections.abc import Sequence
from typing import Any, Literal

from ..types import APIStruct, Number, OpenEnum, constant


class IdentityInput(APIStruct, kw_only=True):
    """The user for whom a call is made; created if new."""

    id: str
    """Your own id for the user."""
    display_name: str | None = None
    email: str | None = None
    metadata: Sequence[dict[str, Any]] | None = None
    logo_url: str | None = None
    """The address of a picture."""
    tags: Sequence[str] | None = None


class MemoryEntityInput(APIStruct, kw_only=True):
    """Whose memories a call reads and writes."""

    entity_id: str
    """Your own id for a user, a session or the like."""


class PromptRef(APIStruct, kw_only=True):
    """A stored prompt, in its latest version."""

    id: str
    version: OpenEnum[Literal["latest"]] = constant("latest")


class RouterCacheConfig(APIStruct, kw_only=True):
    """Whether to answer equal requests from a cache."""

    type: OpenEnum[Literal["exact_match"]] = constant("exact_match")
    ttl: int | None = None
    """In seconds, at most 259200 (three days)."""


class RouterLoadBalancerModel(APIStruct, kw_only=True):
    """A model and its share of the calls."""

    model: str
    weight: Number | None = None


class RouterLoadBalancer(APIStruct, kw_only=True):
    """Models that share the calls by weight."""

    type: OpenEnum[Literal["weight_based"]] = constant("weight_based")
    models: Sequence[RouterLoadBalancerModel]


class RouterRetryConfig(APIStruct, kw_only=True):
    """How often to try a model again, and on which status codes."""

    count: int | None = None
    """Tries after the first, 1 to 5."""
    on_codes: Sequence[int] | None = None
    """HTTP status codes."""


class RouterTimeoutConfig(APIStruct, kw_only=True):
    """How long a call of a model may take."""

    call_timeout: int
    """In milliseconds."""


class ThreadInput(APIStruct, kw_only=True):
    """The thread that a call belongs to."""

    id: str
    """Your own id; calls with the same one are grouped."""
    tags: Sequence[str] | None = None
