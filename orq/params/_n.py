# @generated

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from .._lazy_annotations import lazy_annotations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import NotRequired

    from ..models.notifiers import NotifierType
    from ..types import SequenceNotStr
    from ._n_to_z_unions import CreateNotifierRequestBodyParam


class CreateEmailNotifierRequestParam(TypedDict):
    type: NotifierType
    emails: SequenceNotStr[str]
    display_name: str
    project_id: NotRequired[str | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    incoming_webhook_url: NotRequired[str | None]
    webhook_url: NotRequired[str | None]
    headers: NotRequired[Mapping[str, Any] | None]


class CreateSlackNotifierRequestParam(TypedDict):
    type: NotifierType
    incoming_webhook_url: str
    display_name: str
    project_id: NotRequired[str | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    emails: NotRequired[SequenceNotStr[str] | None]
    webhook_url: NotRequired[str | None]
    headers: NotRequired[Mapping[str, Any] | None]


class CreateWebhookNotifierRequestParam(TypedDict):
    type: NotifierType
    webhook_url: str
    display_name: str
    project_id: NotRequired[str | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    emails: NotRequired[SequenceNotStr[str] | None]
    incoming_webhook_url: NotRequired[str | None]
    headers: NotRequired[Mapping[str, Any] | None]


class CreateNotifierRequestParam(TypedDict):
    body: CreateNotifierRequestBodyParam


class DeleteNotifierRequestParam(TypedDict):
    notifier_id: str


class GetNotifierRequestParam(TypedDict):
    notifier_id: str


class ListNotifiersRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    project_id: NotRequired[str | None]
    search: NotRequired[str | None]
    type: NotRequired[SequenceNotStr[NotifierType] | None]


class UpdateNotifierRequestParam(TypedDict):
    notifier_id: str
    project_id: NotRequired[str | None]
    display_name: NotRequired[str | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    type: NotRequired[NotifierType | None]
    emails: NotRequired[SequenceNotStr[str] | None]
    incoming_webhook_url: NotRequired[str | None]
    webhook_url: NotRequired[str | None]
    headers: NotRequired[Mapping[str, Any] | None]


lazy_annotations(__name__)
