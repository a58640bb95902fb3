"""`python -m benchmarks.learning [full]`."""

import sys

from benchmarks.learning.table import run

if __name__ == "__main__":
    for line in run(full="full" in sys.argv[1:]):
        print(line, flush=True)
