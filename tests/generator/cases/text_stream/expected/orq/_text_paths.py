# @generated
"""Tables of field paths: where answers and events of a stream have their text."""

from collections.abc import Mapping

IN_EVENT: Mapping[str, tuple[str, ...]] = {"piece": ("text",)}
"""Where the text is in an event, by the tag of the event."""

IN_CHOICE: tuple[tuple[str, ...], ...] = ()
"""Where the text may be in one of `choices`."""

WHOLE: Mapping[str, str] = {"things": "Done"}
"""The type of the answer that events are pieces of, by the module of their types."""
