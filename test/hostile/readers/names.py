"""Reads Python files as the compiler does, and prints where a name, or a string that is formatted, holds the canary."""

import ast
import sys

canary, *files = sys.argv[1:]
for file in files:
    try:
        with open(file, encoding="utf-8", newline="") as opened:
            tree = ast.parse(opened.read(), file)
    except (SyntaxError, ValueError) as error:
        print(f"{file}: {error}")
        continue
    for node in ast.walk(tree):
        names = [value for _, value in ast.iter_fields(node) if isinstance(value, str)]
        is_text = isinstance(node, ast.Constant)
        if not is_text and any(canary in name for name in names):
            print(f"{file}:{getattr(node, 'lineno', 0)}: {type(node).__name__}")
