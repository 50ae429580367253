package lv.lidzas.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lv.lidzas.testkit.servers.Deployable;
import lv.lidzas.testkit.servers.Ports;
import lv.lidzas.testkit.servers.ServerFailure;

/** What must be in order before anything is started; each failure is one sentence that says what to do. */
final class Preflight {

    /** An empty sandbox takes 250 MB: the databases, Kafka's log, PostgreSQL's programs; the rest is room to work. */
    static final long MEGABYTES_NEEDED = 500;

    private static final long MEGABYTE = 1024 * 1024;

    private Preflight() {}

    static void check(Layout layout) {
        checkBuilt(layout);
        checkDisk(layout, MEGABYTES_NEEDED);
        checkPorts(layout);
    }

    static void checkDisk(Layout layout, long megabytesNeeded) {
        try {
            Files.createDirectories(layout.folder());
            long free = Files.getFileStore(layout.folder()).getUsableSpace() / MEGABYTE;
            if (free < megabytesNeeded) {
                throw new ServerFailure(
                        "The disk is full: the sandbox needs "
                                + megabytesNeeded
                                + " MB in "
                                + layout.folder()
                                + ", and "
                                + free
                                + " MB are free.");
            }
        } catch (IOException problem) {
            throw new ServerFailure(
                    "The folder " + layout.folder() + " cannot be used: " + problem.getMessage(),
                    problem);
        }
    }

    static void checkPorts(Layout layout) {
        for (Map.Entry<Integer, String> port : layout.ports().entrySet()) {
            if (!Ports.isFree(port.getKey())) {
                throw new ServerFailure(
                        "Port "
                                + port.getKey()
                                + ", which "
                                + port.getValue()
                                + " needs, is taken by "
                                + PortHolder.of(port.getKey()).orElse("another program")
                                + "; stop that, or shift all ports: LIDZAS_PORT_OFFSET=1000"
                                + " ./lidzas up");
            }
        }
    }

    private static void checkBuilt(Layout layout) {
        List<String> missing =
                Arrays.stream(Deployable.values())
                        .filter(it -> !Files.exists(ServiceProcess.jar(layout.project(), it)))
                        .map(Deployable::folder)
                        .toList();
        if (!missing.isEmpty()) {
            throw new ServerFailure(
                    "Not built yet: "
                            + String.join(", ", missing)
                            + "; ./lidzas up builds what it needs.");
        }
    }
}
