"""Parts that every reader needs: bytes and encodings, special files, problems and notices."""
