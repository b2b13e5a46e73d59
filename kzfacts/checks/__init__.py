"""Rules over facts, and facts against facts."""
