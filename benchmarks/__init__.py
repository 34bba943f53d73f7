"""Measurements that anyone can repeat. They are not tests: nothing asserts a time."""
