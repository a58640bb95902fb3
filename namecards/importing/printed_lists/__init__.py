"""Lists without photos on printed pages: from texts at their places to rows."""
