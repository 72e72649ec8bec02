"""Cases for type checkers: the parts of clients and cores.

This file is never run. `results.py` explains the marks.
"""

# pyright: strict

import ssl

import httpx

from orq import AsyncOrq, AsyncOrqCore, Orq, OrqCore, Timeout


def borrowed(http: httpx.Client, awaited: httpx.AsyncClient, none: httpx.Client | None) -> None:
    Orq(http_client=http)
    OrqCore(http_client=none)
    AsyncOrq(http_client=awaited)
    AsyncOrqCore(http_client=awaited)
    Orq(http_client=awaited)  # expect: mypy, pyright, ty, pyrefly
    OrqCore(http_client=awaited)  # expect: mypy, pyright, ty, pyrefly
    AsyncOrq(http_client=http)  # expect: mypy, pyright, ty, pyrefly
    AsyncOrqCore(http_client=http)  # expect: mypy, pyright, ty, pyrefly
    Orq(http_client="http://proxy.example")  # expect: mypy, pyright, ty, pyrefly


def settings() -> None:
    Orq("key", timeout=Timeout(connect=1), idle_timeout=None, verify=ssl.create_default_context())
    Orq(lambda: "key", retries=None)
    AsyncOrq(time_out=3)  # expect: mypy, pyright, ty, pyrefly
    Orq(verify="ca.pem")  # expect: mypy, pyright, ty, pyrefly
