"""The command line: `python -m orq`, or `orq-sdk`. A file per command; `main` chooses one, and returns exit codes.

Nothing here is imported before it is needed: `--help` loads no HTTP client and no operation.
"""
