"""Errors that a person can remedy; any other exception is a bug of this program."""


class AnnotatorError(Exception):
    """An expected failure: what happened, where, and what to do about it.

    Parameters
    ----------
    message: what happened, with the place (file, line, field) if there is one.
    remedy: what the reader can do; may be empty if the message says it.
    """

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.message} {self.remedy}".strip()


class InputError(AnnotatorError):
    """Input to the program is invalid (a file, a line, a span)."""


class ActRefused(AnnotatorError):
    """An act does not apply here (nothing to undo, no current quotation, a span outside of the text)."""


class NothingToChange(ActRefused):
    """An act would change nothing: all is so already."""


class BackupWanted(ActRefused):
    """An act waits for a backup; nothing was changed, and it can be done once that is made."""


class StorageError(AnnotatorError):
    """The machine or the file does not allow it (full disk, locked, unwritable, damaged): not our bug."""


class NotAProject(StorageError):
    """The file is not a project of this program."""


class ProjectTooNew(StorageError):
    """The project was written by a newer version of the program."""


class ProjectDamaged(StorageError):
    """The project holds values that this program never writes, or lacks parts that each project has."""


class ProjectMoved(StorageError):
    """Another program has moved, replaced, deleted, cut or overwritten the file since it was opened."""


class PartlyEarlier(StorageError):
    """A part of the file is that of an earlier time; it can be read and written."""


class NotWritable(StorageError):
    """The project cannot be written, but perhaps read."""


class ProjectInUse(NotWritable):
    """Another program holds the project for writing."""


class ModelMissing(AnnotatorError):
    """The language model is not installed or cannot be loaded."""
