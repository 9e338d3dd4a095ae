"""System calls of a process that are held up, so that another process lets each through, fail or end with a kill.

Linux hands the chosen calls of a process to another one (seccomp's user notification): those of Python and of SQLite
alike, without root, a compiler or another program.
"""

from __future__ import annotations

import ctypes
import errno
import fcntl
import os
import platform
import signal
import struct
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_MACHINES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}  # as seccomp names them
_MACHINE = platform.machine()
_COLUMN = list(_MACHINES).index(_MACHINE) if _MACHINE in _MACHINES else 0


@dataclass(frozen=True)
class Call:
    """A system call that can fail.

    Attributes
    ----------
    kind: the word for it in the faults.
    numbers: its number on each machine; None where there is no such call.
    files: where its arguments name files: ("handle", 0) is an open file, ("path", 1) a path, ("beside", 1) one
    that begins at the open folder before it.
    data: the place of the bytes that it writes, if it writes some.
    flags: the place of what says how a file is opened.
    """

    kind: str
    numbers: tuple[int | None, int | None]
    files: tuple[tuple[str, int], ...]
    data: int | None = None
    flags: int | None = None


OPEN, OPEN_TO_WRITE = "open", "open to write"
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT
_HANDLE = (("handle", 0),)
CALLS = (
    Call("write", (1, 64), _HANDLE, 1),
    Call("write", (18, 68), _HANDLE, 1),  # pwrite64
    Call("write", (20, 66), _HANDLE),  # writev
    Call("write", (40, 71), _HANDLE),  # sendfile
    Call("write", (326, 285), (("handle", 2),)),  # copy_file_range
    Call("write", (285, 47), _HANDLE),  # fallocate
    Call("sync", (74, 82), _HANDLE),  # fsync
    Call("sync", (75, 83), _HANDLE),  # fdatasync
    Call("truncate", (77, 46), _HANDLE),
    Call("truncate", (76, 45), (("path", 0),)),
    Call("rename", (82, None), (("path", 0), ("path", 1))),
    Call("rename", (264, 38), (("beside", 1), ("beside", 3))),
    Call("rename", (316, 276), (("beside", 1), ("beside", 3))),
    Call("link", (86, None), (("path", 0), ("path", 1))),
    Call("link", (265, 37), (("beside", 1), ("beside", 3))),
    Call(OPEN, (2, None), (("path", 0),), flags=1),
    Call(OPEN, (257, 56), (("beside", 1),), flags=2),
    Call("unlink", (87, None), (("path", 0),)),
    Call("unlink", (263, 35), (("beside", 1),)),
    Call("folder", (83, None), (("path", 0),)),  # mkdir
    Call("folder", (258, 34), (("beside", 1),)),
)
KINDS = (*dict.fromkeys(call.kind for call in CALLS), OPEN_TO_WRITE)
_BY_NUMBER = {call.numbers[_COLUMN]: call for call in CALLS}


@dataclass(frozen=True)
class Happening:
    """A call that waits for an answer: its kind, and the files that it names."""

    kind: str
    files: tuple[str, ...]


@dataclass(frozen=True)
class Answer:
    """What becomes of a call: it fails with an error, does half of its work first, or the process is killed.

    Attributes
    ----------
    error: the number of the error; 0 lets the call through.
    half: whether the first half of the bytes is written.
    kills: whether the process ends here.
    """

    error: int = 0
    half: bool = False
    kills: bool = False


THROUGH = Answer()

# Of seccomp (linux/seccomp.h, linux/filter.h).
_DEATH_SIGNAL, _NO_NEW_PRIVILEGES, _SET_FILTER, _LISTENER = 1, 38, 1, 1 << 3
_SECCOMP = (317, 277)[_COLUMN]
_PIDFD_GETFD = 438
_LOAD, _EQUALS, _RETURN = 0x20, 0x15, 0x06
_ALLOW, _NOTIFY = 0x7FFF0000, 0x7FC00000
_RECEIVE, _SEND = 0xC0502100, 0xC0182101
_SET_FLAGS, _ON_ONE_PROCESSOR = 0x40082104, 1
_NOTICE, _RESPONSE = struct.Struct("=QIIiIQ6Q"), struct.Struct("=QqiI")
_CONTINUE = 1
_PATH_MAX = 4096
_AT_CWD = -100


def end_with_parent() -> None:
    """Let this process be killed when its parent ends: nobody would answer its calls."""
    ctypes.CDLL(None).prctl(_DEATH_SIGNAL, signal.SIGKILL)


def hold_up() -> int:
    """Hold up the chosen calls of this process from now on; return the handle by which they are answered.

    Raises
    ------
    OSError: the system does not allow it.
    """
    numbers = [number for number in _BY_NUMBER if number is not None]
    steps = [
        (_LOAD, 0, 0, 4),
        (_EQUALS, 1, 0, _MACHINES[_MACHINE]),
        (_RETURN, 0, 0, _ALLOW),
        (_LOAD, 0, 0, 0),
    ]
    steps += [(_EQUALS, len(numbers) - place, 0, number) for place, number in enumerate(numbers)]
    steps += [(_RETURN, 0, 0, _ALLOW), (_RETURN, 0, 0, _NOTIFY)]
    program = ctypes.create_string_buffer(b"".join(struct.pack("=HBBI", *step) for step in steps))
    address = ctypes.create_string_buffer(struct.pack("@HP", len(steps), ctypes.addressof(program)))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0):
        raise OSError(ctypes.get_errno(), "prctl")
    handle = int(libc.syscall(_SECCOMP, _SET_FILTER, _LISTENER, ctypes.byref(address)))
    if handle < 0:
        raise OSError(ctypes.get_errno(), "seccomp")
    with suppress(OSError):  # systems before 6.6 go from one processor to the other at each call
        fcntl.ioctl(handle, _SET_FLAGS, _ON_ONE_PROCESSOR)
    return handle


@cache
def cannot_hold_up() -> str:
    """Return why calls cannot be held up here; "" if they can."""
    if not sys.platform.startswith("linux") or _MACHINE not in _MACHINES:
        return "system calls are held up on Linux only (x86_64, aarch64)"
    child = os.fork()
    if not child:
        try:
            hold_up()
        except OSError as error:
            os._exit(error.errno or 1)
        os._exit(0)
    failed = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return f"the system lets nobody hold up calls: {os.strerror(failed)}" if failed else ""


def answer_one(handle: int, folder: str, answer: Callable[[Happening], Answer]) -> None:
    """Answer the call that waits; `answer` is asked about those that name a folder or a file in it."""
    notice = bytearray(_NOTICE.size)
    try:
        fcntl.ioctl(handle, _RECEIVE, notice)
    except OSError as error:
        if error.errno == errno.ENOENT:  # the process is gone
            return
        raise
    id, process, _, number, _, _, *arguments = _NOTICE.unpack(notice)
    call = _BY_NUMBER[number]
    chosen = THROUGH
    files = tuple(_named(process, how, place, arguments) for how, place in call.files)
    if any(f"{file}/".startswith(f"{folder}/") for file in files):
        writes = call.flags is not None and arguments[call.flags] & _WRITES
        chosen = answer(Happening(OPEN_TO_WRITE if writes else call.kind, files))
    written = 0
    if chosen.half and call.data is not None:
        written = _write_half(process, number, arguments, call.data)
    if chosen.kills:
        os.kill(process, signal.SIGKILL)
        return
    if chosen.error and not written:
        response = _RESPONSE.pack(id, 0, -chosen.error, 0)
    elif written:
        response = _RESPONSE.pack(id, written, 0, 0)
    else:
        response = _RESPONSE.pack(id, 0, 0, _CONTINUE)
    try:
        fcntl.ioctl(handle, _SEND, bytearray(response))
    except OSError as error:
        if error.errno != errno.ENOENT:
            raise


def _named(process: int, how: str, place: int, arguments: list[int]) -> str:
    """Return the path that an argument of a call names; "" if the process is gone."""
    try:
        if how == "handle":
            return str(Path(f"/proc/{process}/fd/{_signed(arguments[place])}").readlink())
        path = _text_at(process, arguments[place])
        if path.startswith("/"):
            return path
        start = _signed(arguments[place - 1]) if how == "beside" else _AT_CWD
        folder = f"/proc/{process}/cwd" if start == _AT_CWD else f"/proc/{process}/fd/{start}"
        return str(Path(folder).readlink() / path)
    except OSError:
        return ""


def _signed(argument: int) -> int:
    return ctypes.c_int(argument & 0xFFFFFFFF).value


def _bytes_at(process: int, address: int, size: int) -> bytes:
    with Path(f"/proc/{process}/mem").open("rb", buffering=0) as memory:
        memory.seek(address)
        return memory.read(size)


def _text_at(process: int, address: int) -> str:
    # Not over the end of a page: the next one may not be there.
    text = b""
    while b"\0" not in text and len(text) < _PATH_MAX:
        text += _bytes_at(process, address + len(text), 4096 - (address + len(text)) % 4096)
    return os.fsdecode(text.split(b"\0")[0])


def _write_half(process: int, number: int, arguments: list[int], data: int) -> int:
    """Write the first half of the bytes for the process; return their number."""
    half = _bytes_at(process, arguments[data], arguments[data + 1] // 2)
    if not half:
        return 0
    libc = ctypes.CDLL(None, use_errno=True)
    pidfd = os.pidfd_open(process)
    try:
        handle = int(libc.syscall(_PIDFD_GETFD, pidfd, _signed(arguments[0]), 0))
        if handle < 0:
            raise OSError(ctypes.get_errno(), "pidfd_getfd")
        try:
            at_a_place = number in (18, 68)  # pwrite64
            return os.pwrite(handle, half, arguments[3]) if at_a_place else os.write(handle, half)
        finally:
            os.close(handle)
    finally:
        os.close(pidfd)
