# @generated
"""Notifiers."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, DateTime, Open, OpenEnum, untagged

NotifierType: TypeAlias = OpenEnum[
    Literal["NOTIFIER_TYPE_EMAIL", "NOTIFIER_TYPE_SLACK_WEBHOOK", "NOTIFIER_TYPE_WEBHOOK"]
]
"""How a notifier notifies people: by email, in Slack, or by a webhook."""


class CreateEmailNotifierRequest(APIStruct, kw_only=True):
    """A notifier that sends emails."""

    type: NotifierType
    """How people are notified: by email, in Slack, or by a webhook."""
    emails: Sequence[str]
    """Addresses to which emails are sent; only for notifiers by email."""
    display_name: str
    """Name shown in the studio."""
    project_id: str | None = None
    """Project that will own the notifier; without one, the workspace owns it."""
    metadata: dict[str, Any] | None = None
    """Values of your own, by name, kept with the notifier."""
    incoming_webhook_url: str | None = None
    """Incoming webhook URL of the Slack channel; only for notifiers by Slack."""
    webhook_url: str | None = None
    """URL to which notifications are posted; only for notifiers by webhook."""
    headers: dict[str, Any] | None = None
    """HTTP headers by name: a text, or an object with `secret` and `value`. Only for webhooks."""


class CreateSlackNotifierRequest(APIStruct, kw_only=True):
    """A notifier that posts to a Slack channel."""

    type: NotifierType
    """How people are notified: by email, in Slack, or by a webhook."""
    incoming_webhook_url: str
    """Incoming webhook URL of the Slack channel; only for notifiers by Slack."""
    display_name: str
    """Name shown in the studio."""
    project_id: str | None = None
    """Project that will own the notifier; without one, the workspace owns it."""
    metadata: dict[str, Any] | None = None
    """Values of your own, by name, kept with the notifier."""
    emails: Sequence[str] | None = None
    """Addresses to which emails are sent; only for notifiers by email."""
    webhook_url: str | None = None
    """URL to which notifications are posted; only for notifiers by webhook."""
    headers: dict[str, Any] | None = None
    """HTTP headers by name: a text, or an object with `secret` and `value`. Only for webhooks."""


class CreateWebhookNotifierRequest(APIStruct, kw_only=True):
    """A notifier that calls a webhook of yours."""

    type: NotifierType
    """How people are notified: by email, in Slack, or by a webhook."""
    webhook_url: str
    """URL to which notifications are posted; only for notifiers by webhook."""
    display_name: str
    """Name shown in the studio."""
    project_id: str | None = None
    """Project that will own the notifier; without one, the workspace owns it."""
    metadata: dict[str, Any] | None = None
    """Values of your own, by name, kept with the notifier."""
    emails: Sequence[str] | None = None
    """Addresses to which emails are sent; only for notifiers by email."""
    incoming_webhook_url: str | None = None
    """Incoming webhook URL of the Slack channel; only for notifiers by Slack."""
    headers: dict[str, Any] | None = None
    """HTTP headers by name: a text, or an object with `secret` and `value`. Only for webhooks."""


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
"""A notifier to create: give `emails`, `incoming_webhook_url` or `webhook_url`."""


class CreateNotifierRequest(APIStruct, kw_only=True):
    """Parameters of `notifiers.create`."""

    body: CreateNotifierRequestBody


class DeleteNotifierRequest(APIStruct, kw_only=True):
    """Parameters of `notifiers.delete`."""

    notifier_id: str
    """Id of the notifier to delete."""


class EmailNotifier(APIStruct, kw_only=True):
    """A notifier that sends emails."""

    type: NotifierType
    """How people are notified: by email, in Slack, or by a webhook."""
    emails: list[str]
    """Addresses to which emails are sent; only for notifiers by email."""
    id: str = field(name="_id")
    """Identifies the notifier in other calls."""
    display_name: str
    """Name shown in the studio."""
    created_at: DateTime
    """When the notifier was made, in UTC."""
    updated_at: DateTime
    """When the notifier was last changed, in UTC."""
    project_id: str | None = None
    """Project that owns the notifier; empty if the workspace owns it."""
    created_by_id: str | None = None
    """Id of the user who made the notifier."""
    updated_by_id: str | None = None
    """Id of the user who last changed the notifier."""
    metadata: dict[str, Any] | None = None
    """Values of your own, by name, kept with the notifier."""
    incoming_webhook_url: str | None = None
    """Incoming webhook URL of the Slack channel; only for notifiers by Slack."""
    webhook_url: str | None = None
    """URL to which notifications are posted; only for notifiers by webhook."""
    headers: dict[str, Any] | None = None
    """HTTP headers by name: a text, or an object with `secret` and `value`. Only for webhooks."""


class GetNotifierRequest(APIStruct, kw_only=True):
    """Parameters of `notifiers.get`."""

    notifier_id: str
    """Id of the notifier to fetch."""


class ListNotifiersRequest(APIStruct, kw_only=True):
    """Parameters of `notifiers.list`."""

    limit: int | None = None
    """Number of items in a page, 1 to 200. Default: 25."""
    starting_after: str | None = None
    """Id of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """Id of the first item of the page after: this page ends before it."""
    project_id: str | None = None
    """Lists only notifiers of this project."""
    search: str | None = None
    """Lists only notifiers whose name contains this text, in any case."""
    type: Sequence[NotifierType] | None = None
    """Lists only notifiers of these types."""


class SlackNotifier(APIStruct, kw_only=True):
    """A notifier that posts to a Slack channel."""

    type: NotifierType
    """How people are notified: by email, in Slack, or by a webhook."""
    incoming_webhook_url: str
    """Incoming webhook URL of the Slack channel; only for notifiers by Slack."""
    id: str = field(name="_id")
    """Identifies the notifier in other calls."""
    display_name: str
    """Name shown in the studio."""
    created_at: DateTime
    """When the notifier was made, in UTC."""
    updated_at: DateTime
    """When the notifier was last changed, in UTC."""
    project_id: str | None = None
    """Project that owns the notifier; empty if the workspace owns it."""
    created_by_id: str | None = None
    """Id of the user who made the notifier."""
    updated_by_id: str | None = None
    """Id of the user who last changed the notifier."""
    metadata: dict[str, Any] | None = None
    """Values of your own, by name, kept with the notifier."""
    emails: list[str] | None = None
    """Addresses to which emails are sent; only for notifiers by email."""
    webhook_url: str | None = None
    """URL to which notifications are posted; only for notifiers by webhook."""
    headers: dict[str, Any] | None = None
    """HTTP headers by name: a text, or an object with `secret` and `value`. Only for webhooks."""


class WebhookNotifier(APIStruct, kw_only=True):
    """A notifier that calls a webhook of yours."""

    type: NotifierType
    """How people are notified: by email, in Slack, or by a webhook."""
    webhook_url: str
    """URL to which notifications are posted; only for notifiers by webhook."""
    id: str = field(name="_id")
    """Identifies the notifier in other calls."""
    display_name: str
    """Name shown in the studio."""
    created_at: DateTime
    """When the notifier was made, in UTC."""
    updated_at: DateTime
    """When the notifier was last changed, in UTC."""
    project_id: str | None = None
    """Project that owns the notifier; empty if the workspace owns it."""
    created_by_id: str | None = None
    """Id of the user who made the notifier."""
    updated_by_id: str | None = None
    """Id of the user who last changed the notifier."""
    metadata: dict[str, Any] | None = None
    """Values of your own, by name, kept with the notifier."""
    emails: list[str] | None = None
    """Addresses to which emails are sent; only for notifiers by email."""
    incoming_webhook_url: str | None = None
    """Incoming webhook URL of the Slack channel; only for notifiers by Slack."""
    headers: dict[str, Any] | None = None
    """HTTP headers by name: a text, or an object with `secret` and `value`. Only for webhooks."""


if TYPE_CHECKING:
    Notifier: TypeAlias = Open[EmailNotifier | SlackNotifier | WebhookNotifier]
else:
    Notifier = untagged(
        "Notifier",
        (EmailNotifier, ("emails",)),
        (SlackNotifier, ("incoming_webhook_url",)),
        (WebhookNotifier, ("webhook_url",)),
    )
"""A way to notify people of alerts: by email, in Slack, or by a webhook."""


class ListNotifiersResponse(APIStruct, kw_only=True):
    """A page of notifiers."""

    object: str
    """Kind of this object: always `list`."""
    data: list[Notifier]
    """Notifiers of this page."""
    has_more: bool
    """Whether more items follow this page."""


class NotifierResponse(APIStruct, kw_only=True):
    """Answer with one notifier."""

    notifier: Notifier
    """The notifier, as it is after the call."""


class UpdateNotifierRequest(APIStruct, kw_only=True):
    """Parameters of `notifiers.update`."""

    notifier_id: str
    """Id of the notifier to change."""
    project_id: str | None = None
    """Project that owns the notifier from now on."""
    display_name: str | None = None
    """New name shown in the studio."""
    metadata: dict[str, Any] | None = None
    """New values of your own; they replace the present ones."""
    type: NotifierType | None = None
    """New way to notify people; give the field that it needs, too."""
    emails: Sequence[str] | None = None
    """All addresses to which emails are sent; they replace the present ones."""
    incoming_webhook_url: str | None = None
    """New incoming webhook URL of the Slack channel."""
    webhook_url: str | None = None
    """New URL to which notifications are posted."""
    headers: dict[str, Any] | None = None
    """All HTTP headers of the webhook; they replace the present ones."""
