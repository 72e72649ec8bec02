# @generated
"""`client.router.moderations`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from .._signatures import RequestOptions
    from ..models.moderations import ModerationResponse
    from ..params._m_unions import ModerationInputParam


class RouterModerationsNamespace(Namespace):
    """Ratings of texts for harmful content."""

    def create(
        self,
        *,
        input: ModerationInputParam,
        model: str | None = None,
        options: RequestOptions | None = None,
    ) -> ModerationResponse:
        """Rate texts for harmful content, by category.

        `POST /v2/router/moderations`; raises `OrqError`.
        """
        from ..funcs._router_moderations import router_moderations_create

        request: Any = {"input": input, "model": model}
        return router_moderations_create(self._core, request, options=options).unwrap()


class AsyncRouterModerationsNamespace(AsyncNamespace):
    """Ratings of texts for harmful content."""

    async def create(
        self,
        *,
        input: ModerationInputParam,
        model: str | None = None,
        options: RequestOptions | None = None,
    ) -> ModerationResponse:
        """Rate texts for harmful content, by category.

        `POST /v2/router/moderations`; raises `OrqError`.
        """
        from ..funcs._router_moderations import router_moderations_create

        request: Any = {"input": input, "model": model}
        return (await router_moderations_create(self._core, request, options=options)).unwrap()
