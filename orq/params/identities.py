# @generated

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from typing_extensions import NotRequired, TypedDict

from ..types import SequenceNotStr


class CreateIdentityRequestParam(TypedDict):
    external_id: str
    display_name: NotRequired[str | None]
    email: NotRequired[str | None]
    avatar_url: NotRequired[str | None]
    tags: NotRequired[SequenceNotStr[str] | None]
    metadata: NotRequired[Mapping[str, Any] | None]


class UpdateIdentityRequestParam(TypedDict):
    id: str
    display_name: NotRequired[str | None]
    email: NotRequired[str | None]
    avatar_url: NotRequired[str | None]
    tags: NotRequired[SequenceNotStr[str] | None]
    metadata: NotRequired[Mapping[str, Any] | None]
