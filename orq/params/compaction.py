# @generated

from __future__ import annotations

from collections.abc import Mapping, Sequence

from typing_extensions import NotRequired, TypedDict

from .response_inputs import ResponseInputItemParam, ResponseInputParam


class CompactResponseRequestParam(TypedDict):
    input: NotRequired[ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]] | None]
    instructions: NotRequired[str | None]
    model: NotRequired[str | None]
    previous_response_id: NotRequired[str | None]
    prompt_cache_key: NotRequired[str | None]
