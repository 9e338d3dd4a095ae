"""The meaning of the system's errors for a person, and what helps: one home for all who touch files."""

from __future__ import annotations

import errno
from typing import NamedTuple

from annotator.domain.translation import mark, tr


class _Meaning(NamedTuple):
    """A clause that follows a colon, and the beginning of a remedy."""

    reason: str
    remedy: str


_PERMISSION = _Meaning(mark("you have no permission"), mark("Change its permissions"))
_FULL = _Meaning(mark("the disk is full"), mark("Free some space"))
_GONE = _Meaning(mark("its drive does not answer"), mark("Connect the drive again"))
_HELD = _Meaning(mark("another program holds it"), mark("Close it there and try again"))
_FAULTY = _Meaning(mark("the disk has a fault"), mark("Check the disk"))
_UNABLE = _Meaning(mark("its drive cannot do that"), mark("Take a drive of this computer"))

_NO_MEMORY = _Meaning(mark("memory is used up"), mark("Close other programs and try again"))

# By name, since not all systems have all of them.
_BY_NAME = {
    "EACCES": _PERMISSION, "EPERM": _PERMISSION,
    "EROFS": _Meaning(mark("its disk can only be read"), mark("Make the disk writable")),
    "ENOSPC": _FULL,
    "EDQUOT": _Meaning(mark("your share of the disk is used up"), mark("Free some space")),
    "EFBIG": _Meaning(mark("its disk takes no file that large"), mark("Take another disk")),
    "ENOENT": _Meaning(mark("there is no such file or folder"), mark("Check its name")),
    "ENOTDIR": _Meaning(mark("a part of its path is no folder"), mark("Check its path")),
    "EISDIR": _Meaning(mark("it is a folder"), mark("Name a file in it")),
    "EEXIST": _Meaning(mark("there is something of that name"), mark("Give another name")),
    "ENAMETOOLONG": _Meaning(mark("its name is too long"), mark("Give a shorter name")),
    "EINVAL": _Meaning(mark("the system does not accept it"), mark("Give another name")),
    "EILSEQ": _Meaning(mark("the system does not accept its name"), mark("Give another name")),
    "ELOOP": _Meaning(mark("its links lead in a circle"), mark("Name the file itself")),
    "EIO": _FAULTY, "EBADMSG": _FAULTY, "EUCLEAN": _FAULTY,
    "EBUSY": _HELD, "ETXTBSY": _HELD, "EAGAIN": _HELD, "EDEADLK": _HELD,
    "EMFILE": _Meaning(mark("too many files are open"), mark("Close other programs and try again")),
    "ENFILE": _Meaning(mark("too many files are open"), mark("Close other programs and try again")),
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
        return tr(meaning.reason)
    words = getattr(error, "strerror", None) or str(error) or tr("the system gives no reason")
    return str(words).rstrip(".")


def remedy(error: BaseException, otherwise: str = "") -> str:
    """Return what helps, or else does: "Free some space, or choose another folder.".

    `otherwise` is a clause in the language in force that tells somebody to do something.
    """
    meaning = _meaning(error)
    if meaning is None:
        return f"{otherwise[:1].upper()}{otherwise[1:]}." if otherwise else ""
    first = tr(meaning.remedy)
    return tr("{remedy}, or {otherwise}.", remedy=first, otherwise=otherwise) if otherwise else f"{first}."
