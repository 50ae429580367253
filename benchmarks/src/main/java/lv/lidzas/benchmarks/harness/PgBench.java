package lv.lidzas.benchmarks.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.lidzas.testkit.servers.Folders;
import lv.lidzas.testkit.servers.LocalPostgres;

/** PostgreSQL's own load generator; it runs a script of statements with as many clients as the product has. */
public final class PgBench {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final int FIRST_RUNS = 2;

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
        Matcher rate = RATE.matcher(run(clients, seconds, List.of()));
        if (!rate.find()) {
            throw new IllegalStateException("pgbench told no rate.");
        }
        return OptionalDouble.of(Double.parseDouble(rate.group(1)));
    }

    /** How long each run of the script took; the first ones of each client are left out, which have the statements planned. */
    public List<Long> nanos(int clients, int seconds) {
        Path folder = rig.folder().resolve("pgbench");
        try {
            Folders.delete(folder);
            Files.createDirectories(folder);
            run(clients, seconds, List.of("--log", "--log-prefix=" + folder.resolve("log")));
            List<Long> nanos = new ArrayList<>();
            try (Stream<Path> logs = Files.list(folder)) {
                for (Path log : logs.toList()) {
                    for (String line : Files.readAllLines(log)) {
                        // Client, number of its run, microseconds, and more.
                        String[] told = line.split(" ", -1);
                        if (Integer.parseInt(told[1]) >= FIRST_RUNS) {
                            nanos.add(Long.parseLong(told[2]) * 1000);
                        }
                    }
                }
            }
            return nanos;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private String run(int clients, int seconds, List<String> more) {
        List<String> command =
                new ArrayList<>(
                        List.of(
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
                                "--username=" + LocalPostgres.USER));
        command.addAll(more);
        command.add(database.name());
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("PGPASSWORD", LocalPostgres.PASSWORD);
            Process process = builder.start();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("pgbench failed: " + said);
            }
            return said;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }
}
