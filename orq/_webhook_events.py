"""Events of webhooks by family, `Unverified` values, and `WebhookError`."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Generic, Literal, TypeAlias, TypeVar, final, get_args

import msgspec

from ._lazy_annotations import lazy_annotations
from .errors import OrqError

T = TypeVar("T")

AgentEventType: TypeAlias = Literal["agent.created", "agent.updated", "agent.deleted"]
DeploymentEventType: TypeAlias = Literal[
    "deployment.created", "deployment.updated", "deployment.deleted", "deployment.invoked"
]
PromptEventType: TypeAlias = Literal["prompt.created", "prompt.updated", "prompt.deleted"]
ModelEventType: TypeAlias = Literal["llm.chat_completion", "llm.response", "llm.embedding", "llm.rerank"]

Reason: TypeAlias = Literal[
    "too_large",
    "no_signature",
    "several_signatures",
    "malformed",
    "wrong_signature",
    "contradiction",
    "too_old",
    "too_early",
    "busy",
]
"""Why a webhook is refused: the reasons of `WebhookError`."""

_HINTS: dict[Reason, str] = {
    "too_large": "Answer with status 413, and limit the size of bodies where they are read.",
    "no_signature": "Pass all headers of the request. If you do, the service did not send it. Answer with status 400.",
    "several_signatures": "The service did not send this, or a proxy adds headers. Answer with status 400.",
    "malformed": "Pass the bytes of the body as they came. The webhook's content_type must be application/json.",
    "wrong_signature": (
        "Check that the secret is that of this webhook. During a rotation, pass the old and the new one. "
        "Otherwise the service did not send this. Answer with status 400."
    ),
    "contradiction": "Somebody changed the headers on the way. Answer with status 400.",
    "too_old": "It may be a replay. If the service delivers later than that, raise max_age.",
    "too_early": "Check the clock of this machine.",
    "busy": "Answer with status 503, and the service delivers the event again.",
}


class WebhookError(OrqError):
    """A webhook was refused for this `reason`.

    The message never contains the secret, a signature or the body.

    | reason | what happened |
    |---|---|
    | `too_large` | the body is larger than 1 MB |
    | `no_signature`, `several_signatures` | no header, or two that differ |
    | `malformed` | the body is not the JSON of an event |
    | `wrong_signature` | none of the secrets made the signature |
    | `contradiction` | the header `X-Orq-Event` or `X-Orq-Hook-ID` says something else than the body |
    | `too_old`, `too_early` | `created` is outside of what `max_age` allows, or in the future |
    | `busy` | another delivery of the event is still being handled: from `Seen.once`, not from `verify` |
    """

    def __init__(self, message: str = "", *, reason: Reason = "wrong_signature", **context: Any) -> None:
        super().__init__(message, **context)
        self.reason: Reason = reason
        self.hint = _HINTS[reason]


@final
class Unverified(Generic[T]):
    """A value that the signature may not cover.

    Anyone between the service and you may have changed it. Fetch the object again by its id before you act on it.
    `unverified_value()` returns the value.
    """

    __slots__ = ("_value",)

    def __init__(self, value: T) -> None:
        self._value = value

    def unverified_value(self) -> T:
        """Return the value that was sent. Use it to find the id of the object, or to show it."""
        return self._value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Unverified) and self._value == other._value

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return "Unverified(...)"


class WebhookEvent(msgspec.Struct, frozen=True, kw_only=True):
    """An event of the service. The signature covers its `id`, `type` and `created`."""

    id: str
    """The id of the event. It is the same each time the event is delivered."""
    type: str
    """The type of the event, such as `agent.created`."""
    created: datetime
    """The time of the event. It is the same each time the event is delivered."""
    data: Unverified[Any]
    """The member `data` of the body, or None."""
    body: Unverified[dict[str, Any]]
    """The whole body."""
    covers_body: bool = False
    """Whether the signature also covers `data` and `body`. The documented signature does not."""


class AgentEvent(WebhookEvent, frozen=True, kw_only=True):
    """An agent was created, changed or deleted."""

    type: AgentEventType


class DeploymentEvent(WebhookEvent, frozen=True, kw_only=True):
    """A deployment was created, changed, deleted or invoked."""

    type: DeploymentEventType


class PromptEvent(WebhookEvent, frozen=True, kw_only=True):
    """A prompt was created, changed or deleted."""

    type: PromptEventType


class ModelEvent(WebhookEvent, frozen=True, kw_only=True):
    """A model was called."""

    type: ModelEventType


class Unknown(WebhookEvent, frozen=True, kw_only=True):
    """An event of a type that this version does not know."""


KINDS: dict[str, type[WebhookEvent]] = {
    name: kind
    for kind, names in (
        (AgentEvent, AgentEventType),
        (DeploymentEvent, DeploymentEventType),
        (PromptEvent, PromptEventType),
        (ModelEvent, ModelEventType),
    )
    for name in get_args(names)
}

lazy_annotations(__name__)
