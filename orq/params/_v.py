# @generated

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from .._lazy_annotations import lazy_annotations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import NotRequired

    from ..types import SequenceNotStr


class CreateViewRequestParam(TypedDict):
    display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    page: NotRequired[str | None]
    filter_by: NotRequired[str | None]
    columns: NotRequired[SequenceNotStr[str] | None]
    column_labels: NotRequired[Mapping[str, str] | None]
    is_default: NotRequired[bool | None]
    is_private: NotRequired[bool | None]
    version: NotRequired[int | None]


class DeleteViewRequestParam(TypedDict):
    view_id: str


class GetViewRequestParam(TypedDict):
    view_id: str


class ListViewsRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    page: NotRequired[str | None]


class UpdateViewRequestParam(TypedDict):
    view_id: str
    display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    filter_by: NotRequired[str | None]
    columns: NotRequired[SequenceNotStr[str] | None]
    column_labels: NotRequired[Mapping[str, str] | None]
    is_default: NotRequired[bool | None]
    is_private: NotRequired[bool | None]
    version: NotRequired[int | None]
    update_mask: NotRequired[str | None]


lazy_annotations(__name__)
