"""Settings of one call, also optional ones."""

from orq import Orq, RequestOptions, RetryConfig, Timeout
from orq.models import Conversation


def create(
    client: Orq,
    name: str,
    *,
    headers: dict[str, str] | None = None,
    timeout: float | None = None,
    query: dict[str, str] | None = None,
    retries: int = 2,
) -> Conversation:
    options = RequestOptions(
        headers=headers, timeout=timeout, query=query, retries=RetryConfig(max_attempts=retries + 1)
    )
    return client.conversations.create(project_id="proj_01", display_name=name, options=options)


def slow(client: Orq) -> str:
    options = RequestOptions(timeout=Timeout(read=None), idempotency_key="mine", body={"identity": {"id": "u1"}})
    answer = client.router.chat.completions.create(
        model="m", messages=[{"role": "user", "content": "Hello!"}], options=options
    )
    return answer.choices[0].message.content or ""
