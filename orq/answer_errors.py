"""Errors of `orq.structured`: the model answered, but without a value of your type.

    AnswerError                     answer, usage, text
    |-- AnswerFailedError           the service did not finish the answer
    |-- FilteredError               a content filter stopped it
    |-- RefusedError                the model refused: refusal
    |-- IncompleteAnswerError       the answer reached a limit of tokens before the value was complete
    |-- ToolsCalledError            the model called tools instead: calls
    |-- EmptyAnswerError            the answer holds no text
    `-- InvalidAnswerError          the text is not JSON of your type: field (also a ResponseValidationError)

Each is an `OrqError` and keeps the answer. If several of them apply, the first one in this list is raised.
"""

from __future__ import annotations

from typing import Any

from ._lazy_annotations import lazy_annotations
from .errors import OrqError, ResponseValidationError


class AnswerError(OrqError):
    """An answer came, but it holds no value of your type.

    `answer` is the whole answer of the call, and `text` is its text.
    """

    def __init__(self, message: str = "", *, answer: Any = None, text: str = "", **context: Any) -> None:
        super().__init__(message, **context)
        self.answer = answer
        self.text = text

    @property
    def usage(self) -> Any:
        """The tokens that the answer used. None if the service did not tell."""
        return getattr(self.answer, "usage", None)


class AnswerFailedError(AnswerError):
    """The service did not finish the answer."""

    hint = "Call again later, or fetch the response by its id if it runs in the background."
    retryable = True


class FilteredError(AnswerError):
    """A content filter stopped the answer."""

    hint = "Change what the messages say, or the filter."


class RefusedError(AnswerError):
    """The model refused to answer. `refusal` is the text of the refusal."""

    hint = "Change what the messages ask for."

    def __init__(self, message: str = "", *, refusal: str = "", **context: Any) -> None:
        super().__init__(message, **context)
        self.refusal = refusal


class IncompleteAnswerError(AnswerError):
    """The answer reached a limit of tokens before the value was complete."""

    hint = "Allow more tokens, or ask for less."


class ToolsCalledError(AnswerError):
    """The model called tools and gave no value. `calls` are the calls, as they were received."""

    hint = "Run the tools, add their results to the messages, and call again."

    def __init__(self, message: str = "", *, calls: list[Any] | None = None, **context: Any) -> None:
        super().__init__(message, **context)
        self.calls = calls or []


class EmptyAnswerError(AnswerError):
    """The answer holds no text."""

    hint = "Reasoning may have used all tokens. See usage."


class InvalidAnswerError(AnswerError, ResponseValidationError):
    """The text is not JSON, or does not fit the type.

    `field` is the path of the wrong value, in names of the JSON.
    """

    hint = "Tell the model what is expected, or widen the type."

    def __init__(self, message: str = "", *, field: str = "", **context: Any) -> None:
        super().__init__(message, field=field, **context)
        self.body = self.text


lazy_annotations(__name__)
