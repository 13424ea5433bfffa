"""What is public, shaped for those who read it: scenes, outlines, structured data. Reads, and never writes."""
