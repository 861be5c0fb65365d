"""An update comes in: read once, held to its sender's limit, kept in its chat's order, brought to its feature."""
