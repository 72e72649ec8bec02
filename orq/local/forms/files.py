"""Handlers for files: uploads are stored byte for byte.

File names are data and never used on the disk.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from urllib.parse import quote

from ..call import Answer, LocalCall, TenantContext
from ..http_problem import HttpProblem
from ..state.rows import Objects, Row
from .asking import decoded, not_honoured, refused

PATH = "/_orq/files/"
"""The path of downloads. The id of the file follows, then a token that only the answer with the URL holds."""
_FILES, _CONTENTS = "files", "file_contents"
_PURPOSE = "FILE_PURPOSE_RETRIEVAL"


async def create(call: LocalCall) -> Answer:
    """Store a file and its bytes."""
    body, context = call.body, call.server
    if not body["filename"]:
        raise refused("filename", "must not be empty")
    content = decoded("content", body["content"])
    file = {
        "file_id": context.clock.new_id("file"),
        "purpose": body.get("purpose") or _PURPOSE,
        "file_name": body["filename"],
        "bytes": str(len(content)),
        "created_at": context.clock.timestamp(),
        "project_id": body.get("project_id") or "",
    }
    data = {"base64": b64encode(content).decode(), "type": body.get("content_type"), "token": context.clock.new_hex(24)}

    def add(objects: Objects) -> None:
        row = objects.add(_FILES, file, id=str(file["file_id"]), key=str(file["file_name"]))
        objects.add(_CONTENTS, data, id=row.id, parent=row)

    await context.store.write(add)
    honoured = ("filename", "content", "purpose", "content_type", "project_id")
    return Answer(kind="stored", value={"file": file}, ignored=not_honoured(call.body, honoured))


async def get_content(call: LocalCall) -> Answer:
    """Answer with the URL of a file's bytes, at the host that the client used.

    Find the file by id or name.
    """
    wanted = call.path["file_id_or_path"]

    def address(objects: Objects) -> str | None:
        file = objects.find(_FILES, wanted)
        content = file and objects.get(_CONTENTS, file.id)
        tenant = f"?tenant={quote(call.tenant, safe='')}" if call.tenant else ""
        return f"{call.url}{PATH}{content.id}/{content.body['token']}{tenant}" if content else None

    url = await call.server.store.read(address)
    if url is None:
        raise HttpProblem(404, f"There is no file {wanted}.")
    return Answer(kind="stored", value={"download_url": url})


async def read(place: str, context: TenantContext) -> tuple[bytes, str, str] | None:
    """Return the bytes, media type and name of the file at a path, or None."""
    file_id, _, token = place.partition("/")

    def found(objects: Objects) -> tuple[Row | None, Row | None]:
        return objects.get(_FILES, file_id), objects.get(_CONTENTS, file_id)

    file, content = await context.store.read(found)
    if file is None or content is None or content.body["token"] != token:
        return None
    name = file.body["file_name"].replace("\\", "/").rpartition("/")[2] or "file"
    return b64decode(content.body["base64"]), content.body["type"] or "application/octet-stream", name


HANDLERS = {"files_create": create, "files_get_content": get_content}
