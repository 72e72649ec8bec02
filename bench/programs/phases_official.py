"""Measure the phases of a first call with orq-ai-sdk. Argument: the server's URL.

Its client creates a TLS context.
"""

from _phases import phase, tell, url  # isort: skip

from orq_ai_sdk import Orq

phase("import")
client = Orq(api_key="key", server_url=url)
phase("client")
client.datasets.retrieve(dataset_id="dataset_01")
phase("first call")
client.datasets.retrieve(dataset_id="dataset_02")
phase("second call")
tell()
