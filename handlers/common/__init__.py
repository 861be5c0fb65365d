"""What several features share. It imports no feature."""
