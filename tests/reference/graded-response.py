"""Writes graded-response.json: graded response models fitted by scipy, and a scored person.

    python3 tests/reference/graded-response.py         (needs numpy and scipy; takes seconds)

The marginal likelihood is climbed by BFGS in a slope, a first threshold and the logarithms of the
distances between thresholds, not by EM. `shared` is a fit to six items of the Human Penguin Project
(see docs/questionnaires.md); it needs the file in BOWLBY_DATA or ../shared/data.
"""

import csv
import json
import os
from pathlib import Path

import numpy as np
import scipy
from scipy.optimize import minimize
from scipy.special import expit, logsumexp

HERE = Path(__file__)
NODES, WEIGHTS = np.polynomial.hermite_e.hermegauss(41)
LOG_WEIGHTS = np.log(WEIGHTS / WEIGHTS.sum())
SHARED = [1, 2, 3, 4, 8, 12]


def unpacked(free, items):
    free = free.reshape(items, -1)
    steps = np.exp(free[:, 2:])
    return free[:, 0], np.concatenate([free[:, 1:2], free[:, 1:2] + np.cumsum(steps, 1)], 1)


def log_likelihoods(answers, slopes, steep, nodes):
    total = np.zeros((len(answers), len(nodes)))
    for i, slope in enumerate(slopes):
        above = expit(slope * nodes[None, :] - steep[i][:, None])
        above = np.vstack([np.ones(len(nodes)), above, np.zeros(len(nodes))])
        total += np.log(above[:-1] - above[1:])[answers[:, i]]
    return total


def fit(answers, many):
    items = answers.shape[1]

    def loss(free):
        logs = log_likelihoods(answers, *unpacked(free, items), NODES)
        return -logsumexp(logs + LOG_WEIGHTS, axis=1).sum()

    start = []
    for i in range(items):
        passed = np.array([(answers[:, i] > k).mean() for k in range(many - 1)])
        steep = -1.3 * np.log(passed / (1 - passed))
        start += [1.5, steep[0], *np.log(np.diff(steep))]
    found = minimize(loss, start, method="BFGS", options={"gtol": 1e-4, "maxiter": 2000})
    slopes, steep = unpacked(found.x, items)
    return {"logLikelihood": round(-found.fun, 4), "slopes": slopes.round(4).tolist(),
            "thresholds": (steep / slopes[:, None]).round(4).tolist()}


def drawn():
    """Answers of 400 made-up people to five items with four answers."""
    chance = np.random.default_rng(1969)
    slopes = np.array([0.7, 1.1, 1.6, 2.2, 2.8])
    thresholds = np.array([[-1.5, 0, 1.5], [-1, -0.2, 0.9], [-0.6, 0.3, 1.2], [-1.2, 0, 0.7], [-0.4, 0.4, 1]])
    latent = chance.normal(size=400)
    above = expit(slopes[None, :, None] * (latent[:, None, None] - thresholds[None]))
    return (above > chance.uniform(size=(400, 5, 1))).sum(2)


def scored(answers, fitted):
    """Posterior mean and standard deviation by a fine sum."""
    nodes = np.linspace(-8, 8, 4001)
    slopes = np.array(fitted["slopes"])
    steep = slopes[:, None] * np.array(fitted["thresholds"])
    logs = log_likelihoods(answers, slopes, steep, nodes) - nodes**2 / 2
    mass = np.exp(logs - logsumexp(logs, axis=1)[:, None])
    mean = mass @ nodes
    return [{"answers": a.tolist(), "estimate": round(m, 6), "se": round(s, 6)}
            for a, m, s in zip(answers, mean, np.sqrt(mass @ nodes**2 - mean**2))]


def shared():
    folder = Path(os.environ.get("BOWLBY_DATA", HERE.parents[2] / "../shared/data"))
    rows = list(csv.reader((folder / "ecr-r-items/hpp_ecrr_items.csv").open()))[1:]
    cells = [[row[2 + i] for i in SHARED] for row in rows]
    answers = [[int(cell) - 1 for cell in one] for one in cells if all(c in set("1234567") and c for c in one)]
    return {"items": SHARED, "people": len(answers), **fit(np.array(answers), 7)}


if __name__ == "__main__":
    answers = drawn()
    fitted = fit(answers, 4)
    file = {
        "madeBy": f"tests/reference/graded-response.py with numpy {np.__version__} and scipy {scipy.__version__}",
        "answers": ["".join(map(str, one)) for one in answers],
        "fitted": fitted,
        "scored": scored(answers[:8], fitted),
        "shared": shared(),
    }
    HERE.with_suffix(".json").write_text(json.dumps(file) + "\n")
