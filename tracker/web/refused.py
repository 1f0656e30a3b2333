"""What is answered to an address that asks for nothing there is."""


class Refused(Exception):
    """An address that asks for nothing there is: `status` is 404, 400 or 409, str() one line that says what is wrong and what is allowed."""

    def __init__(self, status: int, said: str) -> None:
        super().__init__(said)
        self.status = status
