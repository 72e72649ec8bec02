"""Private: the shell. Sockets, connection pools and HTTP clients; everything that waits or opens something."""
