"""Puts programs on the PATH that behave as cloudflared and ngrok do, as far as can be seen from outside."""

import sys
from pathlib import Path

_PROXY = """#!{python}
import http.server, os, sys, time, urllib.request, urllib.error

NAME = os.path.basename(sys.argv[0])
HOME = {home!r}
with open(os.path.join(HOME, "pids"), "a") as pids:
    pids.write("%d\\n" % os.getpid())
TARGET = next(each for each in sys.argv if each.startswith("http://"))
if {fails!r}:
    print({fails!r}, file=sys.stderr, flush=True)
    sys.exit(1)

class Pass(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        request = urllib.request.Request(TARGET + self.path, body, dict(self.headers), method="POST")
        try:
            answer = urllib.request.build_opener(urllib.request.ProxyHandler({{}})).open(request)
        except urllib.error.HTTPError as error:
            answer = error
        said = answer.read()
        self.send_response(answer.status)
        self.send_header("Content-Length", str(len(said)))
        self.end_headers()
        self.wfile.write(said)
    def log_message(self, *given):
        pass

server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Pass)
url = "http://127.0.0.1:%d" % server.server_port
if NAME == "ngrok":
    print('t=2026-11-25T10:00:00+0000 lvl=info msg="starting web service" obj=web addr=127.0.0.1:4040')
    print('t=2026-11-25T10:00:01+0000 lvl=info msg="started tunnel" obj=tunnels name=command_line '
          'addr=%s url=%s' % (TARGET, url), flush=True)
else:
    for line in (
        "2026-11-25T10:00:00Z INF Requesting new quick Tunnel on trycloudflare.com...",
        "2026-11-25T10:00:00Z INF POST https://api.trycloudflare.com/tunnel",
        "2026-11-25T10:00:01Z INF +-----------------------------------------------------+",
        "2026-11-25T10:00:01Z INF |  https://calm-fox-seven.trycloudflare.com           |",
    ):
        print(line, file=sys.stderr, flush=True)
if {ends!r}:
    server.handle_request()
    sys.exit(0)
server.serve_forever()
"""


def install(folder: Path, name: str, *, fails: str = "", ends: bool = False) -> Path:
    """Make a program; returns the file that gets the id of each process.

    Args:
        folder: Stands on the PATH.
        name: ngrok or cloudflared.
        fails: What it prints before it ends at once; empty: it works.
        ends: Whether it ends after the first request.
    """
    folder.mkdir(exist_ok=True)
    program = folder / name
    program.write_text(_PROXY.format(python=sys.executable, home=str(folder), fails=fails, ends=ends))
    program.chmod(0o755)
    return folder / "pids"


def is_running(pid: int) -> bool:
    """Whether a process runs; one that ended and was not collected yet does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False
