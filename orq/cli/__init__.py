"""The command line, `python -m orq` or `orq-sdk`.

Each command has a file; `main` chooses one.

Modules are imported only when they are needed: `--help` loads no HTTP client and no operation.
"""
