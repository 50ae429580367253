package lv.lidzas.sandbox.campaign;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import lv.lidzas.sandbox.Municipality;
import lv.lidzas.sandbox.ServiceProcess;
import lv.lidzas.testkit.servers.Deployable;
import lv.lidzas.testkit.servers.ServerFailure;

/** Harms the parts of a municipality, and starts again what is down, as a data centre would. */
final class Saboteur {

    private static final Duration ENDED_WITHIN = Duration.ofSeconds(20);
    private static final int START_ATTEMPTS = 5;

    private final Municipality municipality;
    private final List<ProcessHandle> frozen = new ArrayList<>();
    private int endedByThemselves;
    private boolean over;

    Saboteur(Municipality municipality) {
        this.municipality = municipality;
    }

    /** Does the harm, waits, and undoes it; returns while the part may still be starting. */
    void commit(Fault fault) throws InterruptedException {
        startWhatEndedByItself();
        if (fault.harm() == Fault.Harm.FREEZE) {
            freeze(processesOf(fault.victim()));
            Thread.sleep(fault.length());
            thaw();
        } else {
            kill(processesOf(fault.victim()));
            Thread.sleep(fault.length());
            start(fault.victim());
        }
    }

    /** Everything runs and is ready afterwards. */
    void heal() throws InterruptedException {
        thaw();
        for (Victim victim : List.of(Victim.POSTGRES, Victim.KAFKA)) {
            if (processesOf(victim).isEmpty()) {
                start(victim);
            }
        }
        municipality.kafka().awaitReady();
        for (int attempt = 1; ; attempt++) {
            startWhatEndedByItself();
            try {
                municipality.services().forEach(ServiceProcess::awaitReady);
                return;
            } catch (ServerFailure failure) {
                if (attempt == START_ATTEMPTS) {
                    throw failure;
                }
            }
        }
    }

    /** How often a service ended without being killed, as one does that finds no database at its start. */
    int endedByThemselves() {
        return endedByThemselves;
    }

    /** Starts and freezes nothing any more, and lets go on what is frozen, so that everything can be stopped. */
    synchronized void end() {
        over = true;
        thaw();
    }

    private synchronized void thaw() {
        signal("-CONT", frozen);
        frozen.clear();
    }

    private synchronized void freeze(List<ProcessHandle> processes) {
        requireTime();
        frozen.addAll(processes);
        signal("-STOP", processes);
    }

    private void requireTime() {
        if (over) {
            throw new ServerFailure("Stopped before the last fault.");
        }
    }

    private synchronized void startWhatEndedByItself() {
        requireTime();
        for (ServiceProcess service : municipality.services()) {
            if (!service.isRunning()) {
                endedByThemselves++;
                service.launch();
            }
        }
    }

    private List<ProcessHandle> processesOf(Victim victim) {
        Deployable service = victim.service();
        if (service != null) {
            return municipality.service(service).jvm().running().stream().toList();
        }
        return victim == Victim.POSTGRES
                ? municipality.postgres().processes()
                : municipality.kafka().jvm().running().stream().toList();
    }

    private synchronized void start(Victim victim) throws InterruptedException {
        requireTime();
        Deployable service = victim.service();
        if (service != null) {
            municipality.service(service).launch();
        } else if (victim == Victim.KAFKA) {
            municipality.kafka().launch();
        } else {
            startPostgres();
        }
    }

    /** A process of the killed server that was just being born may keep the next one from starting for a moment. */
    private void startPostgres() throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                municipality.postgres().start();
                return;
            } catch (ServerFailure failure) {
                if (attempt == START_ATTEMPTS) {
                    throw failure;
                }
                Thread.sleep(Duration.ofSeconds(1));
            }
        }
    }

    private static void kill(List<ProcessHandle> processes) throws InterruptedException {
        processes.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle process : processes) {
            try {
                process.onExit().get(ENDED_WITHIN.toSeconds(), TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException problem) {
                throw new ServerFailure("Process " + process.pid() + " does not end.", problem);
            }
        }
    }

    private static void signal(String signal, List<ProcessHandle> processes) {
        if (processes.isEmpty()) {
            return;
        }
        List<String> command = new ArrayList<>(List.of("kill", signal));
        processes.forEach(it -> command.add(Long.toString(it.pid())));
        try {
            // One that has ended in the meantime makes kill complain; the others get the signal all
            // the same.
            new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .onExit()
                    .join();
        } catch (IOException problem) {
            throw new ServerFailure("kill cannot be run: " + problem.getMessage(), problem);
        }
    }
}
