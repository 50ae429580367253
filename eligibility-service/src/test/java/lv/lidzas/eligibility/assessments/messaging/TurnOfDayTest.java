package lv.lidzas.eligibility.assessments.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.assessments.usecase.AssessmentEvent;
import lv.lidzas.eligibility.assessments.usecase.AssessmentUseCases;
import lv.lidzas.eligibility.assessments.usecase.NobodyAsked;
import lv.lidzas.eligibility.assessments.usecase.Proposals;
import lv.lidzas.eligibility.assessments.usecase.ReassessCase;
import lv.lidzas.eligibility.assessments.usecase.SignedDecisions;
import lv.lidzas.eligibility.cases.usecase.PartiesHeard;
import lv.lidzas.eligibility.config.RulesConfig;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.ExampleCase;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.ruleset.RuleCalendar;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rules.ruleset.mk316.SeveralPurposes;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.metrics.Metrics;
import lv.lidzas.kit.time.LegalClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TurnOfDayTest {

    private static final ZoneId RIGA = ZoneId.of("Europe/Riga");
    private static final ExampleCase ANNA = Examples.ANNA_ADULT_GROUP_II;
    private static final ExampleCase PETERIS = Examples.PETERIS_GROUP_I_SIGHT;

    private final List<Assessment> told = new ArrayList<>();
    private int tasksDone;
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

    /** Too young on this day, and old enough on the next. */
    private final ExampleCase janis =
            Examples.JANIS_CHILD_8.bornOn(Examples.DAY.plusDays(1).minusYears(5));

    @Test
    void aCaseThatFailsIsCountedAndStopsNoOther() {
        MovingClock clock = new MovingClock(Examples.DAY);
        AssessmentUseCases cases = cases(clock);
        for (ExampleCase example : List.of(janis, ANNA, PETERIS)) {
            cases.noteApplication.handle(
                    example.application(), Examples.DECIDE_BY, example.parties());
            example.documents()
                    .forEach(document ->
                            cases.noteDocument.handle(example.application().id(), document));
        }
        int before = told.size();
        clock.day = Examples.DAY.plusDays(1);

        turnOfDay(cases, cases.failingFor(PETERIS.application().id())).round();

        assertThat(tasksDone).isEqualTo(1);
        assertThat(told).hasSize(before + 1);
        assertThat(told.getLast().applicationId()).isEqualTo(janis.application().id());
        assertThat(metrics.counter("lidzas.reassessment.failures").count()).isEqualTo(1);
    }

    private AssessmentUseCases cases(Clock clock) {
        return new AssessmentUseCases(
                new PartiesHeard(),
                Examples.ruleSets(),
                new StandingProposals(),
                new NobodyAsked(),
                new NothingSigned(),
                _ -> {},
                event -> told.add(((AssessmentEvent.Completed) event).assessment()),
                new LegalClock(clock, RIGA),
                new Ids());
    }

    private TurnOfDay turnOfDay(AssessmentUseCases cases, ReassessCase reassess) {
        return new TurnOfDay(
                cases.listOpenCases,
                reassess,
                List.of(() -> tasksDone++),
                new HourlyRules(),
                new Metrics(metrics));
    }

    private static final class HourlyRules implements RulesConfig {

        @Override
        public RuleCalendar calendar() {
            return RuleCalendar.PAGE;
        }

        @Override
        public boolean requireOpinionForGroupOneVisual() {
            return true;
        }

        @Override
        public Optional<LocalDate> mk316Of2022From() {
            return Optional.empty();
        }

        @Override
        public SeveralPurposes severalPurposes() {
            return SeveralPurposes.MAXIMUM;
        }

        @Override
        public Optional<Integer> benefitMinutesPerMonth() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> previews() {
            return Optional.empty();
        }

        @Override
        public Duration reassessEvery() {
            return Duration.ofHours(1);
        }

        @Override
        public Duration rehearseEvery() {
            return Duration.ofHours(1);
        }
    }

    /** A proposal stands once it was made. */
    private static final class StandingProposals implements Proposals {

        private final Map<ApplicationId, @Nullable DecisionId> standing = new HashMap<>();

        @Override
        public Open of(ApplicationId application) {
            return new Open() {

                @Override
                public @Nullable DecisionId standing(RuleSet rules, Facts facts) {
                    return standing.get(application);
                }

                @Override
                public void replace(Assessment now) {
                    standing.put(application, now.proposedDecisionId());
                }

                @Override
                public void cancel() {
                    standing.remove(application);
                }
            };
        }
    }

    private static final class NothingSigned implements SignedDecisions {

        @Override
        public void issue(ApplicationId application, DecisionId heldFor) {
            throw new AssertionError("Days alone issue nothing.");
        }

        @Override
        public void cancel(ApplicationId application) {
            throw new AssertionError("Days alone cancel nothing.");
        }
    }

    private static final class MovingClock extends Clock {

        private LocalDate day;

        private MovingClock(LocalDate day) {
            this.day = day;
        }

        @Override
        public ZoneId getZone() {
            return RIGA;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return day.atTime(10, 0).atZone(RIGA).toInstant();
        }
    }
}
