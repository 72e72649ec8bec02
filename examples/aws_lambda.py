"""A Lambda behind a function URL or an API gateway.

It answers POST {"conversation_id": "conv_01", "question": "Hello!"}.

    pip install --target package --only-binary :all: --platform manylinux2014_x86_64 --python-version 3.13 orq-sdk
    cp examples/aws_lambda.py package/
    python3.13 -m compileall -q --invalidation-mode unchecked-hash package   # or each cold start compiles anew
    (cd package && zip -qr ../function.zip .)
    # handler: aws_lambda.handler; environment: ORQ_API_KEY

What a container keeps between two calls is made when it starts: here the core, with its connection. Between calls the
container is frozen, for minutes, and the service hangs up meanwhile. The core sees that before it sends anything and
connects anew, so the first call after a thaw is like any other. What cannot be seen, such as a router that forgot the
connection, ends with the time that the function has left: as an answer of ours, not as the platform's timeout.

tests/examples/test_lambda.py packs it, starts it cold, freezes and thaws it: 2.0 MB packed, 5.7 MB with bytecode; on
the tests' machine 0.23 s to start, 0.09 s with bytecode, 15 ms for the first call.
"""

from __future__ import annotations

import base64
import json
import os
from typing import Any

from orq import OrqCore, OrqError, RequestOptions
from orq.errors import NotFoundError, RequestTimeoutError, RequestValidationError, UnprocessableEntityError
from orq.funcs import conversations_create_conversation_response

MARGIN = 1.0  # seconds of the function's time in which to say that there is no more
STATUSES: dict[type[OrqError], int] = {
    RequestValidationError: 422,
    UnprocessableEntityError: 422,
    NotFoundError: 404,
    RequestTimeoutError: 504,
}

# If the key is missing the container does not start, and the deployment shows it.
core = OrqCore(os.environ["ORQ_API_KEY"])


def handler(event: dict[str, Any], context: Any) -> dict[str, Any]:
    """Answer one request; whatever comes from outside, this does not raise."""
    left = context.get_remaining_time_in_millis() / 1000 - MARGIN
    try:
        body = event["body"]
        asked = json.loads(base64.b64decode(body) if event.get("isBase64Encoded") else body)
        conversation_id, question = asked["conversation_id"], asked["question"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return _answer(400, error='send {"conversation_id": "...", "question": "..."}')
    try:
        result = conversations_create_conversation_response(
            core,
            {
                "conversation_id": conversation_id,
                "message": {"role": "user", "parts": [{"kind": "text", "text": question}]},
                "model": "openai/gpt-4o",
            },
            options=RequestOptions(total_timeout=max(left, 0.1)),
        )
        with result.unwrap() as stream:
            reply = stream.collect()
    except OrqError as error:
        print(error)  # to the function's log: no key is in it, and of the question what the service may quote
        status = STATUSES.get(type(error), 502)
        return _answer(status, error=error.message if status < 500 else "no answer now")
    return _answer(200, text=reply.text)


def _answer(status: int, **body: Any) -> dict[str, Any]:
    return {"statusCode": status, "headers": {"content-type": "application/json"}, "body": json.dumps(body)}
