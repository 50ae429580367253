package lv.lidzas.eligibility.clarifications.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Period;
import java.util.List;
import java.util.Map;
import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.assessments.usecase.Doubts;
import lv.lidzas.eligibility.clarifications.domain.Clarification;
import lv.lidzas.eligibility.clarifications.domain.ClarificationId;
import lv.lidzas.eligibility.clarifications.domain.Question;
import lv.lidzas.eligibility.config.ClarificationConfig;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.kit.calendar.LegalCalendar;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;

/** Keeps the open questions of a case in step with its runs of the rules (uztur precizējumus). */
@ApplicationScoped
class FollowDoubts implements Doubts {

    private final Clarifications clarifications;
    private final ClarificationEvents events;
    private final ClarificationConfig config;
    private final LegalCalendar calendar;
    private final LegalClock clock;
    private final Ids ids;

    FollowDoubts(
            Clarifications clarifications,
            ClarificationEvents events,
            ClarificationConfig config,
            LegalCalendar calendar,
            LegalClock clock,
            Ids ids) {
        this.clarifications = clarifications;
        this.events = events;
        this.config = config;
        this.calendar = calendar;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public void follow(Assessment now) {
        List<Clarification> all = clarifications.of(now.applicationId());
        Map<String, Question> unclear = Question.of(now.evaluation());
        for (Clarification asked : all) {
            if (asked.closedAt() == null && unclear.remove(asked.question().code()) == null) {
                close(asked);
            }
        }
        unclear.values().forEach(question -> open(now, question, all));
    }

    @Override
    public void end(ApplicationId application) {
        clarifications.of(application).stream()
                .filter(asked -> asked.closedAt() == null)
                .forEach(this::close);
    }

    private void close(Clarification asked) {
        Clarification closed = asked.closed(clock.now());
        clarifications.save(closed);
        events.publish(new ClarificationEvent.Closed(closed));
    }

    private void open(Assessment now, Question question, List<Clarification> before) {
        long times =
                before.stream()
                        .filter(asked -> asked.question().code().equals(question.code()))
                        .count();
        Clarification opened =
                new Clarification(
                        new ClarificationId(ids.next()),
                        now.applicationId(),
                        now.facts().application().personId(),
                        question,
                        Math.toIntExact(times) + 1,
                        now.madeAt(),
                        calendar.lastDay(clock.today(), Period.ofDays(config.days())),
                        null,
                        null);
        clarifications.add(opened);
        events.publish(new ClarificationEvent.Requested(opened));
    }
}
