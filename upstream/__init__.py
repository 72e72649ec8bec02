"""Keeping up with the service: what the vendor publishes, compared with the facts of `api/`. Not in the wheel."""
