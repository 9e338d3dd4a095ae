"""The choices of the speaker picker: the likely speakers of a quotation, likeliest first."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.domain.ids import new_id
from annotator.domain.line_breaks import unwrapped
from annotator.domain.span import Span
from annotator.domain.speaker import Speaker
from annotator.domain.stored_words import shown
from annotator.domain.tokens import previous_token, token_at
from annotator.domain.translation import tr
from annotator.language.en.determiners import ARTICLES
from annotator.language.en.name_match import name_match
from annotator.language.en.personal_names import read_name, without_possessive
from annotator.language.en.speaker_kinds import likely_kind
from annotator.language.en.titles import GENDERED_TITLES, gender_of_title
from annotator.language.pronouns import gender_of_pronoun, is_pronoun
from annotator.language.sentences import sentence_at
from annotator.project.speakers.index import OFFERED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.domain.entity import Entity
    from annotator.domain.proposed import SuggestedSpeaker
    from annotator.domain.quotation import Quotation
    from annotator.domain.span import Spans
    from annotator.project.opened.document import OpenDocument
    from annotator.project.project import Project
    from annotator.project.speakers.index import Match

# Characters before and after a place that are searched for names: a whole article, only a part of a book.
_REACH = 12_000
# The same for names that the model overlooks: fewer, since many other words have capitals.
_NAME_REACH = 2_000
_NAME = re.compile(r"\b[^\W\d_a-z][\w\u0300-\u036f’'-]+(?: [^\W\d_a-z][\w\u0300-\u036f’'-]+){1,2}")
_CAPITAL = re.compile(r"\b[^\W\d_a-z][\w.’'-]*")
_NAMES = ("PERSON", "ORG", "GPE", "NORP", "LOC", "FAC", "DATE", "EVENT")
_KINDS = {"ORG": "organisation", "GPE": "organisation", "NORP": "group"}
# Types whose full names surely are speakers: a place in a source is often no speaker.
_KINDS_OF_NAMES = {"PERSON": "person", "ORG": "organisation"}

# The scores of choices order the lines of the picker and have no unit; a name in the source scores 2 or more,
# a name that is merely near scores less. Nearer names score more, by up to 1. The steps were chosen by
# judgement while the picker was tried on news articles; no measurement of the single values is recorded.
_PROPOSED = 10.0  # proposed by a suggestion: more than all else
_IN_TEXT_ORDER = 0.01  # the step between the speakers that one suggestion proposes
_PERSON_IN_SOURCE = 4.0  # a person in the source who is no speaker of the project
_LIKE_SOURCE = 2.5  # a name of the article that is partly in the source, plus a share of its fit
_SOURCE_WORDS = 2.2  # all words of the source
_ORGANISATION_IN_SOURCE = 2.1  # an organisation in the source, often part of a person's title
_KNOWN_IN_SOURCE = 2.0  # a speaker of the project that the source names, plus the fit
_PERSON_FIRST = 0.03  # puts a person before an organisation that is named, too
_HARDLY = 1.6  # a speaker that shares only the last name with the source
_SPOKE = 1.0  # for a pronoun: the speaker of a quotation before it
_NAMED = 0.5  # for a pronoun: a speaker or entity named before it
_WRITTEN_LIKE_NAME = 0.45  # for a pronoun: words written like a name
_NEAR_ENTITY, _NEAR_NAME = 0.4, 0.3  # factors of nearness if the source is a name
_HERE = 0.05  # a speaker of the article, also if not named before the quotation
_USES = 0.05  # the maximum for a speaker of many quotations
# Named at the beginning of this sentence or the one before, and elsewhere in these.
_SUBJECT, _SUBJECT_FURTHER_UP, _NAMED_THERE = 0.9, 0.6, 0.3
_RIGHT_GENDER = 0.3  # of the pronoun's gender
_NO_PERSON_AS_IT = 0.5  # no person, if the source is "it"
# Factors.
_SHARE_OF_NEARNESS = 0.5  # nearness of a named candidate without a quotation before
_SHARE_OF_FIT = 0.5  # the fit of a name of the article to the source
_ORGANISATION_AS_PRONOUN = 0.5  # an organisation, if the source is a pronoun
_NOT_THEM = 0.1  # a candidate that cannot be the pronoun's referent

_SAME = 0.45  # the minimum `name_match` (0 to 1) of words that name a speaker: a last name has more
_FEW = 200  # speakers up to which a project offers all
_FIRST_WORDS = 40  # characters at the start of a sentence that may name its subject
_HALF_AS_NEAR = 400  # distance in characters (three sentences) at which nearness is a half
_LONGEST_FULL_NAME = 4  # words of a person's name at most


@dataclass(frozen=True)
class SpeakerChoice:
    """A line of the speaker picker.

    Attributes
    ----------
    speaker: a speaker of the project; None if the choice is a new speaker.
    why: the reason, in a few words.
    elsewhere: a speaker of other documents only, offered once something is typed.
    """

    name: str
    kind: str
    speaker: Speaker | None
    why: str
    score: float
    elsewhere: bool = False


def speakers_near(project: Project, opened: OpenDocument, quotation: Quotation) -> list[Speaker]:
    """Return the project's speakers who may stand behind a quotation; all of them if they are few.

    If they are many, return those that the source may name, that have a quotation within reach, or whose last
    name is in the text within reach.
    """
    registry = project.registry
    if len(registry) <= _FEW:
        return registry.containing("")
    text = opened.document.text
    place = quotation.source[0] if quotation.source else quotation.span
    reach = Span(max(0, place.start - _REACH), place.start + _REACH)
    speakers = [match.speaker for match in registry.matches(place.of(text))] if quotation.source else []
    speaker_ids = {speaker for other in opened.quotations_in(reach) for speaker in other.speakers}
    speakers += [speaker for id in sorted(speaker_ids) if (speaker := registry.get(id))]
    speakers += registry.named_among(read_name(place.of(text)).whole)
    capitals = dict.fromkeys(_CAPITAL.findall(text, reach.start, reach.end))
    speakers += registry.named_among(word for capital in capitals for word in read_name(capital).whole)
    return list({speaker.id: speaker for speaker in speakers}.values())


def new_speaker(choice: SpeakerChoice) -> Speaker:
    """Return a new speaker with the name and kind of a choice."""
    return Speaker(new_id("s"), choice.name, choice.kind)


def kind_of_name(opened: OpenDocument, name: str) -> str:
    """Return the likeliest kind for a typed speaker name: that of an entity so named, else by its words."""
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
    """Return the possible speakers of a quotation or suggestion, likeliest first.

    The speakers that a suggestion proposes come first, in text order; then a name in the source decides. The
    antecedent of a pronoun is named before it and fits "he" or "she": likeliest the subject of this sentence
    or the one before, then speakers of the document, then other names; nearer ones are likelier. `alike`
    returns the speakers with a name like the given name and kind.
    """
    return _Ranking(opened, quotation, uses, alike).of(speakers)


def certain_speakers(
    opened: OpenDocument, quotation: Quotation, alike: Callable[[str, str], list[Match]]
) -> tuple[Speaker, ...]:
    """Return the certain speakers of a quotation, possibly new ones; none if the annotator must choose.

    A speaker is certain if a suggestion of the same words proposes it, as for accepted suggestions; else if
    the source is nothing but a name (titles and words after a comma aside): the only speaker of the project
    with that name, or a person or organisation with that full name.
    """
    if proposed := opened.proposed_speakers(quotation):
        known = [_known_or_new(speaker.name, speaker.kind, alike) for speaker in proposed]
        certain = {speaker.id: speaker for speaker in known if speaker is not None}
        return tuple(certain.values()) if None not in known else ()
    named = _named_alone(opened, quotation, alike) if quotation.source else None
    return (named,) if named is not None else ()


def named_by_source(
    opened: OpenDocument, quotation: Quotation, source: Spans, alike: Callable[[str, str], list[Match]]
) -> tuple[Speaker, ...]:
    """Return the certain speakers that come with a new source; none where the quotation's own are to stay.

    Its own stay if somebody chose them: if they are not just those that the source before surely names.
    """
    if quotation.speakers:
        before = certain_speakers(opened, quotation, alike)
        if set(quotation.speakers) != {speaker.id for speaker in before}:
            return ()
    return certain_speakers(opened, quotation.with_spans("source", source), alike)


def _named_alone(
    opened: OpenDocument, quotation: Quotation, alike: Callable[[str, str], list[Match]]
) -> Speaker | None:
    """Return the speaker that a source names if its words are nothing but a name, else None."""
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
    """Return the speaker that a name surely means, a new one if no known one is similar, else None."""
    matches = alike(name, kind)
    sure = next((match.speaker for match in matches if match.sure), None)
    if sure is not None:
        return sure
    is_in_doubt = any(match.score >= OFFERED for match in matches)
    return None if is_in_doubt else Speaker(new_id("s"), name, kind)


class _Ranking:
    """Collects and orders the choices for one quotation."""

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
        self._offset = quotation.source[0].start if quotation.source else quotation.span.start
        self._sentences = _sentences_before(text, min(self._offset, quotation.span.start))
        self._entities = _entities_near(opened, quotation.span)
        self._full_names = _full_names(text, self._entities)
        self._others = [
            other
            for other in opened.quotations_in(Span(max(0, self._offset - _REACH), self._offset + _REACH))
            if other.speakers and other.id != quotation.id
        ]
        self._earlier_starts: dict[str, list[int]] = {}  # starts of each speaker's quotations before this one
        for other in self._others:
            for speaker in other.speakers if other.span.start < self._offset else ():
                self._earlier_starts.setdefault(speaker, []).append(other.span.start)
        self._choices: dict[str, SpeakerChoice] = {}
        self._proposed = opened.proposed_speakers(quotation)

    def of(self, speakers: list[Speaker]) -> list[SpeakerChoice]:
        """Return the choices, likeliest first."""
        speaker_ids = {speaker for other in self._others for speaker in other.speakers}
        for rank, proposed in enumerate(self._proposed):
            self._offer_proposed(proposed, _PROPOSED - rank * _IN_TEXT_ORDER)
        for speaker in speakers:
            self._offer_known(speaker, is_here=speaker.id in speaker_ids)
        known = {name.casefold() for s in speakers for name in (s.name, *s.aliases)}
        if not self._is_pronoun and self._source.casefold() not in known:
            kind = _kind_of(self._opened, self._quotation.source[0])
            if not self._offer_alike(self._source, kind, _SOURCE_WORDS):
                self._offer(self._source, kind, None, tr("the source's words"), _SOURCE_WORDS)
        for entity in self._entities:
            self._offer_entity(entity, known, speakers)
        for name, place in _names_by_capitals(self._text, self._offset, self._entities):
            if name.casefold() not in known and place.end <= max(self._offset, self._quotation.span.start):
                self._offer_name(name, place)
        return sorted(
            self._choices.values(), key=lambda choice: (choice.elsewhere, -choice.score, choice.name)
        )

    def _offer(
        self, name: str, kind: str, speaker: Speaker | None, why: str, score: float, elsewhere: bool = False
    ) -> None:
        key = speaker.id if speaker else name.casefold()
        if key not in self._choices or self._choices[key].score < score:
            self._choices[key] = SpeakerChoice(name, kind, speaker, why, score, elsewhere)

    def _offer_proposed(self, proposed: SuggestedSpeaker, score: float) -> None:
        """Offer the speaker that a suggestion proposes: the known speaker if the name surely means it."""
        matches = self._alike(proposed.name, proposed.kind)
        known = next((match.speaker for match in matches if match.sure), None)
        name, kind = (known.name, known.kind) if known else (proposed.name, proposed.kind)
        self._offer(name, kind, known, tr("proposed: {reason}", reason=shown(proposed.why)), score)

    def _offer_known(self, speaker: Speaker, *, is_here: bool) -> None:
        match = 0.0 if self._is_pronoun else name_match(self._source, speaker)
        if match >= _SAME:
            person_bonus = _PERSON_FIRST * (speaker.kind == "person")
            self._offer(
                speaker.name,
                speaker.kind,
                speaker,
                tr("named in the source"),
                _KNOWN_IN_SOURCE + match + person_bonus,
            )
            return
        starts = self._earlier_starts.get(speaker.id, [])
        last_named = self._last_named(speaker)
        if starts or last_named is not None:
            nearness = self._nearness(max(starts)) if starts else self._nearness(last_named or 0)
            score = nearness
            if self._is_pronoun:
                score = _SPOKE + nearness if starts else _NAMED + _SHARE_OF_NEARNESS * nearness
            why = tr("spoke before") if starts else tr("named in the article")
            self._offer(speaker.name, speaker.kind, speaker, why, self._score_for_pronoun(score, speaker))
        use_score = _USES * self._uses.get(speaker.id, 0) / (1 + max(self._uses.values(), default=0))
        if is_here or self._is_named(speaker):
            why = tr("speaker of this article") if is_here else tr("named in the article")
            self._offer(speaker.name, speaker.kind, speaker, why, _HERE + use_score)
        else:
            self._offer(
                speaker.name, speaker.kind, speaker, tr("speaker of the project"), use_score, elsewhere=True
            )

    def _offer_entity(self, entity: Entity, known: set[str], speakers: list[Speaker]) -> None:
        text, quotation = self._text, self._quotation
        in_source = any(source_span.contains(entity.span) for source_span in quotation.source)
        is_after = entity.span.start > max(self._offset, quotation.span.end)
        if entity.label not in ("PERSON", "ORG") or (is_after and not in_source):
            return
        name = without_possessive(entity.span.of(text))
        name = self._full_names.get(name.casefold(), name)
        if name.casefold() in known or not name or (not in_source and all(_are_ordinary(text, name))):
            return
        if " " not in name and any(name_match(name, speaker) >= _SAME for speaker in speakers):
            return  # "Reed" is Ann Reed, a speaker of the project
        kind = "person" if entity.label == "PERSON" else "organisation"
        nearness = self._nearness(entity.span.start)
        score = _NAMED + _SHARE_OF_NEARNESS * nearness if self._is_pronoun else _NEAR_ENTITY * nearness
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
            score = self._score_for_pronoun(score, Speaker("", name, kind))
        self._offer(name, kind, None, tr("named in the article"), score)

    def _offer_alike(self, name: str, kind: str, score: float) -> bool:
        """Offer the speakers with similar names: before the new name, or after it if hardly similar.

        Return whether a match is sure, so that the name is not new.
        """
        matches = self._alike(name, kind)
        for match in matches:
            speaker, is_likely = match.speaker, match.score >= OFFERED
            why = (
                match.why
                if match.sure or not is_likely
                else tr("may be the same: {reason}", reason=match.why)
            )
            worth = (score if is_likely else _HARDLY) + match.score
            self._offer(speaker.name, speaker.kind, speaker, why, worth)
        return any(match.sure for match in matches)

    def _offer_name(self, name: str, place: Span) -> None:
        nearness, person = self._nearness(place.start), Speaker("", name)
        score = _NEAR_NAME * nearness
        if self._is_pronoun:
            score = self._score_for_pronoun(_WRITTEN_LIKE_NAME + _SHARE_OF_NEARNESS * nearness, person)
        elif (fit := name_match(self._source, person)) >= _SAME:
            score = _LIKE_SOURCE + _SHARE_OF_FIT * fit
        self._offer(name, "person", None, tr("written like a name"), score)

    def _nearness(self, start: int) -> float:
        return 1 / (1 + abs(self._offset - start) / _HALF_AS_NEAR)

    # Pronouns

    def _score_for_pronoun(self, score: float, speaker: Speaker) -> float:
        """Return the score of a speaker as referent of a pronoun, by the names just before it and gender."""
        if not self._is_pronoun:
            return score
        score += self._named_just_before(speaker)
        pronoun_gender = gender_of_pronoun(self._source)
        if pronoun_gender:
            gender = self._gender(speaker)
            if speaker.kind in ("organisation", "group", "document") or (gender and gender != pronoun_gender):
                return score * _NOT_THEM
            return score + (_RIGHT_GENDER if gender else 0)
        if self._source.casefold() == "it":
            return score * _NOT_THEM if speaker.kind in ("person", "author") else score + _NO_PERSON_AS_IT
        return score

    def _named_just_before(self, speaker: Speaker) -> float:
        """Return the score for being named in this sentence or the one before, 0 if the speaker is not."""
        last = _last_name(speaker)
        best = 0.0
        for sentence in self._sentences:
            match = re.search(rf"\b{re.escape(last)}\b", sentence.of(self._text)) if last else None
            if match is None:
                continue
            words_before = sentence.of(self._text)[: match.start()]
            is_first = len(words_before) <= _FIRST_WORDS and not re.search(r"[“\"«]", words_before)
            is_apart = "\n" in unwrapped(self._text)[sentence.end : self._quotation.span.start]
            worth = (_SUBJECT_FURTHER_UP if is_apart else _SUBJECT) if is_first else _NAMED_THERE
            best = max(best, worth)
        return best

    def _gender(self, speaker: Speaker) -> str:
        """Return "m" or "f" by pronouns of the speaker's other quotations, else by titles; "" if unknown."""
        genders: Counter[str] = Counter()
        for other in self._others if speaker.id else ():
            if speaker.id in other.speakers and other.source:
                genders[gender_of_pronoun(other.source[0].of(self._text))] += 1
        del genders[""]
        if genders:
            return genders.most_common(1)[0][0]
        last = _last_name(speaker)
        window = self._text[max(0, self._offset - _REACH) : self._offset + _REACH]
        titled = re.search(
            rf"\b({'|'.join(GENDERED_TITLES)})\.? (?:[^\W\d_a-z][\w’'-]* )?{re.escape(last)}\b", window
        )
        return gender_of_title(titled.group(1)) if titled and last else ""

    def _last_named(self, speaker: Speaker) -> int | None:
        """Return where a speaker is last named before the quotation, within reach; None if nowhere."""
        start = max(0, self._offset - _REACH)
        last = max(self._text.rfind(name, start, self._offset) for name in _names(speaker))
        return last if last >= 0 else None

    def _is_named(self, speaker: Speaker) -> bool:
        """Tell whether a speaker is named in the document, within reach."""
        reach = (max(0, self._offset - _REACH), self._offset + _REACH)
        return any(self._text.find(name, *reach) >= 0 for name in _names(speaker))


def _names(speaker: Speaker) -> list[str]:
    return [name for name in (speaker.name, *speaker.aliases, _last_name(speaker)) if name] or ["\0"]


def _last_name(speaker: Speaker) -> str:
    """Return the last word of a person's name, or the whole name of another speaker."""
    words = speaker.name.split()
    return words[-1] if words and speaker.kind in ("person", "author") else speaker.name


def _sentences_before(text: str, offset: int) -> list[Span]:
    """Return the part of the sentence before an offset, and the previous sentence."""
    sentence = sentence_at(text, offset)
    sentences = [Span(sentence.start, offset)] if sentence.start < offset else []
    before = previous_token(text, sentence.start)
    return [*sentences, sentence_at(text, before.start)] if before is not None else sentences


def _entities_near(opened: OpenDocument, span: Span) -> list[Entity]:
    """Return the entities at the beginning of the text, which introduces people, and around a span."""
    start = max(_REACH, span.start - _REACH)
    around = Span(start, max(start, span.end + _REACH))
    beginning = opened.entities_in(Span(0, _REACH))
    return beginning + [e for e in opened.entities_in(around) if e.span.start >= _REACH]


def _names_by_capitals(text: str, offset: int, entities: list[Entity]) -> Iterator[tuple[str, Span]]:
    """Yield words before an offset that look like a person's name and that are no entity of a name."""
    seen = [entity.span for entity in entities if entity.label in _NAMES]
    for match in _NAME.finditer(text, max(0, offset - _NAME_REACH), offset):
        place = Span(*match.span())
        if not any(place.overlaps(span) for span in seen) and not any(_are_ordinary(text, match.group())):
            yield match.group(), place


def _are_ordinary(text: str, name: str) -> Iterator[bool]:
    """Yield for each word of a name whether it is ordinary: the text also has it without a capital.

    "Glaciers of the range" begins a headline; "Water Letters" is a journal in a text that has "water", too.
    """
    for word in name.split():
        if word.casefold() not in ARTICLES:
            match = re.search(rf"\b{re.escape(word.lower())}\b", text[:_REACH]) if word.isalpha() else None
            yield match is not None


def _full_names(text: str, entities: list[Entity]) -> dict[str, str]:
    """Return the longest name of a person among the entities by its last name."""
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
