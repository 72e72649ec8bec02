# @generated
"""`client.notifiers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _notifiers

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping
    from typing import Any

    from .._signatures import RequestOptions
    from ..models.notifiers import ListNotifiersResponse, Notifier, NotifierResponse, NotifierType
    from ..params._n_to_z_unions import CreateNotifierRequestBodyParam
    from ..types import SequenceNotStr


class NotifiersNamespace(Namespace, functions=_notifiers):
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
    ) -> NotifierResponse:
        """Create a notifier that uses email, Slack or a webhook.

        type: How people are notified: by email, in Slack, or by a webhook.
        emails: Addresses to which emails are sent; only for notifiers by email.
        display_name: Name shown in the studio.
        project_id: Project that will own the notifier; without one, the workspace owns it.
        metadata: Values of your own, by name, kept with the notifier.
        incoming_webhook_url: Incoming webhook URL of the Slack channel; only for notifiers by Slack.
        webhook_url: URL to which notifications are posted; only for notifiers by webhook.
        headers: HTTP headers by name: a text, or an object with `secret` and `value`. Only for webhooks.

        `POST /v2/notifiers`; raises `OrqError`.
        """
        ...

    def delete(
        self,
        *,
        notifier_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a notifier by its id.

        notifier_id: Id of the notifier to delete.

        `DELETE /v2/notifiers/{notifier_id}`; raises `OrqError`.
        """
        ...

    def get(
        self,
        *,
        notifier_id: str,
        options: RequestOptions | None = None,
    ) -> NotifierResponse:
        """Fetch a notifier by its id.

        notifier_id: Id of the notifier to fetch.

        `GET /v2/notifiers/{notifier_id}`; raises `OrqError`.
        """
        ...

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

        limit: Number of items in a page, 1 to 200. Default: 25.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        project_id: Lists only notifiers of this project.
        search: Lists only notifiers whose name contains this text, in any case.
        type: Lists only notifiers of these types.

        `GET /v2/notifiers`; raises `OrqError`.
        """
        ...

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

        limit: Number of items in a page, 1 to 200. Default: 25.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        project_id: Lists only notifiers of this project.
        search: Lists only notifiers whose name contains this text, in any case.
        type: Lists only notifiers of these types.

        `GET /v2/notifiers`; raises `OrqError`.
        """
        ...

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
        """Change a notifier or its destination.

        notifier_id: Id of the notifier to change.
        project_id: Project that owns the notifier from now on.
        display_name: New name shown in the studio.
        metadata: New values of your own; they replace the present ones.
        type: New way to notify people; give the field that it needs, too.
        emails: All addresses to which emails are sent; they replace the present ones.
        incoming_webhook_url: New incoming webhook URL of the Slack channel.
        webhook_url: New URL to which notifications are posted.
        headers: All HTTP headers of the webhook; they replace the present ones.

        `PATCH /v2/notifiers/{notifier_id}`; raises `OrqError`.
        """
        ...


class AsyncNotifiersNamespace(AsyncNamespace, functions=_notifiers):
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
    ) -> NotifierResponse:
        """Create a notifier that uses email, Slack or a webhook.

        type: How people are notified: by email, in Slack, or by a webhook.
        emails: Addresses to which emails are sent; only for notifiers by email.
        display_name: Name shown in the studio.
        project_id: Project that will own the notifier; without one, the workspace owns it.
        metadata: Values of your own, by name, kept with the notifier.
        incoming_webhook_url: Incoming webhook URL of the Slack channel; only for notifiers by Slack.
        webhook_url: URL to which notifications are posted; only for notifiers by webhook.
        headers: HTTP headers by name: a text, or an object with `secret` and `value`. Only for webhooks.

        `POST /v2/notifiers`; raises `OrqError`.
        """
        ...

    async def delete(
        self,
        *,
        notifier_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a notifier by its id.

        notifier_id: Id of the notifier to delete.

        `DELETE /v2/notifiers/{notifier_id}`; raises `OrqError`.
        """
        ...

    async def get(
        self,
        *,
        notifier_id: str,
        options: RequestOptions | None = None,
    ) -> NotifierResponse:
        """Fetch a notifier by its id.

        notifier_id: Id of the notifier to fetch.

        `GET /v2/notifiers/{notifier_id}`; raises `OrqError`.
        """
        ...

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

        limit: Number of items in a page, 1 to 200. Default: 25.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        project_id: Lists only notifiers of this project.
        search: Lists only notifiers whose name contains this text, in any case.
        type: Lists only notifiers of these types.

        `GET /v2/notifiers`; raises `OrqError`.
        """
        ...

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

        limit: Number of items in a page, 1 to 200. Default: 25.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        project_id: Lists only notifiers of this project.
        search: Lists only notifiers whose name contains this text, in any case.
        type: Lists only notifiers of these types.

        `GET /v2/notifiers`; raises `OrqError`.
        """
        ...

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
        """Change a notifier or its destination.

        notifier_id: Id of the notifier to change.
        project_id: Project that owns the notifier from now on.
        display_name: New name shown in the studio.
        metadata: New values of your own; they replace the present ones.
        type: New way to notify people; give the field that it needs, too.
        emails: All addresses to which emails are sent; they replace the present ones.
        incoming_webhook_url: New incoming webhook URL of the Slack channel.
        webhook_url: New URL to which notifications are posted.
        headers: All HTTP headers of the webhook; they replace the present ones.

        `PATCH /v2/notifiers/{notifier_id}`; raises `OrqError`.
        """
        ...
