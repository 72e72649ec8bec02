# Generated from api/.
"""Dict twins of `orq.models.responses`."""

from __future__ import annotations

from typing_extensions import TypedDict


class GetResponseRequestParam(TypedDict):
    """A `GetResponseRequest` as a dict."""

    response_id: str
