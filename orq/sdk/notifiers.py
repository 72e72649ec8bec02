# @generated
"""`client.notifiers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._client_namespace import AsyncNamespace, Namespace
from .._namespace import with_body

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    from .._signatures import RequestOptions
    from ..models.notifiers import ListNotifiersResponse, Notifier, NotifierResponse, NotifierType
    from ..params._n_unions import CreateNotifierRequestBodyParam
    from ..types import SequenceNotStr


class NotifiersNamespace(Namespace):
    """Notifiers by email, Slack or webhook."""

    @overload
    def create(
        self,
        *,
        type: NotifierType,
        emails: SequenceNotStr[str],
        display_name: str,
        project_id: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        incoming_webhook_url: str | None = None,
        webhook_url: str | None = None,
        headers: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> NotifierResponse: ...

    @overload
    def create(
        self,
        *,
        type: NotifierType,
        incoming_webhook_url: str,
        display_name: str,
        project_id: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        emails: SequenceNotStr[str] | None = None,
        webhook_url: str | None = None,
        headers: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> NotifierResponse: ...

    @overload
    def create(
        self,
        *,
        type: NotifierType,
        webhook_url: str,
        display_name: str,
        project_id: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        emails: SequenceNotStr[str] | None = None,
        incoming_webhook_url: str | None = None,
        headers: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> NotifierResponse: ...

    @overload
    def create(
        self,
        *,
        body: CreateNotifierRequestBodyParam,
        options: RequestOptions | None = None,
    ) -> NotifierResponse: ...

    def create(
        self,
        *,
        type: NotifierType | None = None,
        emails: SequenceNotStr[str] | None = None,
        display_name: str | None = None,
        project_id: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        incoming_webhook_url: str | None = None,
        webhook_url: str | None = None,
        headers: Mapping[str, Any] | None = None,
        body: CreateNotifierRequestBodyParam | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Create a notifier by email, Slack or webhook.

        `POST /v2/notifiers`; raises `OrqError`.
        """
        from ..funcs._notifiers import notifiers_create

        request: Any = with_body(
            {},
            body,
            {
                "type": type,
                "emails": emails,
                "display_name": display_name,
                "project_id": project_id,
                "metadata": metadata,
                "incoming_webhook_url": incoming_webhook_url,
                "webhook_url": webhook_url,
                "headers": headers,
            },
        )
        return notifiers_create(self._core, request, options=options).unwrap()

    def delete(
        self,
        *,
        notifier_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a notifier by its id.

        `DELETE /v2/notifiers/{notifier_id}`; raises `OrqError`.
        """
        from ..funcs._notifiers import notifiers_delete

        request: Any = {"notifier_id": notifier_id}
        return notifiers_delete(self._core, request, options=options).unwrap()

    def get(
        self,
        *,
        notifier_id: str,
        options: RequestOptions | None = None,
    ) -> NotifierResponse:
        """Fetch a notifier by its id.

        `GET /v2/notifiers/{notifier_id}`; raises `OrqError`.
        """
        from ..funcs._notifiers import notifiers_get

        request: Any = {"notifier_id": notifier_id}
        return notifiers_get(self._core, request, options=options).unwrap()

    def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        project_id: str | None = None,
        search: str | None = None,
        type: SequenceNotStr[NotifierType] | None = None,
        options: RequestOptions | None = None,
    ) -> ListNotifiersResponse:
        """List notifiers, a page at a time.

        limit: How many at most.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/notifiers`; raises `OrqError`.
        """
        from ..funcs._notifiers import notifiers_list

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "project_id": project_id,
            "search": search,
            "type": type,
        }
        return notifiers_list(self._core, request, options=options).unwrap()

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        project_id: str | None = None,
        search: str | None = None,
        type: SequenceNotStr[NotifierType] | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[Notifier]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: How many at most.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/notifiers`; raises `OrqError`.
        """
        from ..funcs._notifiers import notifiers_list
        from ..pagination import Items

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "project_id": project_id,
            "search": search,
            "type": type,
        }
        return Items(notifiers_list, self._core, request, options, raises=True)

    def update(
        self,
        *,
        notifier_id: str,
        project_id: str | None = None,
        display_name: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        type: NotifierType | None = None,
        emails: SequenceNotStr[str] | None = None,
        incoming_webhook_url: str | None = None,
        webhook_url: str | None = None,
        headers: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> NotifierResponse:
        """Change a notifier, or where it sends to.

        `PATCH /v2/notifiers/{notifier_id}`; raises `OrqError`.
        """
        from ..funcs._notifiers import notifiers_update

        request: Any = {
            "notifier_id": notifier_id,
            "project_id": project_id,
            "display_name": display_name,
            "metadata": metadata,
            "type": type,
            "emails": emails,
            "incoming_webhook_url": incoming_webhook_url,
            "webhook_url": webhook_url,
            "headers": headers,
        }
        return notifiers_update(self._core, request, options=options).unwrap()


class AsyncNotifiersNamespace(AsyncNamespace):
    """Notifiers by email, Slack or webhook."""

    @overload
    async def create(
        self,
        *,
        type: NotifierType,
        emails: SequenceNotStr[str],
        display_name: str,
        project_id: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        incoming_webhook_url: str | None = None,
        webhook_url: str | None = None,
        headers: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> NotifierResponse: ...

    @overload
    async def create(
        self,
        *,
        type: NotifierType,
        incoming_webhook_url: str,
        display_name: str,
        project_id: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        emails: SequenceNotStr[str] | None = None,
        webhook_url: str | None = None,
        headers: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> NotifierResponse: ...

    @overload
    async def create(
        self,
        *,
        type: NotifierType,
        webhook_url: str,
        display_name: str,
        project_id: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        emails: SequenceNotStr[str] | None = None,
        incoming_webhook_url: str | None = None,
        headers: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> NotifierResponse: ...

    @overload
    async def create(
        self,
        *,
        body: CreateNotifierRequestBodyParam,
        options: RequestOptions | None = None,
    ) -> NotifierResponse: ...

    async def create(
        self,
        *,
        type: NotifierType | None = None,
        emails: SequenceNotStr[str] | None = None,
        display_name: str | None = None,
        project_id: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        incoming_webhook_url: str | None = None,
        webhook_url: str | None = None,
        headers: Mapping[str, Any] | None = None,
        body: CreateNotifierRequestBodyParam | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Create a notifier by email, Slack or webhook.

        `POST /v2/notifiers`; raises `OrqError`.
        """
        from ..funcs._notifiers import notifiers_create

        request: Any = with_body(
            {},
            body,
            {
                "type": type,
                "emails": emails,
                "display_name": display_name,
                "project_id": project_id,
                "metadata": metadata,
                "incoming_webhook_url": incoming_webhook_url,
                "webhook_url": webhook_url,
                "headers": headers,
            },
        )
        return (await notifiers_create(self._core, request, options=options)).unwrap()

    async def delete(
        self,
        *,
        notifier_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a notifier by its id.

        `DELETE /v2/notifiers/{notifier_id}`; raises `OrqError`.
        """
        from ..funcs._notifiers import notifiers_delete

        request: Any = {"notifier_id": notifier_id}
        return (await notifiers_delete(self._core, request, options=options)).unwrap()

    async def get(
        self,
        *,
        notifier_id: str,
        options: RequestOptions | None = None,
    ) -> NotifierResponse:
        """Fetch a notifier by its id.

        `GET /v2/notifiers/{notifier_id}`; raises `OrqError`.
        """
        from ..funcs._notifiers import notifiers_get

        request: Any = {"notifier_id": notifier_id}
        return (await notifiers_get(self._core, request, options=options)).unwrap()

    async def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        project_id: str | None = None,
        search: str | None = None,
        type: SequenceNotStr[NotifierType] | None = None,
        options: RequestOptions | None = None,
    ) -> ListNotifiersResponse:
        """List notifiers, a page at a time.

        limit: How many at most.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/notifiers`; raises `OrqError`.
        """
        from ..funcs._notifiers import notifiers_list

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "project_id": project_id,
            "search": search,
            "type": type,
        }
        return (await notifiers_list(self._core, request, options=options)).unwrap()

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        project_id: str | None = None,
        search: str | None = None,
        type: SequenceNotStr[NotifierType] | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Notifier]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: How many at most.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/notifiers`; raises `OrqError`.
        """
        from ..funcs._notifiers import notifiers_list
        from ..pagination import AsyncItems

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "project_id": project_id,
            "search": search,
            "type": type,
        }
        return AsyncItems(notifiers_list, self._core, request, options, raises=True)

    async def update(
        self,
        *,
        notifier_id: str,
        project_id: str | None = None,
        display_name: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        type: NotifierType | None = None,
        emails: SequenceNotStr[str] | None = None,
        incoming_webhook_url: str | None = None,
        webhook_url: str | None = None,
        headers: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> NotifierResponse:
        """Change a notifier, or where it sends to.

        `PATCH /v2/notifiers/{notifier_id}`; raises `OrqError`.
        """
        from ..funcs._notifiers import notifiers_update

        request: Any = {
            "notifier_id": notifier_id,
            "project_id": project_id,
            "display_name": display_name,
            "metadata": metadata,
            "type": type,
            "emails": emails,
            "incoming_webhook_url": incoming_webhook_url,
            "webhook_url": webhook_url,
            "headers": headers,
        }
        return (await notifiers_update(self._core, request, options=options)).unwrap()
