"""What tests/benchmarks/browser.py needs: the same events for all, those who show them, and what is seen of each."""
