package lv.lidzas.kit.web.limits;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** One bucket of requests per caller, for as many callers as may be remembered. */
final class Buckets {

    private final int perMinute;
    private final Map<String, Bucket> byCaller;

    Buckets(int perMinute, int callers) {
        this.perMinute = perMinute;
        this.byCaller =
                new LinkedHashMap<>(16, 0.75f, true) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                        return size() > callers;
                    }
                };
    }

    Bucket of(String caller) {
        synchronized (byCaller) {
            return byCaller.computeIfAbsent(caller, _ -> newBucket());
        }
    }

    int remembered() {
        synchronized (byCaller) {
            return byCaller.size();
        }
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
