"""August, September and October of English-speaking schools: exports, discs, printed lists, lists again."""
