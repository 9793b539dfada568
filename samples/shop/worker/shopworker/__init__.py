"""The worker: turns orders from the queue into paid, recorded, confirmed orders."""
