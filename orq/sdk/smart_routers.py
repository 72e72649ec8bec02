# @generated
"""`client.smart_routers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from .._signatures import RequestOptions
    from ..models.auto_routing import SessionAffinityConfig
    from ..models.smart_routers import ListSmartRoutersResponse, SmartRouter, SmartRouterProfile, SmartRouterResponse
    from ..params._a import SessionAffinityConfigParam
    from ..types import SequenceNotStr


class SmartRoutersNamespace(Namespace):
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
        from ..funcs._smart_routers import smart_routers_create

        request: Any = {"key": key, "models": models, "profile": profile, "session_affinity": session_affinity}
        return smart_routers_create(self._core, request, options=options).unwrap()

    def delete(
        self,
        *,
        smart_router_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a smart router for good.

        `DELETE /v2/smart-routers/{smart_router_id}`; raises `OrqError`.
        """
        from ..funcs._smart_routers import smart_routers_delete

        request: Any = {"smart_router_id": smart_router_id}
        return smart_routers_delete(self._core, request, options=options).unwrap()

    def get(
        self,
        *,
        smart_router_id: str,
        options: RequestOptions | None = None,
    ) -> SmartRouterResponse:
        """Fetch a smart router by its id.

        `GET /v2/smart-routers/{smart_router_id}`; raises `OrqError`.
        """
        from ..funcs._smart_routers import smart_routers_get

        request: Any = {"smart_router_id": smart_router_id}
        return smart_routers_get(self._core, request, options=options).unwrap()

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
        from ..funcs._smart_routers import smart_routers_list

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "search": search,
            "profile": profile,
            "enabled": enabled,
        }
        return smart_routers_list(self._core, request, options=options).unwrap()

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
        from ..funcs._smart_routers import smart_routers_list
        from ..pagination import Items

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "search": search,
            "profile": profile,
            "enabled": enabled,
        }
        return Items(smart_routers_list, self._core, request, options, raises=True)

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
        from ..funcs._smart_routers import smart_routers_update

        request: Any = {
            "smart_router_id": smart_router_id,
            "models": models,
            "profile": profile,
            "session_affinity": session_affinity,
        }
        return smart_routers_update(self._core, request, options=options).unwrap()


class AsyncSmartRoutersNamespace(AsyncNamespace):
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
        from ..funcs._smart_routers import smart_routers_create

        request: Any = {"key": key, "models": models, "profile": profile, "session_affinity": session_affinity}
        return (await smart_routers_create(self._core, request, options=options)).unwrap()

    async def delete(
        self,
        *,
        smart_router_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a smart router for good.

        `DELETE /v2/smart-routers/{smart_router_id}`; raises `OrqError`.
        """
        from ..funcs._smart_routers import smart_routers_delete

        request: Any = {"smart_router_id": smart_router_id}
        return (await smart_routers_delete(self._core, request, options=options)).unwrap()

    async def get(
        self,
        *,
        smart_router_id: str,
        options: RequestOptions | None = None,
    ) -> SmartRouterResponse:
        """Fetch a smart router by its id.

        `GET /v2/smart-routers/{smart_router_id}`; raises `OrqError`.
        """
        from ..funcs._smart_routers import smart_routers_get

        request: Any = {"smart_router_id": smart_router_id}
        return (await smart_routers_get(self._core, request, options=options)).unwrap()

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
        from ..funcs._smart_routers import smart_routers_list

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "search": search,
            "profile": profile,
            "enabled": enabled,
        }
        return (await smart_routers_list(self._core, request, options=options)).unwrap()

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
        from ..funcs._smart_routers import smart_routers_list
        from ..pagination import AsyncItems

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "search": search,
            "profile": profile,
            "enabled": enabled,
        }
        return AsyncItems(smart_routers_list, self._core, request, options, raises=True)

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
        from ..funcs._smart_routers import smart_routers_update

        request: Any = {
            "smart_router_id": smart_router_id,
            "models": models,
            "profile": profile,
            "session_affinity": session_affinity,
        }
        return (await smart_routers_update(self._core, request, options=options)).unwrap()
