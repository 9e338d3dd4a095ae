"""The least of a window manager: what comes up has the keys, and gives them back when it goes.

python window_manager.py    # until it is ended, on the display of the environment
"""

from __future__ import annotations

from ctypes import CDLL, CFUNCTYPE, POINTER, Structure, byref, c_int, c_long, c_ulong, c_void_p

_SUBSTRUCTURE = 1 << 19  # the mask of events on the windows of a window
_UNMAPPED, _MAPPED = 18, 19  # types of events
_TO_PARENT, _NOW = 2, 0  # where the keys go when their window goes; the time


class _Event(Structure):
    """The beginning of X's events that a window is mapped or unmapped, in the room of any event."""

    _fields_ = [
        ("type", c_int), ("serial", c_ulong), ("is_sent", c_int), ("display", c_void_p), ("parent", c_ulong),
        ("window", c_ulong), ("manages_itself", c_int), ("rest", c_long * 24),
    ]  # fmt: skip


def main() -> None:
    """Give the keys to the window that came last."""
    x = CDLL("libX11.so.6")
    x.XOpenDisplay.restype = c_void_p
    x.XDefaultRootWindow.restype = c_ulong
    x.XDefaultRootWindow.argtypes = [c_void_p]
    x.XSelectInput.argtypes = [c_void_p, c_ulong, c_long]
    x.XNextEvent.argtypes = [c_void_p, POINTER(_Event)]
    x.XSetInputFocus.argtypes = [c_void_p, c_ulong, c_int, c_ulong]
    # A window may have gone again meanwhile; X would end this process.
    ignore = CFUNCTYPE(c_int, c_void_p, c_void_p)(lambda display, error: 0)
    x.XSetErrorHandler(ignore)
    display = x.XOpenDisplay(None)
    x.XSelectInput(display, x.XDefaultRootWindow(display), _SUBSTRUCTURE)
    windows: list[int] = []
    event = _Event()
    while True:
        x.XNextEvent(display, byref(event))
        if event.type not in (_MAPPED, _UNMAPPED):
            continue
        windows = [window for window in windows if window != event.window]
        if event.type == _MAPPED and not event.manages_itself:  # menus do
            windows.append(event.window)
        if windows:
            x.XSetInputFocus(display, windows[-1], _TO_PARENT, _NOW)


if __name__ == "__main__":
    main()
