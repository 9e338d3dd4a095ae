"""NLTK: the file of its version alone. PyInstaller’s own hook takes data of the building computer along."""

from PyInstaller.utils.hooks import collect_data_files

datas = collect_data_files("nltk", includes=["VERSION"])
