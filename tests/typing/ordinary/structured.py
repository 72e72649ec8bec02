"""A JSON schema asked for, and the text read as a class of one's own."""

import dataclasses
import json

import msgspec

from orq import Orq, from_wire


@dataclasses.dataclass
class City:
    name: str
    people: int


SCHEMA = {
    "type": "object",
    "properties": {"name": {"type": "string"}, "people": {"type": "integer"}},
    "required": ["name", "people"],
    "additionalProperties": False,
}


def biggest(client: Orq, country: str) -> City:
    answer = client.router.chat.completions.create(
        model="openai/gpt-4o",
        messages=[{"role": "user", "content": f"The biggest city of {country}"}],
        response_format={
            "type": "json_schema",
            "json_schema": {"name": "city", "strict": True, "schema": SCHEMA},
        },
    )
    text = answer.choices[0].message.content
    assert text is not None
    print(json.loads(text)["name"], msgspec.json.decode(text, type=City).people)
    return from_wire(City, text)


def either(data: dict[str, object]) -> str:
    value = from_wire(City | str, data)
    return value.name if isinstance(value, City) else value
