"""Writes designs.json: points of Sobol's sequence without scrambling, by scipy.

    python3 tests/reference/designs.py      (takes less than a second)

Point 2^k is v_k XOR v_(k+1) in every dimension, so a few points tell of all direction numbers.
"""

import json
from pathlib import Path

import scipy
from scipy.stats import qmc


def case(dimensions, most):
    wanted = sorted({*range(9), *(2**k for k in range(4, most + 1))})
    sequence = qmc.Sobol(dimensions, scramble=False, bits=32).random(2 ** (most + 1))
    return {"dimensions": dimensions, "count": wanted[-1] + 1, "wanted": wanted,
            "rows": sequence[wanted].tolist()}


if __name__ == "__main__":
    file = {
        "madeBy": f"tests/reference/designs.py with scipy {scipy.__version__}",
        "sobol": [case(128, 12), case(3, 17)],
    }
    Path(__file__).with_suffix(".json").write_text(json.dumps(file) + "\n")
