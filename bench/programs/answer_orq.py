"""Get the answer of one call with one function of orq, in a fresh process.

Argument: the server's URL.
"""

import sys

from orq import Ok, OrqCore
from orq.funcs import conversations_retrieve

with OrqCore("key", server_url=sys.argv[1]) as core:
    match conversations_retrieve(core, {"conversation_id": "conv_01"}):
        case Ok(conversation):
            print(conversation.display_name, len(conversation.messages))
        case error:
            sys.exit(str(error))
