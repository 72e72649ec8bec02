"""Make a call with httpx and msgspec, for the cost of type-checking them."""

import sys

import httpx
import msgspec

with httpx.Client() as client:
    response = client.get(sys.argv[1])
    print(msgspec.json.decode(response.content, type=dict[str, str]))
