"""Code for child processes: unpickled values, and a fork during a stream.

`python -m tests.lifecycle._child URL` forks; it has no thread but its main one, as a program that forks should.
"""

from __future__ import annotations

import os
import sys
import threading
import warnings
from typing import Any

from orq import UNSET, Orq, OrqCore
from orq.funcs import conversations_create, conversations_create_conversation_response, conversations_retrieve
from orq.models import Conversation, CreateConversationRequest, UpdateConversationMetadata
from tests.support.samples import REPLY_REQUEST

RETRIEVE: Any = {"conversation_id": "conv_01"}


def without_key() -> None:
    """Make this process one where no key is set."""
    os.environ.pop("ORQ_API_KEY", None)


def create(core: OrqCore, request: CreateConversationRequest) -> Any:
    """Make a call with a core and a request that came over; the result goes back."""
    with core:
        return conversations_create(core, request)


def create_with(client: Orq, **request: Any) -> Conversation:
    with client:
        return client.conversations.create(**request)


def back(value: Any) -> Any:
    return value


def is_unset(value: UpdateConversationMetadata) -> bool:
    return value.entity_id is UNSET


def key() -> str:
    """A key callback: it is pickled as its name."""
    return "sk-of-a-callback"


def fork(url: str) -> None:
    core = OrqCore("sk-fork", server_url=url, timeout=5.0)
    assert conversations_retrieve(core, RETRIEVE).ok  # its connection is idle at the fork
    stream = conversations_create_conversation_response(core, REPLY_REQUEST).unwrap()
    next(stream)  # and this one is in use
    core._connections._lock.acquire()  # as if another thread were creating the client

    child = os.fork()
    if child == 0:
        code = 1
        try:
            assert conversations_retrieve(core, RETRIEVE).response.attempts == 1
            threads = [threading.Thread(target=conversations_retrieve, args=(core, RETRIEVE)) for _ in range(3)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            core.close()
            code = 0
        finally:
            os._exit(code)

    core._connections._lock.release()
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0
    assert "".join(stream.text()) == "lo!", "the stream goes on in the parent"
    assert stream.complete
    assert conversations_retrieve(core, RETRIEVE).response.attempts == 1
    core.close()


if __name__ == "__main__":
    warnings.simplefilter("error")
    fork(sys.argv[1])
