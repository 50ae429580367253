package lv.lidzas.benchmarks.rules;

import java.util.List;
import java.util.concurrent.TimeUnit;
import lv.lidzas.eligibility.assessments.persistence.StoredAssessment;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.hours.GrantedHours;
import lv.lidzas.eligibility.rules.logic.Outcome;
import lv.lidzas.eligibility.rules.ruleset.Evaluation;
import lv.lidzas.eligibility.rules.ruleset.RuleCalendar;
import lv.lidzas.eligibility.rules.ruleset.RuleSets;
import lv.lidzas.eligibility.rules.ruleset.mk316.Mk316;
import lv.lidzas.eligibility.rules.ruleset.mk316.Mk316Settings;
import lv.lidzas.eligibility.rules.ruleset.mk942.Mk942;
import lv.lidzas.eligibility.rules.ruleset.mk942.OpinionForSight;
import lv.lidzas.eligibility.rulesets.persistence.FiguresFiles;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The whole assessment of one case on one core, as the product makes it and as a rule engine would. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class AssessmentsPerSecond {

    private final RuleSets ruleSets =
            RuleSets.page(
                    FiguresFiles.read(new Mk942(RuleCalendar.PAGE, OpinionForSight.REQUIRED)),
                    List.of());
    private final RuleSets national =
            RuleSets.page(FiguresFiles.read(new Mk316(Mk316Settings.UNSAID)), List.of());
    private final Facts facts = Janis.facts();
    private final Facts child = Ilze.facts();

    /** Both must come to the same, or they are not comparable. */
    @Setup
    public void compare() {
        compare(rules(), Mk942Tables.engine(), facts);
        compare(rules316(), Mk316Tables.engine(), child);
    }

    private static void compare(Evaluation run, DecisionTables engine, Facts facts) {
        GrantedHours hours = run.hours();
        String minutes = hours == null ? "null" : Integer.toString(hours.assessedMinutes());
        if (!(run.outcome() instanceof Outcome.Met)
                || !engine.evaluate(facts).getLast().equals(minutes)) {
            throw new IllegalStateException("The engine does not come to " + minutes + " minutes.");
        }
    }

    /** The engine's copy of the rules; built by the first who asks, because that takes seconds. */
    @State(Scope.Benchmark)
    public static class Engine {
        private final DecisionTables tables = Mk942Tables.engine();
    }

    /** The same for the later act. */
    @State(Scope.Benchmark)
    public static class Engine316 {
        private final DecisionTables tables = Mk316Tables.engine();
    }

    /** The rules with every condition's outcome. */
    @Benchmark
    public Evaluation rules() {
        return ruleSets.inForceOn(facts.onDay()).evaluate(facts);
    }

    /** The rules, and what is stored of the run. */
    @Benchmark
    public String rulesStored() {
        return StoredAssessment.json(Janis.assessment(facts, rules()));
    }

    /** The same conditions as decision tables, with the rows that matched. */
    @Benchmark
    public Object engine(Engine engine) {
        return engine.tables.evaluate(facts);
    }

    /** The rules of the later act, with every condition's outcome. */
    @Benchmark
    public Evaluation rules316() {
        return national.inForceOn(child.onDay()).evaluate(child);
    }

    /** Its conditions as decision tables, with the rows that matched. */
    @Benchmark
    public Object engine316(Engine316 engine) {
        return engine.tables.evaluate(child);
    }
}
