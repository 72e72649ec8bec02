"""The functional core: results that are tested by their truth."""

from orq import Err, Ok, OrqCore, OrqError, Result
from orq.funcs import conversations_create, conversations_list, conversations_retrieve
from orq.models import Conversation


def make(core: OrqCore, name: str | None) -> Result[Conversation, OrqError]:
    result = conversations_create(core, {"project_id": "proj_01", "display_name": name or "Untitled"})
    if not result:
        return result
    print(result.value.id)
    return result


def title(core: OrqCore, conversation: str) -> str:
    if found := conversations_retrieve(core, {"conversation_id": conversation}):
        return found.value.display_name
    return "?"


def count(core: OrqCore) -> int:
    match conversations_list(core):
        case Ok(page):
            return len(page.data)
        case Err(error):
            print(error)
            return 0


def chain(core: OrqCore) -> str:
    return conversations_create(core, {"project_id": "proj_01"}).map(lambda made: made.display_name).unwrap()
