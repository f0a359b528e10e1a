"""The tables that a language fills: one module for each field of words, empty by default.

A language file (`compare/languages`) holds the words; here stands what each table is for.
"""
