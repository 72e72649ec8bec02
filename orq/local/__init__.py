"""Run a local server with the API of the service, without a key and without a network.

    from orq import Orq
    from orq.local import LocalOrq

    with LocalOrq() as server, Orq(server_url=server.url, api_key="local") as client:
        conversation = client.conversations.create(project_id="proj_01", display_name="Try-out")

The server needs the extra `local` (`pip install "orq-sdk[local]"`). It knows the same operations as the client and
checks their input. It stores objects. It makes up replies without calling a model, unless you set one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lazy import attach

if TYPE_CHECKING:
    from .recorded import RecordedRequest as RecordedRequest
    from .server import LocalOrq as LocalOrq
else:
    __getattr__, __dir__, __all__ = attach(__name__, {"recorded": ("RecordedRequest",), "server": ("LocalOrq",)})
