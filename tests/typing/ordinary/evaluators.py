"""Bodies that are unions: evaluators, tools, skills, feedback, all by keywords."""

from orq import Orq, OrqCore
from orq.funcs import evals_create, knowledge_create


def make(client: Orq) -> None:
    client.evals.create(
        type="llm_eval", key="polite", path="Default", model="openai/gpt-4o", prompt="Polite?", output_type="boolean"
    )
    client.tools.create(
        type="function",
        key="weather",
        path="Default",
        description="The weather",
        function={"name": "weather", "parameters": {"type": "object", "properties": {}}},
    )


def make_in_steps(client: Orq, description: str | None) -> None:
    made = client.evals.create(type="python_eval", key="len", path="Default", code="def evaluate(log): return True")
    print(made, description)


def by_function(core: OrqCore) -> None:
    print(knowledge_create(core, {"type": "internal", "key": "k", "embedding_model": "m", "path": "Default"}).ok)
    print(evals_create(core, {"body": {"type": "python_eval", "key": "k", "path": "Default", "code": "..."}}).ok)
