"""The notation: EDTF text of levels 0 and 1 to its parts. Refuses level 2 and whatever people type instead."""
