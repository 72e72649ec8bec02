"""The benchmarks. Each file has a function `rows(quick)` that measures one row or a few."""
