"""Commands that windows of tests start: forks of a process that has the program in memory.

Starting Python and the command line takes 0.3 s of processor time, longer than nearly all that these commands do. A
fork has the words, environment, folder and streams of the process that the window has started (`warm_client`), its end
and requests to end; its parent ends it where that process is killed.
"""

from __future__ import annotations

import gc
import marshal
import os
import select
import signal
import socket
import subprocess
import sys
from pathlib import Path

from tests.examples import CHECKOUT

CAN_BE_KEPT = hasattr(os, "fork") and hasattr(os, "pidfd_open")
_CLIENT = Path(__file__).with_name("warm_client.py")


class WarmCommands:
    """The process, seen from a test; it is started with the first command."""

    def __init__(self, folder: Path) -> None:
        self._place = str(folder / "commands")
        self._process: subprocess.Popen[bytes] | None = None

    def command(self, *words: str) -> list[str]:
        """Return the command line by which a window has words of the command line done."""
        if self._process is None:
            start = [sys.executable, "-m", __name__, self._place]
            self._process = subprocess.Popen(
                start, stdout=subprocess.PIPE, stdin=subprocess.PIPE, cwd=CHECKOUT
            )
            assert self._process.stdout is not None
            assert self._process.stdout.readline() == b"ready\n"
        return [sys.executable, "-I", "-S", str(_CLIENT), self._place, *words]

    def end(self) -> None:
        """End it."""
        if self._process is not None:
            self._process.communicate(timeout=60)  # its input ends


def _serve(place: str) -> None:
    """Fork a keeper for each order until standard input ends."""
    from annotator.cli.program import group_of

    group_of([])  # imports all commands
    gc.collect()
    gc.freeze()
    listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    listening.bind(place)
    listening.listen()
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    kept = 0
    while listening in select.select([listening, sys.stdin], [], [])[0]:
        connection, _ = listening.accept()
        if os.fork() == 0:
            listening.close()
            _keep(connection)
        connection.close()
        kept += 1
        while kept and os.waitpid(-1, os.WNOHANG)[0]:
            kept -= 1
    for _ in range(kept):  # their processor time is counted as that of the tests
        os.wait()


def _keep(connection: socket.socket) -> None:
    """Fork the command that is ordered, and tell its number and how it ended; end it if nobody listens any more."""
    head, streams, _, _ = socket.recv_fds(connection, 8, 3)
    left, order = int.from_bytes(head, "big"), b""
    while len(order) < left:
        order += connection.recv(left - len(order))
    command = os.fork()
    if command == 0:
        _do(order, streams)
    for stream in (*streams, 0, 1, 2):
        os.close(stream)
    ended = os.pidfd_open(command)
    connection.sendall(command.to_bytes(4, "big"))
    if ended not in select.select([connection, ended], [], [])[0]:
        os.kill(command, signal.SIGKILL)
    _, status = os.waitpid(command, 0)
    try:
        connection.sendall(status.to_bytes(4, "big"))
    finally:
        os._exit(0)


def _do(order: bytes, streams: list[int]) -> None:
    """Do a command as a process does that was started with it."""
    words, environment, folder = marshal.loads(order)
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)  # no process that it starts has it
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    sys.argv = ["annotator", *words]
    encoding = environment.get("PYTHONIOENCODING", "utf-8")
    sys.stdin, sys.stdout, sys.stderr = (
        os.fdopen(number, how, encoding=encoding, errors=errors, buffering=1)
        for number, how, errors in ((0, "r", "strict"), (1, "w", "strict"), (2, "w", "backslashreplace"))
    )
    from annotator.__main__ import main

    sys.exit(main())


if __name__ == "__main__":
    _serve(sys.argv[1])
