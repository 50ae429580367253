package lv.lidzas.benchmarks.rules;

import java.io.StringReader;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.facts.Proof;
import lv.lidzas.eligibility.rules.facts.Purpose;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.event.AfterEvaluateDecisionTableEvent;
import org.kie.dmn.api.core.event.DMNRuntimeEventListener;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * The conditions of {@code MK942-2016} that concern the example, as decision tables in Apache KIE DMN: the yardstick of the rules.
 *
 * <p>Each condition is a table, each composition too; the rows that matched are collected, which is as near to the product's trace
 * as the engine comes. Not for more than one thread at a time.
 */
final class DecisionTables {

    private final List<String> matched = new ArrayList<>();
    private final DMNRuntime runtime;
    private final DMNModel model;

    DecisionTables() {
        runtime =
                DMNRuntimeBuilder.fromDefaults()
                        .buildConfiguration()
                        .fromResources(
                                List.of(
                                        ResourceFactory.newReaderResource(
                                                new StringReader(tables().toXml()))))
                        .getOrElseThrow(IllegalStateException::new);
        runtime.addListener(
                new DMNRuntimeEventListener() {
                    @Override
                    public void afterEvaluateDecisionTable(AfterEvaluateDecisionTableEvent event) {
                        matched.add(event.getDecisionTableName() + event.getSelected());
                    }
                });
        model = runtime.getModels().getFirst();
    }

    /** The minutes of a week, null where a caseworker assesses them, and the rows that led to them. */
    List<String> evaluate(Facts facts) {
        matched.clear();
        DMNContext context = runtime.newContext();
        inputs(facts).forEach(context::set);
        DMNResult result = runtime.evaluateAll(model, context);
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        List<String> told = new ArrayList<>(matched);
        told.add(String.valueOf(result.getDecisionResultByName("minutes").getResult()));
        return told;
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
                proof(facts, DocumentKind.OPINION_ASSISTANT_NEED),
                "care",
                proof(facts, DocumentKind.OPINION_SPECIAL_CARE),
                "employer",
                proof(facts, DocumentKind.CONFIRMATION_EMPLOYER),
                "here",
                facts.application().declaredInMunicipality(),
                "benefit",
                facts.application().receivesVisualBenefit(),
                "represented",
                facts.application().representativeId() != null,
                "work",
                facts.application().purposes().contains(new Purpose("WORK")));
    }

    private static String proof(Facts facts, DocumentKind kind) {
        return facts.proofOf(kind) instanceof Proof.Given ? "GIVEN" : "LACKS";
    }

    private static DmnModel tables() {
        DmnModel tables =
                new DmnModel()
                        .inputs("number", "age")
                        .inputs("string", "group", "need", "care", "employer")
                        .inputs("boolean", "sight", "here", "benefit", "represented", "work");
        proof(tables, "childOpinion", "care");
        proof(tables, "adultOpinion", "need");
        proof(tables, "employerConfirms", "employer");
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

    private static void proof(DmnModel tables, String name, String input) {
        tables.table(name, List.of(input)).row("MET", "\"GIVEN\"").row("UNCLEAR", "-");
    }
}
