# Generated from api/.
"""Dict twins of `orq.models.notifiers`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from typing_extensions import NotRequired, TypedDict

from ..models.notifiers import CreateNotifierRequestBody, NotifierType
from ..types import SequenceNotStr


class CreateEmailNotifierRequestParam(TypedDict):
    """A `CreateEmailNotifierRequest` as a dict."""

    type: NotifierType
    emails: SequenceNotStr[str]
    display_name: str
    project_id: NotRequired[str | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    incoming_webhook_url: NotRequired[str | None]
    webhook_url: NotRequired[str | None]
    headers: NotRequired[Mapping[str, Any] | None]


class CreateSlackNotifierRequestParam(TypedDict):
    """A `CreateSlackNotifierRequest` as a dict."""

    type: NotifierType
    incoming_webhook_url: str
    display_name: str
    project_id: NotRequired[str | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    emails: NotRequired[SequenceNotStr[str] | None]
    webhook_url: NotRequired[str | None]
    headers: NotRequired[Mapping[str, Any] | None]


class CreateWebhookNotifierRequestParam(TypedDict):
    """A `CreateWebhookNotifierRequest` as a dict."""

    type: NotifierType
    webhook_url: str
    display_name: str
    project_id: NotRequired[str | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    emails: NotRequired[SequenceNotStr[str] | None]
    incoming_webhook_url: NotRequired[str | None]
    headers: NotRequired[Mapping[str, Any] | None]


CreateNotifierRequestBodyParam: TypeAlias = (
    CreateEmailNotifierRequestParam
    | CreateSlackNotifierRequestParam
    | CreateWebhookNotifierRequestParam
    | CreateNotifierRequestBody
)
"""A `CreateNotifierRequestBody` as a struct or a dict."""


class CreateNotifierRequestParam(TypedDict):
    """A `CreateNotifierRequest` as a dict."""

    body: CreateNotifierRequestBodyParam


class DeleteNotifierRequestParam(TypedDict):
    """A `DeleteNotifierRequest` as a dict."""

    notifier_id: str


class GetNotifierRequestParam(TypedDict):
    """A `GetNotifierRequest` as a dict."""

    notifier_id: str


class ListNotifiersRequestParam(TypedDict):
    """A `ListNotifiersRequest` as a dict."""

    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    project_id: NotRequired[str | None]
    search: NotRequired[str | None]
    type: NotRequired[SequenceNotStr[NotifierType] | None]


class UpdateNotifierRequestParam(TypedDict):
    """An `UpdateNotifierRequest` as a dict."""

    notifier_id: str
    project_id: NotRequired[str | None]
    display_name: NotRequired[str | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    type: NotRequired[NotifierType | None]
    emails: NotRequired[SequenceNotStr[str] | None]
    incoming_webhook_url: NotRequired[str | None]
    webhook_url: NotRequired[str | None]
    headers: NotRequired[Mapping[str, Any] | None]
