"""A call by hand: what httpx and msgspec cost a checker."""

import sys

import httpx
import msgspec

with httpx.Client() as client:
    response = client.get(sys.argv[1])
    print(msgspec.json.decode(response.content, type=dict[str, str]))
