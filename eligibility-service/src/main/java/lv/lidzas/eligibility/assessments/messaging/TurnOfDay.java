package lv.lidzas.eligibility.assessments.messaging;

import io.micrometer.core.instrument.Counter;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import lv.lidzas.eligibility.assessments.usecase.DayTask;
import lv.lidzas.eligibility.assessments.usecase.ListOpenCases;
import lv.lidzas.eligibility.assessments.usecase.ReassessCase;
import lv.lidzas.eligibility.config.RulesConfig;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.kit.metrics.Metrics;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The passing of days, as an event that no service sends: open cases are looked at again now and then. */
@ApplicationScoped
class TurnOfDay {

    private static final Logger LOG = Logger.getLogger(TurnOfDay.class);
    private static final int AT_ONCE = 200;

    private final ListOpenCases openCases;
    private final ReassessCase reassess;
    private final List<DayTask> tasks;
    private final RulesConfig settings;
    private final Counter failures;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofVirtual().name("turn-of-day").factory());

    TurnOfDay(
            ListOpenCases openCases,
            ReassessCase reassess,
            @All List<DayTask> tasks,
            RulesConfig settings,
            Metrics metrics) {
        this.openCases = openCases;
        this.reassess = reassess;
        this.tasks = tasks;
        this.settings = settings;
        this.failures =
                metrics.counter(
                        "lidzas.reassessment.failures",
                        "Open cases that could not be looked at again in a round");
    }

    void start(@Observes StartupEvent started) {
        long every = settings.reassessEvery().toMillis();
        var _ = clock.scheduleWithFixedDelay(this::round, every, every, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        clock.shutdownNow();
    }

    void round() {
        attempt("Open cases wait", this::lookAtOpenCases);
        for (DayTask task : tasks) {
            attempt("What is to be done because days pass waits", task);
        }
    }

    /** What fails ends early, stops nothing else, and is found again by the next round. Even an Error must not end the rounds. */
    private static void attempt(String what, DayTask task) {
        try {
            task.handle();
        } catch (Throwable e) {
            LOG.warnf("%s for the next round (%s).", what, e.getClass().getName());
        }
    }

    private void lookAtOpenCases() {
        @Nullable UUID last = null;
        do {
            Slice<ApplicationId> some = openCases.handle(new PageRequest(last, AT_ONCE));
            some.items().forEach(this::lookAgain);
            last = some.next();
        } while (last != null);
    }

    /** One case that fails stops no other. */
    private void lookAgain(ApplicationId application) {
        try {
            reassess.handle(application);
        } catch (Throwable e) {
            failures.increment();
            LOG.warnf(
                    "Case %s waits for the next round (%s).", application, e.getClass().getName());
        }
    }
}
