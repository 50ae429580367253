package lv.lidzas.benchmarks.rules;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.Proof;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.event.AfterEvaluateDecisionTableEvent;
import org.kie.dmn.api.core.event.DMNRuntimeEventListener;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * Decision tables in Apache KIE DMN: the yardstick of the rules.
 *
 * <p>Each condition is a table, each composition too; the rows that matched are collected, which is as near to the product's trace
 * as the engine comes. Not for more than one thread at a time.
 */
final class DecisionTables {

    private final List<String> matched = new ArrayList<>();
    private final DMNRuntime runtime;
    private final DMNModel model;
    private final Function<Facts, Map<String, Object>> inputs;

    /**
     * The engine with a model.
     *
     * @param tables the model
     * @param inputs what it is asked, from the facts
     */
    DecisionTables(DmnModel tables, Function<Facts, Map<String, Object>> inputs) {
        this.inputs = inputs;
        runtime =
                DMNRuntimeBuilder.fromDefaults()
                        .buildConfiguration()
                        .fromResources(
                                List.of(
                                        ResourceFactory.newReaderResource(
                                                new StringReader(tables.toXml()))))
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

    /** The minutes, null where a caseworker assesses them, and the rows that led to them. */
    List<String> evaluate(Facts facts) {
        matched.clear();
        DMNContext context = runtime.newContext();
        inputs.apply(facts).forEach(context::set);
        DMNResult result = runtime.evaluateAll(model, context);
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        List<String> told = new ArrayList<>(matched);
        told.add(String.valueOf(result.getDecisionResultByName("minutes").getResult()));
        return told;
    }

    static String proof(Facts facts, DocumentKind kind) {
        return facts.proofOf(kind) instanceof Proof.Given ? "GIVEN" : "LACKS";
    }
}
