"""A program for `test_data.py`: a server on a data file, controlled by its input.

It prints the answers.
"""

from __future__ import annotations

import os
import sys

import httpx

from orq.errors import ConfigurationError
from orq.local import LocalOrq
from tests.support.wire import connect, create


def serve(path: str) -> None:
    with LocalOrq(data=path) as server, connect(server) as http:
        print(server.url, flush=True)
        for line in sys.stdin:
            print(answer(line.strip(), path, server, http), flush=True)


def answer(word: str, path: str, server: LocalOrq, http: httpx.Client) -> str:
    if word == "second server":
        try:
            LocalOrq(data=path).start().close()
        except ConfigurationError as error:
            return str(error)
        return "started"
    if word == "read the file":
        with open(path, "rb") as file:
            return str(len(file.read()))
    if word == "fork":
        child = os.fork()
        if child == 0:
            server.close()
            sys.exit(0)  # this runs all exit handlers of Python
        return str(os.waitpid(child, 0)[1])
    return create(http)


def keep_creating(server: LocalOrq, descriptor: int) -> None:
    """Create conversations without end, and write the id of each when it has been answered."""
    with connect(server) as http:
        while True:
            os.write(descriptor, f"{create(http)}\n".encode())


def keep_setting_back(server: LocalOrq) -> None:
    """Let another tenant go to and fro between the seed and the seed with a hundred skills."""
    while True:
        server.reset(tenant="other")
        server.seed({"skills": [{}] * 100}, tenant="other")
        name = server.snapshot(tenant="other")
        server.reset(tenant="other")
        server.restore(name, tenant="other")


if __name__ == "__main__":
    serve(sys.argv[1])
