package lv.lidzas.benchmarks.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.lidzas.testkit.servers.LocalPostgres;

/** PostgreSQL's own load generator; it runs a script of statements with as many clients as the product has. */
public final class PgBench {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private final Rig rig;
    private final Yardstick database;
    private final Path script;

    /** Runs these lines again and again. */
    public PgBench(Rig rig, Yardstick database, List<String> lines) {
        this.rig = rig;
        this.database = database;
        try {
            this.script = Files.write(rig.folder().resolve(database.name() + ".sql"), lines);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Whether this machine has the program. */
    public static boolean isHere() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(it -> Files.isExecutable(Path.of(it, "pgbench")));
    }

    /** How often a second the script ran; nothing where the program is missing. */
    public OptionalDouble perSecond(int clients, int seconds) {
        if (!isHere()) {
            return OptionalDouble.empty();
        }
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(
                                    "pgbench",
                                    "--no-vacuum",
                                    "--protocol=prepared",
                                    "--client=" + clients,
                                    "--jobs=2",
                                    // The event of the round before; there is none at first.
                                    "--define=position=0",
                                    "--time=" + seconds,
                                    "--file=" + script,
                                    "--host=localhost",
                                    "--port=" + rig.municipality().layout().postgresPort(),
                                    "--username=" + LocalPostgres.USER,
                                    database.name())
                            .redirectErrorStream(true);
            builder.environment().put("PGPASSWORD", LocalPostgres.PASSWORD);
            Process process = builder.start();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher rate = RATE.matcher(said);
            if (process.waitFor() != 0 || !rate.find()) {
                throw new IllegalStateException("pgbench failed: " + said);
            }
            return OptionalDouble.of(Double.parseDouble(rate.group(1)));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }
}
