package lv.lidzas.benchmarks.harness;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** What the programs found: told as it comes, and at the end as rows for the README. */
public final class Report {

    private final PrintStream out;
    private final List<String> rows = new ArrayList<>();
    private String program = "";

    public Report(PrintStream out) {
        this.out = out;
    }

    /** What follows belongs to this program. */
    public void begin(Program next) {
        program = next.name();
        out.printf("%n%s%n", program);
    }

    /** Something on the way. */
    public void say(String text) {
        out.println("  " + text);
    }

    /** A result without a yardstick. */
    public void result(String what, String product) {
        row(what, product, "", "");
    }

    /** A result beside its yardstick; the ratio is above 1 where the product does better. */
    public void result(String what, String product, String yardstick, double ratio) {
        row(what, product, yardstick, "%.2f".formatted(ratio));
    }

    /** All results as rows of a Markdown table. */
    public void printTable() {
        out.println();
        out.println("| Program | What | Lidzas | Yardstick | Ratio |");
        out.println("|---|---|---|---|---|");
        rows.forEach(out::println);
    }

    private void row(String... cells) {
        String row = "| `" + program + "` | " + String.join(" | ", cells) + " |";
        rows.add(row);
        out.println("  " + row);
    }
}
