"""Make a call with openai in ten lines, for the cost of type-checking it."""

import sys

from openai import OpenAI

with OpenAI(api_key="key", base_url=sys.argv[1]) as client:
    response = client.responses.retrieve("resp_01")
    for item in response.output:
        print(item.type, response.output_text)
