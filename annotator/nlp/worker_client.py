"""The client of the worker's protocol: starts a worker, sends it texts and replaces it after a loss.

Nothing in this module reads, writes or waits. A `Channel` does; its driver calls `WorkerClient.take_line`,
`lose` and `give_up_starting`, from one thread at a time.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from annotator.domain.analysis import ENDED, AnalysisFailure, Outcome
from annotator.domain.errors import AnnotatorError, ModelMissing
from annotator.domain.system_errors import reason
from annotator.domain.translation import tr
from annotator.nlp import worker_protocol as protocol
from annotator.nlp.pipeline import DEFAULT_MODEL

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping, Sequence

Key = TypeVar("Key", bound="Hashable")


class Channel(Protocol):
    """A worker process, the pipes to it and a time limit."""

    def start(self, command: Sequence[str]) -> None:
        """Start a process; the client gets its lines and the news of its end.

        Raises
        ------
        OSError: the process cannot be started; or the channel calls `WorkerClient.give_up_starting` later.
        """

    def send(self, line: bytes) -> None:
        """Write a line to the process; if it has ended, only the news of its end follows."""

    def limit(self, seconds: float | None) -> None:
        """Tell the client after `seconds` that the process hangs; None removes the limit."""

    def discard(self) -> None:
        """End the process at once, if there is one; nothing more from it reaches the client."""


class State(Enum):
    """The state of a client."""

    IDLE = "idle"
    LOADING = "loading"
    READING = "reading"
    GIVEN_UP = "given up"


@dataclass(frozen=True)
class _Request(Generic[Key]):
    """Texts for one request, and the languages of some by their metadata.

    `is_second` if a worker was lost over each of the texts before.
    """

    texts: Mapping[Key, str]
    languages: Mapping[Key, str]
    is_second: bool = False


class WorkerClient(Generic[Key]):
    """One worker process at a time, started on demand and again after a loss.

    Requests are answered one by one. If a worker is lost over a request, the next one gets its texts one by
    one; a text over which that is lost, too, gets a failure.

    Attributes
    ----------
    state: the client's state.
    is_loaded: whether there is a worker with a loaded model.
    error: the reason why no worker can load the model, while `state` is `GIVEN_UP`.
    model_name: name and version of the last loaded model, "" before the first.
    """

    def __init__(
        self,
        channel: Channel,
        model: str = DEFAULT_MODEL,
        answered: Callable[[Key, Outcome], object] = lambda key, outcome: None,
        state_changed: Callable[[State], object] = lambda state: None,
    ) -> None:
        self.state = State.IDLE
        self.error: AnnotatorError | None = None
        self.model_name = ""
        self._channel = channel
        self._model = model
        self._answered = answered
        self._state_changed = state_changed
        self._waiting: deque[_Request[Key]] = deque()
        self._current_request: _Request[Key] | None = None
        self._has_process = self.is_loaded = False
        self._number = 0
        self._lost_while_loading = 0

    # Calls of the owner

    def load(self) -> None:
        """Start a worker now, even without a request."""
        if not self._has_process and self.error is None:
            self._start()

    def ask(
        self, texts: Mapping[Key, str], languages: Mapping[Key, str] | None = None, *, urgent: bool = False
    ) -> None:
        """Queue texts as one request; an urgent request goes to the front of the queue.

        It replaces a queued request with the same keys. It is dropped if a request with the same keys is
        under way, or after the client has given up. `languages` are those that the metadata name; the worker
        finds the others by the words.
        """
        if self.error is not None or (
            self._current_request is not None and self._current_request.texts.keys() == texts.keys()
        ):
            return
        self._waiting = deque(request for request in self._waiting if request.texts.keys() != texts.keys())
        if urgent:
            self._waiting.appendleft(_Request(texts, languages or {}))
        else:
            self._waiting.append(_Request(texts, languages or {}))
        self._continue()

    def forget(self) -> None:
        """Drop the queued requests; one under way is still answered."""
        self._waiting.clear()

    def stop(self) -> None:
        """Drop all requests and end the worker."""
        self._waiting.clear()
        self._current_request = None
        self._discard()

    def use(self, model: str) -> None:
        """Drop all requests and read with another model from now on."""
        self.stop()
        self._model = model
        self.take_up()

    def take_up(self) -> None:
        """Try again after the client has given up."""
        self.error = None
        self._lost_while_loading = 0
        self._change_state(State.IDLE)

    @property
    def waiting(self) -> list[Key]:
        """Return the keys of the queued texts in order."""
        return [key for request in self._waiting for key in request.texts]

    # Calls of the channel

    def take_line(self, line: bytes) -> None:
        """Take a line from the worker; an unknown line replaces the worker."""
        self._channel.limit(None)
        try:
            answer = protocol.read_answer(line)
        except ModelMissing as error:
            self._give_up(error)
            return
        except (ValueError, LookupError, TypeError, AttributeError):
            self.lose(ENDED)
            return
        if isinstance(answer, str):
            self.is_loaded = True
            self.model_name = answer
            self._lost_while_loading = 0
        elif self._current_request is not None:
            self._take_outcomes(self._current_request, answer)
        self._continue()

    def _take_outcomes(self, request: _Request[Key], outcomes: list[Outcome]) -> None:
        if len(outcomes) != len(request.texts):
            self.lose(ENDED)
            return
        self._current_request = None
        if protocol.is_worn(outcomes):
            self._discard()
        for key, outcome in zip(request.texts, outcomes, strict=True):
            self._answered(key, outcome)

    def lose(self, kind: str) -> None:
        """Replace a worker that has ended (`kind` is `ENDED`) or hangs (`HUNG`)."""
        was_loaded, request = self.is_loaded, self._current_request
        self._current_request = None
        self._discard()
        if not was_loaded:
            self._lost_while_loading += 1
            if self._lost_while_loading == protocol.STARTS:
                message = tr("The analysing process ends again and again while it loads the language model.")
                self._give_up(AnnotatorError(message, tr("Try again; what was done is kept.")))
                return
        if request is not None and request.is_second:
            for key in request.texts:
                self._answered(key, Outcome(None, AnalysisFailure(kind, model=self.model_name)))
        elif request is not None:
            single_requests = [
                _Request({key: text}, request.languages, is_second=True)
                for key, text in request.texts.items()
            ]
            self._waiting.extendleft(reversed(single_requests))
        self._continue()

    def give_up_starting(self, why: str) -> None:
        """Give up because no process can be started."""
        message = tr("The analysing process cannot be started: {reason}.", reason=why.rstrip("."))
        remedy = tr("Close other programs and try again; what was done is kept.")
        self._give_up(AnnotatorError(message, remedy))

    # Requests and workers

    def _continue(self) -> None:
        """Send the next request, or start a worker for it."""
        if self._current_request is not None or self.error is not None:
            return
        if not self._waiting and (self.is_loaded or not self._has_process):
            self._change_state(State.IDLE)
        elif not self._has_process:
            self._start()
        elif self.is_loaded:
            self._send(self._waiting.popleft())

    def _start(self) -> None:
        self._has_process, self.is_loaded = True, False
        self._change_state(State.LOADING)
        try:
            self._channel.start(protocol.worker_command(self._model))
        except OSError as error:
            self.give_up_starting(reason(error))
        if self._has_process:
            self._channel.limit(protocol.LOADING_LIMIT)

    def _send(self, request: _Request[Key]) -> None:
        texts = list(request.texts.values())
        self._current_request = request
        self._number += 1
        self._change_state(State.READING)
        self._channel.limit(protocol.time_limit(texts))
        languages = [request.languages.get(key, "") for key in request.texts]
        self._channel.send(protocol.request_line(self._number, texts, languages))

    def _give_up(self, error: AnnotatorError) -> None:
        """Stop until `take_up` or `use` is called."""
        self.error = error
        self.stop()
        self._change_state(State.GIVEN_UP)

    def _discard(self) -> None:
        self._channel.limit(None)
        self._channel.discard()
        self._has_process = self.is_loaded = False

    def _change_state(self, state: State) -> None:
        self.state = state
        self._state_changed(state)
