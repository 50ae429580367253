package lv.lidzas.eligibility.letters.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.letters.domain.LetterText.Block;
import lv.lidzas.eligibility.letters.domain.LetterText.Section;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.NeedFact;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import lv.lidzas.eligibility.rules.hours.GrantedHours;
import lv.lidzas.eligibility.rules.hours.GrantedTime;
import lv.lidzas.eligibility.rules.hours.Per;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.kit.words.Language;

/** What is granted or refused (nolēmums). */
final class RulingSection {

    private final LetterMatter matter;
    private final LetterWords words;
    private final PurposeNames names;

    RulingSection(LetterMatter matter, Language language, LetterWords words) {
        this.matter = matter;
        this.words = words;
        this.names = new PurposeNames(matter.rules(), language);
    }

    Section section() {
        return new Section(words.say("ruling"), said(matter.decision().ruling()));
    }

    private List<Block> said(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Grant grant -> granted(grant);
            case Ruling.Refusal _, Ruling.Draft _ ->
                    List.of(new Block(words.say("ruling.refused"), names.of(matter.appliedFor())));
            case Ruling.Ending ending ->
                    List.of(
                            new Block(
                                    words.say("ruling.ended", words.day(ending.lastDay())),
                                    List.of(words.say("ruling.ended-of", ending.of()))));
            case Ruling.Suspension suspension ->
                    List.of(new Block(suspended(suspension), of(suspension.of())));
            case Ruling.Resumption resumption ->
                    List.of(
                            new Block(
                                    words.say("ruling.resumed", words.day(resumption.from())),
                                    of(resumption.of())));
        };
    }

    private String suspended(Ruling.Suspension suspension) {
        String first = words.day(suspension.first());
        return suspension.last() == null
                ? words.say("ruling.suspended-open", first)
                : words.say("ruling.suspended", first, words.day(suspension.last()));
    }

    private List<String> of(DecisionId grant) {
        return List.of(words.say("ruling.ended-of", grant));
    }

    private List<Block> granted(Ruling.Grant grant) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(words.say("ruling.granted"), names.of(grant.purposes())));
        GrantedHours hours = grant.hours();
        blocks.add(Block.of(words.say("ruling.time", words.time(hours.granted()))));
        if (hours.deductedMinutes() > 0) {
            blocks.add(
                    Block.of(
                            words.say(
                                    "ruling.deducted",
                                    words.time(
                                            new GrantedTime(hours.assessedMinutes(), hours.per())),
                                    words.time(
                                            new GrantedTime(
                                                    hours.deductedMinutes(), hours.per())))));
        }
        blocks.addAll(base(grant));
        if (!grant.times().isEmpty()) {
            blocks.add(
                    new Block(
                            words.say("ruling.times"),
                            grant.times().stream()
                                    .map(each ->
                                            words.say(
                                                    "ruling.time-of",
                                                    names.of(each.purpose()),
                                                    words.time(each.time())))
                                    .toList()));
        }
        blocks.add(period(grant.period(), hours.per()));
        if (grant.relation() != null) {
            blocks.add(
                    new Block(
                            words.say("ruling.relation." + grant.relation()),
                            grant.reduces() == null ? List.of() : of(grant.reduces())));
        }
        if (!matter.refused().isEmpty()) {
            blocks.add(new Block(words.say("ruling.refused"), names.of(matter.refused())));
        }
        return blocks;
    }

    /** Only where a coefficient gave the time, and nobody stated it instead. */
    private List<Block> base(Ruling.Grant grant) {
        Facts facts = matter.assessment().facts();
        NeedFact need = facts.need();
        RuleSet rules = matter.rules();
        if (need == null || rules == null || !grant.times().isEmpty()) {
            return List.of();
        }
        List<String> times =
                grant.purposes().stream()
                        .flatMap(purpose ->
                                Stream.ofNullable(rules.hours().timeOf(facts, purpose))
                                        .map(time ->
                                                words.say(
                                                        "ruling.time-of",
                                                        names.of(purpose),
                                                        words.time(time))))
                        .toList();
        return times.isEmpty()
                ? List.of()
                : List.of(
                        new Block(words.say("ruling.base", need.intensity().coefficient()), times));
    }

    private Block period(GrantPeriod period, Per per) {
        String days =
                words.say("ruling.period", words.day(period.first()), words.day(period.last()));
        return switch (per) {
            case MONTH -> Block.of(days + " " + words.say("ruling.months"));
            case WEEK ->
                    Block.of(
                            days
                                    + " "
                                    + words.say(
                                            "ruling.weeks",
                                            words.days(words.firstWeek(period)),
                                            words.days(words.lastWeek(period))));
        };
    }
}
