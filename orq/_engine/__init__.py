"""Private: the core. It makes decisions and encodes data. It opens and awaits nothing."""
