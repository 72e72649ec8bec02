# @generated
"""`client.audit_log_destinations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _audit_log_destinations

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from .._signatures import RequestOptions
    from ..models.audit_log_deliveries import (
        AuditLogDelivery,
        AuditLogDeliveryStatus,
        ListAuditLogDeliveriesResponse,
        ReplayAuditLogDeliveriesResponse,
        TestAuditLogDestinationResponse,
    )
    from ..models.audit_log_destinations import (
        AuditLogDestination,
        AuditLogDestinationResponse,
        AuditLogDestinationSecretResponse,
        AuditLogDestinationStatus,
        ListAuditLogDestinationsResponse,
    )
    from ..types import DateTimeInput, SequenceNotStr


class AuditLogDestinationsNamespace(Namespace, functions=_audit_log_destinations):
    """Webhooks that audit log events go to, and what was delivered to them."""

    def create(
        self,
        *,
        display_name: str,
        url: str,
        description: str | None = None,
        options: RequestOptions | None = None,
    ) -> AuditLogDestinationSecretResponse:
        """Create a signed webhook for audit log events; its secret is shown once.

        display_name: Name shown in the studio.
        url: URL to which the events are posted.
        description: What the destination is for, for people.

        `POST /v3/audit-log-destinations`; raises `OrqError`.
        """
        ...

    def delete(
        self,
        *,
        destination_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete an audit log destination and cancel its pending deliveries.

        destination_id: Id of the destination to delete.

        `DELETE /v3/audit-log-destinations/{destination_id}`; raises `OrqError`.
        """
        ...

    def get(
        self,
        *,
        destination_id: str,
        options: RequestOptions | None = None,
    ) -> AuditLogDestinationResponse:
        """Fetch an audit log destination by its id.

        destination_id: Id of the destination to fetch.

        `GET /v3/audit-log-destinations/{destination_id}`; raises `OrqError`.
        """
        ...

    def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListAuditLogDestinationsResponse:
        """List the webhooks that receive audit log events, a page at a time.

        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.

        `GET /v3/audit-log-destinations`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[AuditLogDestination]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.

        `GET /v3/audit-log-destinations`; raises `OrqError`.
        """
        ...

    def list_deliveries(
        self,
        *,
        destination_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        status: SequenceNotStr[AuditLogDeliveryStatus] | None = None,
        options: RequestOptions | None = None,
    ) -> ListAuditLogDeliveriesResponse:
        """List the deliveries to an audit log destination, a page at a time.

        destination_id: Id of the destination whose deliveries are listed.
        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        status: Lists only deliveries in one of these states.

        `GET /v3/audit-log-destinations/{destination_id}/deliveries`; raises `OrqError`.
        """
        ...

    def list_deliveries_items(
        self,
        *,
        destination_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        status: SequenceNotStr[AuditLogDeliveryStatus] | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[AuditLogDelivery]:
        """Iterate over the items of all pages of `list_deliveries`, each page fetched when it is needed.

        destination_id: Id of the destination whose deliveries are listed.
        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        status: Lists only deliveries in one of these states.

        `GET /v3/audit-log-destinations/{destination_id}/deliveries`; raises `OrqError`.
        """
        ...

    def replay(
        self,
        *,
        destination_id: str,
        from_: DateTimeInput,
        to: DateTimeInput,
        options: RequestOptions | None = None,
    ) -> ReplayAuditLogDeliveriesResponse:
        """Deliver the audit log events of a time span again.

        destination_id: Id of the destination to which the events are sent again.
        from_: Start of the time whose events are sent again, in UTC.
        to: End of the time whose events are sent again, in UTC.

        `POST /v3/audit-log-destinations/{destination_id}/replay`; raises `OrqError`.
        """
        ...

    def rotate_secret(
        self,
        *,
        destination_id: str,
        options: RequestOptions | None = None,
    ) -> AuditLogDestinationSecretResponse:
        """Replace the signing secret of an audit log destination.

        destination_id: Id of the destination whose secret is replaced.

        `POST /v3/audit-log-destinations/{destination_id}/rotate-secret`; raises `OrqError`.
        """
        ...

    def test(
        self,
        *,
        destination_id: str,
        options: RequestOptions | None = None,
    ) -> TestAuditLogDestinationResponse:
        """Send a test event to an audit log destination and report the outcome.

        destination_id: Id of the destination to which the test event is sent.

        `POST /v3/audit-log-destinations/{destination_id}/test`; raises `OrqError`.
        """
        ...

    def update(
        self,
        *,
        destination_id: str,
        display_name: str | None = None,
        description: str | None = None,
        url: str | None = None,
        status: AuditLogDestinationStatus | None = None,
        options: RequestOptions | None = None,
    ) -> AuditLogDestinationResponse:
        """Change an audit log destination, or pause or resume it.

        destination_id: Id of the destination to change.
        display_name: New name shown in the studio.
        description: New text on what the destination is for.
        url: New URL to which the events are posted.
        status: Whether events are sent or paused from now on.

        `PATCH /v3/audit-log-destinations/{destination_id}`; raises `OrqError`.
        """
        ...


class AsyncAuditLogDestinationsNamespace(AsyncNamespace, functions=_audit_log_destinations):
    """Webhooks that audit log events go to, and what was delivered to them."""

    async def create(
        self,
        *,
        display_name: str,
        url: str,
        description: str | None = None,
        options: RequestOptions | None = None,
    ) -> AuditLogDestinationSecretResponse:
        """Create a signed webhook for audit log events; its secret is shown once.

        display_name: Name shown in the studio.
        url: URL to which the events are posted.
        description: What the destination is for, for people.

        `POST /v3/audit-log-destinations`; raises `OrqError`.
        """
        ...

    async def delete(
        self,
        *,
        destination_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete an audit log destination and cancel its pending deliveries.

        destination_id: Id of the destination to delete.

        `DELETE /v3/audit-log-destinations/{destination_id}`; raises `OrqError`.
        """
        ...

    async def get(
        self,
        *,
        destination_id: str,
        options: RequestOptions | None = None,
    ) -> AuditLogDestinationResponse:
        """Fetch an audit log destination by its id.

        destination_id: Id of the destination to fetch.

        `GET /v3/audit-log-destinations/{destination_id}`; raises `OrqError`.
        """
        ...

    async def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListAuditLogDestinationsResponse:
        """List the webhooks that receive audit log events, a page at a time.

        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.

        `GET /v3/audit-log-destinations`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[AuditLogDestination]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.

        `GET /v3/audit-log-destinations`; raises `OrqError`.
        """
        ...

    async def list_deliveries(
        self,
        *,
        destination_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        status: SequenceNotStr[AuditLogDeliveryStatus] | None = None,
        options: RequestOptions | None = None,
    ) -> ListAuditLogDeliveriesResponse:
        """List the deliveries to an audit log destination, a page at a time.

        destination_id: Id of the destination whose deliveries are listed.
        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        status: Lists only deliveries in one of these states.

        `GET /v3/audit-log-destinations/{destination_id}/deliveries`; raises `OrqError`.
        """
        ...

    def list_deliveries_items(
        self,
        *,
        destination_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        status: SequenceNotStr[AuditLogDeliveryStatus] | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[AuditLogDelivery]:
        """Iterate over the items of all pages of `list_deliveries`, each page fetched when it is needed.

        destination_id: Id of the destination whose deliveries are listed.
        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        status: Lists only deliveries in one of these states.

        `GET /v3/audit-log-destinations/{destination_id}/deliveries`; raises `OrqError`.
        """
        ...

    async def replay(
        self,
        *,
        destination_id: str,
        from_: DateTimeInput,
        to: DateTimeInput,
        options: RequestOptions | None = None,
    ) -> ReplayAuditLogDeliveriesResponse:
        """Deliver the audit log events of a time span again.

        destination_id: Id of the destination to which the events are sent again.
        from_: Start of the time whose events are sent again, in UTC.
        to: End of the time whose events are sent again, in UTC.

        `POST /v3/audit-log-destinations/{destination_id}/replay`; raises `OrqError`.
        """
        ...

    async def rotate_secret(
        self,
        *,
        destination_id: str,
        options: RequestOptions | None = None,
    ) -> AuditLogDestinationSecretResponse:
        """Replace the signing secret of an audit log destination.

        destination_id: Id of the destination whose secret is replaced.

        `POST /v3/audit-log-destinations/{destination_id}/rotate-secret`; raises `OrqError`.
        """
        ...

    async def test(
        self,
        *,
        destination_id: str,
        options: RequestOptions | None = None,
    ) -> TestAuditLogDestinationResponse:
        """Send a test event to an audit log destination and report the outcome.

        destination_id: Id of the destination to which the test event is sent.

        `POST /v3/audit-log-destinations/{destination_id}/test`; raises `OrqError`.
        """
        ...

    async def update(
        self,
        *,
        destination_id: str,
        display_name: str | None = None,
        description: str | None = None,
        url: str | None = None,
        status: AuditLogDestinationStatus | None = None,
        options: RequestOptions | None = None,
    ) -> AuditLogDestinationResponse:
        """Change an audit log destination, or pause or resume it.

        destination_id: Id of the destination to change.
        display_name: New name shown in the studio.
        description: New text on what the destination is for.
        url: New URL to which the events are posted.
        status: Whether events are sent or paused from now on.

        `PATCH /v3/audit-log-destinations/{destination_id}`; raises `OrqError`.
        """
        ...
