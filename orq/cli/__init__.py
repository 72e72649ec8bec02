"""The command line: `python -m orq`, or `orq`. A file per command; `main` chooses one, and makes exit codes of errors.

Nothing here is imported before it is needed: `--help` loads no HTTP client and no operation.
"""
