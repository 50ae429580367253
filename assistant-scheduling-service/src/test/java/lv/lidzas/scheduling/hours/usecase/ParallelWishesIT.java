package lv.lidzas.scheduling.hours.usecase;

import static lv.lidzas.scheduling.Desk.register;
import static lv.lidzas.scheduling.hours.domain.Grants.grant;
import static lv.lidzas.scheduling.weeks.domain.Weeks.ONE_WEEK;
import static lv.lidzas.testkit.Http.as;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import lv.lidzas.scheduling.hours.domain.AssistantWish;
import lv.lidzas.scheduling.hours.domain.Grant;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class ParallelWishesIT {

    @Inject OpenBudget openBudget;
    @Inject NoteWish noteWish;

    @Test
    void aWishAndADecisionAtTheSameMomentAlwaysMeetOnce() throws Exception {
        AssistantId zane = new AssistantId(register("Zane"));
        List<Grant> grants = Stream.generate(() -> grant(60, ONE_WEEK)).limit(24).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Grant grant : grants) {
                CountDownLatch start = new CountDownLatch(2);
                List<Future<?>> both = new ArrayList<>();
                both.add(threads.submit(() -> together(start, () -> openBudget.handle(grant))));
                both.add(
                        threads.submit(() ->
                                together(
                                        start,
                                        () ->
                                                noteWish.handle(
                                                        grant.applicationId(),
                                                        new AssistantWish.Chosen(zane)))));
                for (Future<?> one : both) {
                    one.get();
                }
            }
        }
        as("liga")
                .queryParam("assistantId", zane.value())
                .queryParam("limit", 200)
                .get("/v1/allocations")
                .then()
                .statusCode(200)
                .body("items.budgetId.unique().size()", equalTo(24))
                .body("items.size()", equalTo(24));
    }

    private static void together(CountDownLatch start, Runnable work) {
        start.countDown();
        try {
            start.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        work.run();
    }
}
