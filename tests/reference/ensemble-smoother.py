"""Writes ensemble-smoother.json: steps of the smoother and a posterior in closed form, by numpy.

    python3 tests/reference/ensemble-smoother.py    (takes less than a second)

Equation (4) of Emerick and Reynolds (2013), written with matrices and numpy.linalg.solve. Bounds that a
member reaches and values that it misses are not observed of that member: their rows are left out. In
the covariances a missing value stands at the mean of its column. The posterior of a linear problem with normal prior and noise is that of any
textbook: precision = P^-1 + G' R^-1 G.
"""

import json
from pathlib import Path

import numpy

chance = numpy.random.default_rng(1969)


def step(members, simulated, value, variance, deviates, inflation, bound):
    known = ~numpy.isnan(simulated)
    filled = numpy.where(known, simulated, numpy.nanmean(simulated, axis=0))
    innovation = value + numpy.sqrt(inflation * variance) * deviates - filled
    innovation[:, bound] = numpy.maximum(innovation[:, bound], 0)
    reached = bound[None, :] & (filled >= value)
    a = members - members.mean(axis=0)
    b = filled - filled.mean(axis=0)
    count = len(members) - 1
    between = a.T @ b / count
    spread = b.T @ b / count + inflation * numpy.diag(variance)
    moved = members.copy()
    for j in range(len(members)):
        told = numpy.flatnonzero(known[j] & ~reached[j])
        moved[j] += between[:, told] @ numpy.linalg.solve(spread[numpy.ix_(told, told)], innovation[j, told])
    return moved


def rows(array):
    return [[None if numpy.isnan(x) else float(x) for x in row] for row in array]


def case(count, parameters, targets, inflation, bounds=0, missing=0):
    members = chance.normal(size=(count, parameters)).round(4)
    simulated = (members @ chance.normal(size=(parameters, targets)) + chance.normal(size=(count, targets)) / 3).round(4)
    for _ in range(missing):
        simulated[chance.integers(count), chance.integers(targets)] = numpy.nan
    value = chance.normal(size=targets).round(3)
    variance = chance.uniform(0.05, 1, size=targets).round(3)
    deviates = chance.normal(size=(count, targets)).round(4)
    bound = numpy.arange(targets) < bounds
    moved = step(members, simulated, value, variance, deviates, inflation, bound)
    return {"members": rows(members), "simulated": rows(simulated), "inflation": inflation,
            "observations": [{"value": float(v), "variance": float(r), "orMore": bool(o)}
                             for v, r, o in zip(value, variance, bound)],
            "deviates": rows(deviates), "moved": rows(moved)}


def posterior(parameters, targets, sd):
    design = chance.normal(size=(targets, parameters)).round(2)
    value = chance.normal(size=targets).round(2)
    variance = chance.uniform(0.2, 1.5, size=targets).round(2)
    weighted = design.T / variance
    covariance = numpy.linalg.inv(numpy.eye(parameters) / sd**2 + weighted @ design)
    return {"priorSd": sd, "design": design.tolist(), "value": value.tolist(),
            "variance": variance.tolist(), "mean": (covariance @ weighted @ value).tolist(),
            "covariance": covariance.tolist()}


if __name__ == "__main__":
    file = {
        "madeBy": f"tests/reference/ensemble-smoother.py with numpy {numpy.__version__}",
        "steps": [case(6, 3, 4, 1.0), case(12, 5, 3, 4.0), case(10, 4, 6, 4.0, bounds=3),
                  case(9, 2, 5, 2.0, bounds=2, missing=4), case(5, 8, 9, 3.0)],
        "posteriors": [posterior(1, 1, 1.4), posterior(3, 4, 1.4), posterior(5, 3, 1.0)],
    }
    Path(__file__).with_suffix(".json").write_text(json.dumps(file) + "\n")
