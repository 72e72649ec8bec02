# @generated
"""Notifiers."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, DateTime, Open, OpenEnum, untagged

NotifierType: TypeAlias = OpenEnum[
    Literal["NOTIFIER_TYPE_EMAIL", "NOTIFIER_TYPE_SLACK_WEBHOOK", "NOTIFIER_TYPE_WEBHOOK"]
]
"""How someone is told."""


class CreateEmailNotifierRequest(APIStruct, kw_only=True):
    """A notifier by email."""

    type: NotifierType
    emails: Sequence[str]
    display_name: str
    project_id: str | None = None
    metadata: dict[str, Any] | None = None
    incoming_webhook_url: str | None = None
    webhook_url: str | None = None
    headers: dict[str, Any] | None = None


class CreateSlackNotifierRequest(APIStruct, kw_only=True):
    """A notifier by Slack."""

    type: NotifierType
    incoming_webhook_url: str
    display_name: str
    project_id: str | None = None
    metadata: dict[str, Any] | None = None
    emails: Sequence[str] | None = None
    webhook_url: str | None = None
    headers: dict[str, Any] | None = None


class CreateWebhookNotifierRequest(APIStruct, kw_only=True):
    """A notifier by webhook."""

    type: NotifierType
    webhook_url: str
    display_name: str
    project_id: str | None = None
    metadata: dict[str, Any] | None = None
    emails: Sequence[str] | None = None
    incoming_webhook_url: str | None = None
    headers: dict[str, Any] | None = None


if TYPE_CHECKING:
    CreateNotifierRequestBody: TypeAlias = Open[
        CreateEmailNotifierRequest | CreateSlackNotifierRequest | CreateWebhookNotifierRequest
    ]
else:
    CreateNotifierRequestBody = untagged(
        "CreateNotifierRequestBody",
        (CreateEmailNotifierRequest, ("emails",)),
        (CreateSlackNotifierRequest, ("incoming_webhook_url",)),
        (CreateWebhookNotifierRequest, ("webhook_url",)),
    )
"""A notifier to create: with `emails`, `incoming_webhook_url` or `webhook_url`."""


class CreateNotifierRequest(APIStruct, kw_only=True):
    """What `notifiers_create` takes."""

    body: CreateNotifierRequestBody


class DeleteNotifierRequest(APIStruct, kw_only=True):
    """What `notifiers_delete` takes."""

    notifier_id: str


class EmailNotifier(APIStruct, kw_only=True):
    """A notifier by email."""

    type: NotifierType
    emails: list[str]
    id: str = field(name="_id")
    display_name: str
    created_at: DateTime
    updated_at: DateTime
    project_id: str | None = None
    created_by_id: str | None = None
    updated_by_id: str | None = None
    metadata: dict[str, Any] | None = None
    incoming_webhook_url: str | None = None
    webhook_url: str | None = None
    headers: dict[str, Any] | None = None


class GetNotifierRequest(APIStruct, kw_only=True):
    """What `notifiers_get` takes."""

    notifier_id: str


class ListNotifiersRequest(APIStruct, kw_only=True):
    """What `notifiers_list` takes."""

    limit: int | None = None
    """How many at most."""
    starting_after: str | None = None
    """The `id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `id` of an item: the page ends right before it."""
    project_id: str | None = None
    search: str | None = None
    type: Sequence[NotifierType] | None = None


class SlackNotifier(APIStruct, kw_only=True):
    """A notifier by Slack."""

    type: NotifierType
    incoming_webhook_url: str
    id: str = field(name="_id")
    display_name: str
    created_at: DateTime
    updated_at: DateTime
    project_id: str | None = None
    created_by_id: str | None = None
    updated_by_id: str | None = None
    metadata: dict[str, Any] | None = None
    emails: list[str] | None = None
    webhook_url: str | None = None
    headers: dict[str, Any] | None = None


class WebhookNotifier(APIStruct, kw_only=True):
    """A notifier by webhook."""

    type: NotifierType
    webhook_url: str
    id: str = field(name="_id")
    display_name: str
    created_at: DateTime
    updated_at: DateTime
    project_id: str | None = None
    created_by_id: str | None = None
    updated_by_id: str | None = None
    metadata: dict[str, Any] | None = None
    emails: list[str] | None = None
    incoming_webhook_url: str | None = None
    headers: dict[str, Any] | None = None


if TYPE_CHECKING:
    Notifier: TypeAlias = Open[EmailNotifier | SlackNotifier | WebhookNotifier]
else:
    Notifier = untagged(
        "Notifier",
        (EmailNotifier, ("emails",)),
        (SlackNotifier, ("incoming_webhook_url",)),
        (WebhookNotifier, ("webhook_url",)),
    )
"""Who is told, and how: `emails`, `incoming_webhook_url` or `webhook_url`."""


class ListNotifiersResponse(APIStruct, kw_only=True):
    """A page of notifiers."""

    object: str
    data: list[Notifier]
    has_more: bool
    """Whether there are more beyond this page."""


class NotifierResponse(APIStruct, kw_only=True):
    """A notifier."""

    notifier: Notifier


class UpdateNotifierRequest(APIStruct, kw_only=True):
    """What `notifiers_update` takes."""

    notifier_id: str
    project_id: str | None = None
    display_name: str | None = None
    metadata: dict[str, Any] | None = None
    type: NotifierType | None = None
    emails: Sequence[str] | None = None
    incoming_webhook_url: str | None = None
    webhook_url: str | None = None
    headers: dict[str, Any] | None = None
