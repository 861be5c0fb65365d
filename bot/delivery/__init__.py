"""The outbox at work: what is due is claimed, rendered, sent and settled; ticks make it happen."""
