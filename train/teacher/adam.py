"""Adam (Kingma and Ba 2015) with the slopes of all parameters together cut to a length of 5."""

import numpy as np

FIRST, SECOND, SMALL, LONGEST = 0.9, 0.999, 1e-6, 5.0
FLOAT = np.float32


class Adam:
    def __init__(self, parameters):
        self.parameters = parameters
        self.steps = 0

    def step(self, rate):
        """Moves all parameters that have a slope, and forgets the slopes. Of a table only the rows that were used move."""
        self.steps += 1
        length = np.sqrt(sum(float((slope_of(p) ** 2).sum()) for p in self.parameters if p.slope is not None))
        cut = FLOAT(min(1.0, LONGEST / (length + 1e-9)))
        pace = FLOAT(rate * np.sqrt(1 - SECOND**self.steps) / (1 - FIRST**self.steps))
        for p in self.parameters:
            if p.slope is None:
                continue
            rows = p.slope[0] if isinstance(p.slope, tuple) else slice(None)
            slope = slope_of(p) * cut
            mean = p.mean[rows] * FLOAT(FIRST) + slope * FLOAT(1 - FIRST)
            square = p.square[rows] * FLOAT(SECOND) + slope * slope * FLOAT(1 - SECOND)
            p.mean[rows], p.square[rows] = mean, square
            p.value[rows] -= pace * mean / (np.sqrt(square) + FLOAT(SMALL))
            p.slope = None


def slope_of(parameter):
    return parameter.slope[1] if isinstance(parameter.slope, tuple) else parameter.slope
