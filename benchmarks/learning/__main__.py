import sys

from benchmarks.learning.ablate import ablate
from benchmarks.learning.grid import grid
from benchmarks.learning.table import run

if __name__ == "__main__":
    task, *rest = sys.argv[1:] or ["quick"]
    if task == "grid":
        lines = grid(int(rest[0]) if rest else 30, rest[1:])
    elif task == "ablate":
        lines = ablate(int(rest[0]) if rest else 12)
    else:
        lines = run(full=task == "full")
    for line in lines:
        print(line, flush=True)
