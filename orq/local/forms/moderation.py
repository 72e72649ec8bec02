"""Handlers for moderation, and for personal data in texts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..call import Answer, LocalCall
from ..compute import pii
from ..compute.moderation import CATEGORIES, category_scores, flags, safety_scores
from .asking import check_model, not_honoured, refused, words_of

_DEFAULT_MODEL = "openai/omni-moderation-latest"


async def moderate(call: LocalCall) -> Answer:
    """Rate each text. The parts of a message are rated together, and pictures are not rated."""
    given, model = call.body["input"], call.body.get("model") or _DEFAULT_MODEL
    if "/" in model:  # OpenAI's clients name the model without a provider.
        check_model(call.server.chat_model, model)
    if not isinstance(given, str) and all(isinstance(part, dict) for part in given):
        texts = [" ".join(part.get("text") or "" for part in given)]
        unseen = tuple(f"input[{index}]" for index, part in enumerate(given) if part.get("image_url"))
    else:
        texts, unseen = [given] if isinstance(given, str) else [words_of(part) for part in given], ()
    if not texts:
        raise refused("input", "must not be empty")
    results = [_safety(text) if "mistral" in model else _rated(text) for text in texts]
    value = {"id": call.server.clock.new_id("modr"), "model": model, "results": results}
    return Answer(kind="computed", value=value, ignored=(*not_honoured(call.body, ("input",)), *unseen))


def _rated(text: str) -> Mapping[str, Any]:
    scores = category_scores(text)
    holds = flags(scores)
    kinds = {name: ["text"] for name in CATEGORIES}
    return {
        "flagged": any(holds.values()),
        "categories": holds,
        "category_scores": scores,
        "category_applied_input_types": kinds,
    }


def _safety(text: str) -> Mapping[str, Any]:
    scores = safety_scores(text, pii=bool(pii.find(text)))
    return {"categories": flags(scores), "category_scores": scores}


async def detect(call: LocalCall) -> Answer:
    """Report whether a text has personal data, and how often each kind occurs."""
    found = _found(call)
    counts: dict[str, int] = {}
    for place in found:
        counts[place.entity] = counts.get(place.entity, 0) + 1
    value: dict[str, Any] = {"has_pii": bool(found)}
    if call.body.get("include_entities", True):
        value["entities"] = counts
    return _computed(call, value)


async def redact(call: LocalCall) -> Answer:
    """Replace personal data by placeholders."""
    hidden, mappings = pii.redact(call.body.get("text") or "", _found(call))
    return _computed(call, {"redacted_text": hidden, "mappings": mappings})


async def restore(call: LocalCall) -> Answer:
    """Replace placeholders by their values."""
    text, mappings = call.body.get("redacted_text") or "", call.body.get("mappings") or {}
    return _computed(call, {"original_text": pii.restore(text, mappings)})


async def capabilities(call: LocalCall) -> Answer:
    """List the supported kinds. The patterns are the same for all languages and regions."""
    value = {
        "languages": ["en"],
        "base_entities": pii.ENTITIES,
        "all_entities": pii.ENTITIES,
        "regions": [],
        "region_entities": {},
        "entity_thresholds": {entity: pii.confidence(entity) for entity in pii.ENTITIES},
        "default_threshold": pii.DEFAULT_THRESHOLD,
        "max_text_chars": pii.MOST_CHARACTERS,
    }
    return Answer(kind="computed", value=value)


def _found(call: LocalCall) -> list[pii.Found]:
    text, entities = call.body.get("text") or "", call.body.get("entities") or ()
    if len(text) > pii.MOST_CHARACTERS:
        raise refused("text", f"must have at most {pii.MOST_CHARACTERS} characters, not {len(text)}")
    unknown = [entity for entity in entities if entity not in pii.ENTITIES]
    if unknown:
        raise refused("entities", f"names {unknown[0]!r}, which is not one of {', '.join(pii.ENTITIES)}")
    return pii.find(text, entities, call.body.get("threshold"), call.body.get("entity_thresholds"))


def _computed(call: LocalCall, value: Any) -> Answer:
    return Answer(
        kind="computed", value=value, ignored=tuple(name for name in ("language", "regions") if call.body.get(name))
    )


HANDLERS = {
    "router_moderations_create": moderate,
    "pii_detect": detect,
    "pii_redact": redact,
    "pii_restore": restore,
    "pii_capabilities": capabilities,
}
