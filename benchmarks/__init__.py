"""What is measured, each figure beside a plain one: `python -m benchmarks NAME`."""
