"""Writes cholesky.json: symmetric positive definite matrices and their factors by numpy (LAPACK).

    python3 tests/reference/cholesky.py     (takes less than a second)
"""

import json
from pathlib import Path

import numpy

chance = numpy.random.default_rng(1924)


def case(size, inner):
    """Covariances of `inner` columns; a few more than size make an ill-conditioned matrix."""
    a = chance.normal(size=(size, inner)).round(3)
    matrix = a @ a.T
    matrix = (matrix + matrix.T) / 2
    return {"condition": float(f"{numpy.linalg.cond(matrix):.2g}"),
            "matrix": matrix.tolist(), "factor": numpy.linalg.cholesky(matrix).tolist()}


if __name__ == "__main__":
    file = {
        "madeBy": f"tests/reference/cholesky.py with numpy {numpy.__version__}",
        "cases": [case(*sizes) for sizes in [(1, 3), (2, 2), (3, 9), (5, 6), (8, 30), (8, 8)]],
    }
    Path(__file__).with_suffix(".json").write_text(json.dumps(file) + "\n")
