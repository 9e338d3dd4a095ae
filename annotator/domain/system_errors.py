"""What the system's errors mean for a person, and what helps: one home for all who touch files."""

from __future__ import annotations

import errno
from typing import NamedTuple


class _Meaning(NamedTuple):
    """A clause that follows a colon, and the beginning of a remedy."""

    reason: str
    remedy: str


_PERMISSION = _Meaning("you have no permission", "Change its permissions")
_FULL = _Meaning("the disk is full", "Free some space")
_GONE = _Meaning("its drive does not answer", "Connect the drive again")
_HELD = _Meaning("another program holds it", "Close it there and try again")
_FAULTY = _Meaning("the disk has a fault", "Check the disk")
_UNABLE = _Meaning("its drive cannot do that", "Take a drive of this computer")

_NO_MEMORY = _Meaning("memory is used up", "Close other programs and try again")

# By name, since not all systems have all of them.
_BY_NAME = {
    "EACCES": _PERMISSION, "EPERM": _PERMISSION,
    "EROFS": _Meaning("its disk can only be read", "Make the disk writable"),
    "ENOSPC": _FULL,
    "EDQUOT": _Meaning("your share of the disk is used up", "Free some space"),
    "EFBIG": _Meaning("its disk takes no file that large", "Take another disk"),
    "ENOENT": _Meaning("there is no such file or folder", "Check its name"),
    "ENOTDIR": _Meaning("a part of its path is no folder", "Check its path"),
    "EISDIR": _Meaning("it is a folder", "Name a file in it"),
    "EEXIST": _Meaning("there is something of that name", "Give another name"),
    "ENAMETOOLONG": _Meaning("its name is too long", "Give a shorter name"),
    "EINVAL": _Meaning("the system does not accept it", "Give another name"),
    "EILSEQ": _Meaning("the system does not accept its name", "Give another name"),
    "ELOOP": _Meaning("its links lead in a circle", "Name the file itself"),
    "EIO": _FAULTY, "EBADMSG": _FAULTY, "EUCLEAN": _FAULTY,
    "EBUSY": _HELD, "ETXTBSY": _HELD, "EAGAIN": _HELD, "EDEADLK": _HELD,
    "EMFILE": _Meaning("too many files are open", "Close other programs and try again"),
    "ENFILE": _Meaning("too many files are open", "Close other programs and try again"),
    "ENOMEM": _NO_MEMORY,
    "ENOLCK": _UNABLE, "ENOSYS": _UNABLE, "ENOTSUP": _UNABLE, "EOPNOTSUPP": _UNABLE,
    "ENODEV": _GONE, "ENXIO": _GONE, "ENOTCONN": _GONE, "ESTALE": _GONE, "ETIMEDOUT": _GONE,
    "EHOSTDOWN": _GONE, "EHOSTUNREACH": _GONE, "ENETDOWN": _GONE, "ENETUNREACH": _GONE,
    "EREMOTEIO": _GONE, "ESHUTDOWN": _GONE, "ECONNABORTED": _GONE, "ECONNRESET": _GONE,
}  # fmt: skip
_MEANINGS = {
    number: meaning
    for name, meaning in _BY_NAME.items()
    if (number := getattr(errno, name, None)) is not None
}
# Windows says "permission" of files that other programs hold: ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION.
_HELD_ON_WINDOWS = (32, 33)


def _meaning(error: BaseException) -> _Meaning | None:
    if getattr(error, "winerror", None) in _HELD_ON_WINDOWS:
        return _HELD
    if isinstance(error, MemoryError):
        return _NO_MEMORY
    number = getattr(error, "errno", None)
    return _MEANINGS.get(number) if isinstance(number, int) else None


def reason(error: BaseException) -> str:
    """Return in a clause why the system refuses: "the disk is full"; of unknown errors its own words."""
    if meaning := _meaning(error):
        return meaning.reason
    words = getattr(error, "strerror", None) or str(error) or "the system gives no reason"
    return str(words).rstrip(".")


def remedy(error: BaseException, otherwise: str = "") -> str:
    """Return what helps, or else does: "Free some space, or choose another folder."."""
    meaning = _meaning(error)
    if meaning is None:
        return f"{otherwise[:1].upper()}{otherwise[1:]}." if otherwise else ""
    return f"{meaning.remedy}, or {otherwise}." if otherwise else f"{meaning.remedy}."
