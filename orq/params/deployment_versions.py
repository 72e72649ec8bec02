# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class ListDeploymentVersionsRequestParam(TypedDict):
    key_or_id: str
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    variant_id: NotRequired[str | None]
