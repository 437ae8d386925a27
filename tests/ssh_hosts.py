# SPDX-License-Identifier: MIT
"""Two hosts on this machine for what goes over ssh: sshd twice on the loopback, with keys, ports and
configuration of their own in a temporary folder. Nothing of the user's own ssh is read or written; as
root, an empty /run/sshd is left.

    with ssh_hosts(folder, path) as hosts:
        if hosts.missing: print("skipped:", hosts.missing)
        subprocess.run([...], env={**os.environ, **hosts.environment})

GNU parallel then knows them as host-a and host-b. `path` is the PATH that commands have there.
"""
import contextlib
import os
import pathlib
import shutil
import socket
import subprocess
import time
from dataclasses import dataclass, field

NAMES = ("host-a", "host-b")
SECONDS_TO_START = 20
# sshd looks for this folder at each connection when root runs it; a boot script would have made it.
# It stays: another run of the tests may use it.
ROOTS_FOLDER = pathlib.Path("/run/sshd")

SERVER = """\
Port {port}
ListenAddress 127.0.0.1
HostKey {folder}/{name}
PidFile none
AuthorizedKeysFile {folder}/user.pub
StrictModes no
UsePAM no
PasswordAuthentication no
MaxStartups 100
SetEnv PATH={path} HOME={folder}/home-{name}
"""

CLIENT = """\
Host {name}
  HostName 127.0.0.1
  Port {port}
  IdentityFile {folder}/user
  IdentitiesOnly yes
  UserKnownHostsFile {folder}/known
  StrictHostKeyChecking accept-new
  BatchMode yes
  LogLevel ERROR
"""


@dataclass
class Hosts:
    missing: str = ""  # why there are none
    environment: dict = field(default_factory=dict)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def make_key(path):
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", path], check=True)


def answers(config, name):
    command = ["ssh", "-F", config, name, "true"]
    return subprocess.run(command, capture_output=True, stdin=subprocess.DEVNULL).returncode == 0


def start(sshd, folder, name, path):
    port = free_port()
    make_key(folder / name)
    (folder / f"home-{name}").mkdir()
    (folder / f"{name}.conf").write_text(SERVER.format(port=port, folder=folder, name=name, path=path))
    with open(folder / "client.conf", "a", encoding="utf-8") as client:
        client.write(CLIENT.format(port=port, folder=folder, name=name))
    return subprocess.Popen([sshd, "-D", "-e", "-f", folder / f"{name}.conf"], stdin=subprocess.DEVNULL,
                            stdout=subprocess.DEVNULL, stderr=open(folder / f"{name}.log", "wb"))


def all_answer(folder):
    end = time.monotonic() + SECONDS_TO_START
    waiting = list(NAMES)
    while waiting and time.monotonic() < end:
        waiting = [name for name in waiting if not answers(folder / "client.conf", name)]
        time.sleep(0.1)
    return not waiting


@contextlib.contextmanager
def ssh_hosts(folder, path):
    sshd = shutil.which("sshd") or shutil.which("sshd", path="/usr/sbin:/usr/local/sbin")
    if not sshd or not shutil.which("ssh"):
        yield Hosts(missing="no sshd")
        return
    folder = pathlib.Path(folder)
    if os.geteuid() == 0:
        ROOTS_FOLDER.mkdir(mode=0o755, exist_ok=True)
    make_key(folder / "user")
    servers = [start(sshd, folder, name, path) for name in NAMES]
    try:
        if all_answer(folder):
            yield Hosts(environment={"PARALLEL_SSH": f"ssh -F {folder}/client.conf"})
        else:
            yield Hosts(missing=f"sshd does not run here ({last_words(folder)})")
    finally:
        for server in servers:
            server.terminate()
            server.wait()


def last_words(folder):
    lines = [line for name in NAMES for line in (folder / f"{name}.log").read_text().splitlines()]
    return lines[-1] if lines else "it says nothing"
