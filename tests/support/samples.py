"""Samples that several test folders share: a key, a conversation, a request for a reply."""

from __future__ import annotations

from typing import Any

KEY = "sk-orq-thisIsTheSecretOfTheTests-0123456789"
"""Long and unlike any other text, so that a test finds it wherever it should not be."""

CONVERSATION = {"kind": "conversation", "displayName": "A talk", "createdAt": 1, "updatedAt": 2, "_id": "conv_01"}
RETRIEVED = {**CONVERSATION, "messages": []}

MESSAGE: Any = {"role": "user", "parts": [{"kind": "text", "text": "Hello!"}]}
REPLY_REQUEST: Any = {"conversation_id": "conv_01", "message": MESSAGE, "model": "openai/gpt-4o"}
"""A request for a streamed reply, in Python names."""

LOCAL_REPLY = 'You said: "Hello!" This reply comes from the local server on this machine; no model was asked.'
"""What the local server answers to `MESSAGE`."""
