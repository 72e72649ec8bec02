"""What the local server says: always the same for the same words, and never mistaken for a model.

Reasoning first, then the text, each in pieces of about a word, as the service streams them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..models.conversation_responses import CreateConversationResponseRequest
from ..models.parts import ReasoningPart, TextPart
from ..models.response_events import (
    PartDeltaEvent,
    PartDeltaEventData,
    PartDoneEvent,
    PartDoneEventData,
    ResponseDoneEvent,
    ResponseDoneEventData,
    ResponseFailedEvent,
    ResponseFailedEventData,
    ResponseStartedEvent,
    ResponseStartedEventData,
)
from ..models.usage import CompletionTokensDetails, CompletionUsage
from .clock import Clock

_QUOTED = 500  # so many characters of the user's text are said back


class Reply:
    """One reply to one message: its ids, its words, its events."""

    def __init__(self, request: CreateConversationResponseRequest, user_message_id: str, clock: Clock) -> None:
        self.message_id = clock.new_id("msg")
        self._request = request
        self._user_message_id = user_message_id
        self._clock = clock
        said = "\n".join(part.text for part in request.message.parts if isinstance(part, TextPart))
        words = len(said.split())
        self._prompt_tokens = words
        self._text = f"{_echo(said)} This reply comes from the local server on this machine; no model was asked."
        self._reasoning = f"The message has {words} word{'s' * (words != 1)}. I say them back and tell who is speaking."
        self.part = TextPart(text=self._text, id=clock.new_id("part"))

    def started(self) -> ResponseStartedEvent:
        """Return the first event."""
        data = ResponseStartedEventData(
            response_id=self._clock.new_id("resp"),
            task_id=self._request.task_id or self._clock.new_id("task"),
            model=self._request.model,
            workflow_run_id=self._clock.new_id("run"),
            user_message_id=self._user_message_id,
            assistant_message_id=self.message_id,
        )
        return ResponseStartedEvent(timestamp=self._clock.timestamp(), data=data)

    def parts(self) -> Iterator[PartDeltaEvent | PartDoneEvent]:
        """Return the reply in pieces."""
        part_id = self._clock.new_id("part")
        for piece in _pieces(self._reasoning):
            yield self._delta(part_id, ReasoningPart(reasoning=piece))
        yield self._done(part_id, ReasoningPart(reasoning=self._reasoning, id=part_id))
        text_id = str(self.part.id)
        for piece in _pieces(self._text):
            yield self._delta(text_id, TextPart(text=piece))
        yield self._done(text_id, self.part)

    def done(self) -> ResponseDoneEvent:
        """Return the last event of a reply that went well. A word counts as a token."""
        reasoning = len(self._reasoning.split())
        completion = reasoning + len(self._text.split())
        usage = CompletionUsage(
            prompt_tokens=self._prompt_tokens,
            completion_tokens=completion,
            total_tokens=self._prompt_tokens + completion,
            completion_tokens_details=CompletionTokensDetails(reasoning_tokens=reasoning),
        )
        data = ResponseDoneEventData(finish_reason="stop", usage=usage)
        return ResponseDoneEvent(timestamp=self._clock.timestamp(), data=data)

    def failed(self, error: str, code: int) -> ResponseFailedEvent:
        """Return the last event of a reply that did not."""
        data = ResponseFailedEventData(error=error, code=code)
        return ResponseFailedEvent(timestamp=self._clock.timestamp(), data=data)

    def _delta(self, part_id: str, delta: ReasoningPart | TextPart) -> PartDeltaEvent:
        data = PartDeltaEventData(part_id=part_id, delta=delta)
        return PartDeltaEvent(timestamp=self._clock.timestamp(), data=data)

    def _done(self, part_id: str, part: ReasoningPart | TextPart) -> PartDoneEvent:
        data = PartDoneEventData(part_id=part_id, part=part)
        return PartDoneEvent(timestamp=self._clock.timestamp(), data=data)


def _echo(said: str) -> str:
    if not said:
        return "You sent no text."
    return f'You said: "{said if len(said) <= _QUOTED else said[:_QUOTED] + "…"}"'


def _pieces(text: str) -> list[str]:
    """Split after each word; the pieces joined are the text."""
    return re.findall(r"\A\s*\S+\s*|\S+\s*", text)
