"""The rules for French: quotations and speakers; claims are not suggested."""
