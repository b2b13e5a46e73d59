"""How words inflect and how numbers are written, in both languages."""
