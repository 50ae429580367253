package lv.lidzas.eligibility.checks.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.ruleset.Evaluation;
import lv.lidzas.eligibility.rules.ruleset.RequiredDocument;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rules.ruleset.ServedPurpose;
import lv.lidzas.eligibility.rules.ways.Situation;
import lv.lidzas.eligibility.rules.ways.Ways;
import lv.lidzas.kit.words.Result;

/**
 * What the rules give for stated facts (pārbaudes rezultāts).
 *
 * @param day on which age is counted
 * @param evaluation what the rules gave
 * @param documents what the rule set asks for in such a case
 * @param toGrant what would lead to a grant of all that is wanted, or of something else in its place
 * @param ofEachPurpose what would lead to a grant of each purpose alone
 */
public record CheckedFacts(
        LocalDate day,
        Evaluation evaluation,
        List<RequiredDocument> documents,
        Ways toGrant,
        Map<Purpose, Ways> ofEachPurpose) {

    public CheckedFacts {
        documents = List.copyOf(documents);
        ofEachPurpose = Collections.unmodifiableMap(new LinkedHashMap<>(ofEachPurpose));
    }

    /** Runs the rules on the facts as of a day. */
    public static Result<CheckedFacts, CheckRefusal> of(
            StatedFacts stated, RuleSet rules, LocalDate day) {
        if (stated.bornOn().isAfter(day)) {
            return Result.refused(new CheckRefusal.NotYetBorn());
        }
        List<Integer> unknown = unknown(stated.purposes(), rules);
        if (!unknown.isEmpty()) {
            return Result.refused(new CheckRefusal.UnknownPurposes(unknown));
        }
        Facts facts = stated.on(day);
        Situation now = new Situation(rules, facts, stated.disability());
        Map<Purpose, Ways> each = new LinkedHashMap<>();
        facts.application().purposes().forEach(it -> each.put(it, Ways.of(now, it)));
        return Result.done(
                new CheckedFacts(
                        day, now.evaluation(), rules.documentsFor(facts), Ways.of(now), each));
    }

    /** Where no rule set serves the day, no purpose is known to be wrong. */
    private static List<Integer> unknown(List<Purpose> purposes, RuleSet rules) {
        List<Purpose> served = rules.purposes().stream().map(ServedPurpose::purpose).toList();
        List<Integer> unknown = new ArrayList<>();
        for (int i = 0; i < purposes.size(); i++) {
            if (rules.decides() && !served.contains(purposes.get(i))) {
                unknown.add(i);
            }
        }
        return unknown;
    }
}
