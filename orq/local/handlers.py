"""The handlers of all operations that have one, by the name of the operation."""

from __future__ import annotations

from collections.abc import Mapping

from .call import Handler
from .forms import agents, chat, completions, conversations, deployments, responses
from .state.collections import handlers as stored

FORMS = (
    agents,
    chat,
    completions,
    conversations,
    deployments,
    responses,
)
"""What has a wire form of its own comes first."""


def handlers() -> Mapping[str, Handler]:
    """Return the handlers by the name of their operation."""
    forms = {name: handler for form in FORMS for name, handler in form.HANDLERS.items()}
    return {**stored(), **forms}
