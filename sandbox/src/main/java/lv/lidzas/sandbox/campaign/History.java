package lv.lidzas.sandbox.campaign;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import lv.lidzas.testkit.servers.Folders;
import lv.lidzas.testkit.servers.ServerFailure;
import org.jspecify.annotations.Nullable;

/** Everything that was asked for and answered, in memory for the check and in a file for people. */
final class History implements AutoCloseable {

    private final Map<String, Errand> deeds = new ConcurrentHashMap<>();
    private final Map<String, Errand.Answer> answers = new ConcurrentHashMap<>();
    private final List<String> broken = new CopyOnWriteArrayList<>();
    private final Map<String, AtomicInteger> failures = new ConcurrentSkipListMap<>();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicInteger repeated = new AtomicInteger();
    private final PrintWriter file;

    History(Path file) {
        try {
            Files.createDirectories(Folders.around(file));
            this.file =
                    new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), true);
        } catch (IOException problem) {
            throw new ServerFailure(
                    "The history " + file + " cannot be written: " + problem.getMessage(), problem);
        }
    }

    void asks(Errand deed) {
        deeds.put(deed.key(), deed);
        write(
                deed.key()
                        + " asks "
                        + deed.what()
                        + " "
                        + deed.about()
                        + " "
                        + new TreeMap<>(deed.details()));
    }

    void answered(Errand deed, Errand.Answer answer) {
        answers.put(deed.key(), answer);
        if (answer.isAcknowledgement()) {
            acknowledged.incrementAndGet();
        }
        write(deed.key() + " answered " + answer.status() + " " + answer.id());
    }

    /** The same request with the same key was answered again; it must be the same answer. */
    void answeredAgain(Errand deed, Errand.Answer answer) {
        repeated.incrementAndGet();
        write(deed.key() + " answered again " + answer.status() + " " + answer.id());
        if (!answer.equals(answers.get(deed.key()))) {
            breaks(
                    deed.what()
                            + " "
                            + deed.key()
                            + " was answered "
                            + answers.get(deed.key())
                            + " and then "
                            + answer);
        }
    }

    /** An attempt ended without an answer that counts; the same is asked again. */
    void failed(Errand deed, String how) {
        failures.computeIfAbsent(how, _ -> new AtomicInteger()).incrementAndGet();
        write(deed.key() + " failed: " + how);
    }

    /** Something that must not happen was seen while asking. */
    void breaks(String violation) {
        broken.add(violation);
        write("VIOLATION " + violation);
    }

    void faulted(String what) {
        write("FAULT " + what);
    }

    Stream<Errand> deeds(Errand.What what) {
        return deeds.values().stream().filter(it -> it.what() == what);
    }

    /** What was asked for and acknowledged. */
    Stream<Errand> acknowledged(Errand.What what) {
        return deeds(what).filter(this::isAcknowledged);
    }

    boolean isAcknowledged(Errand deed) {
        Errand.Answer answer = answers.get(deed.key());
        return answer != null && answer.isAcknowledgement();
    }

    /** The last answer; absent when there was none, so that nobody knows whether it was done. */
    Errand.@Nullable Answer answer(Errand deed) {
        return answers.get(deed.key());
    }

    /** The id that an acknowledgement named. */
    String idOf(Errand deed) {
        Errand.Answer answer = answers.get(deed.key());
        return answer == null ? "" : answer.id();
    }

    List<String> broken() {
        return new ArrayList<>(broken);
    }

    int acknowledgedSoFar() {
        return acknowledged.get();
    }

    int repeatedSoFar() {
        return repeated.get();
    }

    Map<String, AtomicInteger> failures() {
        return failures;
    }

    private void write(String line) {
        synchronized (file) {
            file.println(Instant.now() + " " + line);
        }
    }

    @Override
    public void close() {
        file.close();
    }
}
