"""Work of several annotators on one set of documents, without a server."""
