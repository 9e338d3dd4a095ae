"""The layout of files of spaCy's documents (DocBin), for those that read and write them."""

from __future__ import annotations

import struct

VERSION = "0.1"
# The numbers of attributes of tokens, and of tokens within, outside of and at the beginning of entities.
ORTH, ENT_IOB, ENT_TYPE, ENT_KB_ID, ENT_ID = 65, 77, 78, 452, 454
INSIDE, OUTSIDE, BEGIN = 1, 2, 3
# id, kb_id and label of a span, then its tokens and its characters from and to.
SPAN = struct.Struct(">QQQllll")
