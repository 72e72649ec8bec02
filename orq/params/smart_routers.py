# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..models.auto_routing import SessionAffinityConfig
from ..models.smart_routers import SmartRouterProfile
from ..types import SequenceNotStr
from .auto_routing import SessionAffinityConfigParam


class CreateSmartRouterRequestParam(TypedDict):
    key: str
    models: SequenceNotStr[str]
    profile: SmartRouterProfile
    session_affinity: NotRequired[SessionAffinityConfig | SessionAffinityConfigParam | None]


class DeleteSmartRouterRequestParam(TypedDict):
    smart_router_id: str


class GetSmartRouterRequestParam(TypedDict):
    smart_router_id: str


class ListSmartRoutersRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    search: NotRequired[str | None]
    profile: NotRequired[SequenceNotStr[SmartRouterProfile] | None]
    enabled: NotRequired[bool | None]


class UpdateSmartRouterRequestParam(TypedDict):
    smart_router_id: str
    models: NotRequired[SequenceNotStr[str] | None]
    profile: NotRequired[SmartRouterProfile | None]
    session_affinity: NotRequired[SessionAffinityConfig | SessionAffinityConfigParam | None]
