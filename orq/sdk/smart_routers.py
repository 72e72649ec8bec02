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
    """Smart routers, which choose one of several models for each call."""

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

        key: Name in the workspace: lowercase letters, digits and hyphens; part of the model name.
        models: Models to choose from, 2 to 50, all different, as `provider/model`.
        profile: Whether the choice prefers capable models, cheap ones, or a balance.
        session_affinity: Whether the turns of one thread stay with one model.

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

        smart_router_id: Id of the router to delete.

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

        smart_router_id: Id of the router to fetch.

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

        limit: Number of items in a page.
        starting_after: `smart_router_id` of the last item of the page before: the next page begins after it.
        ending_before: `smart_router_id` of the first item of the page after: this page ends before it.
        search: Lists only routers whose key contains this text.
        profile: Lists only routers with one of these profiles.
        enabled: Lists only routers that are switched on (true) or off (false).

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

        limit: Number of items in a page.
        starting_after: `smart_router_id` of the last item of the page before: the next page begins after it.
        ending_before: `smart_router_id` of the first item of the page after: this page ends before it.
        search: Lists only routers whose key contains this text.
        profile: Lists only routers with one of these profiles.
        enabled: Lists only routers that are switched on (true) or off (false).

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

        smart_router_id: Id of the router to change.
        models: Models to choose from, 2 to 50, as `provider/model`; replaces the list.
        profile: Whether the choice prefers capable models, cheap ones, or a balance.
        session_affinity: Whether the turns of one thread stay with one model.

        `PATCH /v2/smart-routers/{smart_router_id}`; raises `OrqError`.
        """
        ...


class AsyncSmartRoutersNamespace(AsyncNamespace, functions=_smart_routers):
    """Smart routers, which choose one of several models for each call."""

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

        key: Name in the workspace: lowercase letters, digits and hyphens; part of the model name.
        models: Models to choose from, 2 to 50, all different, as `provider/model`.
        profile: Whether the choice prefers capable models, cheap ones, or a balance.
        session_affinity: Whether the turns of one thread stay with one model.

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

        smart_router_id: Id of the router to delete.

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

        smart_router_id: Id of the router to fetch.

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

        limit: Number of items in a page.
        starting_after: `smart_router_id` of the last item of the page before: the next page begins after it.
        ending_before: `smart_router_id` of the first item of the page after: this page ends before it.
        search: Lists only routers whose key contains this text.
        profile: Lists only routers with one of these profiles.
        enabled: Lists only routers that are switched on (true) or off (false).

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

        limit: Number of items in a page.
        starting_after: `smart_router_id` of the last item of the page before: the next page begins after it.
        ending_before: `smart_router_id` of the first item of the page after: this page ends before it.
        search: Lists only routers whose key contains this text.
        profile: Lists only routers with one of these profiles.
        enabled: Lists only routers that are switched on (true) or off (false).

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

        smart_router_id: Id of the router to change.
        models: Models to choose from, 2 to 50, as `provider/model`; replaces the list.
        profile: Whether the choice prefers capable models, cheap ones, or a balance.
        session_affinity: Whether the turns of one thread stay with one model.

        `PATCH /v2/smart-routers/{smart_router_id}`; raises `OrqError`.
        """
        ...
