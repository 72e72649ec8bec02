"""Read one streamed reply with orq-ai-sdk, in a fresh process. Argument: the server's URL."""

import sys
import warnings

warnings.simplefilter("ignore", DeprecationWarning)
from orq_ai_sdk import Orq  # noqa: E402 - it warns of the one operation that streams these events

message = {"role": "user", "parts": [{"kind": "text", "text": "Hello!"}]}

with (
    Orq(api_key="key", server_url=sys.argv[1]) as client,
    client.agents.responses.create(agent_key="agent_01", message=message, stream=True) as stream,
):
    print(sum(1 for _ in stream))
