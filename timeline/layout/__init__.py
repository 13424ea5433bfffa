"""Where the marks of a timeline stand, in plain numbers. Knows no pixels, no words and no Django.

    spans → gaps → scale → ticks, tracks, labels

Positions run *along* the axis (with time) and *across* it (from the axis outwards), in whatever unit the caller
measures his frame and his letters in.
"""
