"""A linear-chain CRF over the attribution labels: a score for each label after each other, learned with the network."""
import torch
from torch import nn

from data import ATTRIBUTION, IGNORE

NEVER = -10000.0


class Chain(nn.Module):
    """The scores of one label after another; I-x cannot begin a window, nor follow another label than B-x or I-x."""

    def __init__(self, labels=ATTRIBUTION):
        super().__init__()
        self.after = nn.Parameter(torch.zeros(len(labels), len(labels)))
        forbidden = torch.zeros(len(labels), len(labels))
        for b, label in enumerate(labels):
            if label.startswith("I-"):
                forbidden[:, b] = NEVER
                forbidden[[labels.index("B-" + label[2:]), b], b] = 0
        self.register_buffer("forbidden", forbidden)
        self.register_buffer("start", torch.tensor([NEVER if label.startswith("I-") else 0.0 for label in labels]))

    def scores(self):
        """Of each label (row) before each other (column)."""
        return self.after + self.forbidden

    def loss(self, emissions, target):
        """Mean negative log likelihood a word; emissions [windows, pieces, labels], target [windows, pieces].

        Pieces whose target is IGNORE, all but the first of a word, are left out of the chain.
        """
        emissions, scores = emissions.float(), self.scores()
        known = target.ne(IGNORE)
        label = target.clamp_min(0)
        of_gold = emissions.gather(-1, label[..., None])[..., 0]
        windows, pieces = target.shape
        gold = torch.zeros(windows)
        all_ = torch.zeros(windows, len(self.start))
        begun = torch.zeros(windows, dtype=torch.bool)
        before = torch.zeros(windows, dtype=torch.long)
        for at in range(pieces):
            here = known[:, at]
            if not here.any():
                continue
            step = torch.where(
                begun[:, None], torch.logsumexp(all_[:, :, None] + scores, dim=1), self.start.expand_as(all_)
            )
            all_ = torch.where(here[:, None], step + emissions[:, at], all_)
            came = torch.where(begun, scores[before, label[:, at]], self.start[label[:, at]])
            gold = torch.where(here, gold + came + of_gold[:, at], gold)
            before = torch.where(here, label[:, at], before)
            begun = begun | here
        likelihood = torch.where(begun, torch.logsumexp(all_, dim=1) - gold, torch.zeros(windows))
        return likelihood.sum() / known.sum().clamp_min(1)
