"""Writes normal-cdf.json: the coefficients in src/numerics/normal-cdf.ts, and what it should give.

    python3 tests/reference/normal-cdf.py    (needs mpmath and scipy; takes about a second)

Both ratios of polynomials are made as those of normal-quantile.py are; the docstrings of centre and
tail in src/numerics/normal-cdf.ts say what for. "worst" is how far a ratio is from its function
before its coefficients are rounded to doubles, relative and in units of 2^-53. The rows go from the
highest power down, each with the coefficient above and the one below the line. A point is
"x y rest", as elementary.py describes; scipy must agree with mpmath before anything is written.
"""

import importlib
import json
import math
from pathlib import Path

import mpmath
import scipy
from elementary import between, either_side, point
from mpmath import mpf
from scipy.stats import norm

chebyshev, ratio_through, value = (
    getattr(importlib.import_module("normal-quantile"), name)
    for name in ("chebyshev", "ratio_through", "value"))
CUT = mpf("0.675")
SHIFT = 6
FARTHEST = mpf("38.6")


def phi(x):
    return mpmath.erfc(-x / mpmath.sqrt(2)) / 2


def centre(square):
    """(phi(x) - 1/2) / x at the square of x."""
    x = mpmath.sqrt(square)
    return mpmath.erf(x / mpmath.sqrt(2)) / 2 / x


def tail(t):
    """phi(-x) exp(x^2 / 2) (x + 6) at t = (x - 0.675) / (x + 6)."""
    x = (CUT + SHIFT * t) / (1 - t)
    return phi(-x) * mpmath.exp(x * x / 2) * (x + SHIFT)


def fit(function, degree, high):
    points = chebyshev(mpf(0), high, 2 * degree + 1)
    ratio = ratio_through([(r, function(r)) for r in points], degree)
    worst = max(abs(value(ratio, r) / function(r) - 1) * 2**53
                for r in chebyshev(mpf(0), high, 200))
    rows = list(zip(*(map(float, reversed(polynomial)) for polynomial in ratio)))
    return {"worst": float(f"{float(worst):.2g}"), "rows": rows}


inputs = (between(-0.7, 0.7, 300) + between(-6, 6, 400) + between(-38.5, 0, 300)
          + between(-38.5, -37.4, 60) + either_side([0.675, -0.675, -37.5, 6.0, 8.2])
          + [sign * 2.0**-k for k in range(1, 60, 3) for sign in (1, -1)]
          + [0.0, 8.3, 9.0, 40.0, -38.6, -40.0])

if __name__ == "__main__":
    for x in inputs:
        true = phi(mpf(x))
        assert abs(mpf(float(norm.cdf(x))) - true) <= 1e-11 * true + 1e-307, x
    file = {
        "madeBy": "tests/reference/normal-cdf.py with "
                  f"mpmath {mpmath.__version__} and scipy {scipy.__version__}",
        "centre": fit(centre, 5, CUT**2),
        "tail": fit(tail, 10, (FARTHEST - CUT) / (FARTHEST + SHIFT)),
        "points": [point(phi, x) for x in inputs],
    }
    Path(__file__).with_suffix(".json").write_text(json.dumps(file, indent=1) + "\n")
