"""Measure the phases of a first call with one function of orq. Argument: the server's URL."""

from _phases import phase, tell, url

from orq import OrqCore
from orq.funcs import conversations_retrieve

phase("import")
core = OrqCore("key", server_url=url)
phase("client")
conversations_retrieve(core, {"conversation_id": "conv_01"}).unwrap()
phase("first call")
conversations_retrieve(core, {"conversation_id": "conv_02"}).unwrap()
phase("second call")
core.close()
from orq._engine.codec import decode  # noqa: E402
from orq._engine.operation import operation_of  # noqa: E402
from orq.funcs import conversations_list  # noqa: E402 - its answer is one that this process has not decoded yet

phase("-")
decode(operation_of(conversations_list).answer.type, b'{"object":"list","data":[],"has_more":false}')  # type: ignore[union-attr]
phase("decode")
secure = OrqCore("key", server_url="https://127.0.0.1:1", retries=None)  # No server listens there.
assert not conversations_retrieve(secure, {"conversation_id": "conv_01"}).ok
phase("TLS")
tell()
