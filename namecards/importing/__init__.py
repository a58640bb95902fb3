"""Any file a school has -> an `ImportPlan`; one module a shape, not one a vendor. Start at `plan.py`."""
