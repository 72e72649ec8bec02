# @generated
"""Smart routers."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

from ..types import APIStruct, DateTime, OpenEnum
from .auto_routing import SessionAffinityConfig

SmartRouterProfile: TypeAlias = OpenEnum[
    Literal["SMART_ROUTER_PROFILE_QUALITY", "SMART_ROUTER_PROFILE_BALANCED", "SMART_ROUTER_PROFILE_COST"]
]
"""Whether quality or cost counts more."""


class CreateSmartRouterRequest(APIStruct, kw_only=True):
    """What `smart_routers_create` takes."""

    key: str
    models: Sequence[str]
    profile: SmartRouterProfile
    session_affinity: SessionAffinityConfig | None = None


class DeleteSmartRouterRequest(APIStruct, kw_only=True):
    """What `smart_routers_delete` takes."""

    smart_router_id: str


class GetSmartRouterRequest(APIStruct, kw_only=True):
    """What `smart_routers_get` takes."""

    smart_router_id: str


class ListSmartRoutersRequest(APIStruct, kw_only=True):
    """What `smart_routers_list` takes."""

    limit: int | None = None
    """How many at most."""
    starting_after: str | None = None
    """The `smart_router_id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `smart_router_id` of an item: the page ends right before it."""
    search: str | None = None
    profile: Sequence[SmartRouterProfile] | None = None
    enabled: bool | None = None


class SmartRouter(APIStruct, kw_only=True):
    """A virtual model that picks one of several."""

    smart_router_id: str
    key: str
    model_ref: str
    models: list[str]
    profile: SmartRouterProfile
    enabled: bool
    created_at: DateTime
    updated_at: DateTime
    session_affinity: SessionAffinityConfig | None = None


class ListSmartRoutersResponse(APIStruct, kw_only=True):
    """A page of smart routers."""

    object: str
    data: list[SmartRouter]
    has_more: bool
    """Whether there are more beyond this page."""


class SmartRouterResponse(APIStruct, kw_only=True):
    """A smart router."""

    smart_router: SmartRouter


class UpdateSmartRouterRequest(APIStruct, kw_only=True):
    """What `smart_routers_update` takes."""

    smart_router_id: str
    models: Sequence[str] | None = None
    profile: SmartRouterProfile | None = None
    session_affinity: SessionAffinityConfig | None = None
