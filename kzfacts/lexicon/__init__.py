"""What words mean: rows only, both languages side by side."""
