# @generated
"""`client.things`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _things

if TYPE_CHECKING:
    from collections.abc import Callable

    from .._signatures import RequestOptions
    from ..models.things import Parts, Thing


class ThingsNamespace(Namespace, functions=_things):
    """Things."""

    def get(
        self,
        *,
        thing_id: str,
        options: RequestOptions | None = None,
    ) -> Thing:
        """Fetch a thing.

        `GET /v2/things/{thing_id}`; raises `OrqError`.
        """
        ...

    def wait(
        self,
        *,
        thing_id: str,
        limit: float = 600.0,
        interval: float = 0.5,
        progress: Callable[[Thing], object] | None = None,
        done: Callable[[Thing], bool] | None = None,
        options: RequestOptions | None = None,
    ) -> Thing:
        """Call `get` again and again until the service is done.

        limit: the seconds after which it raises `WaitTimeoutError`. What failed is a `WaitFailedError`.
        interval: the seconds before the second call; the pauses grow up to 10 seconds.
        progress: called with each answer.

        See `orq.waiting.wait_until`. The other keywords are those of `get`.
        """
        ...

    def retrieve_parts(
        self,
        *,
        thing_id: str,
        options: RequestOptions | None = None,
    ) -> Parts:
        """Fetch a thing.

        `GET /v2/things/{thing_id}/parts`; raises `OrqError`.
        """
        ...

    def wait_for_parts(
        self,
        *,
        thing_id: str,
        limit: float = 600.0,
        interval: float = 0.5,
        progress: Callable[[Parts], object] | None = None,
        done: Callable[[Parts], bool] | None = None,
        options: RequestOptions | None = None,
    ) -> Parts:
        """Call `retrieve_parts` again and again until the service is done.

        limit: the seconds after which it raises `WaitTimeoutError`. What failed is a `WaitFailedError`.
        interval: the seconds before the second call; the pauses grow up to 10 seconds.
        progress: called with each answer.

        See `orq.waiting.wait_until`. The other keywords are those of `retrieve_parts`.
        """
        ...


class AsyncThingsNamespace(AsyncNamespace, functions=_things):
    """Things."""

    async def get(
        self,
        *,
        thing_id: str,
        options: RequestOptions | None = None,
    ) -> Thing:
        """Fetch a thing.

        `GET /v2/things/{thing_id}`; raises `OrqError`.
        """
        ...

    async def wait(
        self,
        *,
        thing_id: str,
        limit: float = 600.0,
        interval: float = 0.5,
        progress: Callable[[Thing], object] | None = None,
        done: Callable[[Thing], bool] | None = None,
        options: RequestOptions | None = None,
    ) -> Thing:
        """Call `get` again and again until the service is done.

        limit: the seconds after which it raises `WaitTimeoutError`. What failed is a `WaitFailedError`.
        interval: the seconds before the second call; the pauses grow up to 10 seconds.
        progress: called with each answer.

        See `orq.waiting.wait_until`. The other keywords are those of `get`.
        """
        ...

    async def retrieve_parts(
        self,
        *,
        thing_id: str,
        options: RequestOptions | None = None,
    ) -> Parts:
        """Fetch a thing.

        `GET /v2/things/{thing_id}/parts`; raises `OrqError`.
        """
        ...

    async def wait_for_parts(
        self,
        *,
        thing_id: str,
        limit: float = 600.0,
        interval: float = 0.5,
        progress: Callable[[Parts], object] | None = None,
        done: Callable[[Parts], bool] | None = None,
        options: RequestOptions | None = None,
    ) -> Parts:
        """Call `retrieve_parts` again and again until the service is done.

        limit: the seconds after which it raises `WaitTimeoutError`. What failed is a `WaitFailedError`.
        interval: the seconds before the second call; the pauses grow up to 10 seconds.
        progress: called with each answer.

        See `orq.waiting.wait_until`. The other keywords are those of `retrieve_parts`.
        """
        ...
