"""The tests that `packaging/dev.py test --quick` leaves out, beside those of the model: folders, modules and single tests.

What stays is what a change breaks first: all rules, formats, the project file, and the window's commands and panels.
"""

SLOW = (
    "tests/e2e/",  # each starts the program
    "tests/faults/",  # kill, fuzz
    "tests/formats/jsonl/test_round_trip.py",
    "tests/nlp/en/claims/test_component.py",
    "tests/nlp/en/quotations/test_hostile_texts.py",
    "tests/project/backups/test_foreign_backups.py",
    "tests/project/backups/test_restore.py",
    "tests/project/jobs/cluster/test_corpus.py",  # processes
    "tests/project/jobs/test_analysis_failures.py",
    "tests/project/jobs/test_round_trip.py",
    "tests/project/jobs/test_workers.py",
    "tests/project/opened/test_many_overlaps.py",
    "tests/project/teams/test_polnear_agreement.py",
    "tests/ui/actions/test_keyboard_places.py",
    "tests/ui/actions/test_palette_and_key_editor.py",
    "tests/ui/actions/test_registry.py",
    "tests/ui/article/",  # pixels, mouse
    "tests/ui/background/",  # processes
    "tests/ui/commands/test_failed_analysis.py",
    "tests/ui/commands/test_find.py",
    "tests/ui/commands/test_many_suggestions.py",
    "tests/ui/commands/test_moving.py",
    "tests/ui/commands/test_navigation.py",
    "tests/ui/commands/test_rescue.py",  # a process
    "tests/ui/dialogs/test_backups.py",  # processes
    "tests/ui/dialogs/test_placement.py",
    "tests/ui/dialogs/test_speaker_picker.py",
    "tests/ui/look/",
    "tests/ui/panels/test_card_mouse.py",
    "tests/ui/panels/test_docks.py",
    "tests/ui/panels/test_history.py",
    "tests/ui/panels/test_list_keys.py",
    "tests/ui/panels/test_search.py",
    "tests/ui/panels/test_speakers.py",
    "tests/ui/shell/",
    "tests/ui/test_accessibility.py",
    "tests/ui/test_pictures.py",
    "tests/ui/test_storm.py",
    "tests/ui/test_storm_of_sizes.py",
)
