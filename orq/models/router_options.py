# @generated
"""Router options."""

from collections.abc import Sequence
from typing import Any, Literal

from ..types import APIStruct, Number, OpenEnum, constant


class IdentityInput(APIStruct, kw_only=True):
    """The user for whom a call is made; the service adds users that it does not know."""

    id: str
    """Your own id of the user."""
    display_name: str | None = None
    """Name shown in the studio."""
    email: str | None = None
    """E-mail address of the user."""
    metadata: Sequence[dict[str, Any]] | None = None
    """More about the user, as objects of your own making."""
    logo_url: str | None = None
    """Address of a picture of the user."""
    tags: Sequence[str] | None = None
    """Words of your own, by which users can be grouped."""


class MemoryEntityInput(APIStruct, kw_only=True):
    """Says whose memories a call reads and writes."""

    entity_id: str
    """Your own id for whom or what is remembered, such as a user or a session."""


class PromptRef(APIStruct, kw_only=True):
    """A stored prompt, in its latest version."""

    id: str
    """Id of the stored prompt."""
    version: OpenEnum[Literal["latest"]] = constant("latest")
    """Which version to use: always `latest`."""


class RouterCacheConfig(APIStruct, kw_only=True):
    """Whether to answer equal requests from a cache."""

    type: OpenEnum[Literal["exact_match"]] = constant("exact_match")
    """Which requests count as equal: always `exact_match`."""
    ttl: int | None = None
    """How long an answer stays in the cache, in seconds, at most 259200 (three days). Default: 3600."""


class RouterLoadBalancerModel(APIStruct, kw_only=True):
    """A model and its share of the calls."""

    model: str
    """Name of the model, as `provider/model`."""
    weight: Number | None = None
    """Share of the calls, compared to the other weights, 0.001 to 1. Default: 0.5."""


class RouterLoadBalancer(APIStruct, kw_only=True):
    """Models that share the calls by weight."""

    type: OpenEnum[Literal["weight_based"]] = constant("weight_based")
    """How the calls are shared: always `weight_based`."""
    models: Sequence[RouterLoadBalancerModel]
    """Models that share the calls, each with its weight."""


class RouterRetryConfig(APIStruct, kw_only=True):
    """How often to try a model again, and on which status codes."""

    count: int | None = None
    """Number of further tries after a failed one, 1 to 5. Default: 3."""
    on_codes: Sequence[int] | None = None
    """HTTP status codes on which the call is tried again."""


class RouterTimeoutConfig(APIStruct, kw_only=True):
    """How long a call of a model may take."""

    call_timeout: int
    """Most time for one call of the model, in milliseconds."""


class ThreadInput(APIStruct, kw_only=True):
    """The thread that a call belongs to."""

    id: str
    """Your own id of the thread; calls with the same one are grouped."""
    tags: Sequence[str] | None = None
    """Words of your own, by which threads can be grouped."""
