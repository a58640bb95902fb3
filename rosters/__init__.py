"""Sample rosters of invented people: with drawn faces, and in every format that a school has."""
