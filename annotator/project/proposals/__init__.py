"""The program's proposals for a key: quotations, cue and source, speakers, larger selections."""
