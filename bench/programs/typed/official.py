"""Make a call with orq-ai-sdk in ten lines, for the cost of type-checking it."""

import sys

from orq_ai_sdk import Orq

with Orq(api_key="key", server_url=sys.argv[1]) as client:
    dataset = client.datasets.retrieve(dataset_id="dataset_01")
    if dataset.metadata.datapoints_count:
        print(dataset.display_name)
