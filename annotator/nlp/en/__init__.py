"""The rules for English: entities, quotations, speakers and claims."""
