"""Agreement of the layers of a project, measured over its documents."""
