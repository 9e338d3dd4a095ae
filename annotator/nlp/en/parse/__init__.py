"""The parse of English: phrases, units of marks, turns of transcripts."""
