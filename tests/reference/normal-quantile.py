"""Writes normal-quantile.json: the coefficients in src/numerics/normal-quantile.ts.

    python3 tests/reference/normal-quantile.py   (needs mpmath; takes about a second)

Two functions are needed, each as a ratio of two polynomials: the file says which, and the docstring
of normalQuantile what for. A ratio is made to agree with its function at as many points as it has
coefficients, crowded towards both ends as Chebyshev's are; this comes close to the best ratio of
that degree and takes one system of linear equations. Also in the file: how far the ratio, before
its coefficients are rounded to doubles, is from the truth, in units in the last place of the
quantile. The rows go from the highest power down, each with the coefficient above and the one
below the line.
"""

import json
import math
from pathlib import Path

import mpmath
from elementary import normal_quantile
from mpmath import mp, mpf

mp.dps = 60
CUT = mpf("0.15")
EDGE = mpf("0.1225")  # 0.35^2, where q is 0.35 and the chance is CUT
SMALLEST = mpf(2) ** -1074


def depth(u):
    return mpmath.sqrt(-2 * mpmath.log(u))


def chebyshev(low, high, count):
    return [(low + high) / 2 - (high - low) / 2 * mpmath.cospi((2 * i + 1) / mpf(2 * count))
            for i in range(count)]


def ratio_through(points, degree):
    """Both polynomials, lowest power first; the one below the line begins with 1."""
    lines = [[x**k for k in range(degree + 1)] + [-y * x**k for k in range(1, degree + 1)]
             for x, y in points]
    solution = list(mpmath.lu_solve(mpmath.matrix(lines), mpmath.matrix([y for _, y in points])))
    return solution[: degree + 1], [mpf(1), *solution[degree + 1 :]]


def value(ratio, x):
    top, bottom = (mpmath.polyval(polynomial[::-1], x) for polynomial in ratio)
    return top / bottom


def q_of(r):
    return mpmath.sqrt(EDGE - r)


def centre(r):
    """(x / q - sqrt(2 pi)) / q^2 at r = 0.1225 - q^2, where x is exceeded with chance 1/2 - q."""
    q = q_of(r)
    return (-normal_quantile(mpf(1) / 2 - q) / q - mpmath.sqrt(2 * mpmath.pi)) / q**2


def tail(r):
    """t - x - 7/8 at r = t - 2, where x is exceeded with chance exp(-t^2 / 2)."""
    t = r + 2
    return t + normal_quantile(mpmath.exp(-t * t / 2)) - mpf(7) / 8


def fit(function, degree, spread, quantile, units):
    """`spread` places that many points; units(r) is how much the quantile moves with the ratio."""
    ratio = ratio_through([(r, function(r)) for r in spread(2 * degree + 1)], degree)
    worst = max(abs(value(ratio, r) - function(r)) * units(r) / math.ulp(float(quantile(r)))
                for r in spread(200))
    rows = list(zip(*(map(float, reversed(polynomial)) for polynomial in ratio)))
    return {"worst": float(f"{float(worst):.2g}"), "rows": rows}


if __name__ == "__main__":
    file = {
        "madeBy": f"tests/reference/normal-quantile.py with mpmath {mpmath.__version__}",
        "centre": fit(
            centre, 6,
            spread=lambda count: chebyshev(mpf(0), EDGE, count),
            quantile=lambda r: -normal_quantile(mpf(1) / 2 - q_of(r)),
            units=lambda r: q_of(r) ** 3,
        ),
        "tail": fit(
            tail, 12,
            spread=lambda count: [mpmath.exp(v) - 2 for v in chebyshev(
                mpmath.log(depth(CUT)), mpmath.log(depth(SMALLEST)), count)],
            quantile=lambda r: r + 2 - mpf(7) / 8 - tail(r),
            units=lambda r: 1,
        ),
    }
    Path(__file__).with_suffix(".json").write_text(json.dumps(file, indent=1) + "\n")
