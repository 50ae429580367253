package lv.lidzas.benchmarks;

import java.util.function.Function;
import lv.lidzas.benchmarks.harness.Numbered;
import lv.lidzas.benchmarks.harness.Row;
import lv.lidzas.testkit.servers.Persona;

/**
 * How loaded applications differ, as SQL over their number {@code n}.
 *
 * <p>The first twelve hold at least two of everything. Later ones are spread over ten years, and of them only the last fiftieth still
 * waits for something.
 *
 * @param first the first number that is loaded
 * @param last the last one
 * @param keys by which personas are known
 */
record Spread(int first, int last, Function<Persona, String> keys) {

    static final String APPLICATION = Numbered.expression(Numbered.APPLICATION, "n");
    static final String PERSON = Numbered.expression(Numbered.PERSON, "n");
    static final String DECISION = Numbered.expression(Numbered.DECISION, "n");

    /** The key of who filed it: the first twelve also Anna, a third the portal. */
    String submitter() {
        return "(case when n <= 12 and n %% 3 = 1 then '%s' when n %% 3 = 2 then '%s' else '1.n' || n / 4 end)"
                .formatted(keys.apply(Persona.ANNA), keys.apply(Persona.E_SERVICE));
    }

    /** The key of a persona. */
    String key(Persona persona) {
        return keys.apply(persona);
    }

    /** Where it stands: 1, 2 submitted, 3, 4 complete, 5, 6 a draft, 7, 8 withdrawn, all others decided. */
    String place() {
        return "(case when n <= 12 then n when n > %d then n %% 10 when n %% 10 = 7 then 7 else 9 end)"
                .formatted(Math.round(last * 0.98));
    }

    /** The day on which it came. */
    String day() {
        return "(current_date - (case when n <= 12 then n * 300 else 3650 - (n - %d) * 3650::bigint / %d end)::int)"
                .formatted(first, last - first + 1);
    }

    /** The condition that its place is one of these. */
    String is(String places) {
        return place() + " in (" + places + ")";
    }

    String isDecided() {
        return "(%1$s = 0 or %1$s >= 9)".formatted(place());
    }

    /** One value or the other. */
    static String choice(String condition, String then, String otherwise) {
        return "case when " + condition + " then " + then + " else " + otherwise + " end";
    }

    /** One row for each number. */
    String rows(Row row) {
        return row.insert(first, last);
    }

    /** One row for each number that fits. */
    String rows(Row row, String condition) {
        return rows(row) + " where " + condition;
    }
}
