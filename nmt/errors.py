"""Errors that a user can cause and mend: the command line shows them without a traceback."""


class NmtError(Exception):
    """What was wrong, where, and what to do next. The command exits with 1."""


class UsageError(NmtError):
    """An argument or a config key is wrong. The command exits with 2."""


class ConfigError(UsageError):
    """A config key is unknown, ill-typed or out of range."""


class CorpusError(NmtError):
    """A corpus cannot be read, or holds nothing to train on."""


class ModelError(NmtError):
    """A run folder or SavedModel is missing, incomplete or of another kind."""


class TrainingError(NmtError):
    """Training cannot go on."""


class ExportError(NmtError):
    """An export failed its checks; no version was written."""


class ServerError(NmtError):
    """A server does not answer, or not as asked; `status` is that of HTTP, where there is one."""

    def __init__(self, message: str, status: int | None = None) -> None:
        super().__init__(message)
        self.status = status
