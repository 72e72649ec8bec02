# @generated
"""Webhooks."""

from collections.abc import Sequence
from typing import Annotated, Any, Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, DateTime, NonEmpty, OpenEnum


class CountWebhooksRequest(APIStruct, kw_only=True):
    """Parameters of `webhooks.count`."""


class CountWebhooksResponse(APIStruct, kw_only=True):
    """The number of webhooks in the workspace."""

    total: int
    """Number of webhooks in the workspace."""


WebhookContentType: TypeAlias = OpenEnum[Literal["application/json", "application/x-www-form-urlencoded"]]
"""How the body of a delivery is encoded."""


class CreateWebhookRequest(APIStruct, kw_only=True):
    """Parameters of `webhooks.create`."""

    id: Annotated[str, NonEmpty] = field(name="_id")
    """Id of the webhook, which you choose."""
    url: str
    """URL to which events are posted; it begins with `https://`."""
    content_type: WebhookContentType
    """How the body of a delivery is encoded."""
    display_name: str
    """Name shown in the studio."""
    events: Sequence[str]
    """Events that are sent, such as `deployment.invoked` or `llm.response`."""
    secret: Annotated[str, NonEmpty]
    """Secret from `generate_secret`: signs each body by HMAC-SHA256 in `X-Orq-Signature`."""
    enabled: bool | None = None
    """Whether events are sent."""


class DeleteWebhookRequest(APIStruct, kw_only=True):
    """Parameters of `webhooks.delete`."""

    id: str
    """Id of the webhook to delete."""


class GenerateWebhookSecretRequest(APIStruct, kw_only=True):
    """Parameters of `webhooks.generate_secret`."""


class GenerateWebhookSecretResponse(APIStruct, kw_only=True):
    """A new secret with which webhooks can sign."""

    secret: str
    """The secret, for `create` or `update`; store it, the service does not."""


class GetWebhookRequest(APIStruct, kw_only=True):
    """Parameters of `webhooks.get`."""

    id: str
    """Id of the webhook to fetch."""


class ListWebhooksRequest(APIStruct, kw_only=True):
    """Parameters of `webhooks.list`."""

    page: int | None = None
    """Number of the page, 1 to 1,000,000. Default: 1."""
    limit: int | None = None
    """Number of items in a page, 1 to 200. Default: 20."""
    search: str | None = None
    """Lists only webhooks whose name, content type or URL contains this text, in any case."""
    event: str | None = None
    """Lists only webhooks that subscribe to this event, such as `llm.response`."""
    sort: str | None = None
    """Field to sort by: `created` (default), `updated` or `display_name`."""
    direction: str | None = None
    """Order of the items: `asc` or `desc` (default)."""
    content_type: str | None = None
    """Lists only webhooks with these content types: with commas between them."""
    enabled: bool | None = None
    """Lists only webhooks that are on, or only those that are off. Default: both."""


class Webhook(APIStruct, kw_only=True):
    """A URL of yours that receives events."""

    id: str = field(name="_id")
    """Identifies the webhook in other calls."""
    url: str
    """URL to which events are posted; it begins with `https://`."""
    content_type: WebhookContentType
    """How the body of a delivery is encoded."""
    display_name: str
    """Name shown in the studio."""
    events: list[str]
    """Events that are sent, such as `deployment.invoked` or `llm.response`."""
    secret: str
    """Secret that signs deliveries; `get` and `list` return it masked."""
    created_by_id: str
    """Id of the user who made the webhook."""
    updated_by_id: str
    """Id of the user who last changed the webhook."""
    created: DateTime
    """When the webhook was made, in UTC."""
    updated: DateTime
    """When the webhook was last changed, in UTC."""
    enabled: bool | None = None
    """Whether events are sent."""
    failure_count: int | None = None
    """Number of deliveries that failed since the last that succeeded."""


class ListWebhooksResponse(APIStruct, kw_only=True):
    """A page of webhooks, and how many fit in all."""

    count: int
    """Number of webhooks that fit, on all pages."""
    items: list[Webhook]
    """Webhooks of this page."""
    has_more: bool
    """Whether more items follow this page."""


class UpdateWebhookRequest(APIStruct, kw_only=True):
    """Parameters of `webhooks.update`."""

    id: str
    """Id of the webhook to change."""
    body: dict[str, Any]
    """Fields to change, by name. Fields that are not given stay as they are."""
