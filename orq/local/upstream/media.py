"""Convert images, sounds and files of a message to the format of chat completions.

This module does no I/O.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..http_problem import HttpProblem

_SOUNDS = {"audio/wav": "wav", "audio/x-wav": "wav", "audio/mpeg": "mp3", "audio/mp3": "mp3"}


def content_of(parts: Sequence[Mapping[str, Any]], where: str) -> list[dict[str, Any]]:
    """Return the parts of a message for an upstream.

    Raise `HttpProblem` for a part that cannot be sent.
    """
    return [_part(part, f"{where}.content[{place}]") for place, part in enumerate(parts)]


def _part(part: Mapping[str, Any], where: str) -> dict[str, Any]:
    match part.get("type") or part.get("kind"):
        case "text":
            return {"type": "text", "text": part["text"]}
        case "image_url" | "input_image" if given := part.get("image_url"):
            image = {"url": given} if isinstance(given, str) else dict(given)
            return {
                "type": "image_url",
                "image_url": {"detail": part["detail"], **image} if part.get("detail") else image,
            }
        case "input_audio" if isinstance(part.get("input_audio"), Mapping):
            return {"type": "input_audio", "input_audio": dict(part["input_audio"])}
        case "file" | "input_file":
            return _file(part.get("file") or part, where)
        case kind:
            raise _refused(
                where, f"is {kind}, which cannot be sent to the upstream. Send the content as image_url or data"
            )


def _file(file: Mapping[str, Any], where: str) -> dict[str, Any]:
    kind = file.get("mimeType") or file.get("mime_type") or ""
    data, name = file.get("file_data"), file.get("filename") or file.get("name")
    if file.get("bytes"):
        if kind in _SOUNDS:
            return {"type": "input_audio", "input_audio": {"data": file["bytes"], "format": _SOUNDS[kind]}}
        data = f"data:{kind or 'application/octet-stream'};base64,{file['bytes']}"
    address = data or file.get("uri") or file.get("file_url")
    if address and (kind.startswith("image/") or address.startswith("data:image/")):
        return {"type": "image_url", "image_url": {"url": address}}
    if data:
        return {"type": "file", "file": {"file_data": data, **({"filename": name} if name else {})}}
    raise _refused(
        where, "is a file with an id or address, which cannot be sent to the upstream. Send its content as file_data"
    )


def _refused(where: str, why: str) -> HttpProblem:
    return HttpProblem(400, f"{where} {why}.", param=where, code=None)
