package lv.lidzas.benchmarks.rules;

import java.time.Period;
import java.util.List;
import java.util.Map;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.facts.Purpose;

/** The conditions of {@code MK942-2016} that concern the example, as decision tables. */
final class Mk942Tables {

    private Mk942Tables() {}

    static DecisionTables engine() {
        return new DecisionTables(model(), Mk942Tables::inputs);
    }

    private static Map<String, Object> inputs(Facts facts) {
        return Map.of(
                "age",
                Period.between(facts.application().bornOn(), facts.onDay()).getYears(),
                "group",
                String.valueOf(facts.disabilityGroup()),
                "sight",
                facts.limitations() != null && facts.limitations().contains(Limitation.VISUAL),
                "need",
                DecisionTables.proof(facts, DocumentKind.OPINION_ASSISTANT_NEED),
                "care",
                DecisionTables.proof(facts, DocumentKind.OPINION_SPECIAL_CARE),
                "employer",
                DecisionTables.proof(facts, DocumentKind.CONFIRMATION_EMPLOYER),
                "here",
                facts.application().declaredInMunicipality(),
                "benefit",
                facts.application().receivesVisualBenefit(),
                "represented",
                facts.application().representativeId() != null,
                "work",
                facts.application().purposes().contains(new Purpose("WORK")));
    }

    private static DmnModel model() {
        DmnModel tables =
                new DmnModel()
                        .inputs("number", "age")
                        .inputs("string", "group", "need", "care", "employer")
                        .inputs("boolean", "sight", "here", "benefit", "represented", "work");
        tables.proof("childOpinion", "care");
        tables.proof("adultOpinion", "need");
        tables.proof("employerConfirms", "employer");
        tables.table("childAge", List.of("age"))
                .row("NOT_MET", "< 5")
                .row("MET", "[5..18)")
                .row("NOT_MET", ">= 18");
        tables.table("adultAge", List.of("age")).row("MET", ">= 18").row("NOT_MET", "< 18");
        tables.table("adultGroup", List.of("group", "adultOpinion"))
                .row("MET", "\"I\",\"II\"", "-")
                .row("NOT_MET", "\"III\"", "-")
                .row("UNCLEAR", "-", "-");
        tables.table("groupOneSight", List.of("group", "sight"))
                .row("MET", "\"I\"", "true")
                .row("NOT_MET", "\"I\"", "false")
                .row("NOT_MET", "\"II\",\"III\"", "-")
                .row("UNCLEAR", "-", "-");
        tables.allOf("child", "childAge", "childOpinion");
        tables.allOf("adult", "adultAge", "adultGroup", "adultOpinion");
        tables.allOf("adultSight", "adultAge", "groupOneSight", "adultOpinion");
        tables.anyOf("entitled", "child", "adult", "adultSight");
        tables.table("declared", List.of("here")).row("MET", "true").row("UNCLEAR", "false");
        tables.table("representation", List.of("represented"))
                .row("MET", "false")
                .row("UNCLEAR", "true");
        tables.table("benefitFits", List.of("benefit", "adultAge", "groupOneSight"))
                .row("MET", "false", "-", "-")
                .row("MET", "true", "\"MET\"", "\"MET\"")
                .row("UNCLEAR", "-", "-", "-");
        tables.allOf("general", "entitled", "declared", "representation", "benefitFits");
        tables.table("purposeWork", List.of("work", "employerConfirms"))
                .row("MET", "true", "\"MET\"")
                .row("UNCLEAR", "true", "-")
                .row("MET", "false", "-");
        tables.allOf("outcome", "general", "purposeWork");
        tables.table("minutes", List.of("outcome", "work", "benefit"))
                .row("null", "\"MET\"", "true", "-")
                .row("120", "\"MET\"", "false", "false")
                .row("0", "-", "-", "-");
        return tables;
    }
}
