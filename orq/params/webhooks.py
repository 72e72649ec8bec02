# Generated from api/.
"""Dict twins of `orq.models.webhooks`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from typing_extensions import NotRequired, TypedDict

from ..models.webhooks import WebhookContentType
from ..types import SequenceNotStr


class CountWebhooksRequestParam(TypedDict):
    """A `CountWebhooksRequest` as a dict."""


class CreateWebhookRequestParam(TypedDict):
    """A `CreateWebhookRequest` as a dict."""

    id: str
    url: str
    content_type: WebhookContentType
    display_name: str
    events: SequenceNotStr[str]
    secret: str
    enabled: NotRequired[bool | None]


class DeleteWebhookRequestParam(TypedDict):
    """A `DeleteWebhookRequest` as a dict."""

    id: str


class GenerateWebhookSecretRequestParam(TypedDict):
    """A `GenerateWebhookSecretRequest` as a dict."""


class GetWebhookRequestParam(TypedDict):
    """A `GetWebhookRequest` as a dict."""

    id: str


class ListWebhooksRequestParam(TypedDict):
    """A `ListWebhooksRequest` as a dict."""

    page: NotRequired[int | None]
    limit: NotRequired[int | None]
    search: NotRequired[str | None]
    event: NotRequired[str | None]
    sort: NotRequired[str | None]
    direction: NotRequired[str | None]
    content_type: NotRequired[str | None]
    enabled: NotRequired[bool | None]


class UpdateWebhookRequestParam(TypedDict):
    """An `UpdateWebhookRequest` as a dict."""

    id: str
    body: Mapping[str, Any]
