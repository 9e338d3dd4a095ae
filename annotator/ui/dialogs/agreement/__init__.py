"""The window of agreement: values of each pair of annotators, and the places behind them."""
