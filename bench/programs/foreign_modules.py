"""Print the modules that `import orq` loads from neither orq nor the standard library."""

import sys

before = set(sys.modules)

import orq  # noqa: E402 - what is there before it is not its doing

assert orq.__name__
roots = {name.partition(".")[0] for name in set(sys.modules) - before}
print(*sorted(roots - {"orq", *sys.stdlib_module_names}))
