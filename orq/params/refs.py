# Generated from api/.
"""Dict twins of `orq.models.refs`."""

from __future__ import annotations

from typing_extensions import TypedDict


class IdRefParam(TypedDict):
    """An `IdRef` as a dict."""

    id: str


class ModelIdRefParam(TypedDict):
    """A `ModelIdRef` as a dict."""

    model_id: str


class NamedModelParam(TypedDict):
    """A `NamedModel` as a dict."""

    model: str
