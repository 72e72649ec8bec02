# @generated
"""`client.smart_routers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _smart_routers

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from .._signatures import RequestOptions
    from ..models.auto_routing import SessionAffinityConfig
    from ..models.smart_routers import ListSmartRoutersResponse, SmartRouter, SmartRouterProfile, SmartRouterResponse
    from ..params._a import SessionAffinityConfigParam
    from ..types import SequenceNotStr


class SmartRoutersNamespace(Namespace, functions=_smart_routers):
    """Smart routers, which pick one of several models."""

    def create(
        self,
        *,
        key: str,
        models: SequenceNotStr[str],
        profile: SmartRouterProfile,
        session_affinity: SessionAffinityConfig | SessionAffinityConfigParam | None = None,
        options: RequestOptions | None = None,
    ) -> SmartRouterResponse:
        """Create a smart router over a pool of models.

        `POST /v2/smart-routers`; raises `OrqError`.
        """
        ...

    def delete(
        self,
        *,
        smart_router_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a smart router for good.

        `DELETE /v2/smart-routers/{smart_router_id}`; raises `OrqError`.
        """
        ...

    def get(
        self,
        *,
        smart_router_id: str,
        options: RequestOptions | None = None,
    ) -> SmartRouterResponse:
        """Fetch a smart router by its id.

        `GET /v2/smart-routers/{smart_router_id}`; raises `OrqError`.
        """
        ...

    def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        search: str | None = None,
        profile: SequenceNotStr[SmartRouterProfile] | None = None,
        enabled: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ListSmartRoutersResponse:
        """List smart routers, the newest first, a page at a time.

        limit: How many at most.
        starting_after: The `smart_router_id` of an item: the page starts right after it.
        ending_before: The `smart_router_id` of an item: the page ends right before it.

        `GET /v2/smart-routers`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        search: str | None = None,
        profile: SequenceNotStr[SmartRouterProfile] | None = None,
        enabled: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[SmartRouter]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: How many at most.
        starting_after: The `smart_router_id` of an item: the page starts right after it.
        ending_before: The `smart_router_id` of an item: the page ends right before it.

        `GET /v2/smart-routers`; raises `OrqError`.
        """
        ...

    def update(
        self,
        *,
        smart_router_id: str,
        models: SequenceNotStr[str] | None = None,
        profile: SmartRouterProfile | None = None,
        session_affinity: SessionAffinityConfig | SessionAffinityConfigParam | None = None,
        options: RequestOptions | None = None,
    ) -> SmartRouterResponse:
        """Change the models, profile or session affinity of a smart router.

        `PATCH /v2/smart-routers/{smart_router_id}`; raises `OrqError`.
        """
        ...


class AsyncSmartRoutersNamespace(AsyncNamespace, functions=_smart_routers):
    """Smart routers, which pick one of several models."""

    async def create(
        self,
        *,
        key: str,
        models: SequenceNotStr[str],
        profile: SmartRouterProfile,
        session_affinity: SessionAffinityConfig | SessionAffinityConfigParam | None = None,
        options: RequestOptions | None = None,
    ) -> SmartRouterResponse:
        """Create a smart router over a pool of models.

        `POST /v2/smart-routers`; raises `OrqError`.
        """
        ...

    async def delete(
        self,
        *,
        smart_router_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a smart router for good.

        `DELETE /v2/smart-routers/{smart_router_id}`; raises `OrqError`.
        """
        ...

    async def get(
        self,
        *,
        smart_router_id: str,
        options: RequestOptions | None = None,
    ) -> SmartRouterResponse:
        """Fetch a smart router by its id.

        `GET /v2/smart-routers/{smart_router_id}`; raises `OrqError`.
        """
        ...

    async def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        search: str | None = None,
        profile: SequenceNotStr[SmartRouterProfile] | None = None,
        enabled: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ListSmartRoutersResponse:
        """List smart routers, the newest first, a page at a time.

        limit: How many at most.
        starting_after: The `smart_router_id` of an item: the page starts right after it.
        ending_before: The `smart_router_id` of an item: the page ends right before it.

        `GET /v2/smart-routers`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        search: str | None = None,
        profile: SequenceNotStr[SmartRouterProfile] | None = None,
        enabled: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[SmartRouter]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: How many at most.
        starting_after: The `smart_router_id` of an item: the page starts right after it.
        ending_before: The `smart_router_id` of an item: the page ends right before it.

        `GET /v2/smart-routers`; raises `OrqError`.
        """
        ...

    async def update(
        self,
        *,
        smart_router_id: str,
        models: SequenceNotStr[str] | None = None,
        profile: SmartRouterProfile | None = None,
        session_affinity: SessionAffinityConfig | SessionAffinityConfigParam | None = None,
        options: RequestOptions | None = None,
    ) -> SmartRouterResponse:
        """Change the models, profile or session affinity of a smart router.

        `PATCH /v2/smart-routers/{smart_router_id}`; raises `OrqError`.
        """
        ...
