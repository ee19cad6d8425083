"""Runs one sample among its surroundings, on a clock that stands still until it is told to move.

What happens is told on standard output, a line of JSON each; commands come on standard input.
Sockets are real: only the time of the event loop is made, and the dice.
"""

import asyncio
import json
import random
import selectors
import signal
import ssl
import sys
import threading
from contextlib import suppress

import websockets.asyncio.client
import websockets.asyncio.server
from websockets.exceptions import ConnectionClosed

connect = websockets.asyncio.client.connect


def tell(**event):
    print(json.dumps(event), flush=True)


class Waiting(selectors.DefaultSelector):
    """Waits for sockets and commands alone: no made time comes by itself.

    A command waits until everything else is done: time that moves while a connection still opens
    would be over before what should be timed begins.
    """

    def select(self, timeout=None):
        busy = timeout is not None and timeout <= 0
        events = super().select(0 if busy else None)
        others = [event for event in events if event[0].fileobj is not commands]
        return others if busy or others else events


class StandingClock(asyncio.SelectorEventLoop):
    """An event loop whose time moves only when it is told to."""

    now = 0.0

    def time(self):
        return self.now


class serve:
    """Serves on a free port instead of the one that the sample names."""

    def __init__(self, handler, host, port, **options):
        tell(asked=[host, port])
        self.serving = websockets.asyncio.server.serve(handler, "127.0.0.1", 0, **options)

    async def __aenter__(self):
        server = await self.serving.__aenter__()
        tell(port=server.sockets[0].getsockname()[1])
        return server

    async def __aexit__(self, *error):
        await self.serving.__aexit__(*error)


async def handler(ws):
    """Tells the size of each message, and outlives the connection of nobody."""
    with suppress(ConnectionClosed):
        async for message in ws:
            await ws.send(str(len(message)))


async def talk(ws):
    await ws.send("hello")


async def handle(message):
    tell(handled=message)


released = threading.Event()


def work(message):
    tell(working=message)
    released.wait()
    return "done: " + message


async def sleep(seconds):
    tell(sleeps=seconds)
    await sleep_by_clock(seconds)


sleep_by_clock = asyncio.sleep
asyncio.sleep = lambda seconds: sleep(seconds) if sys._getframe(1).f_code.co_filename == "sample" else sleep_by_clock(seconds)


# Not buffered: a second line that came with the first would stay in the buffer, unseen.
commands = open(0, "rb", buffering=0)


def obey():
    command, _, value = commands.readline().decode().strip().partition(" ")
    if command == "advance":
        asyncio.get_running_loop().now += float(value)
    elif command == "release":
        released.set()
    elif command == "go":
        go.set()
    tell(**{command: value})


go = asyncio.Event()


async def main(around, code, uri):
    """Runs the sample: by itself, with `ws` open, or with `server` open and then at `go`."""
    asyncio.get_running_loop().add_reader(commands, obey)
    lines = "".join(f"    {line}\n" for line in code.splitlines())
    given = {"ws": "ws", "server": "server"}.get(around, "")
    names = {**globals(), "uri": uri, "token": "s3cret"}
    exec(compile(f"async def sample({given}):\n{lines}", "sample", "exec"), names)
    sample = names["sample"]
    if around == "ws":
        async with connect(uri) as ws:
            await sample(ws)
    elif around == "server":
        async with serve(handler, "", 8765) as server:
            await go.wait()
            await sample(server)
    else:
        await sample()
    tell(ended=True)


random.random = lambda: float(sys.argv[4])
random.uniform = lambda least, most: least + (most - least) * float(sys.argv[4])
loop = StandingClock(Waiting())
asyncio.set_event_loop(loop)
loop.run_until_complete(main(sys.argv[1], sys.argv[2], sys.argv[3]))
