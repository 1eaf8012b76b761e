"""Reference values for src/inference/couples/logistic.ts: logistic regression of greatest likelihood,
with and without a normal intercept for each group (15-point Gauss-Hermite), by scipy.

    python3 tests/reference/mixed-logistic.py > tests/reference/mixed-logistic.json
"""
import json

import numpy
import scipy
from scipy.optimize import minimize
from scipy.special import expit, log_expit, logsumexp

rng = numpy.random.default_rng(3)
groups = []
for _ in range(12):
    x = numpy.column_stack([numpy.ones(25), rng.integers(0, 2, 25), rng.integers(0, 2, 25)])
    odds = x @ [-0.5, 1.2, 0.7] + rng.normal(0, 0.8)
    groups.append((x, (rng.random(25) < expit(odds)).astype(int)))

x = numpy.vstack([g[0] for g in groups])
y = numpy.concatenate([g[1] for g in groups])
fixed = minimize(
    lambda b: -log_expit(numpy.where(y == 1, 1, -1) * (x @ b)).sum(),
    numpy.zeros(3), method="BFGS", options={"gtol": 1e-9},
)
places, weights = numpy.polynomial.hermite_e.hermegauss(15)
log_weights = numpy.log(weights / weights.sum())


def lost(at):
    spread, b = numpy.exp(at[0]), at[1:]
    total = 0.0
    for gx, gy in groups:
        odds = (gx @ b)[:, None] + spread * places[None, :]
        total += logsumexp(log_expit(numpy.where(gy == 1, 1, -1)[:, None] * odds).sum(0) + log_weights)
    return -total


mixed = minimize(lost, [numpy.log(0.5), *fixed.x], method="BFGS", options={"gtol": 1e-8})
print(json.dumps({
    "scipy": scipy.__version__,
    "groups": [[{"by": row.tolist(), "happened": int(h)} for row, h in zip(gx.astype(int), gy)] for gx, gy in groups],
    "fixed": {"slopes": fixed.x.tolist(), "logLikelihood": -fixed.fun},
    "mixed": {"slopes": mixed.x[1:].tolist(), "spread": float(numpy.exp(mixed.x[0])), "logLikelihood": -mixed.fun},
}))
