"""Programs that benchmarks serve beside ours."""
