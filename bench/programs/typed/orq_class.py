"""Make a call with the class in ten lines, for the cost of type-checking it."""

import sys

from orq import Orq

with Orq(server_url=sys.argv[1]) as client:
    conversation = client.conversations.retrieve(conversation_id="conv_01")
    for message in conversation.messages:
        print(message.role, conversation.display_name)
