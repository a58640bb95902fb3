"""Place cards on paper: people and a stock's geometry make a PDF, one small template a printable."""
