"""The handlers of all operations that have one, by the name of the operation."""

from __future__ import annotations

from collections.abc import Mapping

from .call import Handler
<<<<<<< HEAD
from .forms import chat, completions, conversations
from .state.collections import handlers as stored
=======
from .forms import chat, completions, conversations, responses
>>>>>>> bc19f13f (Answer responses on the local server: streamed, stored, in the background)

FORMS = (conversations, chat, completions, responses)
"""What has a wire form of its own comes first."""


def handlers() -> Mapping[str, Handler]:
    """Return the handlers by the name of their operation."""
    forms = {name: handler for form in FORMS for name, handler in form.HANDLERS.items()}
    return {**stored(), **forms}
