"""`python -m orq`: the command line, also installed as `orq-sdk`. What it does is in `orq.cli`."""

from __future__ import annotations

import sys

from orq.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
