"""Receive webhooks: check that the service sent an event, and handle each event once.

    from orq import Err, Ok
    from orq.webhooks import Seen, verify

    seen = Seen()


    def receive(body: bytes, headers: dict[str, str], secret: str) -> int:
        match verify(body, headers, secret):
            case Ok(event):
                with seen.once(event.id) as is_new:
                    if is_new:
                        print(event.type, event.created)
                return 204
            case Err(error):
                print(error)
                return 400

`verify` takes the body as bytes and the headers of any framework. The signature covers only the `id`, `created` and
`type` of an event. Therefore `event.data` is `Unverified`: fetch the object again before you act on it.
"""

from __future__ import annotations

import hmac
import json
import time
from collections.abc import Sequence
from datetime import datetime, timedelta, timezone
from sys import float_info
from typing import Any

import msgspec

from ._exact import class_name, is_a
from ._lazy_annotations import lazy_annotations
from ._secrets import Secret, as_secret, unusable_kind
from ._seen import AsyncSeenStore, Claim, MemorySeenStore, Once, Seen, SeenStore
from ._webhook_events import (
    KINDS,
    AgentEvent,
    DeploymentEvent,
    ModelEvent,
    PromptEvent,
    Reason,
    Unknown,
    Unverified,
    WebhookError,
    WebhookEvent,
)
from ._webhook_signing import EVENT, HOOK_ID, SIGNATURE, headers_of, received_fields, signature, signed_members
from .errors import ConfigurationError
from .options import as_seconds, check_seconds
from .result import Err, Ok, Result

__all__ = [
    "AgentEvent",
    "AsyncSeenStore",
    "Claim",
    "DeploymentEvent",
    "MemorySeenStore",
    "ModelEvent",
    "Once",
    "PromptEvent",
    "Reason",
    "Seen",
    "SeenStore",
    "Unknown",
    "Unverified",
    "WebhookError",
    "WebhookEvent",
    "signed_headers",
    "verify",
]

MAX_BODY = 1024 * 1024
"""The largest body that is read, in bytes."""
MAX_AGE = 3 * 24 * 3600.0
"""In seconds. The service delivers a failed event again with the same `created`. Its schedule is not documented."""
_EARLY = 300.0
"""The largest difference between the clocks of the service and of this machine, in seconds."""
_SIGNED = ("id", "created", "type")
_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def signed_headers(*, id: str, created: str | float, type: str, secret: str) -> dict[str, str]:
    """Return the headers that the service sends to sign an event. Use it to test a receiver.

    id: the id of the event, as in the body.
    created: the time of the event, as in the body: RFC 3339 text, or Unix time in milliseconds.
    type: the type of the event, as in the body.
    secret: the secret of the webhook.
    """
    secrets, secret = _sealed([secret]), ""
    _check_secrets(secrets)
    for name, value in (("id", id), ("created", created), ("type", type)):
        if problem := _problem(name, value):
            raise ConfigurationError(problem)
    return headers_of(secrets[0].reveal(), id, created, type)


def verify(
    body: bytes | bytearray | memoryview | str,
    headers: Any,
    secret: str | Sequence[str],
    *,
    max_age: float | None = MAX_AGE,
    now: float | None = None,
) -> Result[WebhookEvent, WebhookError]:
    """Check that the service sent a webhook, and return its event.

    body: the body as it was received, at most 1 MB. Do not parse it before.
    headers: the headers of the request as your framework has them: a mapping, pairs of bytes, or the WSGI environment.
    secret: the secret of the webhook (`orq_wk_...`). While you rotate it, pass a list with the old and the new one.
    max_age: refuse an event that is older than this many seconds. None accepts each age. Default: three days.
    now: the Unix time in seconds to compare with. Default: the present time.

    If the event is refused, the result is an `Err` with a `WebhookError`. Raises `ConfigurationError` for a mistake in
    your program, such as a parsed body or an empty secret.
    """
    secrets, secret = _sealed(secret), ""
    _check_secrets(secrets)
    fields, content = received_fields(headers), _content(body)
    check_seconds("max_age", max_age, zero=True)
    now = None if now is None else as_seconds("now", now, zero=True, instead="None for the present time")
    if content is None:
        return _refused("too_large", f"The body is larger than {MAX_BODY} bytes.")
    given = {one.strip() for value in fields.get(SIGNATURE, ()) for one in value.split(b",")}
    if not any(given):
        return _refused("no_signature", f"There is no header {SIGNATURE}.")
    if len(given) > 1:
        return _refused("several_signatures", f"There are {len(given)} values of {SIGNATURE} that differ.")
    members = _members(content)
    if isinstance(members, str):
        return _refused("malformed", members)
    event_id, created, kind = (members[name] for name in _SIGNED)
    covered = signed_members(event_id, created, kind), content
    made = [sum(hmac.compare_digest(_signed(key, text), *given) for key in secrets) for text in covered]
    if not any(made):
        return _refused("wrong_signature", f"The signature in {SIGNATURE} was not made with this secret.")
    for name, value in ((HOOK_ID, event_id), (EVENT, kind)):
        if any(one not in _as_field(value) for one in fields.get(name, ())):
            return _refused("contradiction", f"The header {name} differs from the body.")
    moment = _moment(created)
    if moment is None:
        return _refused("malformed", "created is neither a time in RFC 3339 nor in milliseconds.")
    age = (time.time() if now is None else now) - moment.timestamp()
    if max_age is not None and age > max_age:
        return _refused("too_old", f"The event is {age:.0f} s old, and max_age is {max_age:g} s.")
    if age < -_EARLY:
        return _refused("too_early", f"The event is dated {-age:.0f} s in the future.")
    whole_signed = bool(made[1]) and not made[0]  # both: a body of these members alone, cut out of another by anybody
    data, whole = Unverified(members.get("data")), Unverified(members)
    made_of: dict[str, Any] = {"id": event_id, "type": kind, "created": moment, "data": data, "body": whole}
    return Ok(KINDS.get(kind, Unknown)(**made_of, covers_body=whole_signed))


def _signed(secret: Secret, covered: bytes) -> bytes:
    return signature(secret.reveal(), covered).encode()


def _refused(reason: Reason, message: str) -> Err[WebhookError]:
    return Err(WebhookError(message, reason=reason))


def _sealed(secret: Any) -> list[Any]:
    """Return the secrets as a type whose repr hides them. Values that are not text stay as they are."""
    return [as_secret(one) for one in (secret if isinstance(secret, (list, tuple, set)) else (secret,))]


def _check_secrets(secrets: list[Any]) -> None:
    """Raise if a secret is empty, is not text, or has white space around it."""
    if not secrets:
        raise ConfigurationError("secret must be the webhook's secret, or a list of secrets that is not empty")
    for one in secrets:
        if not is_a(one, Secret):
            raise ConfigurationError(f"secret must be text, not {unusable_kind(one)}. Check that the variable is set.")
        if problem := _secret_problem(one):
            raise ConfigurationError(f"secret {problem}")


def _secret_problem(secret: Secret) -> str | None:
    text = secret.reveal()
    if not text.strip():
        return "must not be empty, because anybody could then sign. Check that the variable is set."
    return None if text == text.strip() else "has white space or a line break around it. Remove it with strip()."


def _content(body: Any) -> bytes | None:
    """Return a body as bytes, or None if it is too large. The size is checked first."""
    if isinstance(body, str):
        return None if len(body) > MAX_BODY else _limited(body.encode("utf-8", "surrogatepass"))
    if isinstance(body, (bytes, bytearray, memoryview)):
        return _limited(body)
    calls = "await request.body(), request.get_data() or request.body"
    raise ConfigurationError(f"body must be the bytes of the request, not {class_name(body)}. Pass {calls}.")


def _limited(body: bytes | bytearray | memoryview) -> bytes | None:
    return None if memoryview(body).nbytes > MAX_BODY else bytes(body)


class _RepeatedError(ValueError):
    """An object has a member twice. Parsers differ in which one they use, and the service never sends such a body."""


def _members(content: bytes) -> dict[str, Any] | str:
    """Return the members of a body, or a text that says what is wrong with it."""
    try:
        members = json.loads(content.decode(), object_pairs_hook=_unrepeated, parse_constant=_no_json)
        problem = next(filter(None, (_problem(name, members[name]) for name in _SIGNED)), None)
    except _RepeatedError as error:
        return f"The body has {error} twice."
    except KeyError as error:
        return f"The body has no {error}."
    except (ValueError, TypeError, RecursionError):
        return "The body is not the JSON of an event."
    return problem or members


def _problem(name: str, value: Any) -> str | None:
    """Return what is wrong with a signed member. None if it is right."""
    if isinstance(value, str) and value:
        return None
    if name != "created":
        return f"{name} is not text, or empty"
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) <= float_info.max
    return None if is_number else "created is neither text in RFC 3339 nor a number of milliseconds"


def _unrepeated(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        raise _RepeatedError(next((repr(name) for name in _SIGNED if names.count(name) > 1), "a member"))
    return found


def _no_json(name: str) -> Any:
    raise ValueError(name)


def _as_field(value: str) -> set[bytes]:
    """Return the encodings that a text may have in a header field."""
    return {value.encode(form, "replace").strip() for form in ("utf-8", "latin-1")}


def _moment(created: str | float) -> datetime | None:
    try:
        if not isinstance(created, str):
            return _EPOCH + timedelta(milliseconds=created)
        moment = msgspec.convert(created, datetime)
        return moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)
    except (OverflowError, ValueError, msgspec.ValidationError):
        return None


lazy_annotations(__name__)
