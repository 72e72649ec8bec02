# @generated
"""`client.router.moderations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _router

if TYPE_CHECKING:
    from .._signatures import RequestOptions
    from ..models.moderations import ModerationResponse
    from ..params._m_unions import ModerationInputParam


class RouterModerationsNamespace(Namespace, functions=_router):
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
        ...


class AsyncRouterModerationsNamespace(AsyncNamespace, functions=_router):
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
        ...
