"""The common part of `say` and `chat`: their options, and the conversation."""

from __future__ import annotations

import argparse
from contextlib import ExitStack

from ..errors import OrqError
from .servers import local, service
from .terminal import letter_missing, say, tell


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that choose the server, the model and the conversation."""
    parser.add_argument(
        "--model", default="openai/gpt-4o", help="Name of the model, as provider/model. Default: %(default)s."
    )
    parser.add_argument(
        "--live", action="store_true", help="Send the message to the service. Needs ORQ_API_KEY, and costs money."
    )
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--project", metavar="ID", help="Project of the new conversation. Only with --live.")
    where.add_argument("--conversation", metavar="ID", help="Conversation to continue. Only with --live.")


def check(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    """Refuse options that do not go together."""
    if options.live and not (options.project or options.conversation):
        parser.error("--live needs --project ID or --conversation ID.")
    if not options.live and (options.project or options.conversation):
        parser.error("--project and --conversation are used only with --live.")


class Conversation:
    """A conversation with the service or the local server. It is open until the stack is closed."""

    def __init__(self, stack: ExitStack, options: argparse.Namespace) -> None:
        self._client = stack.enter_context(service() if options.live else local(stack))
        if options.live:
            tell("The service answers.")
        self._model: str = options.model
        self._id: str = options.conversation or self._new(options.project or "proj_local")

    def ask(self, message: str) -> None:
        """Send a message, and write the reply as it arrives.

        Raise `OrqError` at the end if the encoding of stdout lacks a character of the reply.
        """
        stream = self._client.conversations.create_conversation_response(
            conversation_id=self._id,
            message={"role": "user", "parts": [{"kind": "text", "text": message}]},
            model=self._model,
        )
        missing = ""
        with stream:
            for text in stream.text():
                missing = say(text, end="") or missing
        say("")
        if missing:
            raise OrqError(letter_missing(missing))

    def _new(self, project_id: str) -> str:
        conversation = self._client.conversations.create(project_id=project_id, display_name="python -m orq")
        if not isinstance(conversation.id, str):
            raise OrqError("The new conversation has no id.")
        return conversation.id
