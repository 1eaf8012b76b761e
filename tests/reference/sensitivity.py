"""Writes sensitivity.json: outputs of two kinds of design, and what they say, by scipy and numpy.

    python3 tests/reference/sensitivity.py  (takes about a second)

Indices are scipy's, from the same outputs at A, B and A_B^i. Trajectories are made as Morris (1991)
writes them, by matrices, which src/numerics/designs/morris.ts does not do; effects are averaged by
numpy.
"""

import json
from pathlib import Path

import numpy
import scipy
from scipy.stats import qmc, sobol_indices

chance = numpy.random.default_rng(1991)


def ishigami(x):
    z = numpy.pi * (2 * x - 1)
    return (numpy.sin(z[..., 0]) + 7 * numpy.sin(z[..., 1]) ** 2
            + 0.1 * z[..., 2] ** 4 * numpy.sin(z[..., 0]))


def g_function_far_from_0(x):
    a = numpy.array([0, 1, 4.5, 9, 99, 99])
    return 1000 + numpy.prod((numpy.abs(4 * x - 2) + a) / (1 + a), axis=-1)


def yes_or_no(x):
    return (x[..., 0] + x[..., 1] * x[..., 2] > 0.8).astype(float)


def indices(function, dimensions, base):
    columns = qmc.Sobol(2 * dimensions, rng=chance).random(base)
    a, b = columns[:, :dimensions], columns[:, dimensions:]
    mixed = [numpy.where(numpy.arange(dimensions) == i, b, a) for i in range(dimensions)]
    outputs = {"f_A": function(a)[None], "f_B": function(b)[None],
               "f_AB": numpy.array([function(ab)[None] for ab in mixed])}
    result = sobol_indices(func=outputs, n=base)
    return {"function": function.__name__, "dimensions": dimensions, "base": base,
            "a": function(a).tolist(), "b": function(b).tolist(),
            "mixed": [function(ab).tolist() for ab in mixed],
            "first": result.first_order.tolist(), "total": result.total_order.tolist()}


def trajectory(k, p):
    """B* = (J x* + delta / 2 ((2 B - J) D* + J)) P*, and which factor moves when."""
    delta = p / (2 * (p - 1))
    low = numpy.tril(numpy.ones((k + 1, k)), -1)
    ones = numpy.ones((k + 1, k))
    start = chance.integers(p // 2, size=k) / (p - 1)
    direction = numpy.diag(chance.choice([-1, 1], size=k))
    order = chance.permutation(k)
    mixing = numpy.eye(k)[order]
    points = (ones * start + delta / 2 * ((2 * low - ones) @ direction + ones)) @ mixing
    return points, order


def effects(function, trajectories, k, p):
    delta = p / (2 * (p - 1))
    runs = [trajectory(k, p) for _ in range(trajectories)]
    table = numpy.empty((trajectories, k))
    for t, (points, order) in enumerate(runs):
        change = numpy.diff(function(points)) / numpy.diff(points, axis=0).sum(axis=1)
        table[t, order] = change
    return {"dimensions": k, "delta": delta,
            "points": [row.tolist() for points, _ in runs for row in points],
            "moved": [order.tolist() for _, order in runs],
            "outputs": [y for points, _ in runs for y in function(points).tolist()],
            "mu": table.mean(axis=0).tolist(), "muStar": abs(table).mean(axis=0).tolist(),
            "sigma": table.std(axis=0, ddof=1).tolist()}


if __name__ == "__main__":
    file = {
        "madeBy": "tests/reference/sensitivity.py with "
                  f"scipy {scipy.__version__} and numpy {numpy.__version__}",
        "indices": [indices(ishigami, 3, 64), indices(g_function_far_from_0, 6, 32),
                    indices(yes_or_no, 4, 32)],
        "effects": [effects(ishigami, 8, 3, 4), effects(g_function_far_from_0, 5, 6, 6)],
    }
    Path(__file__).with_suffix(".json").write_text(json.dumps(file) + "\n")
