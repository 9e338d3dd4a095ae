"""Network drives and synchronised folders are recognised, ordinary folders are not taken for any."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.computer import places
from annotator.computer.places import special_place

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/home /srv/team nfs4 rw 0 0
//server/share /srv/with\\040space cifs rw 0 0
/dev/sdb1 /srv/team/local ext4 rw 0 0
ana@host: /srv/ssh fuse.sshfs rw 0 0
tmpfs /run tmpfs rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "kind", "name"),
    [
        ("/srv/team/a", "network", "nfs4"), ("/srv/with space", "network", "cifs"), ("/srv/ssh/x", "network", "sshfs"),
        ("/home/ana/Dropbox/news", "synced", "Dropbox"), ("/home/ana/Dropbox (Team)/news", "synced", "Dropbox"),
        ("/home/ana/OneDrive - Uni", "synced", "OneDrive"), ("/home/ana/Google Drive", "synced", "Google Drive"),
        ("/Users/ana/Library/Mobile Documents/com~apple~CloudDocs", "synced", "iCloud"),
        ("/home/ana/Nextcloud/news", "synced", "Nextcloud"), ("/Users/ana/Library/CloudStorage/GoogleDrive-a@b.c", "synced", "Google Drive"),
        ("/srv/team/local/a", "", ""), ("/home/ana/news", "", ""), ("/home/ana/on dropbox stocks", "", ""), ("/", "", ""),
    ],
)  # fmt: skip
def test_places(folder: str, kind: str, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mounts").write_text(MOUNTS)
    monkeypatch.setattr(places, "_MOUNTS", tmp_path / "mounts")
    place = special_place(Path(folder) / "p.qca")
    assert ((place.kind, place.name) if place else ("", "")) == (kind, name)
    assert place is None or "backups" in place.warning or name in place.warning


def test_a_sign_of_a_program_in_a_folder_above_is_enough(tmp_path: Path) -> None:
    (tmp_path / ".stfolder").mkdir()
    (tmp_path / "news").mkdir()
    place = special_place(tmp_path / "news" / "p.qca")
    assert place is not None
    assert place.name == "Syncthing"
