"""The choices of the speaker picker: who may stand behind a quotation, likeliest first."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.domain.ids import new_id
from annotator.domain.span import Span
from annotator.domain.speaker import Speaker
from annotator.domain.tokens import previous_token, token_at
from annotator.language.determiners import ARTICLES
from annotator.language.name_match import name_match
from annotator.language.personal_names import read_name, without_possessive
from annotator.language.pronouns import gender_of_pronoun, is_pronoun
from annotator.language.sentences import sentence_at
from annotator.language.speaker_kinds import likely_kind
from annotator.language.titles import GENDERED_TITLES, gender_of_title
from annotator.project.speakers.index import OFFERED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.domain.entity import Entity
    from annotator.domain.proposed import SuggestedSpeaker
    from annotator.domain.quotation import Quotation
    from annotator.project.opened.document import OpenDocument
    from annotator.project.project import Project
    from annotator.project.speakers.index import Match

# Characters of the text in which names are looked for: any article whole, of a book the surroundings.
_REACH = 12_000
# The same for names that the model overlooks: fewer, since much else has capitals.
_NAME_REACH = 2_000
_NAME = re.compile(r"\b[^\W\d_a-z][\w\u0300-\u036f’'-]+(?: [^\W\d_a-z][\w\u0300-\u036f’'-]+){1,2}")
_CAPITAL = re.compile(r"\b[^\W\d_a-z][\w.’'-]*")
_NAMES = ("PERSON", "ORG", "GPE", "NORP", "LOC", "FAC", "DATE", "EVENT")
_KINDS = {"ORG": "organisation", "GPE": "organisation", "NORP": "group"}
# Types whose full names are speakers for sure: a place in a source often is none.
_KINDS_OF_NAMES = {"PERSON": "person", "ORG": "organisation"}

# The scores of choices order the lines of the picker and have no unit; a name in the source has 2 and more, a
# name that is merely near has less. Nearer names count more, up to 1. The steps were chosen by judgement
# while the picker was tried on news articles; no measurement of the single values is recorded.
_PROPOSED = 10.0  # proposed by a suggestion: more than all else
_IN_TEXT_ORDER = 0.01  # the step between several that one suggestion proposes
_PERSON_IN_SOURCE = 4.0  # a person whom the source names, and the project does not have
_LIKE_SOURCE = 2.5  # a name of the article that the source has in part, with a share of how well it fits
_SOURCE_WORDS = 2.2  # all words of the source
_ORGANISATION_IN_SOURCE = 2.1  # an organisation in the source, which often is in a person's title
_KNOWN_IN_SOURCE = 2.0  # a speaker of the project whom the source names, with how well it fits
_PERSON_FIRST = 0.03  # a person rather than the organisation that is named, too
_HARDLY = 1.6  # a speaker whose last name alone is that of the source
_SPOKE = 1.0  # for a pronoun, who spoke before
_NAMED = 0.5  # for a pronoun, who is named before
_WRITTEN_LIKE_NAME = 0.45  # for a pronoun, words written like a name
_NEAR_ENTITY, _NEAR_NAME = 0.4, 0.3  # factors of nearness if the source is a name
_HERE = 0.05  # a speaker of the article who is not named before
_USES = 0.05  # at most, for a speaker of many quotations
# Named at the beginning of this sentence or the one before, and elsewhere in these.
_SUBJECT, _SUBJECT_FURTHER_UP, _NAMED_THERE = 0.9, 0.6, 0.3
_RIGHT_GENDER = 0.3  # known to be "she"
_NO_PERSON_AS_IT = 0.5  # no person, where the source is "it"
# Factors.
_SHARE_OF_NEARNESS = 0.5  # nearness of who is named but has not spoken
_SHARE_OF_FIT = 0.5  # how well a name of the article fits the source
_ORGANISATION_AS_PRONOUN = 0.5  # an organisation, where the source is a pronoun
_NOT_THEM = 0.1  # who cannot be "she"

_SAME = 0.45  # the least `name_match` (0 to 1) of words that name a speaker: a last name has more
_FEW = 200  # speakers of a project that are all offered
_FIRST_WORDS = 40  # characters of a sentence that may name its subject
_HALF_AS_NEAR = 400  # characters away, three sentences, at which nearness is a half
_LONGEST_FULL_NAME = 4  # words of a person's name


@dataclass(frozen=True)
class SpeakerChoice:
    """A line of the speaker picker.

    Attributes
    ----------
    speaker: one that the project has; None where the name would be a new one.
    why: in a few words.
    elsewhere: a speaker of other documents only, who is offered once something is typed.
    """

    name: str
    kind: str
    speaker: Speaker | None
    why: str
    score: float
    elsewhere: bool = False


def speakers_near(project: Project, opened: OpenDocument, quotation: Quotation) -> list[Speaker]:
    """Return the project's speakers who may stand behind a quotation; all of them if they are few.

    Of many speakers, return those that the source may name, that speak in the document, or whose last name is
    in it.
    """
    registry = project.registry
    if len(registry) <= _FEW:
        return registry.containing("")
    text = opened.document.text
    place = quotation.source[0] if quotation.source else quotation.span
    reach = Span(max(0, place.start - _REACH), place.start + _REACH)
    speakers = [match.speaker for match in registry.matches(place.of(text))] if quotation.source else []
    spoke = {speaker for other in opened.quotations_in(reach) for speaker in other.speakers}
    speakers += [speaker for id in sorted(spoke) if (speaker := registry.get(id))]
    speakers += registry.named_among(read_name(place.of(text)).whole)
    capitals = dict.fromkeys(_CAPITAL.findall(text, reach.start, reach.end))
    speakers += registry.named_among(word for capital in capitals for word in read_name(capital).whole)
    return list({speaker.id: speaker for speaker in speakers}.values())


def new_speaker(taken: SpeakerChoice) -> Speaker:
    """Return a new speaker for a choice."""
    return Speaker(new_id("s"), taken.name, taken.kind)


def kind_of_name(opened: OpenDocument, name: str) -> str:
    """Return the likeliest kind of a speaker of a name that was typed: that of an entity of this name."""
    for entity in _entities_near(opened, Span(0, 0)):
        if without_possessive(entity.span.of(opened.document.text)).casefold() == name.casefold():
            return _KINDS.get(entity.label, "person")
    return likely_kind(name)


def speaker_choices(
    opened: OpenDocument,
    quotation: Quotation,
    speakers: list[Speaker],
    uses: dict[str, int],
    alike: Callable[[str, str], list[Match]] = lambda name, kind: [],
) -> list[SpeakerChoice]:
    """Return who may stand behind a quotation or suggestion, likeliest first.

    The speakers that a suggestion proposes come first, in text order; else a name in the source decides. A
    pronoun stands for somebody named before it, as far as "he" and "she" fit: first the subject of this
    sentence or the one before, then speakers of the document, then others who are named; nearer ones are
    likelier. `alike` finds speakers by a name that resembles theirs.
    """
    return _Ranking(opened, quotation, uses, alike).of(speakers)


def certain_speakers(
    opened: OpenDocument, quotation: Quotation, alike: Callable[[str, str], list[Match]]
) -> tuple[Speaker, ...]:
    """Return the speakers who surely stand behind a quotation, perhaps new ones; none if that must be asked.

    A speaker is sure if a suggestion of the same words proposes it, as for accepted suggestions; else if the
    source is nothing but a name (titles and words behind a comma aside): the only speaker of the project with
    that name, or a person or organisation with that full name.
    """
    if proposed := opened.proposed_speakers(quotation):
        known = [_known_or_new(speaker.name, speaker.kind, alike) for speaker in proposed]
        certain = {speaker.id: speaker for speaker in known if speaker is not None}
        return tuple(certain.values()) if None not in known else ()
    named = _named_alone(opened, quotation, alike) if quotation.source else None
    return (named,) if named is not None else ()


def _named_alone(
    opened: OpenDocument, quotation: Quotation, alike: Callable[[str, str], list[Match]]
) -> Speaker | None:
    """Return whom the words of a source name, where these are nothing but a name."""
    source = quotation.source[0]
    words = source.of(opened.document.text).split(",")[0]
    if not words.strip() or is_pronoun(words):
        return None
    bare = read_name(words).bare
    for entity in opened.entities_in(Span(source.start, source.start + len(words))):
        name = without_possessive(entity.span.of(opened.document.text))
        if entity.label in _KINDS_OF_NAMES and read_name(name).bare == bare and len(bare) > 1:
            return _known_or_new(name, _KINDS_OF_NAMES[entity.label], alike)
    return next((match.speaker for match in alike(words, "") if match.sure), None)


def _known_or_new(name: str, kind: str, alike: Callable[[str, str], list[Match]]) -> Speaker | None:
    """Return the speaker that a name surely means, or a new one if no known one may be the same."""
    matches = alike(name, kind)
    sure = next((match.speaker for match in matches if match.sure), None)
    if sure is not None:
        return sure
    is_in_doubt = any(match.score >= OFFERED for match in matches)
    return None if is_in_doubt else Speaker(new_id("s"), name, kind)


class _Ranking:
    """Collects the choices for one quotation."""

    def __init__(
        self,
        opened: OpenDocument,
        quotation: Quotation,
        uses: dict[str, int],
        alike: Callable[[str, str], list[Match]],
    ) -> None:
        self._opened = opened
        self._text = text = opened.document.text
        self._quotation = quotation
        self._uses = uses
        self._alike = alike
        self._source = quotation.source[0].of(text) if quotation.source else ""
        self._is_pronoun = not self._source or is_pronoun(self._source)
        self._at = quotation.source[0].start if quotation.source else quotation.span.start
        self._before = _sentences_before(text, min(self._at, quotation.span.start))
        self._near_by = _entities_near(opened, quotation.span)
        self._full = _full_names(text, self._near_by)
        self._others = [
            other
            for other in opened.quotations_in(Span(max(0, self._at - _REACH), self._at + _REACH))
            if other.speakers and other.id != quotation.id
        ]
        self._spoke: dict[str, list[int]] = {}  # where each of them spoke before
        for other in self._others:
            for speaker in other.speakers if other.span.start < self._at else ():
                self._spoke.setdefault(speaker, []).append(other.span.start)
        self._found: dict[str, SpeakerChoice] = {}
        self._proposed = opened.proposed_speakers(quotation)

    def of(self, speakers: list[Speaker]) -> list[SpeakerChoice]:
        """Return the choices in their order."""
        speaking = {speaker for other in self._others for speaker in other.speakers}
        for rank, proposed in enumerate(self._proposed):
            self._offer_proposed(proposed, _PROPOSED - rank * _IN_TEXT_ORDER)
        for speaker in speakers:
            self._offer_known(speaker, is_here=speaker.id in speaking)
        known = {name.casefold() for s in speakers for name in (s.name, *s.aliases)}
        if not self._is_pronoun and self._source.casefold() not in known:
            kind = _kind_of(self._opened, self._quotation.source[0])
            if not self._offer_alike(self._source, kind, _SOURCE_WORDS):
                self._offer(self._source, kind, None, "the source's words", _SOURCE_WORDS)
        for entity in self._near_by:
            self._offer_entity(entity, known, speakers)
        for name, place in _names_by_capitals(self._text, self._at, self._near_by):
            if name.casefold() not in known and place.end <= max(self._at, self._quotation.span.start):
                self._offer_name(name, place)
        return sorted(self._found.values(), key=lambda choice: (choice.elsewhere, -choice.score, choice.name))

    def _offer(
        self, name: str, kind: str, speaker: Speaker | None, why: str, score: float, elsewhere: bool = False
    ) -> None:
        key = speaker.id if speaker else name.casefold()
        if key not in self._found or self._found[key].score < score:
            self._found[key] = SpeakerChoice(name, kind, speaker, why, score, elsewhere)

    def _offer_proposed(self, proposed: SuggestedSpeaker, score: float) -> None:
        """Offer the speaker that a suggestion proposes: a known one if it surely has that name."""
        matches = self._alike(proposed.name, proposed.kind)
        known = next((match.speaker for match in matches if match.sure), None)
        name, kind = (known.name, known.kind) if known else (proposed.name, proposed.kind)
        self._offer(name, kind, known, f"proposed: {proposed.why}", score)

    def _offer_known(self, speaker: Speaker, *, is_here: bool) -> None:
        match = 0.0 if self._is_pronoun else name_match(self._source, speaker)
        if match >= _SAME:
            first = _PERSON_FIRST * (speaker.kind == "person")
            self._offer(
                speaker.name, speaker.kind, speaker, "named in the source", _KNOWN_IN_SOURCE + match + first
            )
            return
        spoke = self._spoke.get(speaker.id, [])
        last = self._last_named(speaker)
        if spoke or last is not None:
            near = self._near(max(spoke)) if spoke else self._near(last or 0)
            score = near
            if self._is_pronoun:
                score = _SPOKE + near if spoke else _NAMED + _SHARE_OF_NEARNESS * near
            why = "spoke before" if spoke else "named in the article"
            self._offer(speaker.name, speaker.kind, speaker, why, self._fitted(score, speaker))
        share = _USES * self._uses.get(speaker.id, 0) / (1 + max(self._uses.values(), default=0))
        if is_here or self._is_named(speaker):
            why = "speaker of this article" if is_here else "named in the article"
            self._offer(speaker.name, speaker.kind, speaker, why, _HERE + share)
        else:
            self._offer(speaker.name, speaker.kind, speaker, "speaker of the project", share, elsewhere=True)

    def _offer_entity(self, entity: Entity, known: set[str], speakers: list[Speaker]) -> None:
        text, quotation = self._text, self._quotation
        in_source = any(source_span.contains(entity.span) for source_span in quotation.source)
        after = entity.span.start > max(self._at, quotation.span.end)
        if entity.label not in ("PERSON", "ORG") or (after and not in_source):
            return
        name = without_possessive(entity.span.of(text))
        name = self._full.get(name.casefold(), name)
        if name.casefold() in known or not name or (not in_source and all(_are_words(text, name))):
            return
        if " " not in name and any(name_match(name, speaker) >= _SAME for speaker in speakers):
            return  # "Reed" is Ann Reed, a speaker of the project
        kind = "person" if entity.label == "PERSON" else "organisation"
        near = self._near(entity.span.start)
        score = _NAMED + _SHARE_OF_NEARNESS * near if self._is_pronoun else _NEAR_ENTITY * near
        if in_source:
            score = _PERSON_IN_SOURCE if entity.label == "PERSON" else _ORGANISATION_IN_SOURCE
            if self._offer_alike(name, kind, score):
                return
        elif not self._is_pronoun:
            fit = name_match(self._source, Speaker("", name, kind))
            # "State" is not "The US State Department", but "Ann Reed" is "Reed, the mayor".
            ends_alike = self._source.split()[-1].casefold() == name.split()[-1].casefold()
            if fit >= _SAME and (kind == "person" or ends_alike):
                score = _LIKE_SOURCE + _SHARE_OF_FIT * fit
        else:
            score *= _ORGANISATION_AS_PRONOUN if kind == "organisation" else 1
            score = self._fitted(score, Speaker("", name, kind))
        self._offer(name, kind, None, "named in the article", score)

    def _offer_alike(self, name: str, kind: str, score: float) -> bool:
        """Offer speakers whose names resemble a new one: before it, or behind where they hardly do.

        Tells whether one is sure, so that the name is not new.
        """
        matches = self._alike(name, kind)
        for match in matches:
            speaker, likely = match.speaker, match.score >= OFFERED
            why = match.why if match.sure or not likely else f"may be the same: {match.why}"
            worth = (score if likely else _HARDLY) + match.score
            self._offer(speaker.name, speaker.kind, speaker, why, worth)
        return any(match.sure for match in matches)

    def _offer_name(self, name: str, place: Span) -> None:
        near, person = self._near(place.start), Speaker("", name)
        score = _NEAR_NAME * near
        if self._is_pronoun:
            score = self._fitted(_WRITTEN_LIKE_NAME + _SHARE_OF_NEARNESS * near, person)
        elif (fit := name_match(self._source, person)) >= _SAME:
            score = _LIKE_SOURCE + _SHARE_OF_FIT * fit
        self._offer(name, "person", None, "written like a name", score)

    def _near(self, start: int) -> float:
        return 1 / (1 + abs(self._at - start) / _HALF_AS_NEAR)

    # Pronouns

    def _fitted(self, score: float, speaker: Speaker) -> float:
        """Return the score of a speaker for a pronoun, by the names just before it, "he" and "she"."""
        if not self._is_pronoun:
            return score
        score += self._named_just_before(speaker)
        wanted = gender_of_pronoun(self._source)
        if wanted:
            has = self._gender(speaker)
            if speaker.kind in ("organisation", "group", "document") or (has and has != wanted):
                return score * _NOT_THEM
            return score + (_RIGHT_GENDER if has else 0)
        if self._source.casefold() == "it":
            return score * _NOT_THEM if speaker.kind in ("person", "author") else score + _NO_PERSON_AS_IT
        return score

    def _named_just_before(self, speaker: Speaker) -> float:
        """Return the score of being named in this sentence or the one before."""
        last = _last_name(speaker)
        best = 0.0
        for sentence in self._before:
            match = re.search(rf"\b{re.escape(last)}\b", sentence.of(self._text)) if last else None
            if match is None:
                continue
            words_before = sentence.of(self._text)[: match.start()]
            first = len(words_before) <= _FIRST_WORDS and not re.search(r"[“\"«]", words_before)
            apart = "\n" in self._text[sentence.end : self._quotation.span.start]
            worth = (_SUBJECT_FURTHER_UP if apart else _SUBJECT) if first else _NAMED_THERE
            best = max(best, worth)
        return best

    def _gender(self, speaker: Speaker) -> str:
        """Return "m" or "f" as pronouns of other quotations here, or else titles, say; "" where none does."""
        said: Counter[str] = Counter()
        for other in self._others if speaker.id else ():
            if speaker.id in other.speakers and other.source:
                said[gender_of_pronoun(other.source[0].of(self._text))] += 1
        del said[""]
        if said:
            return said.most_common(1)[0][0]
        last = _last_name(speaker)
        window = self._text[max(0, self._at - _REACH) : self._at + _REACH]
        titled = re.search(
            rf"\b({'|'.join(GENDERED_TITLES)})\.? (?:[^\W\d_a-z][\w’'-]* )?{re.escape(last)}\b", window
        )
        return gender_of_title(titled.group(1)) if titled and last else ""

    def _last_named(self, speaker: Speaker) -> int | None:
        """Return where a speaker is last named before the quotation, within reach."""
        start = max(0, self._at - _REACH)
        last = max(self._text.rfind(name, start, self._at) for name in _names(speaker))
        return last if last >= 0 else None

    def _is_named(self, speaker: Speaker) -> bool:
        """Tell whether a speaker is named in the document, within reach."""
        reach = (max(0, self._at - _REACH), self._at + _REACH)
        return any(self._text.find(name, *reach) >= 0 for name in _names(speaker))


def _names(speaker: Speaker) -> list[str]:
    return [name for name in (speaker.name, *speaker.aliases, _last_name(speaker)) if name] or ["\0"]


def _last_name(speaker: Speaker) -> str:
    """Return the last word of a person's name, of others the name."""
    words = speaker.name.split()
    return words[-1] if words and speaker.kind in ("person", "author") else speaker.name


def _sentences_before(text: str, offset: int) -> list[Span]:
    """Return the part of a sentence before an offset, and the sentence before that one."""
    sentence = sentence_at(text, offset)
    sentences = [Span(sentence.start, offset)] if sentence.start < offset else []
    before = previous_token(text, sentence.start)
    return [*sentences, sentence_at(text, before.start)] if before is not None else sentences


def _entities_near(opened: OpenDocument, span: Span) -> list[Entity]:
    """Return the entities of the text's beginning, where people are introduced, and those around a span."""
    start = max(_REACH, span.start - _REACH)
    around = Span(start, max(start, span.end + _REACH))
    beginning = opened.entities_in(Span(0, _REACH))
    return beginning + [e for e in opened.entities_in(around) if e.span.start >= _REACH]


def _names_by_capitals(text: str, offset: int, entities: list[Entity]) -> Iterator[tuple[str, Span]]:
    """Yield words before an offset that are written like a person's name and that the model has not seen."""
    seen = [entity.span for entity in entities if entity.label in _NAMES]
    for match in _NAME.finditer(text, max(0, offset - _NAME_REACH), offset):
        place = Span(*match.span())
        if not any(place.overlaps(span) for span in seen) and not any(_are_words(text, match.group())):
            yield match.group(), place


def _are_words(text: str, name: str) -> Iterator[bool]:
    """Yield for each word of a name whether it is ordinary: the text has it without a capital, too.

    "Glaciers of the range" begin a headline; "Water Letters" are a journal's, and people drink water.
    """
    for word in name.split():
        if word.casefold() not in ARTICLES:
            match = re.search(rf"\b{re.escape(word.lower())}\b", text[:_REACH]) if word.isalpha() else None
            yield match is not None


def _full_names(text: str, entities: list[Entity]) -> dict[str, str]:
    """Return for each last name of persons among the entities the longest name that ends with it."""
    full: dict[str, str] = {}
    for entity in entities:
        if entity.label == "PERSON":
            name = without_possessive(entity.span.of(text))
            last = name.split()[-1].casefold() if name else ""
            if (
                len(name.split()) > len(full.get(last, "").split())
                and len(name.split()) <= _LONGEST_FULL_NAME
            ):
                full[last] = name
    return full


def _kind_of(opened: OpenDocument, source: Span) -> str:
    kind = likely_kind(source.of(opened.document.text))
    for entity in opened.entities_in(source) if kind in ("person", "organisation") else ():
        if entity.label == "PERSON":
            return "person"
        if entity.label in ("ORG", "GPE"):
            return "organisation"
    last = token_at(opened.document.text, source.end - 1).of(opened.document.text)
    return "unnamed" if last.islower() and kind == "person" else kind
