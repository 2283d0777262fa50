"""The layers of the network, each with its own way back: forward keeps what backward needs, backward leaves the slopes
of the layer's parameters in `slope` and returns those of its input. All arrays are float32; T words, B sentences."""

import numpy as np

FLOAT = np.float32


class Parameter:
    """A weight array with what Adam remembers of it. `slope` is an array, or (rows, array) where only some rows have one."""

    def __init__(self, value):
        self.value = value.astype(FLOAT)
        self.mean = np.zeros_like(self.value)
        self.square = np.zeros_like(self.value)
        self.slope = None


def mask(random, shape, share):
    """A dropout mask that hides this share and raises the rest."""
    return ((random.random(shape) >= share) / (1 - share)).astype(FLOAT)


class Embedding:
    """Vectors by number: (T, B) to (T, B, width)."""

    def __init__(self, count, width, random):
        self.table = Parameter(random.standard_normal((count, width)) * 0.1)
        self.parameters = [self.table]

    def forward(self, numbers):
        self.numbers = numbers
        return self.table.value[numbers]

    def backward(self, slope):
        numbers = self.numbers.ravel()
        slope = slope.reshape(len(numbers), -1)
        order = np.argsort(numbers, kind="stable")
        rows, starts = np.unique(numbers[order], return_index=True)
        self.table.slope = (rows, np.add.reduceat(slope[order], starts, axis=0))


class Linear:
    def __init__(self, inputs, outputs, random):
        self.weights = Parameter(random.standard_normal((inputs, outputs)) * np.sqrt(1 / inputs))
        self.bias = Parameter(np.zeros(outputs))
        self.parameters = [self.weights, self.bias]

    def forward(self, x):
        self.x = x
        return x @ self.weights.value + self.bias.value

    def backward(self, slope):
        flat = slope.reshape(-1, slope.shape[-1])
        self.weights.slope = self.x.reshape(-1, self.x.shape[-1]).T @ flat
        self.bias.slope = flat.sum(0)
        return slope @ self.weights.value.T


class Lstm:
    """One direction of an LSTM (Hochreiter and Schmidhuber 1997): (T, B, inputs) to (T, B, units)."""

    def __init__(self, inputs, units, random, backwards):
        def orthogonal():
            return np.linalg.qr(random.standard_normal((units, units)))[0]

        self.units = units
        self.backwards = backwards
        self.on_input = Parameter(random.standard_normal((inputs, 4 * units)) * np.sqrt(1 / inputs))
        self.on_state = Parameter(np.concatenate([orthogonal() for _ in range(4)], 1) * 0.7)
        bias = np.zeros(4 * units)
        # What has been learned is not forgotten at first.
        bias[units : 2 * units] = 1
        self.bias = Parameter(bias)
        self.parameters = [self.on_input, self.on_state, self.bias]

    def forward(self, x, present, state_mask):
        """`present` (T, B) is 0 behind the end of a sentence; `state_mask` (B, units) hides parts of the state, or None."""
        steps, size, _ = x.shape
        units = self.units
        self.x, self.state_mask = x, state_mask
        before = x @ self.on_input.value + self.bias.value
        hidden = np.zeros((size, units), FLOAT)
        cell = np.zeros((size, units), FLOAT)
        out = np.zeros((steps, size, units), FLOAT)
        self.kept = [None] * steps
        for t in range(steps - 1, -1, -1) if self.backwards else range(steps):
            shown = hidden if state_mask is None else hidden * state_mask
            sums = before[t] + shown @ self.on_state.value
            enter = sigmoid(sums[:, :units])
            forget = sigmoid(sums[:, units : 2 * units])
            leave = sigmoid(sums[:, 2 * units : 3 * units])
            new = np.tanh(sums[:, 3 * units :])
            here = present[t][:, None]
            full = forget * cell + enter * new
            flat = np.tanh(full)
            self.kept[t] = (shown, cell, enter, forget, leave, new, flat, here)
            cell = full * here
            hidden = leave * flat * here
            out[t] = hidden
        return out

    def backward(self, slope):
        steps, size, units = slope.shape
        of_sums = np.zeros((steps, size, 4 * units), FLOAT)
        of_hidden = np.zeros((size, units), FLOAT)
        of_cell = np.zeros((size, units), FLOAT)
        of_state_weights = np.zeros_like(self.on_state.value)
        turned = np.ascontiguousarray(self.on_state.value.T)
        for t in range(steps) if self.backwards else range(steps - 1, -1, -1):
            shown, cell, enter, forget, leave, new, flat, here = self.kept[t]
            own = (of_hidden + slope[t]) * here
            full = of_cell * here + own * leave * (1 - flat * flat)
            sums = of_sums[t]
            sums[:, :units] = full * new * enter * (1 - enter)
            sums[:, units : 2 * units] = full * cell * forget * (1 - forget)
            sums[:, 2 * units : 3 * units] = own * flat * leave * (1 - leave)
            sums[:, 3 * units :] = full * enter * (1 - new * new)
            of_state_weights += shown.T @ sums
            of_hidden = sums @ turned
            if self.state_mask is not None:
                of_hidden = of_hidden * self.state_mask
            of_cell = full * forget
        flat = of_sums.reshape(-1, 4 * units)
        self.on_state.slope = of_state_weights
        self.bias.slope = flat.sum(0)
        self.on_input.slope = self.x.reshape(-1, self.x.shape[-1]).T @ flat
        return of_sums @ self.on_input.value.T


def sigmoid(x):
    return 1 / (1 + np.exp(-np.clip(x, -30, 30)))
