package lv.lidzas.benchmarks.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A DMN model that consists of decision tables; the first row that fits counts. */
final class DmnModel {

    private static final String NAMESPACE = "https://www.omg.org/spec/DMN/20191111/MODEL/";

    private final List<String> inputs = new ArrayList<>();
    private final StringBuilder body = new StringBuilder();
    private final List<Table> tables = new ArrayList<>();

    DmnModel inputs(String type, String... names) {
        for (String name : names) {
            inputs.add(name);
            body.append(
                    "<inputData id='%1$s' name='%1$s'><variable name='%1$s' typeRef='%2$s'/></inputData>"
                            .formatted(name, type));
        }
        return this;
    }

    Table table(String name, List<String> on) {
        Table table = new Table(name, on, new ArrayList<>());
        tables.add(table);
        return table;
    }

    /** Whether a document is given. */
    void proof(String name, String input) {
        table(name, List.of(input)).row("MET", "\"GIVEN\"").row("UNCLEAR", "-");
    }

    /** A certain "no" beats a doubt, a doubt beats a "yes". */
    void allOf(String name, String... parts) {
        join(name, "MET", List.of("NOT_MET", "UNCLEAR"), parts);
    }

    /** A "yes" beats a doubt, a doubt beats a "no". */
    void anyOf(String name, String... parts) {
        join(name, "NOT_MET", List.of("MET", "UNCLEAR"), parts);
    }

    private void join(String name, String otherwise, List<String> beats, String... parts) {
        Table table = table(name, List.of(parts));
        for (String outcome : beats) {
            for (int at = 0; at < parts.length; at++) {
                int column = at;
                table.row(
                        outcome,
                        IntStream.range(0, parts.length)
                                .mapToObj(it -> it == column ? "\"" + outcome + "\"" : "-")
                                .toArray(String[]::new));
            }
        }
        table.row(otherwise, Stream.of(parts).map(_ -> "-").toArray(String[]::new));
    }

    String toXml() {
        return "<definitions xmlns='"
                + NAMESPACE
                + "' id='rules' name='rules' namespace='urn:lidzas:benchmark'>"
                + body
                + tables.stream().map(this::xml).collect(Collectors.joining())
                + "</definitions>";
    }

    private String xml(Table table) {
        String requires =
                table.on().stream()
                        .map(it ->
                                inputs.contains(it)
                                        ? "<requiredInput href='#" + it + "'/>"
                                        : "<requiredDecision href='#" + it + "'/>")
                        .map(it -> "<informationRequirement>" + it + "</informationRequirement>")
                        .collect(Collectors.joining());
        String columns =
                table.on().stream()
                        .map(it ->
                                "<input><inputExpression><text>"
                                        + it
                                        + "</text></inputExpression></input>")
                        .collect(Collectors.joining());
        return "<decision id='%1$s' name='%1$s'><variable name='%1$s'/>%2$s"
                        .formatted(table.name(), requires)
                + "<decisionTable id='_%s' hitPolicy='FIRST'>%s<output/>"
                        .formatted(table.name(), columns)
                + String.join("", table.rows())
                + "</decisionTable></decision>";
    }

    /** A decision table with the inputs or decisions that it looks at. */
    record Table(String name, List<String> on, List<String> rows) {

        Table row(String result, String... tests) {
            String entries =
                    Stream.of(tests)
                            .map(it -> "<inputEntry><text>" + escaped(it) + "</text></inputEntry>")
                            .collect(Collectors.joining());
            String output = Character.isDigit(result.charAt(0)) ? result : "\"" + result + "\"";
            rows.add(
                    "<rule>"
                            + entries
                            + "<outputEntry><text>"
                            + output
                            + "</text></outputEntry></rule>");
            return this;
        }

        private static String escaped(String test) {
            return test.replace("<", "&lt;").replace(">", "&gt;");
        }
    }
}
