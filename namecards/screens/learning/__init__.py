"""The drill, the plan and the progress."""
