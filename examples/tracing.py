"""Answer a customer as one trace, and find the trace again.

It contains your functions, the call of a model, and the spans of the service.

python examples/tracing.py ada "Where is order 17?"    # needs ORQ_API_KEY, or ORQ_SERVER_URL
"""

from __future__ import annotations

import sys
from datetime import datetime, timedelta, timezone

from orq import Orq
from orq.otel import setup, traced


@traced(type="retrieval")
def find_orders(customer: str) -> list[str]:
    return [f"Order 17 of {customer} was sent."]


@traced(type="agent")
def answer(client: Orq, customer: str, question: str) -> str:
    messages = [{"role": "user", "content": f"{question} What is known: {' '.join(find_orders(customer))}"}]
    chat = client.router.chat.completions
    return chat.create(model="openai/gpt-4o", messages=messages, orq={"identity": {"id": customer}}).text


if __name__ == "__main__":
    customer, question = sys.argv[1:]
    with Orq() as client:
        tracing = setup(client, service_name="help-desk")
        print(answer(client, customer, question))
        tracing.force_flush()
        now = datetime.now(timezone.utc)
        for trace in client.traces.query_items(from_=now - timedelta(hours=1), to=now, oql=f"identity_id:{customer}"):
            print(trace.name, trace.status, trace.usage and trace.usage.total_tokens)
            for span in client.traces.list_spans_items(trace_id=trace.trace_id or ""):
                print(" ", span.level, span.name)
