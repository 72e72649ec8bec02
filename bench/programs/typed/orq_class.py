"""A call through the class, ten lines."""

import sys

from orq import Orq

with Orq(server_url=sys.argv[1]) as client:
    conversation = client.conversations.retrieve(conversation_id="conv_01")
    for message in conversation.messages:
        print(message.role, conversation.display_name)
