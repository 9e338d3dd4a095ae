"""Stands for a command that a window starts: has it done by the process that `warm_commands` keeps, and ends as it ends.

Run by `python -I -S`, with the place of that process and the command's words; imports next to nothing, since its start
is what it saves.
"""

import _signal
import _socket
import marshal
import os
import sys
from array import array


def main() -> None:
    """Hand over words, environment, folder and the three streams; pass requests to end on."""
    connection = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)
    connection.connect(sys.argv[1])
    order = marshal.dumps((sys.argv[2:], dict(os.environ), os.getcwd()))  # noqa: PTH109 (slow to import)
    streams = [(_socket.SOL_SOCKET, _socket.SCM_RIGHTS, array("i", [0, 1, 2]))]
    connection.sendmsg([len(order).to_bytes(8, "big")], streams)
    connection.sendall(order)
    command = int.from_bytes(connection.recv(4), "big")
    for asked in (_signal.SIGTERM, _signal.SIGINT):
        _signal.signal(asked, lambda number, frame: os.kill(command, number))
    status = int.from_bytes(connection.recv(4), "big")
    if os.WIFSIGNALED(status):
        _signal.signal(os.WTERMSIG(status), _signal.SIG_DFL)
        os.kill(os.getpid(), os.WTERMSIG(status))
    os._exit(os.WEXITSTATUS(status))


main()
