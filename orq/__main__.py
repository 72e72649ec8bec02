"""`python -m orq`: run the command line of `orq.cli`, which is also installed as `orq-sdk`."""

from __future__ import annotations

import sys

from orq.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
