"""Get the answer of one call with orq-ai-sdk, in a fresh process.

Argument: the server's URL.
"""

import sys

from orq_ai_sdk import Orq

with Orq(api_key="key", server_url=sys.argv[1]) as client:
    dataset = client.datasets.retrieve(dataset_id="dataset_01")
    print(dataset.display_name)
