"""The work of a team: plan and packages, bringing together, agreement and adjudication."""
