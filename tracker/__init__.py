"""Deportation-flight tracker."""
