"""Quote & Claim Annotator: label quotations, sources, speakers and claims in news articles."""

__version__ = "0.1.0"
