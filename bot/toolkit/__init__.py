"""What a feature is written with: Feature, Context, buttons, the errors shown to people."""
