# @generated

from __future__ import annotations

from typing_extensions import TypedDict


class GetResponseRequestParam(TypedDict):
    response_id: str
