"""Writes intervals.json: what the estimates with intervals in src/numerics should give.

    python3 tests/reference/intervals.py         (needs mpmath and scipy; takes a few seconds)

Every number is reached by another road than in src/numerics: quantiles and the intervals of shares,
means and correlations from scipy; kappa's standard error by the delta method with derivatives
taken numerically, not by the formula of Fleiss, Cohen and Everitt; the intraclass correlation from
an analysis of variance of any number of raters, which is first held against the worked example
that Shrout and Fleiss published.
"""

import json
import random
from pathlib import Path

import mpmath
import numpy
import scipy
from scipy import stats

chance = random.Random(1978)
Z = stats.norm.ppf(0.975)


def interval(point, bounds):
    return {"point": float(point), "low": float(bounds[0]), "high": float(bounds[1])}


def share(count, n):
    bounds = stats.binomtest(count, n).proportion_ci(0.95, method="wilson")
    return {"count": count, "n": n, **interval(count / n, bounds)}


def mean(values):
    bounds = stats.ttest_1samp(values, 0).confidence_interval(0.95)
    return {"values": values, **interval(numpy.mean(values), bounds)}


def correlation(x, y):
    result = stats.pearsonr(x, y)
    return {"n": len(x), **interval(result.statistic, result.confidence_interval(0.95))}


def kappa_of(cells):
    size = len(cells)
    agreed = sum(cells[i][i] for i in range(size))
    rows = [sum(row) for row in cells]
    columns = [sum(row[j] for row in cells) for j in range(size)]
    expected = sum(r * c for r, c in zip(rows, columns))
    return (agreed - expected) / (1 - expected)


def kappa(counts):
    """Variance of a function of shares: (sum p g^2 - (sum p g)^2) / n, g its gradient."""
    size, n = len(counts), sum(map(sum, counts))
    shares = [[mpmath.mpf(c) / n for c in row] for row in counts]

    def slope(i, j):
        def moved(by):
            return kappa_of([[p + by * ((r, c) == (i, j)) for c, p in enumerate(row)]
                             for r, row in enumerate(shares)])
        return mpmath.diff(moved, 0)

    terms = [(shares[i][j], slope(i, j)) for i in range(size) for j in range(size)]
    variance = (sum(p * g * g for p, g in terms) - sum(p * g for p, g in terms) ** 2) / n
    point = kappa_of(shares)
    half = Z * mpmath.sqrt(variance)
    return {"counts": counts, **interval(point, (point - half, point + half))}


def intraclass(ratings):
    """ICC(2,1) with the interval of Shrout and Fleiss (1979). Rows are cases."""
    x = numpy.array(ratings, dtype=float)
    n, k = x.shape
    cases, raters = x.mean(axis=1), x.mean(axis=0)
    bms = k * ((cases - x.mean()) ** 2).sum() / (n - 1)
    jms = n * ((raters - x.mean()) ** 2).sum() / (k - 1)
    rest = x - cases[:, None] - raters[None, :] + x.mean()
    ems = (rest ** 2).sum() / ((n - 1) * (k - 1))
    point = (bms - ems) / (bms + (k - 1) * ems + k * (jms - ems) / n)
    fj = jms / ems
    freedom = ((k - 1) * (n - 1) * (k * point * fj + n * (1 + (k - 1) * point) - k * point) ** 2
               / ((n - 1) * k**2 * point**2 * fj**2
                  + (n * (1 + (k - 1) * point) - k * point) ** 2))
    f_low = stats.f.ppf(0.975, n - 1, freedom)
    f_high = stats.f.ppf(0.975, freedom, n - 1)
    common = k * jms + (k * n - k - n) * ems
    low = n * (bms - f_low * ems) / (f_low * common + n * bms)
    high = n * (f_high * bms - ems) / (common + n * f_high * bms)
    return interval(point, (low, high))


# The worked example of Shrout and Fleiss (1979): six targets, four judges, ICC(2,1) = .29.
published = intraclass(
    [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]])
assert round(published["point"], 2) == 0.29, published


def pairs(n, shift, noise):
    truth = [chance.gauss(4, 1.5) for _ in range(n)]
    a = [round(t + chance.gauss(0, noise), 2) for t in truth]
    return a, [round(t + shift + chance.gauss(0, noise), 2) for t in truth]


def values(n):
    return [round(chance.gauss(10, 3), 3) for _ in range(n)]


if __name__ == "__main__":
    freedoms = [1, 2, 3, 5, 7.5, 12, 30, 99.25, 1000, 250000]
    cases = [(5, 0, 1), (12, 1, 0.5), (40, -2, 1), (300, 0.2, 2), (25, 0, 9)]
    rated = [pairs(*case) for case in cases]
    file = {
        "madeBy": "tests/reference/intervals.py with "
                  f"mpmath {mpmath.__version__} and scipy {scipy.__version__}",
        "student": [{"p": p, "freedom": v, "t": stats.t.ppf(p, v)}
                    for p in (0.6, 0.9, 0.975, 0.9995, 0.025) for v in freedoms],
        "f": [{"p": p, "above": a, "under": u, "f": stats.f.ppf(p, a, u)}
              for p in (0.025, 0.5, 0.975) for a in (1, 4, 29.5, 500) for u in (1.25, 6, 80, 3000)],
        "share": [share(*case)
                  for case in [(0, 10), (1, 10), (7, 23), (23, 23), (612, 1000), (1, 1)]],
        "mean": [mean(values(n)) for n in (2, 3, 8, 60)],
        "correlation": [correlation(*pairs(n, 0, noise))
                        for n, noise in [(4, 1), (20, 0.4), (500, 6)]],
        "kappa": [kappa(counts) for counts in (
            [[53, 5, 2], [11, 14, 5], [1, 6, 3]],
            [[20, 5], [10, 15]],
            [[31, 2, 0, 1], [3, 12, 4, 0], [0, 2, 9, 2], [1, 0, 1, 7]],
            [[2, 8], [9, 1]],
        )],
        "intraclass": [{"a": a, "b": b, **intraclass(list(zip(a, b)))} for a, b in rated],
    }
    Path(__file__).with_suffix(".json").write_text(json.dumps(file, indent=1) + "\n")
