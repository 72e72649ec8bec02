"""Texts of example requests and answers by field name.

The local server, the help and the reference use them.
"""

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
    "bytes": "2048",
    "checksum": "9f86d081884c7d65",
    "cidr": "203.0.113.0/24",
    "currency": "USD",
    "current_ip": "203.0.113.7",
    "domain": "example.com",
    "email": "ada@example.com",
    "endpoints": "chat_completions",
    "entity_type": "agent",
    "events": "deployment.invoked",
    "explanation": "The answer names the time limit.",
    "features": "tools",
    "key": "support",
    "logo": "https://example.com/logo.svg",
    "model_ref": "openai/gpt-4o",
    "object_name": "files/returns.pdf",
    "offering_of": "openai/gpt-4o",
    "location": "eu",
    "output": "text",
    "owner": "ada@example.com",
    "parameter": "temperature",
    "parameter_type": "number",
    "preferred_transport": "JSONRPC",
    "preset_key": "overview",
    "protocol_version": "1.0",
    "publisher": "OpenAI",
    "supported_parameters": "temperature",
    "supported_tiers": "default",
    "tags": "support",
    "teams": "Support",
    "token": "sk-orq-...",
    "token_prefix": "sk-orq-",
    "txt_name": "_orq.example.com",
    "txt_value": "orq-verification=01JGFJJZ",
    "version": "1.0.0",
    **dict.fromkeys(("text", "input", "query", "prompt", "message", "content", "context", "delta"), "Hello!"),
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
    name = snake(field)
    own = next((texts for start, texts in _BY_OPERATION.items() if operation.startswith(start)), {})
    return own.get(name) or _BY_NAME.get(name)


def snake(field: str) -> str:
    """Return the name of a field in snake case: `fileName` -> `file_name`, `_id` -> `id`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", field).lower().strip("_")
