# @generated
"""Smart routers."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

from ..types import APIStruct, DateTime, OpenEnum
from .auto_routing import SessionAffinityConfig

SmartRouterProfile: TypeAlias = OpenEnum[
    Literal["SMART_ROUTER_PROFILE_QUALITY", "SMART_ROUTER_PROFILE_BALANCED", "SMART_ROUTER_PROFILE_COST"]
]
"""What the choice of a model prefers: quality, low cost, or a balance."""


class CreateSmartRouterRequest(APIStruct, kw_only=True):
    """Parameters of `smart_routers.create`."""

    key: str
    """Name in the workspace: lowercase letters, digits and hyphens; part of the model name."""
    models: Sequence[str]
    """Models to choose from, 2 to 50, all different, as `provider/model`."""
    profile: SmartRouterProfile
    """Whether the choice prefers capable models, cheap ones, or a balance."""
    session_affinity: SessionAffinityConfig | None = None
    """Whether the turns of one thread stay with one model."""


class DeleteSmartRouterRequest(APIStruct, kw_only=True):
    """Parameters of `smart_routers.delete`."""

    smart_router_id: str
    """Id of the router to delete."""


class GetSmartRouterRequest(APIStruct, kw_only=True):
    """Parameters of `smart_routers.get`."""

    smart_router_id: str
    """Id of the router to fetch."""


class ListSmartRoutersRequest(APIStruct, kw_only=True):
    """Parameters of `smart_routers.list`."""

    limit: int | None = None
    """Number of items in a page."""
    starting_after: str | None = None
    """`smart_router_id` of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """`smart_router_id` of the first item of the page after: this page ends before it."""
    search: str | None = None
    """Lists only routers whose key contains this text."""
    profile: Sequence[SmartRouterProfile] | None = None
    """Lists only routers with one of these profiles."""
    enabled: bool | None = None
    """Lists only routers that are switched on (true) or off (false)."""


class SmartRouter(APIStruct, kw_only=True):
    """A virtual model that chooses one of several models for each call."""

    smart_router_id: str
    """Identifies the router in other calls."""
    key: str
    """Name of the router, unique in the workspace; it never changes."""
    model_ref: str
    """Name for the field `model` of calls: `workspace@orq/key`; it never changes."""
    models: list[str]
    """Models to choose from, 2 to 50, all different, as `provider/model`."""
    profile: SmartRouterProfile
    """Whether the choice prefers capable models, cheap ones, or a balance."""
    enabled: bool
    """Whether calls may use the router."""
    created_at: DateTime
    """When the router was made, in UTC."""
    updated_at: DateTime
    """When the router was last changed, in UTC."""
    session_affinity: SessionAffinityConfig | None = None
    """Whether the turns of one thread stay with one model."""


class ListSmartRoutersResponse(APIStruct, kw_only=True):
    """A page of smart routers."""

    object: str
    """Kind of this object: always `list`."""
    data: list[SmartRouter]
    """Routers of this page, the newest first."""
    has_more: bool
    """Whether more items follow this page."""


class SmartRouterResponse(APIStruct, kw_only=True):
    """The answer of an operation on one smart router."""

    smart_router: SmartRouter
    """The router, as it is now."""


class UpdateSmartRouterRequest(APIStruct, kw_only=True):
    """Parameters of `smart_routers.update`."""

    smart_router_id: str
    """Id of the router to change."""
    models: Sequence[str] | None = None
    """Models to choose from, 2 to 50, as `provider/model`; replaces the list."""
    profile: SmartRouterProfile | None = None
    """Whether the choice prefers capable models, cheap ones, or a balance."""
    session_affinity: SessionAffinityConfig | None = None
    """Whether the turns of one thread stay with one model."""
