# @generated
"""Webhooks."""

from collections.abc import Sequence
from typing import Annotated, Any, Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, DateTime, NonEmpty, OpenEnum


class CountWebhooksRequest(APIStruct, kw_only=True):
    """What `webhooks_count` takes."""


class CountWebhooksResponse(APIStruct, kw_only=True):
    """How many webhooks there are."""

    total: int


WebhookContentType: TypeAlias = OpenEnum[Literal["application/json", "application/x-www-form-urlencoded"]]
"""How a webhook's body is encoded."""


class CreateWebhookRequest(APIStruct, kw_only=True):
    """What `webhooks_create` takes."""

    id: Annotated[str, NonEmpty] = field(name="_id")
    url: str
    content_type: WebhookContentType
    display_name: str
    events: Sequence[str]
    secret: Annotated[str, NonEmpty]
    enabled: bool | None = None


class DeleteWebhookRequest(APIStruct, kw_only=True):
    """What `webhooks_delete` takes."""

    id: str


class GenerateWebhookSecretRequest(APIStruct, kw_only=True):
    """What `webhooks_generate_secret` takes."""


class GenerateWebhookSecretResponse(APIStruct, kw_only=True):
    """A secret to sign with."""

    secret: str


class GetWebhookRequest(APIStruct, kw_only=True):
    """What `webhooks_get` takes."""

    id: str


class ListWebhooksRequest(APIStruct, kw_only=True):
    """What `webhooks_list` takes."""

    page: int | None = None
    """From 1."""
    limit: int | None = None
    """How many at most."""
    search: str | None = None
    event: str | None = None
    sort: str | None = None
    direction: str | None = None
    content_type: str | None = None
    enabled: bool | None = None


class Webhook(APIStruct, kw_only=True):
    """A webhook for events."""

    id: str = field(name="_id")
    url: str
    content_type: WebhookContentType
    display_name: str
    events: list[str]
    secret: str
    created_by_id: str
    updated_by_id: str
    created: DateTime
    updated: DateTime
    enabled: bool | None = None
    failure_count: int | None = None
    """Failed deliveries in a row."""


class ListWebhooksResponse(APIStruct, kw_only=True):
    """A page of webhooks, and how many there are."""

    count: int
    items: list[Webhook]
    has_more: bool
    """Whether there are more beyond this page."""


class UpdateWebhookRequest(APIStruct, kw_only=True):
    """What `webhooks_update` takes."""

    id: str
    body: dict[str, Any]
