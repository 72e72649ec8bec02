"""`Reply`: the parts of an answer as events of a conversation.

The reasoning comes before the text.
"""

from __future__ import annotations

from collections.abc import AsyncIterator

from ...models.parts import ReasoningPart, TextPart
from ...models.response_events import (
    CreateConversationResponseRequest,
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
from ...models.usage import CompletionTokensDetails, CompletionUsage
from ..chat_model.interface import join_parts
from ..chat_model.question import Part, Reasoning, Text
from ..clock import Clock


class Reply:
    """A reply to a message: its ids, and the parts of the model as events."""

    def __init__(
        self,
        request: CreateConversationResponseRequest,
        user_message_id: str,
        clock: Clock,
        coming: AsyncIterator[Part],
    ) -> None:
        self.message_id = clock.new_id("msg")
        self._request = request
        self._user_message_id = user_message_id
        self._clock = clock
        self._coming = coming
        self._said: list[Part] = []
        self.text_id, self._reasoning_id = clock.new_id("part"), clock.new_id("part")

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

    async def parts(self) -> AsyncIterator[PartDeltaEvent | PartDoneEvent]:
        """Yield the events of the parts: the reasoning, then the text."""
        open_part = ""
        async for part in self._coming:
            self._said.append(part)
            if not isinstance(part, (Text, Reasoning)):
                continue
            part_id = self.text_id if isinstance(part, Text) else self._reasoning_id
            if open_part not in ("", part_id):
                yield self._done(open_part)
            open_part = part_id
            delta = TextPart(text=part.text) if isinstance(part, Text) else ReasoningPart(reasoning=part.text)
            data = PartDeltaEventData(part_id=part_id, delta=delta)
            yield PartDeltaEvent(timestamp=self._clock.timestamp(), data=data)
        if open_part:
            yield self._done(open_part)

    def text(self) -> TextPart:
        """Return the text of the reply so far."""
        return TextPart(text=join_parts(self._said).text, id=self.text_id)

    def done(self) -> ResponseDoneEvent:
        """Return the last event of a successful reply."""
        end = join_parts(self._said).done
        usage = CompletionUsage(
            prompt_tokens=end.usage.prompt,
            completion_tokens=end.usage.completion,
            total_tokens=end.usage.prompt + end.usage.completion,
            completion_tokens_details=CompletionTokensDetails(reasoning_tokens=end.usage.reasoning),
        )
        data = ResponseDoneEventData(finish_reason=end.finish, usage=usage)
        return ResponseDoneEvent(timestamp=self._clock.timestamp(), data=data)

    def failed(self, error: str, code: int) -> ResponseFailedEvent:
        """Return the last event of a failed reply."""
        data = ResponseFailedEventData(error=error, code=code)
        return ResponseFailedEvent(timestamp=self._clock.timestamp(), data=data)

    def _done(self, part_id: str) -> PartDoneEvent:
        whole = join_parts(self._said)
        part: TextPart | ReasoningPart = TextPart(text=whole.text, id=part_id)
        if part_id == self._reasoning_id:
            part = ReasoningPart(reasoning=whole.reasoning, id=part_id)
        return PartDoneEvent(timestamp=self._clock.timestamp(), data=PartDoneEventData(part_id=part_id, part=part))
