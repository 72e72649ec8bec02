"""Read by type checkers, never run: what `Ok` and `Err` tell them.

A line that must be reported ends in the mark `expect` with the checkers that report it, and why the others do not; every
other line must be clean. `assert_type` fails for `Any`, so it also proves that a checker sees the package at all.
"""

# pyright: strict

from typing import NoReturn

from typing_extensions import assert_type

from orq import Err, Ok, OrqCore, Result
from orq.errors import OrqError, RateLimitError
from orq.funcs import conversations_create, conversations_delete
from orq.models import Conversation, CreateConversationRequest

core = OrqCore()
result = conversations_create(core, CreateConversationRequest(project_id="proj_01"))

assert_type(result, Result[Conversation, OrqError])
assert_type(result, int)  # expect: mypy, pyright, ty, pyrefly

match result:
    case Ok(value):
        assert_type(value, Conversation)
        assert_type(value.display_name, str)
        print(value.displayName)  # expect: mypy, pyright, ty, pyrefly
    case Err(RateLimitError(retry_after=seconds)):
        assert_type(seconds, float | None)
    case Err(error):
        assert_type(error, OrqError)
        print(error.status_code)  # expect: mypy, pyright, ty, pyrefly

if result.ok:
    assert_type(result.value, Conversation)
    assert_type(result.response.status_code, int)
else:
    assert_type(result.error, OrqError)

if isinstance(result, Ok):
    assert_type(result.value.created_at, int)

assert_type(result.unwrap(), Conversation)
print(result.val)  # expect: mypy, pyright, ty, pyrefly


def by_name(answer: Result[Conversation, OrqError]) -> str:
    if not answer.ok:
        raise answer.error
    return answer.value.display_name


def exhaustive(answer: Result[Conversation, OrqError]) -> str:
    match answer:
        case Ok(conversation):
            return conversation.display_name
        case Err(failure):
            return str(failure)


def length(conversation: Conversation) -> int:
    return len(conversation.display_name)


assert_type(result.map(length).unwrap(), int)
result.map(len)  # expect: mypy, pyright, ty, pyrefly

nothing = conversations_delete(core, {"conversation_id": "conv_01"})
assert_type(nothing, Result[None, OrqError])


def covariant(answer: Result[Conversation, RateLimitError]) -> Result[object, OrqError]:
    return answer


def never(failed: Err[OrqError]) -> NoReturn:
    failed.unwrap()
