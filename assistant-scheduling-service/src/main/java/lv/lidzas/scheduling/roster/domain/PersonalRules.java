package lv.lidzas.scheduling.roster.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;

/** The rules that one visit and one assistant keep or break between themselves, whatever else is planned. */
public final class PersonalRules {

    private final RosterProblem problem;

    public PersonalRules(RosterProblem problem) {
        this.problem = problem;
    }

    /** Those that forbid the assistant to come then; none if the assistant may. */
    public Set<RosterRule> broken(RosterVisit visit, RosterAssistant assistant, Instant start) {
        return at(visit, start).broken(assistant);
    }

    /** The rules of a visit that begins then; whoever asks for many assistants works out the calendar once. */
    public Moment at(RosterVisit visit, Instant start) {
        return new Moment(
                visit,
                Objects.requireNonNull(problem.clients().get(visit.clientId())),
                LocalDateTime.ofInstant(start, problem.zone()),
                LocalDateTime.ofInstant(visit.endFrom(start), problem.zone()),
                visit.days(start, problem.zone()),
                visit.allows(start));
    }

    /**
     * A visit at one of its starts.
     *
     * @param begins on the clock of Latvia
     * @param ends on the clock of Latvia
     */
    public record Moment(
            RosterVisit visit,
            RosterClient client,
            LocalDateTime begins,
            LocalDateTime ends,
            ServicePeriod days,
            boolean isAllowed) {

        /** The rules that forbid an assistant to come then. */
        public Set<RosterRule> broken(RosterAssistant assistant) {
            EnumSet<RosterRule> broken = EnumSet.noneOf(RosterRule.class);
            whoever(assistant, broken);
            if (!assistant.servesAll(days)) {
                broken.add(RosterRule.NOT_SERVING);
            }
            if (assistant.isAwayOn(days)) {
                broken.add(RosterRule.ABSENCE);
            }
            if (minutesOutside(assistant) > 0) {
                broken.add(RosterRule.AVAILABILITY);
            }
            if (!isAllowed) {
                broken.add(RosterRule.WINDOW);
            }
            return broken;
        }

        private void whoever(RosterAssistant assistant, Set<RosterRule> broken) {
            String language = visit.needs().language();
            String qualification = visit.needs().qualification();
            if (client.blocked().contains(assistant.id())) {
                broken.add(RosterRule.BLOCK);
            }
            if (!client.hasAgreedWith(assistant.id(), days)) {
                broken.add(RosterRule.AGREEMENT);
            }
            if (language != null && !assistant.languages().contains(language)) {
                broken.add(RosterRule.LANGUAGE);
            }
            if (qualification != null && !assistant.qualifications().contains(qualification)) {
                broken.add(RosterRule.QUALIFICATION);
            }
        }

        /** The minutes in which the assistant does not work. */
        int minutesOutside(RosterAssistant assistant) {
            return assistant.minutesOutside(begins, ends);
        }
    }
}
