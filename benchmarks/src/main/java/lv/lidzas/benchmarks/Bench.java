package lv.lidzas.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import lv.lidzas.benchmarks.harness.Machine;
import lv.lidzas.benchmarks.harness.Program;
import lv.lidzas.benchmarks.harness.Report;
import lv.lidzas.benchmarks.harness.Rig;
import lv.lidzas.benchmarks.harness.Size;

/** The program behind {@code ./lidzas bench}: runs one benchmark or all of them. */
public final class Bench {

    /** In the order in which they can share one municipality: the first wants it fresh, the last fills it. */
    static final List<Program> PROGRAMS =
            List.of(
                    new Memory(),
                    new Hops(),
                    new Submissions(),
                    new Chain(),
                    new Uploads(),
                    new LooksCost(),
                    new Bookings(),
                    new Lists(),
                    new Rehearsal(),
                    new RulesAlone(),
                    new RosterWeek());

    private static final int WRONG_USE = 2;

    private Bench() {}

    /** Takes names of benchmarks, {@code --smoke} or {@code --big}, and {@code --jfr}. */
    public static void main(String[] arguments) throws IOException {
        Locale.setDefault(Locale.ROOT);
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        Logger.getLogger("").setLevel(Level.OFF);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> names = new ArrayList<>(List.of(arguments));
        boolean smoke = names.remove("--smoke");
        boolean big = names.remove("--big");
        boolean recording = names.remove("--jfr");
        List<String> known = PROGRAMS.stream().map(Program::name).toList();
        if (!known.containsAll(names)) {
            System.err.println(
                    "./lidzas bench knows "
                            + String.join(", ", known)
                            + ", --smoke, --big and --jfr.");
            System.exit(WRONG_USE);
        }
        Path project = Path.of(System.getProperty("lidzas.root", ".")).toAbsolutePath().normalize();
        run(project, names, smoke ? Size.SMOKE : big ? Size.BIG : Size.DEFAULT, recording, out);
    }

    /** Runs the named programs or all, each on empty data; at their smallest they share them. */
    static void run(Path project, List<String> names, Size size, boolean recording, PrintStream out)
            throws IOException {
        Report report = new Report(out);
        out.println(Machine.description());
        try (Rig rig = new Rig(project, size, recording)) {
            if (recording) {
                Files.createDirectories(rig.recordings());
            }
            Runtime.getRuntime().addShutdownHook(new Thread(rig::close));
            for (Program program : PROGRAMS) {
                if (names.isEmpty() || names.contains(program.name())) {
                    report.begin(program);
                    program.run(rig, report);
                    if (size != Size.SMOKE) {
                        rig.stop();
                    }
                }
            }
            if (recording) {
                out.println("Recordings: " + rig.recordings());
            }
        }
        report.printTable();
    }
}
