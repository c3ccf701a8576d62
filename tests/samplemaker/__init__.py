"""Draws the sample labels of ``samples/``. Every brand, address and number in them is invented."""
