package lv.lidzas.benchmarks.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import lv.lidzas.testkit.servers.Deployable;

/** A database with the tables of a service, on the same server, that nobody but {@code pgbench} writes to. */
public final class Yardstick {

    private final Rig rig;
    private final String name;

    private Yardstick(Rig rig, String name) {
        this.rig = rig;
        this.name = name;
    }

    /** An empty one with the tables of the service. */
    public static Yardstick like(Deployable service, Rig rig) {
        Yardstick made = new Yardstick(rig, "yardstick_of_" + service.database());
        Rig.sql(() -> {
            try (Connection server = rig.administration();
                    Statement statement = server.createStatement()) {
                statement.execute("drop database if exists " + made.name);
                statement.execute("create database " + made.name + " owner lidzas");
            }
            return true;
        });
        Path project = rig.project();
        made.execute(project.resolve("service-kit/src/main/resources/db/kit"));
        made.execute(project.resolve(service.folder()).resolve("src/main/resources/db/migration"));
        return made;
    }

    String name() {
        return name;
    }

    public Connection connect() throws SQLException {
        return rig.database(name);
    }

    /** Runs statements. */
    public void execute(List<String> statements) {
        Rig.sql(() -> {
            try (Connection database = connect();
                    Statement statement = database.createStatement()) {
                for (String one : statements) {
                    statement.execute(one);
                }
            }
            return true;
        });
    }

    private void execute(Path migrations) {
        try (Stream<Path> files = Files.list(migrations)) {
            List<Path> sorted = files.sorted().toList();
            for (Path file : sorted) {
                execute(List.of(Files.readString(file)));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
