"""Babel's data of few languages: all of them take 36 MB."""

from frozen import contents
from PyInstaller.utils.hooks import collect_data_files

hiddenimports = ["babel.dates"]
datas = collect_data_files(
    "babel", includes=["global.dat", *(f"locale-data/{name}.dat" for name in contents.LOCALES)]
)
