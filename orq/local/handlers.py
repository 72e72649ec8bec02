"""Join the handlers of `forms` and those of stored collections, by operation name."""

from __future__ import annotations

from collections.abc import Mapping

from . import webhooks
from .call import Handler
from .forms import (
    agents,
    audio,
    budgets,
    catalog,
    chat,
    chunking,
    classify,
    completions,
    conversations,
    deployments,
    derived,
    embeddings,
    evals,
    file_systems,
    files,
    images,
    keys,
    logs,
    moderation,
    responses,
    schedules,
    search,
    telemetry,
    traces,
)
from .state.collections import handlers as stored

FORMS = (
    agents,
    audio,
    budgets,
    catalog,
    chat,
    chunking,
    classify,
    completions,
    conversations,
    deployments,
    derived,
    embeddings,
    evals,
    file_systems,
    files,
    images,
    keys,
    logs,
    moderation,
    responses,
    schedules,
    search,
    telemetry,
    traces,
    webhooks,
)
"""The modules whose operations have a wire form of their own. Their handlers override those of collections."""


def handlers() -> Mapping[str, Handler]:
    """Return the handlers by operation name."""
    forms = {name: handler for form in FORMS for name, handler in form.HANDLERS.items()}
    return {**stored(), **forms}
