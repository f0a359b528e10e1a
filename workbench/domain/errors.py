"""What a person can act on; anything else that is raised is a bug."""


class WorkbenchError(Exception):
    """A condition a person can act on: a code, worded by `phrases`, and the facts it needs."""

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts
