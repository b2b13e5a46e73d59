"""Many pieces of work in several processes: results in the order of the work, and a crash costs one piece only.

The pool of the standard library breaks as a whole when one process dies and can't say what it was working on.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from multiprocessing import connection
from typing import Any, Generic, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

BATCH_SIZE = 1 << 17  # what the items of a batch may weigh together, in the unit of ``weigh``
BATCH_ITEMS = 500
AHEAD = 4  # batches for each process that may wait for an older one to be done
PAUSE = 0.05  # seconds to wait for results while the input pauses
IDLE = -1
SIGNALS = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]  # that end work


def cores() -> int:
    """Return how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def in_order(
    items: Iterable[Item | None],
    work: Callable[[Item], Result],
    jobs: int,
    *,
    weigh: Callable[[Item], int],
    crashed: Callable[[Item, str], Result],
) -> Iterator[Result | None]:
    """Yield ``work(item)`` for each item, in order, worked on by ``jobs`` processes.

    items    None among them says that the input pauses: what is there should be worked on now
    weigh    how much an item is, for batches of even size
    crashed  the result for an item whose process died, told how

    Yields None while the input pauses and nothing is done. Items, results and ``work`` are pickled.
    """
    batches = _batches(items, weigh)
    tasks: deque[_Task[Item, Result]] = deque()
    batch = next(batches, None)
    with _pool(work, jobs, crashed) as pool:
        while batch is not None or tasks:
            if batch and pool.is_free() and len(tasks) < AHEAD * jobs:
                tasks.append(_Task(batch))
                pool.start(tasks[-1])
                batch = next(batches, None)  # read while the workers work: none waits for it
                continue
            while tasks and tasks[0].is_done():
                yield from tasks.popleft().results
            paused = batch == []
            if paused:
                yield None
            pool.wait(PAUSE if paused else None)
            batch = next(batches, None) if paused else batch


def _batches(items: Iterable[Item | None], weigh: Callable[[Item], int]) -> Iterator[list[Item]]:
    """Yield lists of items; an empty one where the input pauses."""
    batch: list[Item] = []
    weight = 0
    for item in items:
        if item is not None:
            batch.append(item)
            weight += weigh(item)
        if item is None or weight >= BATCH_SIZE or len(batch) >= BATCH_ITEMS:
            yield batch
            batch, weight = [], 0
            if item is None:
                yield []
    if batch:
        yield batch


class _Task(Generic[Item, Result]):
    """A batch: its items, and the results so far by their numbers."""

    def __init__(self, items: Sequence[Item]) -> None:
        self.items = items
        self._results: dict[int, Result] = {}
        self.false_starts = 0

    def left(self) -> list[tuple[int, Item]]:
        return [(number, item) for number, item in enumerate(self.items) if number not in self._results]

    def done(self, results: dict[int, Result]) -> None:
        self._results |= results

    def is_done(self) -> bool:
        return len(self._results) == len(self.items)

    @property
    def results(self) -> list[Result]:
        return [self._results[number] for number in range(len(self.items))]


class Worker:
    """A process, the connection to it, and the task it has."""

    def __init__(self, number: int, work: Callable[..., Any], context: Any, held: Any) -> None:
        """Begin to work; ``held`` has a place for the number of the item it is at."""
        self.number = number
        self.task: _Task[Any, Any] | None = None
        self.connection, theirs = context.Pipe()
        self.process = context.Process(
            target=_serve, args=(self.connection, theirs, work, held, number), daemon=True, name=f"kzfacts-{number}"
        )
        self.process.start()
        theirs.close()


class _Pool(Generic[Item, Result]):
    """The worker processes. A dead one is replaced, and what it left undone is done again."""

    def __init__(self, work: Callable[[Item], Result], jobs: int, crashed: Callable[[Item, str], Result]) -> None:
        # Forked workers share the modules and tables of this process; elsewhere forking is not safe.
        self._context: Any = multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")
        self._held = self._context.RawArray("l", [IDLE] * jobs)  # the number of the item each worker is at
        self._work = work
        self._crashed = crashed
        self._workers: dict[int, Worker] = {}

    def hire(self, number: int) -> None:
        """Begin a process, as the one of this number."""
        self._held[number] = IDLE
        with _signals_wait():  # or one might end this process before it knows the worker
            self._workers[number] = Worker(number, self._work, self._context, self._held)

    def is_free(self) -> bool:
        return any(worker.task is None for worker in self._workers.values())

    def start(self, task: _Task[Item, Result]) -> None:
        """Give ``task`` to a free worker."""
        worker = next(worker for worker in self._workers.values() if worker.task is None)
        worker.task = task
        try:
            worker.connection.send(task.left())
        except OSError:
            self._bury(worker)

    def wait(self, timeout: float | None) -> None:
        """Wait for the next results, at most ``timeout`` seconds; returns at once if no worker is busy."""
        busy = {worker.connection: worker for worker in self._workers.values() if worker.task}
        for ready in connection.wait(list(busy), timeout) if busy else ():
            worker = busy[ready]
            try:
                results = worker.connection.recv()
            except (EOFError, OSError):
                self._bury(worker)
                continue
            task, worker.task = worker.task, None
            if task:
                task.done(results)

    def _bury(self, worker: Worker) -> None:
        """Replace a dead worker; the item it held is lost, the rest of its task is begun anew."""
        task, held = worker.task, self._held[worker.number]
        worker.connection.close()
        worker.process.join(1)
        code = worker.process.exitcode
        worker.process.kill()
        self.hire(worker.number)
        if task is None:
            return
        task.false_starts += held == IDLE
        if held == IDLE and task.false_starts > 1:  # it dies before it begins
            held = task.left()[0][0]
        if held != IDLE:
            task.done({held: self._crashed(task.items[held], _cause(code))})
        if not task.is_done():
            self.start(task)

    def stop(self) -> None:
        """End all workers at once."""
        for worker in self._workers.values():
            worker.process.kill()
        for worker in self._workers.values():
            worker.process.join()
            worker.connection.close()


@contextlib.contextmanager
def _pool(
    work: Callable[[Item], Result], jobs: int, crashed: Callable[[Item, str], Result]
) -> Iterator[_Pool[Item, Result]]:
    pool = _Pool(work, jobs, crashed)
    try:
        for number in range(jobs):
            pool.hire(number)
        yield pool
    finally:
        pool.stop()


@contextlib.contextmanager
def _signals_wait() -> Iterator[None]:
    """Let signals that end work wait; a process begun meanwhile has them waiting, too."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _cause(code: int | None) -> str:
    if code is not None and code < 0:
        with contextlib.suppress(ValueError):
            return f"was killed by {signal.Signals(-code).name}"
    return f"ended with status {code}"


def _serve(ours: Any, theirs: Any, work: Callable[[Any], Any], held: Any, number: int) -> None:
    """Work on batches until there are no more; what a worker process does."""
    for name in SIGNALS:  # Ctrl-C reaches all processes: the first one decides
        signal.signal(name, signal.SIG_IGN if name == signal.SIGINT else signal.SIG_DFL)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, SIGNALS)
    ours.close()  # or it would hold the connection open that tells it when the first process is gone
    with contextlib.suppress(EOFError, OSError):
        while True:
            results = {}
            for index, item in theirs.recv():
                held[number] = index
                results[index] = work(item)
            held[number] = IDLE  # from here on nothing is lost but time
            theirs.send(results)
