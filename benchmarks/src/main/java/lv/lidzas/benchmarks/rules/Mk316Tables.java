package lv.lidzas.benchmarks.rules;

import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import lv.lidzas.eligibility.rules.condition.FunctionalLimits;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.Purpose;

/** The conditions of {@code MK316-2022} that concern the example, as decision tables. */
final class Mk316Tables {

    private Mk316Tables() {}

    static DecisionTables engine() {
        return new DecisionTables(model(), Mk316Tables::inputs);
    }

    private static Map<String, Object> inputs(Facts facts) {
        return Map.ofEntries(
                Map.entry(
                        "age",
                        Period.between(facts.application().bornOn(), facts.onDay()).getYears()),
                Map.entry("group", String.valueOf(facts.disabilityGroup())),
                Map.entry("limits", limits(facts)),
                Map.entry("disability", proof(facts, DocumentKind.DISABILITY_DECISION)),
                Map.entry("care", proof(facts, DocumentKind.OPINION_SPECIAL_CARE)),
                Map.entry("car", proof(facts, DocumentKind.OPINION_CAR_ADAPTATION)),
                Map.entry("school", proof(facts, DocumentKind.CONFIRMATION_EDUCATION)),
                Map.entry("treatment", proof(facts, DocumentKind.CONFIRMATION_TREATMENT)),
                Map.entry("right", proof(facts, DocumentKind.REPRESENTATION_PROOF)),
                Map.entry("here", facts.application().declaredInMunicipality()),
                Map.entry("shown", facts.application().identityMethod() != null),
                Map.entry("benefit", facts.application().receivesVisualBenefit()),
                Map.entry("represented", facts.application().representativeId() != null),
                Map.entry("learns", wants(facts, "SCHOOL")),
                Map.entry("other", wants(facts, "OTHER_ACTIVITY")));
    }

    private static String proof(Facts facts, DocumentKind kind) {
        return DecisionTables.proof(facts, kind);
    }

    private static boolean wants(Facts facts, String purpose) {
        return facts.application().purposes().contains(new Purpose(purpose));
    }

    private static String limits(Facts facts) {
        var limits = facts.limitations();
        if (limits == null) {
            return "NONE";
        }
        return Collections.disjoint(limits, FunctionalLimits.SERVED) ? "OTHERS" : "SERVED";
    }

    private static DmnModel model() {
        DmnModel tables =
                new DmnModel()
                        .inputs("number", "age")
                        .inputs("string", "group", "limits", "disability", "care", "car")
                        .inputs("string", "school", "treatment", "right")
                        .inputs("boolean", "here", "shown", "benefit", "represented")
                        .inputs("boolean", "learns", "other");
        tables.proof("specialCare", "care");
        tables.proof("schoolConfirms", "school");
        tables.proof("rightShown", "right");
        tables.table("childAge", List.of("age"))
                .row("NOT_MET", "< 5")
                .row("MET", "[5..18)")
                .row("NOT_MET", ">= 18");
        tables.allOf("child", "childAge", "specialCare");
        tables.table("adultAge", List.of("age")).row("MET", ">= 18").row("NOT_MET", "< 18");
        tables.table("adultGroup", List.of("group", "disability"))
                .row("MET", "\"I\",\"II\"", "-")
                .row("NOT_MET", "\"III\"", "-")
                .row("UNCLEAR", "-", "-");
        tables.table("functionalLimits", List.of("limits"))
                .row("MET", "\"SERVED\"")
                .row("NOT_MET", "\"OTHERS\"")
                .row("UNCLEAR", "-");
        tables.table("carIndication", List.of("limits", "car"))
                .row("MET", "-", "\"GIVEN\"")
                .row("UNCLEAR", "\"OTHERS\"", "-")
                .row("NOT_MET", "-", "-");
        tables.anyOf("limitsOrCar", "functionalLimits", "carIndication");
        tables.table("needAssessed", List.of("age")).row("UNCLEAR", "-");
        tables.allOf("adult", "adultAge", "adultGroup", "limitsOrCar", "needAssessed");
        tables.anyOf("entitled", "child", "adult");
        tables.table("declared", List.of("here")).row("MET", "true").row("UNCLEAR", "false");
        tables.table("identity", List.of("shown")).row("MET", "true").row("UNCLEAR", "false");
        tables.table("representation", List.of("represented", "rightShown"))
                .row("MET", "false", "-")
                .row("MET", "true", "\"MET\"")
                .row("UNCLEAR", "-", "-");
        tables.table("benefitFits", List.of("benefit")).row("MET", "false").row("UNCLEAR", "true");
        tables.allOf(
                "general", "entitled", "declared", "identity", "representation", "benefitFits");
        tables.table("purposeSchool", List.of("learns", "schoolConfirms"))
                .row("MET", "true", "\"MET\"")
                .row("UNCLEAR", "true", "-")
                .row("MET", "false", "-");
        tables.table("purposeOther", List.of("other")).row("MET", "-");
        tables.allOf("outcome", "general", "purposeSchool", "purposeOther");
        tables.table("minutes", List.of("outcome", "adultAge", "treatment"))
                .row("null", "\"MET\"", "\"MET\"", "-")
                .row("6000", "\"MET\"", "\"NOT_MET\"", "\"GIVEN\"")
                .row("4800", "\"MET\"", "\"NOT_MET\"", "-")
                .row("0", "-", "-", "-");
        return tables;
    }
}
