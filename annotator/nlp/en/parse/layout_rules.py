"""The rules of suggestions by which the speakers' room knows them."""

TURN = "turn"
UNCUED = "quoted uncued"
