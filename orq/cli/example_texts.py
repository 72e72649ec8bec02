"""Texts of example requests by field name, for the help of operations and for the reference."""

from __future__ import annotations

import re

TELLING = ("display_name", "name", "title", "description", "file_name", "instructions")
"""Fields that show the effect of an update well, the best first."""
_BY_NAME = {
    "conversation_id": "conv_01",
    "project_id": "proj_01",
    "key_or_id": "prod_01",
    "model": "openai/gpt-4o",
    "judge_model": "openai/gpt-4o",
    "panel_models": "openai/gpt-4o-mini",
    "models": "openai/gpt-4o",
    "embedding_model": "openai/text-embedding-3-small",
    "voice": "alloy",
    "provider": "openai",
    "region": "eu-west-1",
    "path": "Default/examples",
    "display_name": "Try-out",
    "name": "Try-out",
    "title": "Try-out",
    "instructions": "Answer in one sentence.",
    "role": "Assistant",
    "description": "A first try",
    "emails": "ada@example.com",
    "filename": "notes.txt",
    "file_name": "notes.txt",
    "content_type": "text/plain",
    "api_key": "sk-of-the-provider",
    "model_developer": "openai",
    "model_family": "gpt-4o",
    "model_type": "chat",
    "metric": "genai.requests",
    "field": "status",
    "oql": "status:ok",
    "slug": "try-out",
    "secret": "a-long-random-secret",
    "expression": "0 0 9 * * 1",
    "state": "The parcel came late, and broken.",
    **dict.fromkeys(("text", "input", "query", "prompt", "message", "content", "context"), "Hello!"),
    **dict.fromkeys(("document", "documents"), "Hello!"),
}
# Texts for operations that need others, by the start of their names. Each model must fit its operation.
_BY_OPERATION = {
    "router_audio_speech": {"model": "openai/tts-1"},
    "router_audio": {"model": "openai/whisper-1"},
    "router_completions": {"model": "openai/gpt-3.5-turbo-instruct"},
    "router_embeddings": {"model": "openai/text-embedding-3-small"},
    "router_images_variations": {"model": "openai/dall-e-2"},
    "router_images": {"model": "openai/gpt-image-1"},
    "router_moderations": {"model": "openai/omni-moderation-latest"},
    "router_ocr": {"model": "mistral/mistral-ocr-latest"},
    "router_rerank": {"model": "cohere/rerank-v3.5"},
    "router_classify": {"instructions": "Is this a complaint?"},
    "router_decisions": {"instructions": "Is this a complaint?"},
    "file_systems": {"from": "notes.txt", "to": "archive/notes.txt"},
    "logs": {"field": "service_name", "oql": "service_name:shop"},
}


def example_text(operation: str, field: str) -> str | None:
    """Return the example text for a field of an operation, or None if any text fits.

    The name of the field may be in camel case or snake case.
    """
    name = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", field).lower().strip("_")
    own = next((texts for start, texts in _BY_OPERATION.items() if operation.startswith(start)), {})
    return own.get(name) or _BY_NAME.get(name)
