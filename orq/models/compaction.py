# @generated
"""Compaction."""

from typing import Literal

from ..types import APIStruct, OpenEnum
from .response_inputs import ResponseInput
from .response_items import ResponseOutputItem
from .response_usage import ResponseUsage


class CompactResponseRequest(APIStruct, kw_only=True):
    """What `responses_compact` takes."""

    input: ResponseInput | None = None
    instructions: str | None = None
    """How to summarise."""
    model: str | None = None
    """As `provider/model`; the service requires it."""
    previous_response_id: str | None = None
    prompt_cache_key: str | None = None


class CompactedResponse(APIStruct, kw_only=True):
    """A conversation, shortened."""

    created_at: int
    """Unix time in seconds."""
    id: str
    object: OpenEnum[Literal["response.compaction"]]
    output: list[ResponseOutputItem]
    """A summary, then the latest items as they were."""
    usage: ResponseUsage
