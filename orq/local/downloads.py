"""Serve the URLs in answers that lead to pictures and stored files.

Like signed URLs, they need no key.
"""

from __future__ import annotations

from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import Response

from .forms import files, images
from .http_problem import HttpProblem
from .tenants import Tenants

_HEADERS = {"cache-control": "no-store", "x-content-type-options": "nosniff"}
_POLICY = "cross-origin-resource-policy"


async def download(request: Request, tenants: Tenants) -> Response | None:
    """Return the file at the path of a request, or None for another path.

    Raise `HttpProblem` (404).
    """
    path = request.url.path
    if request.method not in ("GET", "HEAD"):
        return None
    if path.startswith(images.PATH):
        picture = images.read(path.removeprefix(images.PATH))
        return _sent(path, None if picture is None else (picture, "image/png", ""))
    if path.startswith(files.PATH):
        context = await tenants.context(request.query_params.get("tenant", ""))
        return _sent(path, await files.read(path.removeprefix(files.PATH), context))
    return None


def _sent(path: str, found: tuple[bytes, str, str] | None) -> Response:
    """Return the response for content, media type and name.

    Pages of other origins may show pictures, but no other files.
    """
    if found is None:
        raise HttpProblem(404, f"There is no file at {path}.")
    content, media_type, name = found
    disposition = f"attachment; filename*=UTF-8''{quote(name, safe='')}" if name else "inline"
    headers = {**_HEADERS, "content-disposition": disposition, _POLICY: "same-origin" if name else "cross-origin"}
    return Response(content, headers=headers, media_type=media_type)
