"""Writes constant-kappa.json: a chance of keeping a code, and shares, fitted to made-up counts.

    python3 tests/reference/constant-kappa.py         (needs numpy and scipy; takes seconds)

The likelihood is climbed by Nelder and Mead's simplex in logits, not by dividing the children as
src/battery/stability does.
"""

import json
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

TABLES = [
    [[20, 30, 8, 12], [25, 170, 30, 32], [4, 22, 12, 6], [11, 33, 10, 27]],
    [[15, 3, 1], [4, 40, 2], [0, 6, 9]],
    [[60, 30], [35, 45]],
    [[0, 7, 1], [0, 12, 0], [1, 3, 0]],
]


def objective(free, counts):
    """Log-likelihood with half a child more for each code in the shares."""
    kappa = 1 / (1 + np.exp(-free[0]))
    weights = np.exp(np.append(free[1:], 0))
    shares = weights / weights.sum()
    given = kappa * np.eye(len(shares)) + (1 - kappa) * shares
    return -(counts * np.log(given)).sum() - 0.5 * np.log(shares).sum()


def fitted(counts):
    counts = np.array(counts, float)
    fits = [
        minimize(objective, np.full(len(counts), start), counts, method="Nelder-Mead",
                 options={"xatol": 1e-12, "fatol": 1e-13, "maxiter": 200000, "maxfev": 200000})
        for start in (-1.0, 0.3)
    ]
    fit = min(fits, key=lambda one: one.fun)
    weights = np.exp(np.append(fit.x[1:], 0))
    return {
        "counts": counts.astype(int).tolist(),
        "kappa": float(1 / (1 + np.exp(-fit.x[0]))),
        "shares": (weights / weights.sum()).tolist(),
    }


Path(__file__).with_suffix(".json").write_text(
    json.dumps([fitted(table) for table in TABLES], indent=1) + "\n"
)
