"""All of thinc but its tests and sources."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

hiddenimports = collect_submodules("thinc", filter=lambda module: not module.startswith("thinc.tests"))
datas = collect_data_files("thinc", includes=["**/*.cu", "**/*.json"])
