"""What to do next about an answer that said no, where it takes the call to know it. Pure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from ..errors import APIError
from .operation import Operation
from .secret import Secret

if TYPE_CHECKING:
    from .settings import Policy, Settings


def advise(error: APIError, operation: Operation, settings: Settings, rules: Policy) -> None:
    """Write into an error what its class alone cannot tell."""
    if error.status_code == 401:
        error.hint = f"{_about_key(settings, rules)} A key is of one workspace, and may have been revoked."
    elif error.status_code == 404 and operation.last_seen:
        error.hint = (
            f"Check the ids. The vendor's SDKs dropped this operation after {operation.last_seen}: if the ids are "
            "right, the service may no longer offer it."
        )
    elif error.status_code in (400, 422) and (names := _renamed(error.message, operation)):
        error.hint = f"{error.hint} In Python {names}."


def _about_key(settings: Settings, rules: Policy) -> str:
    if "authorization" in rules.headers:
        return "The key was in an `authorization` header of yours: check it."
    if not rules.with_key:
        return "No key was sent, as this call's server_url is another than the client's: give it one in its headers."
    if settings.key is None:
        return "The key came from ORQ_API_KEY: check that variable."
    return f"The key {'was' if isinstance(settings.key, Secret) else 'came from the function'} passed as api_key."


def _renamed(message: str, operation: Operation) -> str:
    """Say what the fields that a message names are called in Python, where they have another name."""
    words = set(re.findall(r"[A-Za-z_]\w*", message))
    fields = msgspec.structs.fields(operation.request)
    pairs = [(field.encode_name, field.name) for field in fields if field.encode_name != field.name]
    return ", ".join(f"{wire} is {name}" for wire, name in pairs if wire in words)
