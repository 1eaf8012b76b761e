"""Writes bivariate-normal.json: what src/numerics/bivariate-normal.ts should give.

    python3 tests/reference/bivariate-normal.py    (needs mpmath and scipy; takes some seconds)

By mpmath, in thirty digits, as one integral over the first variable; scipy's own routine must agree
before anything is written. Each point is [h, k, r, chance].
"""

import json
import random
from pathlib import Path

import mpmath
import scipy
from scipy.stats import multivariate_normal

mpmath.mp.dps = 30


def chance(h, k, r):
    spread = mpmath.sqrt(1 - mpmath.mpf(r) ** 2)
    edge = k / r if r else 0.0
    cuts = [-12, -6, -3, 0, 3] + [edge + i * spread for i in (-8, -1, 0, 1, 8)]
    inside = sorted({mpmath.mpf(one) for one in cuts if -12 <= one < h} | {mpmath.mpf(h)})
    return mpmath.quad(lambda x: mpmath.npdf(x) * mpmath.ncdf((k - r * x) / spread), inside)


draw = random.Random(1)
places = [(round(draw.uniform(-4, 4), 6), round(draw.uniform(-4, 4), 6)) for _ in range(12)]
places += [(0.0, 0.0), (1.0, 1.0), (-1.0, 1.0), (2.5, 2.500001), (-0.3, -0.3)]
points = []
for h, k in places:
    for r in (-0.99, -0.8, -0.3, 0.0, 0.1, 0.5, 0.9, 0.95, 0.999):
        value = float(chance(h, k, r))
        other = multivariate_normal(cov=[[1, r], [r, 1]]).cdf([h, k])
        assert abs(other - value) < 1e-6, (h, k, r, value, other)
        points.append([h, k, r, value])
file = {
    "madeBy": "tests/reference/bivariate-normal.py with "
              f"mpmath {mpmath.__version__} and scipy {scipy.__version__}",
    "points": points,
}
Path(__file__).with_suffix(".json").write_text(json.dumps(file) + "\n")
