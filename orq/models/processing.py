# @generated
"""Processing."""

from typing import Literal, TypeAlias

from ..types import APIStruct, OpenEnum


class CountMetadata(APIStruct, kw_only=True):
    """Length of a text in words, sentences, tokens and so on."""

    words_count: int | None = None
    """Number of words in the text."""
    sentences_count: int | None = None
    """Number of sentences in the text."""
    paragraphs_count: int | None = None
    """Number of paragraphs in the text."""
    tokens_count: int | None = None
    """Number of tokens in the text."""
    characters_count: int | None = None
    """Number of characters in the text."""
    chunks_count: int | None = None
    """Number of chunks into which the text was split."""


class ProcessingError(APIStruct, kw_only=True):
    """Why an attempt failed."""

    code: int | None = None
    """Code of the error, for programs."""
    message: str | None = None
    """What went wrong, in words."""


class ProcessingAttempt(APIStruct, kw_only=True):
    """One attempt to process a chunk or a datasource."""

    id: str
    """Identifies the attempt."""
    started_at: str
    """When the attempt began, as ISO 8601 text."""
    queued_at: str | None = None
    """When the work was put in the queue, as ISO 8601 text."""
    completed_at: str | None = None
    """When the attempt ended, as ISO 8601 text; absent while it runs."""
    errors: list[ProcessingError] | None = None
    """Why the attempt failed."""
    retryable: bool | None = None
    """Whether another attempt may succeed."""


ProcessingStatus: TypeAlias = OpenEnum[Literal["pending", "processing", "completed", "failed", "queued"]]
"""How far a file or chunk is on its way into the index."""
