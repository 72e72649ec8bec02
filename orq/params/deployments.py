# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class ListDeploymentsRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
