# @generated
"""Tables of field paths: where answers and events of a stream have their text."""

from collections.abc import Mapping

IN_EVENT: Mapping[str, tuple[str, ...]] = {"response.output_text.delta": ("delta",)}
"""Where the text is in an event, by the tag of the event."""

IN_CHOICE: tuple[tuple[str, ...], ...] = (("delta", "content"), ("message", "content"), ("text",))
"""Where the text may be in one of `choices`."""

WHOLE: Mapping[str, str] = {
    "chat_completions": "ChatCompletion",
    "completions": "Completion",
    "deployment_calls": "DeploymentResponse",
    "response_stream_events": "ResponseResource",
}
"""The type of the answer that events are pieces of, by the module of their types."""
