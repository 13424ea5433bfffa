"""The notation: EDTF text of levels 0, 1 and 2 to its parts. Refuses whatever people type instead."""
