"""August, September and October, the other half: exports, discs, printed lists, lists again."""
