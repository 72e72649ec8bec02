"""Private: the core. It makes decisions and encodes data; it opens nothing and waits for nothing."""
