"""Read any file a school has into an `ImportPlan`: one module for each shape. START IN plan.py."""
