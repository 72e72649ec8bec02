# @generated
"""Processing."""

from typing import Literal, TypeAlias

from ..types import APIStruct, OpenEnum


class CountMetadata(APIStruct, kw_only=True):
    """How long a text is."""

    words_count: int | None = None
    sentences_count: int | None = None
    paragraphs_count: int | None = None
    tokens_count: int | None = None
    characters_count: int | None = None
    chunks_count: int | None = None


class ProcessingError(APIStruct, kw_only=True):
    """Why an attempt failed."""

    code: int | None = None
    message: str | None = None


class ProcessingAttempt(APIStruct, kw_only=True):
    """One attempt to process something."""

    id: str
    started_at: str
    queued_at: str | None = None
    completed_at: str | None = None
    errors: list[ProcessingError] | None = None
    retryable: bool | None = None
    """Whether it may be tried again."""


ProcessingStatus: TypeAlias = OpenEnum[Literal["pending", "processing", "completed", "failed", "queued"]]
"""How far something is on its way into the index."""
