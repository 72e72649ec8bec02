"""One function per operation: `(core, request, *, options=None)`; each is loaded when its name is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lazy import attach

if TYPE_CHECKING:
    from ._conversations_create import conversations_create as conversations_create
    from ._conversations_create_conversation_response import (
        conversations_create_conversation_response as conversations_create_conversation_response,
    )
    from ._conversations_delete import conversations_delete as conversations_delete
    from ._conversations_generate_name import conversations_generate_name as conversations_generate_name
    from ._conversations_list import conversations_list as conversations_list
    from ._conversations_retrieve import conversations_retrieve as conversations_retrieve
    from ._conversations_update import conversations_update as conversations_update
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "_conversations_create": ("conversations_create",),
            "_conversations_create_conversation_response": ("conversations_create_conversation_response",),
            "_conversations_delete": ("conversations_delete",),
            "_conversations_generate_name": ("conversations_generate_name",),
            "_conversations_list": ("conversations_list",),
            "_conversations_retrieve": ("conversations_retrieve",),
            "_conversations_update": ("conversations_update",),
        },
    )
