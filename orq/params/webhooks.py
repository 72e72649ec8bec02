# @generated

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from typing_extensions import NotRequired, TypedDict

from ..models.webhooks import WebhookContentType
from ..types import SequenceNotStr


class CountWebhooksRequestParam(TypedDict): ...


class CreateWebhookRequestParam(TypedDict):
    id: str
    url: str
    content_type: WebhookContentType
    display_name: str
    events: SequenceNotStr[str]
    secret: str
    enabled: NotRequired[bool | None]


class DeleteWebhookRequestParam(TypedDict):
    id: str


class GenerateWebhookSecretRequestParam(TypedDict): ...


class GetWebhookRequestParam(TypedDict):
    id: str


class ListWebhooksRequestParam(TypedDict):
    page: NotRequired[int | None]
    limit: NotRequired[int | None]
    search: NotRequired[str | None]
    event: NotRequired[str | None]
    sort: NotRequired[str | None]
    direction: NotRequired[str | None]
    content_type: NotRequired[str | None]
    enabled: NotRequired[bool | None]


class UpdateWebhookRequestParam(TypedDict):
    id: str
    body: Mapping[str, Any]
