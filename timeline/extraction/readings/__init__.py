"""What the words of a date mean, a family of words a module; each reading says why, and what else it could be."""
