"""Private: the shell. It has the sockets, pools and HTTP clients, and does all waiting."""
