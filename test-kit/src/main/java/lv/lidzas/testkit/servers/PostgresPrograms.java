package lv.lidzas.testkit.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Runs PostgreSQL's own programs, which refuse to work for root. */
final class PostgresPrograms {

    private static final int PATIENCE_SECONDS = 180;

    /** Sorts and compares by code point, the same on every system. */
    private static final List<String> EMPTY_CLUSTER =
            List.of(
                    "-U",
                    LocalPostgres.ADMINISTRATOR,
                    "-A",
                    "scram-sha-256",
                    "-E",
                    "UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--no-instructions");

    private final Path folder;

    PostgresPrograms(Path folder) {
        this.folder = folder;
    }

    /** Creates an empty cluster as a copy of one that is kept beside the programs, which takes a part of the time only. */
    void initialise(Path data) throws IOException {
        Files.createDirectories(Folders.around(data));
        String name = "empty-" + Integer.toHexString(EMPTY_CLUSTER.hashCode());
        Path kept =
                Folders.complete(
                        folder.resolveSibling(folder.getFileName() + "-" + name), this::makeEmpty);
        run(List.of("cp", "-Rp", kept.resolve("data").toString(), data.toString()));
    }

    private void makeEmpty(Path around) throws IOException {
        Files.createDirectories(around);
        Path password =
                Files.writeString(around.resolve("password"), LocalPostgres.PASSWORD + "\n");
        UnprivilegedUser user = UnprivilegedUser.toRunPostgres(around);
        user.own(around);
        List<String> command = new ArrayList<>(user.command(program("initdb")));
        command.addAll(
                List.of("-D", around.resolve("data").toString(), "--pwfile", password.toString()));
        command.addAll(EMPTY_CLUSTER);
        run(command);
        Files.delete(password);
    }

    void start(Path data, Path log, String options) {
        UnprivilegedUser user = UnprivilegedUser.toRunPostgres(data);
        user.own(data);
        user.own(Folders.around(log));
        run(
                user.command(
                        program("pg_ctl"),
                        "start",
                        "-w",
                        "-t",
                        Integer.toString(PATIENCE_SECONDS),
                        "-D",
                        data.toString(),
                        "-l",
                        log.toString(),
                        "-o",
                        options));
    }

    void stop(Path data, String mode) {
        UnprivilegedUser user = UnprivilegedUser.toRunPostgres(data);
        run(
                user.command(
                        program("pg_ctl"),
                        "stop",
                        "-w",
                        "-t",
                        Integer.toString(PATIENCE_SECONDS),
                        "-D",
                        data.toString(),
                        "-m",
                        mode));
    }

    /** The server that works on this folder; a number that now belongs to another program does not count. */
    static Optional<ProcessHandle> serverOf(Path data) {
        Path file = data.resolve("postmaster.pid");
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.getFirst().trim()))
                            .filter(ProcessHandle::isAlive)
                            .filter(process -> worksOn(data, process));
        } catch (IOException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static boolean worksOn(Path data, ProcessHandle process) {
        return process.info()
                .arguments()
                .map(arguments -> Arrays.asList(arguments).contains(data.toString()))
                .orElse(false);
    }

    private String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static void run(List<String> command) {
        try {
            Path output = Files.createTempFile("lidzas-postgres", ".out");
            Process process =
                    new ProcessBuilder(Shielded.fromTheTerminal(command))
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile())
                            .start();
            boolean ended = process.waitFor(2L * PATIENCE_SECONDS, TimeUnit.SECONDS);
            String said = Files.readString(output).strip();
            Files.delete(output);
            if (!ended || process.exitValue() != 0) {
                throw new ServerFailure(
                        "PostgreSQL: "
                                + Path.of(command.getFirst()).getFileName()
                                + " failed: "
                                + said);
            }
        } catch (IOException problem) {
            throw new ServerFailure(
                    "PostgreSQL could not be run: " + problem.getMessage(), problem);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new ServerFailure(
                    "Interrupted while PostgreSQL was starting or stopping.", interruption);
        }
    }
}
