"""A server on this machine that speaks the service's wire format: no key, no network, no cost.

    from orq import Orq
    from orq.local import LocalOrq

    with LocalOrq() as server, Orq(server_url=server.url, api_key="local") as client:
        conversation = client.conversations.create(project_id="proj_01", display_name="Try-out")

It needs the `local` extra (`pip install "orq-sdk[local]"`). Which operations exist, what they take and what they
answer is read from the same `Operation` data as the client's. Replies are made up: no model is asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lazy import attach

if TYPE_CHECKING:
    from .recorded import RecordedRequest as RecordedRequest
    from .server import LocalOrq as LocalOrq
else:
    __getattr__, __dir__, __all__ = attach(__name__, {"recorded": ("RecordedRequest",), "server": ("LocalOrq",)})
