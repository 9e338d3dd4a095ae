"""What the program proposes for a key: quotations, cue and source, speakers, larger selections."""
