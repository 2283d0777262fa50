"""Deep biaffine attention over a bidirectional LSTM (Dozat and Manning 2017), with the advice of the project's rules: as
vectors of each word, and as a weight on the arc that the rules propose."""

import numpy as np

from layers import FLOAT, Embedding, Linear, Lstm, Parameter, mask
from sentences import WIDTHS, WORDLIKE

UNITS, LAYERS = 200, 2
ARC, LABEL = 200, 80
HIDDEN = 0.33
HIDE_WORD, HIDE_CELL = 0.25, 0.15
LEAK = FLOAT(0.1)
FARTHEST = 32
FUNCTIONS = 16
NEVER = FLOAT(-1e9)


class Network:
    def __init__(self, sizes, relations, seed):
        random = np.random.default_rng(seed)
        self.random = random
        self.embeddings = [Embedding(count, width, random) for count, width in zip(sizes, WIDTHS)]
        self.layers = []
        width = sum(WIDTHS)
        for _ in range(LAYERS):
            self.layers.append((Lstm(width, UNITS, random, False), Lstm(width, UNITS, random, True)))
            width = 2 * UNITS
        self.perceptrons = [Linear(width, outputs, random) for outputs in (ARC, ARC, LABEL, LABEL)]
        self.arcs = Parameter(np.zeros((ARC + 1, ARC)))
        self.labels = Parameter(np.zeros((relations, LABEL + 1, LABEL + 1)))
        self.advice = Parameter(np.zeros(FUNCTIONS))
        self.distance = Parameter(np.zeros(2 * FARTHEST + 1))
        parts = [*self.embeddings, *(one for layer in self.layers for one in layer), *self.perceptrons]
        self.parameters = [p for part in parts for p in part.parameters]
        self.parameters += [self.arcs, self.labels, self.advice, self.distance]

    def forward(self, batch, learning=False):
        """Scores of all arcs, (B, child, head)."""
        steps, size = batch.present.shape
        x = self.read(batch, learning)
        self.of_output = mask(self.random, (1, size, x.shape[2]), HIDDEN) if learning else None
        if learning:
            x = x * self.of_output
        self.bent = []
        head, child, label_head, label_child = (self.bend(part, x, learning) for part in self.perceptrons)
        one = np.ones((steps, size, 1), FLOAT)
        self.head = head.transpose(1, 0, 2)
        self.child = np.concatenate([child, one], 2).transpose(1, 0, 2)
        self.label_head = np.concatenate([label_head, one], 2).transpose(1, 0, 2)
        self.label_child = np.concatenate([label_child, one], 2).transpose(1, 0, 2)
        self.turned = self.child @ self.arcs.value
        nodes = np.arange(steps)
        self.offsets = np.clip(nodes[:, None] - nodes[None, :], -FARTHEST, FARTHEST) + FARTHEST
        guide = batch.guide.T[:, :, None]
        self.advised = (guide == nodes[None, None, :]) & (guide > 0)
        self.functions = batch.functions.T
        scores = self.turned @ self.head.transpose(0, 2, 1)
        scores += self.advice.value[self.functions][:, :, None] * self.advised + self.distance.value[self.offsets][None]
        scores = np.where(batch.present.T[:, None, :] > 0, scores, NEVER)
        scores[:, nodes, nodes] = NEVER
        return scores

    def read(self, batch, learning):
        steps, size = batch.present.shape
        vectors, self.of_cells = [], []
        for k, embedding in enumerate(self.embeddings):
            vector = embedding.forward(batch.cells[k])
            if learning:
                share = HIDE_WORD if k < WORDLIKE else HIDE_CELL
                shown = (self.random.random((steps, size, 1)) >= share).astype(FLOAT)
                self.of_cells.append(shown)
                vector = vector * shown
            vectors.append(vector)
        x = np.concatenate(vectors, 2)
        self.of_inputs = []
        for forwards, backwards in self.layers:
            states = [None, None]
            if learning:
                shown = mask(self.random, (1, size, x.shape[2]), HIDDEN)
                self.of_inputs.append(shown)
                x = x * shown
                states = [mask(self.random, (size, UNITS), HIDDEN) for _ in range(2)]
            x = np.concatenate(
                [one.forward(x, batch.present, state) for one, state in zip((forwards, backwards), states)], 2
            )
        return x

    def bend(self, perceptron, x, learning):
        z = perceptron.forward(x)
        y = np.where(z > 0, z, LEAK * z)
        shown = mask(self.random, (1, x.shape[1], y.shape[2]), HIDDEN) if learning else None
        self.bent.append((z, shown))
        return y * shown if learning else y

    def label(self, heads):
        """Scores of the relations of the arcs to given heads (B, T): (B, T, relations)."""
        size, steps = heads.shape
        self.label_heads = heads
        chosen = np.take_along_axis(self.label_head, heads[:, :, None], 1)
        self.flat_head = chosen.reshape(size * steps, -1)
        self.flat_child = self.label_child.reshape(size * steps, -1)
        self.half = (self.flat_child @ self.flat_labels()).reshape(size * steps, -1, LABEL + 1)
        return np.einsum("nrl,nl->nr", self.half, self.flat_head, optimize=True).reshape(size, steps, -1)

    def flat_labels(self):
        return self.labels.value.transpose(1, 0, 2).reshape(LABEL + 1, -1)

    def backward(self, of_arcs, of_labels):
        """From the slopes of both kinds of scores to those of all parameters."""
        size, steps, _ = of_arcs.shape
        self.advice.slope = np.zeros_like(self.advice.value)
        np.add.at(self.advice.slope, self.functions, (of_arcs * self.advised).sum(2))
        spread = np.broadcast_to(self.offsets, of_arcs.shape).ravel()
        self.distance.slope = np.bincount(spread, of_arcs.ravel(), minlength=len(self.distance.value)).astype(FLOAT)
        of_turned = of_arcs @ self.head
        of_head = of_arcs.transpose(0, 2, 1) @ self.turned
        self.arcs.slope = self.child.reshape(size * steps, -1).T @ of_turned.reshape(size * steps, -1)
        of_child = of_turned @ self.arcs.value.T
        of_label_head, of_label_child = self.backward_labels(of_labels)
        slopes = (of_head, of_child[:, :, :-1], of_label_head[:, :, :-1], of_label_child[:, :, :-1])
        of_x = 0
        for (z, shown), slope, perceptron in zip(self.bent, slopes, self.perceptrons):
            of_x = of_x + perceptron.backward(slope.transpose(1, 0, 2) * shown * np.where(z > 0, FLOAT(1), LEAK))
        of_x = of_x * self.of_output
        for (forwards, backwards), shown in zip(reversed(self.layers), reversed(self.of_inputs)):
            of_x = (
                forwards.backward(np.ascontiguousarray(of_x[:, :, :UNITS]))
                + backwards.backward(np.ascontiguousarray(of_x[:, :, UNITS:]))
            ) * shown
        at = 0
        for embedding, width, shown in zip(self.embeddings, WIDTHS, self.of_cells):
            embedding.backward(np.ascontiguousarray(of_x[:, :, at : at + width] * shown))
            at += width

    def backward_labels(self, slope):
        size, steps, relations = slope.shape
        flat = slope.reshape(size * steps, relations)
        of_half = (flat[:, :, None] * self.flat_head[:, None, :]).reshape(size * steps, -1)
        of_flat_head = np.einsum("nrl,nr->nl", self.half, flat, optimize=True)
        weights = self.flat_child.T @ of_half
        self.labels.slope = weights.reshape(LABEL + 1, relations, -1).transpose(1, 0, 2).copy()
        of_head = np.zeros_like(self.label_head)
        np.add.at(of_head, (np.repeat(np.arange(size), steps), self.label_heads.ravel()), of_flat_head)
        return of_head, (of_half @ self.flat_labels().T).reshape(size, steps, -1)
