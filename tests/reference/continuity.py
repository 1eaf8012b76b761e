"""Reference values for src/battery/continuity.ts: Sarle's coefficient by scipy.stats, and the curve
of MAMBAC by its definition in numpy.

    python3 tests/reference/continuity.py
"""

import json
from pathlib import Path

import numpy as np
import scipy
from scipy.stats import kurtosis, skew

CUTS = 9


def bimodality(x):
    n = len(x)
    return (skew(x, bias=False) ** 2 + 1) / (
        kurtosis(x, bias=False) + 3 * (n - 1) ** 2 / ((n - 2) * (n - 3))
    )


def mambac(x, y):
    order = np.argsort(x, kind="stable")
    y = np.asarray(y)[order] / np.std(y)
    n = len(y)
    places = [int(np.floor(n * k / (CUTS + 1))) for k in range(1, CUTS + 1)]
    return [float(y[p:].mean() - y[:p].mean()) for p in places]


def rounded(x):
    return [float(v) for v in np.round(x, 3)]


rng = np.random.default_rng(20)
base = rng.normal(size=60)
groups = np.repeat([1.5, 6.5], [35, 25])
cases = {
    "normal": (base, 0.7 * base + 0.7 * rng.normal(size=60)),
    "two groups": (groups + 0.5 * rng.normal(size=60), groups + 0.5 * rng.normal(size=60)),
    "skewed": (rng.exponential(size=61), rng.exponential(size=61)),
    "clipped": (np.clip(4 + 4 * base, 1, 7), np.clip(4 + 4 * rng.normal(size=60), 1, 7)),
}
out = []
for name, (x, y) in cases.items():
    x, y = rounded(x), rounded(y)
    out.append(
        {"name": name, "x": x, "y": y, "bimodality": float(bimodality(x)), "curve": mambac(x, y)}
    )
result = {"software": f"scipy {scipy.__version__}, numpy {np.__version__}", "cases": out}
path = Path(__file__).with_suffix(".json")
path.write_text(json.dumps(result, indent=1) + "\n")
