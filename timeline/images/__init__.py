"""Floor 2: pictures as bytes. Reads what somebody uploads and writes it anew; knows no file, no row and no page."""
