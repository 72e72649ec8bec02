"""Read one streamed reply with one function of orq, in a fresh process.

Argument: the server's URL.
"""

import sys

from orq import OrqCore
from orq.funcs import conversations_create_conversation_response
from orq.params import CreateConversationResponseRequestParam

request: CreateConversationResponseRequestParam = {
    "conversation_id": "conv_01",
    "message": {"role": "user", "parts": [{"kind": "text", "text": "Hello!"}]},
    "model": "openai/gpt-4o",
}

with (
    OrqCore("key", server_url=sys.argv[1]) as core,
    conversations_create_conversation_response(core, request).unwrap() as stream,
):
    print(sum(1 for _ in stream))
