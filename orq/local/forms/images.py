"""Handlers for images: PNG patterns of the requested size.

They are in the answer, or at a URL of this server.
"""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from typing import Any

from ..call import Answer, LocalCall
from ..compute.png import LARGEST, picture
from ..compute.tokens import count
from .asking import check_model, not_honoured, refused, whole_number

PATH = "/_orq/images/"
"""The path of pictures. The name of a picture holds all its properties, so no picture is stored."""
_NAME = re.compile(r"([0-9a-f]{64})-(\d{1,4})x(\d{1,4})(-t)?\.png")
_DEFAULT_SIZE = "1024x1024"


async def create(call: LocalCall) -> Answer:
    """Answer with pictures. Each depends on the prompt and its number."""
    body = call.body
    check_model(call.server.chat_model, body["model"])
    width, height = _size(body.get("size"))
    made = whole_number(call, "n", 1, 1, 10)
    if (kind := body.get("output_format") or "png") != "png":
        raise refused("output_format", f"must be png, not {kind}, which the local server cannot make")
    clear = "-t" if body.get("background") == "transparent" else ""
    image = body.get("image")
    seed = f"{body['model']}\0{body.get('prompt', '')}\0{sha256(image).hexdigest() if isinstance(image, bytes) else ''}"
    names = [f"{sha256(f'{seed}{n}'.encode()).hexdigest()}-{width}x{height}{clear}.png" for n in range(made)]
    inline = body.get("response_format") == "b64_json" or (
        "gpt-image" in body["model"] and "response_format" not in body
    )
    data = [{"b64_json": b64encode(read(n) or b"").decode()} if inline else {"url": call.url + PATH + n} for n in names]
    usage = _usage(count(body.get("prompt", "")), made * width * height // 1024)
    size = f"{width}x{height}"
    now = call.server.clock.now() // 1000
    value = {"created": now, "data": data, "size": size, "output_format": "png", "usage": usage}
    honoured = ("prompt", "image", "n", "size", "output_format", "background", "response_format")
    return Answer(kind="computed", value=value, ignored=not_honoured(call.body, honoured))


def read(name: str) -> bytes | None:
    """Return the picture with a name, or None if the name is invalid."""
    match = _NAME.fullmatch(name)
    if match is None or not all(0 < int(side) <= LARGEST for side in match.group(2, 3)):
        return None
    return picture(match[1], int(match[2]), int(match[3]), transparent=match[4] is not None)


def _size(size: str | None) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{1,4})x(\d{1,4})", _DEFAULT_SIZE if size in (None, "auto") else size)
    if match is None or not all(0 < int(side) <= LARGEST for side in match.groups()):
        raise refused("size", f"must be auto or WIDTHxHEIGHT, at most {LARGEST}x{LARGEST}")
    return int(match[1]), int(match[2])


def _usage(text: int, image: int) -> dict[str, Any]:
    given = {"text_tokens": text, "image_tokens": 0}
    return {"input_tokens": text, "output_tokens": image, "total_tokens": text + image, "input_tokens_details": given}


HANDLERS = dict.fromkeys(
    ("router_images_generations_create", "router_images_edits_create", "router_images_variations_create"), create
)
