"""Keep up with the service: compare what the vendor publishes with `api/`.

This is not in the wheel.
"""
