"""Make the calls on stdin with the vendor's client.

A Python with orq-ai-sdk runs this program.

`_vendor_calls.py URL` prints for each call `read`, `raised` and the error, or `unknown` and what the client lacks.
"""

from __future__ import annotations

import inspect
import json
import sys
import warnings
from pathlib import Path
from typing import Any

from orq_ai_sdk import Orq

warnings.simplefilter("ignore")
CLIENT: Any = Orq(api_key="local", server_url=sys.argv[1])


def method(about: dict[str, Any]) -> Any:
    found = CLIENT
    for part in (*about["group"].split("."), about["method"]):
        found = getattr(found, part, None)
    return found


def called(run: Any, given: dict[str, Any]) -> None:
    """Make a call and read all of its answer; what has no parameter of its own goes into the one for the body."""
    known = inspect.signature(run).parameters
    arguments, rest = {}, {}
    for name, value in given.items():
        if isinstance(value, str) and value.endswith("/notes.txt") and Path(value).exists():
            value = {"file_name": "notes.txt", "content": Path(value).read_bytes()}
        own = next((other for other in (name, f"{name}_", name.strip("_")) if other in known), None)
        (rest if own is None else arguments)[own or name] = value
    if rest:
        body = next(name for name in known if "request" in name)
        arguments[body] = rest.get("body", rest)
    wanted = [name for name, one in known.items() if one.default is one.empty and name not in arguments]
    answer = run(**arguments, **{name: {} for name in wanted})
    if given.get("stream"):
        for _ in answer:
            pass


for line in sys.stdin:
    about = json.loads(line)
    run = method(about)
    if run is None:
        print("unknown", about["group"], flush=True)
        continue
    try:
        called(run, about["given"])
        print("read", flush=True)
    except Exception as error:
        print("raised", type(error).__name__, " ".join(str(error).split())[:500], flush=True)
