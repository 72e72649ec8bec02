"""`import orq`, and all else by its dots."""

import orq

client = orq.Orq(timeout=orq.Timeout(read=30.0), retries=orq.RetryConfig(max_attempts=5))
message = orq.models.UserMessage(content="Hello!")
history: list[orq.params.ChatMessageParam] = [{"role": "system", "content": "Be brief."}, message]
print(client.router.chat.completions.create(model="m", messages=history).choices[0].message.content)

core = orq.OrqCore()
result = orq.funcs.conversations_list(core)
if result.ok:
    print(len(result.value.data))
elif isinstance(result.error, orq.errors.RateLimitError):
    print(result.error.retry_after)
for found in orq.pagination.items(orq.funcs.agents_list, core):
    print(found.unwrap().key)
