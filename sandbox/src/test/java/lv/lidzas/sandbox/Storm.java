package lv.lidzas.sandbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import lv.lidzas.sandbox.demo.Addresses;
import lv.lidzas.sandbox.demo.Api;
import lv.lidzas.sandbox.demo.Reply;

/** Many applications filed at once by a portal that repeats what was not acknowledged, with the same idempotency key. */
final class Storm implements AutoCloseable {

    private static final int AT_ONCE = 6;

    private final Api api;
    private final int applications;
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger started = new AtomicInteger();
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private Storm(Addresses addresses, int applications) {
        this.api = new Api(addresses);
        this.applications = applications;
    }

    /** Begins to file and returns at once. */
    static Storm of(Addresses addresses, int applications) {
        Storm storm = new Storm(addresses, applications);
        for (int number = 0; number < applications; number++) {
            int person = number;
            storm.threads.execute(() -> storm.file(person));
        }
        return storm;
    }

    private void file(int number) {
        places.acquireUninterruptibly();
        try {
            started.incrementAndGet();
            String applications = api.addresses().application() + "/v1/applications";
            Reply draft = api.post("e-service", applications, form(number)).expect(201);
            String id = draft.text("id");
            api.post("e-service", applications + "/" + id + "/submit", Map.of(), draft.version())
                    .expect(200);
            acknowledged.add(id);
        } catch (RuntimeException e) {
            failures.add(e);
        } finally {
            places.release();
        }
    }

    /** How many were acknowledged until now. */
    int acknowledgedSoFar() {
        return acknowledged.size();
    }

    /** The ids of all acknowledged applications, when the last one is through. */
    List<String> acknowledged() throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(4, TimeUnit.MINUTES)) {
            throw new AssertionError(
                    "Only " + acknowledged.size() + " of " + applications + " were filed.");
        }
        if (!failures.isEmpty()) {
            throw new AssertionError(failures.size() + " applications failed", failures.peek());
        }
        return new ArrayList<>(acknowledged);
    }

    /** A synthetic adult; the code's check digit is wrong on purpose. */
    private static Map<String, Object> form(int number) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("givenName", "Vētra");
        person.put("familyName", "Paraudziņa");
        person.put("personalCode", codeThatIsNobodys(number));
        person.put("bornOn", "1970-01-01");
        person.put(
                "declaredResidence",
                Map.of("address", "Vētras iela 7, Ludza", "municipalityCode", "LUDZA"));
        person.put("phone", "+37120000002");
        return Map.of(
                "person", person, "purposes", List.of("LEISURE"), "receivesVisualBenefit", false);
    }

    static String codeThatIsNobodys(int number) {
        String digits = "0101701%03d".formatted(number);
        int[] weights = {10, 5, 8, 4, 2, 1, 6, 3, 7, 9};
        int sum = 1;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        int right = sum % 11 % 10;
        return digits.substring(0, 6) + "-" + digits.substring(6) + (right + 1) % 10;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
