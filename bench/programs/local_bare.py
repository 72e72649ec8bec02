"""Run a minimal server with starlette and uvicorn, beside the local server.

It prints the same lines as `local_twin.py`, and answers with fixed bytes.
"""

import json
import resource
import socket
import sys
import threading
import time

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

EVENT = b'data: {"id":"chatcmpl-1","created":1,"model":"m","choices":[{"index":0,"delta":{"content":"word "}}]}\n\n'


async def chat(request: Request) -> Response:
    body = json.loads(await request.body())
    if not body.get("stream"):
        return Response(b'{"choices":[{"message":{"content":"%s"}}]}' % (b"word " * 18), media_type="application/json")

    async def events():  # type: ignore[no-untyped-def]
        for _ in range(body["events"]):
            yield EVENT

    return StreamingResponse(events(), media_type="text/event-stream")


listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
listener.bind(("127.0.0.1", 0))
app = Starlette(routes=[Route("/{path:path}", chat, methods=["POST"])])
server = uvicorn.Server(uvicorn.Config(app, log_config=None, lifespan="off", ws="none"))
threading.Thread(target=lambda: server.run(sockets=[listener]), daemon=True).start()
while not server.started:
    time.sleep(0.001)
print(f"http://127.0.0.1:{listener.getsockname()[1]}", flush=True)
for _ in sys.stdin:
    print(time.process_time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024, flush=True)
