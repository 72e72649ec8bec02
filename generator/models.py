"""Write `orq/models`: a module of structs, enums and unions for each `x-orq-module`."""

from __future__ import annotations

from . import names
from .annotations import absent, annotation, may_be_absent
from .code import Code, lazy_package
from .facts import Choice, Const, Enum, Nullable, Object, Property, Ref, Scalar, Type
from .plan import Plan, is_free_form
from .text import docstring, literal


def modules(plan: Plan) -> dict[str, str]:
    """Return the text of each module by its file name."""
    files = {f"{module}.py": _Module(plan, module, members).text() for module, members in plan.modules().items()}
    files["__init__.py"] = lazy_package(
        "Values of the API, by name; the module that holds one is loaded when the name is first used.",
        plan.modules(),
        elsewhere={"Unrecognized": "..types"},
    )
    return files


class _Module:
    def __init__(self, plan: Plan, module: str, members: list[str]) -> None:
        self.plan, self.module, self.members = plan, module, members
        self.code = Code(f"orq.models.{module}")
        self.sent = False  # This is true while a type is written that is never received.
        self.code.define(*members)
        structs = (name for name in members if name in plan.requests_by_name or _is_object(plan, name))
        self.has_field_named_field = any(f.python == "field" for name in structs for _, f in plan.fields(name))

    def text(self) -> str:
        body = [line for name in self.members for line in ["", "", *self._definition(name)]]
        about = f"{names.snake(self.module).replace('_', ' ').capitalize()}."
        return self.code.text(about, body, lazy_annotations=False)

    def _definition(self, name: str) -> list[str]:
        self.sent = name in self.plan.requests_by_name
        if self.sent:
            return self._struct(name, self.plan.requests_by_name[name].text, as_input=True)
        component = self.plan.components[name]
        if is_free_form(component):
            self.code.use("typing", "Any", "TypeAlias")
            return [f"{name}: TypeAlias = dict[str, Any]", *docstring(component.text or "Free-form data.", "")]
        if isinstance(component, Object):
            self.sent = component.use == "request"
            return self._struct(name, component.text or f"{_words(name)}.", as_input=component.use != "response")
        if isinstance(component, Enum):
            return self._enum(component)
        return self._choice(component)

    def _enum(self, enum: Enum) -> list[str]:
        self.code.use("typing", "Literal", "TypeAlias")
        self.code.use("orq.types", "OpenEnum")
        values = ", ".join(map(literal, enum.values))
        return [f"{enum.name}: TypeAlias = OpenEnum[Literal[{values}]]", *docstring(enum.text, "")]

    def _choice(self, choice: Choice) -> list[str]:
        plan, about = self.plan, docstring(choice.text, "")
        self.code.use("typing", "TypeAlias")
        as_input = choice.name in plan.inputs
        variants = " | ".join(self._annotation(variant, as_input) for variant in choice.variants)
        if not plan.needs_table(choice):
            if plan.holds_struct(Ref(choice.name)):
                self.code.use("orq.types", "Open")
                return [f"{choice.name}: TypeAlias = Open[{variants}]", *about]
            return [f"{choice.name}: TypeAlias = {variants}", *about]
        self.code.use("typing", "TYPE_CHECKING")
        self.code.use("orq.types", "Open", "untagged")
        return [
            "if TYPE_CHECKING:",
            f"    {choice.name}: TypeAlias = Open[{variants}]",
            "else:",
            f"    {choice.name} = untagged(",
            f"        {literal(choice.name)},",
            *(f"        {line}," for line in self._table(choice, as_input)),
            "    )",
            *about,
        ]

    def _table(self, choice: Choice, as_input: bool) -> list[str]:
        keys = choice.keys or tuple((index, self._own_keys(choice, index)) for index in range(len(choice.variants)))
        rows = []
        for index, needed in keys:
            rows.append(f"({self._annotation(choice.variants[index], as_input)}, {literal(needed)})")
        if choice.tag:
            rows.append(f"tag={literal(choice.tag)}")
            pairs = ", ".join(f"{literal(tag)}: {name}" for tag, name in choice.tags.items())
            rows.append(f"tags={{{pairs}}}")
        return rows

    def _own_keys(self, choice: Choice, index: int) -> tuple[str, ...]:
        """Return the keys that only this variant of a tagged union requires."""
        needed = [self._required(variant) for variant in choice.variants]
        others = set().union(*(keys for i, keys in enumerate(needed) if i != index))
        return tuple(key for key in needed[index] if key not in others and key != choice.tag)

    def _required(self, kind: Type) -> list[str]:
        component = self.plan.components[kind.name] if isinstance(kind, Ref) else None
        return [p.wire for p in component.properties if p.required] if isinstance(component, Object) else []

    def _struct(self, name: str, text: str, *, as_input: bool) -> list[str]:
        self.code.use("orq.types", "APIStruct")
        tag = self.plan.tags.get(name)
        marks = f", tag_field={literal(tag[0])}, tag={literal(tag[1])}" if tag else ""
        lines = [f"class {name}(APIStruct, kw_only=True{marks}):", *docstring(text), ""]
        if tag:
            self.code.use("typing", "ClassVar", "Literal")
            lines.append(f"    {tag[0]}: ClassVar[Literal[{literal(tag[1])}]] = {literal(tag[1])}")
        for _, field in self.plan.fields(name):
            if not tag or field.wire != tag[0]:
                lines += self._field(field, as_input)
        component = self.plan.components.get(name)
        if isinstance(component, Object) and component.answer_text:
            lines += self._answer_text(*component.answer_text)
        return lines if lines[-1] else lines[:-1]

    def _answer_text(self, name: str, path: str) -> list[str]:
        """Write the property that returns the text of an answer."""
        self.code.use("orq._answer_text", "answer_text")
        about = docstring("The text of the answer; empty if it has none.", "        ")
        head = ["", "    @property", f"    def {name}(self) -> str:"]
        return [*head, *about, f"        return answer_text(self, {literal(path)})"]

    def _field(self, field: Property, as_input: bool) -> list[str]:
        kind = self._non_empty(field) if as_input and field.non_empty else self._annotation(field.type, as_input)
        renamed = f"name={literal(field.wire)}" if field.python != field.wire else ""
        if not field.required:
            kind = may_be_absent(kind, field, self.code.use)
            value = default = absent(field, self.code.use)
            if renamed:
                value = f"{self._msgspec_field()}({renamed}, default={default})"
        elif as_input and isinstance(field.type, Const):
            self.code.use("orq.types", "constant")
            value = f"constant({', '.join(filter(None, [literal(field.type.value), renamed]))})"
        else:
            value = f"{self._msgspec_field()}({renamed})" if renamed else ""
        value = f" = {value}" if value else ""
        return [f"    {field.python}: {kind}{value}", *docstring(field.text)]

    def _msgspec_field(self) -> str:
        """Import msgspec's `field`, or msgspec itself if a struct has a field named `field`."""
        if self.has_field_named_field:
            self.code.use("msgspec")
            return "msgspec.field"
        self.code.use("msgspec", "field")
        return "field"

    def _non_empty(self, field: Property) -> str:
        """Write the type of a field that must not be empty. Text is checked, and lists are not."""
        if field.type not in (Scalar("str"), Nullable(Scalar("str"))):
            return self._annotation(field.type, True)
        self.code.use("typing", "Annotated")
        self.code.use("orq.types", "NonEmpty")
        return "Annotated[str, NonEmpty]" + " | None" * isinstance(field.type, Nullable)

    def _annotation(self, kind: Type, as_input: bool) -> str:
        return annotation(kind, self.plan, self.code.use, as_input=as_input, sent=self.sent, decoded=True)


def _is_object(plan: Plan, name: str) -> bool:
    return isinstance(plan.components[name], Object)


def _words(name: str) -> str:
    return names.snake(name).replace("_", " ").capitalize()
