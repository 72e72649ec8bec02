"""One row, or a few of a kind, a file: `rows(quick)` measures them."""
