"""Floor 4: the only room that writes. Its functions are the newsroom's verbs; views call them and add no rule."""
