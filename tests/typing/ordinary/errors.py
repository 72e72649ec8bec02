"""What can go wrong, by class."""

import time

import orq
from orq import Orq
from orq.errors import APIError, AuthenticationError, RateLimitError


def ask(client: Orq, text: str) -> str | None:
    try:
        answer = client.router.chat.completions.create(
            model="openai/gpt-4o", messages=[{"role": "user", "content": text}]
        )
    except RateLimitError as error:
        time.sleep(error.retry_after or 1.0)
        return None
    except AuthenticationError:
        raise SystemExit("set ORQ_API_KEY") from None
    except APIError as error:
        print(error.status_code, error.request_id, error.message)
        return None
    except orq.errors.ConnectionFailedError as error:
        print("no network", error)
        return None
    except orq.OrqError as error:
        print(error.hint)
        raise
    return answer.choices[0].message.content
