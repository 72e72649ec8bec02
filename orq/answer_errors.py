"""Errors of answers that hold no value of the type that was asked for; each keeps the answer.

    AnswerError                     answer, usage, text
    |-- AnswerFailedError           the service did not finish the answer
    |-- FilteredError               a content filter stopped it
    |-- RefusedError                the model refused: refusal
    |-- CutShortError               it ended at a limit of tokens, before the value was complete
    |-- ToolsCalledError            the model calls tools in place of an answer: calls
    |-- EmptyAnswerError            it holds no text
    `-- MisfitError                 its text is not JSON of this type: field (also a ResponseValidationError)

All are `OrqError`, and are judged in this order.
"""

from __future__ import annotations

from typing import Any

from ._hints import mark_module
from .errors import OrqError, ResponseValidationError


class AnswerError(OrqError):
    """An answer came, but no value: `answer` is all of it, as the call returns it, and `text` its text."""

    def __init__(self, message: str = "", *, answer: Any = None, text: str = "", **context: Any) -> None:
        super().__init__(message, **context)
        self.answer = answer
        self.text = text

    @property
    def usage(self) -> Any:
        """The tokens that the answer took, if the service told."""
        return getattr(self.answer, "usage", None)


class AnswerFailedError(AnswerError):
    """The service did not finish the answer."""

    hint = "Call again later, or fetch the response by its id if it runs in the background."
    retryable = True


class FilteredError(AnswerError):
    """A content filter stopped the answer."""

    hint = "Change what the messages say, or the filter."


class RefusedError(AnswerError):
    """The model refused to answer; `refusal` is what it said."""

    hint = "Change what the messages ask for."

    def __init__(self, message: str = "", *, refusal: str = "", **context: Any) -> None:
        super().__init__(message, **context)
        self.refusal = refusal


class CutShortError(AnswerError):
    """The answer reached a limit of tokens before the value was complete."""

    hint = "Allow more tokens, or ask for less."


class ToolsCalledError(AnswerError):
    """The model called tools and gave no value; `calls` are these calls, as they came."""

    hint = "Run the tools, add their results to the messages, and call again."

    def __init__(self, message: str = "", *, calls: list[Any] | None = None, **context: Any) -> None:
        super().__init__(message, **context)
        self.calls = calls or []


class EmptyAnswerError(AnswerError):
    """The answer holds no text."""

    hint = "Reasoning may have used up the tokens: see usage."


class MisfitError(AnswerError, ResponseValidationError):
    """The text is not JSON, or does not fit the type; `field` is where, in the names of the JSON."""

    hint = "Tell the model what is expected, or widen the type."

    def __init__(self, message: str = "", *, field: str = "", **context: Any) -> None:
        super().__init__(message, field=field, **context)
        self.body = self.text


mark_module(__name__)
