"""Handlers that classify content by shared words, and OCR."""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote_to_bytes

from ..call import Answer, LocalCall
from ..compute.png import size_of
from ..compute.search import scores
from ..compute.tokens import count
from .asking import check_model, decoded, not_honoured, refused, words_of

_DATA_URL = re.compile(r"data:([\w.+-]+/[\w.+-]+)?((?:;[^,;]*)*),")


async def classify(call: LocalCall) -> Answer:
    """Answer each question under its name."""
    body = call.body
    check_model(call.server.chat_model, body["model"])
    state = words_of(body["state"])
    answers = {
        name: _answer(name, question, state, body.get("assets") or {}) for name, question in body["questions"].items()
    }
    asked = count(state) + count(words_of(body["questions"]))
    value = {
        "model": body["model"],
        "answers": answers,
        "usage": {"input_tokens": asked, "output_tokens": len(answers)},
    }
    return Answer(kind="computed", value=value, ignored=not_honoured(call.body, ("questions", "state", "assets")))


def _answer(name: str, question: Mapping[str, Any], state: str, assets: Mapping[str, Any]) -> dict[str, Any]:
    kind, criteria = question["type"], question.get("criteria")
    if kind == "noul":
        no, yes = (words_of((criteria or {}).get(side)) for side in ("false", "true"))
        shares = _shares(state, [no, f"{yes} {words_of(question['instructions'])}"])
        return {"type": kind, "noul": shares[1]}
    if kind == "box":
        if not assets:
            return {"type": "refusal"}
        return {"type": kind, "box": {"left": 0.0, "top": 0.0, "right": 1.0, "bottom": 1.0}, "confidence": 0.0}
    if not criteria or (kind == "score" and len(criteria) < 2):
        raise refused(
            f"questions.{name}.criteria", "must have two levels or more" if kind == "score" else "must not be empty"
        )
    options = criteria if isinstance(criteria, dict) else dict(enumerate(criteria))
    labels = [str(label) for label in options]
    texts = [words_of(text) for text in options.values()]
    named = [f"{label} {text}" if kind == "choice" else text for label, text in zip(labels, texts, strict=True)]
    shares = _shares(state, named)
    best = max(range(len(shares)), key=shares.__getitem__)
    found = {"confidence": shares[best], "probabilities": dict(zip(labels, shares, strict=True))}
    if kind == "choice":
        return {"type": kind, "choice": labels[best], **found}
    return {"type": kind, "score": best, "legend": dict(zip(labels, texts, strict=True)), **found}


def _shares(state: str, options: list[str]) -> list[float]:
    """Return the probability of each option by the words that it shares with the state.

    They sum to 1.
    """
    found = [0.05 + score for score in scores(state, options)]
    shares = [round(score / sum(found), 4) for score in found]
    return [round(1 - sum(shares[1:]), 4), *shares[1:]]


async def read_document(call: LocalCall) -> Answer:
    """Answer with the text of a text document.

    Pictures and PDFs are not read, and URLs are not fetched.
    """
    body = call.body
    check_model(call.server.chat_model, body["model"])
    document = body["document"]
    url = document.get("document_url") or document["image_url"]
    url = url["url"] if isinstance(url, dict) else url
    kind, content = _inline(url)
    page: dict[str, Any] = {"index": 0, "markdown": _markdown(kind, content), "images": []}
    if content is not None and (size := size_of(content)):
        page["dimensions"] = {"dpi": 72, "width": size[0], "height": size[1]}
    settings = body.get("ocr_settings") or {}
    if content is not None and kind.startswith("image/") and settings.get("include_image_base64"):
        page["images"] = [{"id": "img-0", "image_base64": base64.b64encode(content).decode()}]
    pages = [page] if body.get("pages") in (None, []) or 0 in body["pages"] else []
    usage = {"type": "pages", "pages_processed": len(pages)}
    value = {"model": body["model"], "pages": pages, "usage": usage}
    return Answer(kind="computed", value=value, ignored=not_honoured(call.body, ("document", "pages", "ocr_settings")))


def _inline(url: str) -> tuple[str, bytes | None]:
    """Return the media type and the bytes of a `data:` URL, or no bytes for another URL."""
    match = _DATA_URL.match(url)
    if match is None:
        return "", None
    content = url[match.end() :]
    if match[2].endswith(";base64"):
        return match[1] or "text/plain", decoded("document", unquote_to_bytes(content).decode("latin-1"))
    return match[1] or "text/plain", unquote_to_bytes(content)


def _markdown(kind: str, content: bytes | None) -> str:
    if content is None:
        return "The local server fetches no documents: send one as a data URL."
    if kind.startswith("text/"):
        return content.decode("utf-8", "replace")
    return f"The local server cannot read {kind}: this document has {len(content)} bytes."


HANDLERS = {
    "router_classify_create": classify,
    "router_decisions_create": classify,
    "router_ocr": read_document,
}
