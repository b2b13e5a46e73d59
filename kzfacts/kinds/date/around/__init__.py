"""What the text around makes of what was read: something else (guards), a bound, the age of a person, a clock."""
