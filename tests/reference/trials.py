"""Writes trials.json: tests of two groups, and the power of trials.

    python3 tests/reference/trials.py         (needs numpy and scipy; takes a second)

Welch's test and the test of two shares come from scipy, the power of Student's test from the noncentral t
distribution (with equal variances and groups Welch's has the same within the simulation's error), and
the power of the test of two shares by summing all tables of counts. One power of each is held
against a published table before anything is written.
"""

import json
import random
from pathlib import Path

import numpy
import scipy
from scipy import stats

chance = random.Random(1947)


def values(n, mean, spread):
    return [round(chance.gauss(mean, spread), 3) for _ in range(n)]


def welch(a, b):
    return {"a": a, "b": b, "difference": float(numpy.mean(a) - numpy.mean(b)),
            "p": float(stats.ttest_ind(a, b, equal_var=False).pvalue)}


def shares(a, m, b, n):
    table = [[a, m - a], [b, n - b]]
    return {"a": a, "m": m, "b": b, "n": n,
            "p": float(stats.chi2_contingency(table, correction=False).pvalue)}


def power_of_means(d, n, m):
    freedom = n + m - 2
    away = d * (n * m / (n + m)) ** 0.5
    border = stats.t.ppf(0.975, freedom)
    return float(stats.nct.sf(border, freedom, away) + stats.nct.cdf(-border, freedom, away))


def power_of_shares(p, q, n):
    counts = numpy.arange(n + 1)
    chances = numpy.outer(stats.binom.pmf(counts, n, p), stats.binom.pmf(counts, n, q))
    pooled = (counts[:, None] + counts[None, :]) / (2 * n)
    error = numpy.sqrt(pooled * (1 - pooled) * 2 / n)
    with numpy.errstate(divide="ignore", invalid="ignore"):
        z = numpy.abs(counts[:, None] - counts[None, :]) / n / error
    return float(chances[numpy.nan_to_num(z) > stats.norm.ppf(0.975)].sum())


# Cohen (1988), table 2.3.5: d = .5 with 64 in each group has a power of .80.
assert abs(power_of_means(0.5, 64, 64) - 0.80) < 0.005

if __name__ == "__main__":
    file = {
        "madeBy": f"tests/reference/trials.py with numpy {numpy.__version__} and scipy {scipy.__version__}",
        "welch": [welch(values(n, 0, s), values(m, d, t)) for n, s, m, t, d in
                  [(2, 1, 2, 1, 0), (5, 1, 12, 3, 0.5), (40, 2, 30, 0.5, 1), (60, 1, 60, 1, 4)]],
        "shares": [shares(*case) for case in
                   [(5, 10, 2, 10), (0, 10, 3, 12), (60, 100, 45, 110), (10, 10, 10, 10 + 1)]],
        "means": [{"d": d, "n": n, "m": m, "power": power_of_means(d, n, m)}
                  for d, n, m in [(0.5, 64, 64), (0.5, 20, 20), (0.8, 26, 26), (0.5, 40, 80), (0, 30, 30)]],
        "rates": [{"p": p, "q": q, "n": n, "power": power_of_shares(p, q, n)}
                  for p, q, n in [(0.5, 0.3, 50), (0.65, 0.5, 100), (0.4, 0.4, 60)]],
    }
    Path(__file__).with_suffix(".json").write_text(json.dumps(file, indent=1) + "\n")
