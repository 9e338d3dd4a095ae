"""A whole round of a team: plan, packages, three annotators, merge, agreement, adjudication, export."""
