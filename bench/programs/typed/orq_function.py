"""Make a call with one function in ten lines, for the cost of type-checking it."""

import sys

from orq import OrqCore
from orq.funcs import conversations_retrieve

with OrqCore(server_url=sys.argv[1]) as core:
    conversation = conversations_retrieve(core, {"conversation_id": "conv_01"}).unwrap()
    print(conversation.display_name, len(conversation.messages))
