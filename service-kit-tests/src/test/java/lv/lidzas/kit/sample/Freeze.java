package lv.lidzas.kit.sample;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A server that accepts connections and never answers: its processes are stopped, and go on when this is closed. */
public final class Freeze implements AutoCloseable {

    private final List<String> pids;

    private Freeze(Stream<ProcessHandle> processes) {
        pids = processes.map(it -> Long.toString(it.pid())).toList();
        signal("-STOP");
    }

    /** A process and what it started. */
    public static Freeze of(ProcessHandle server) {
        return new Freeze(Stream.concat(Stream.of(server), server.descendants()));
    }

    @Override
    public void close() {
        signal("-CONT");
    }

    private void signal(String signal) {
        List<String> command = new ArrayList<>(List.of("kill", signal));
        command.addAll(pids);
        try {
            new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new AssertionError("Could not send " + signal, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while sending " + signal, e);
        }
    }
}
