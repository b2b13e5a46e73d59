"""From what is said to days of the calendar: the year that a date leaves out, and its value as the contract has it."""
