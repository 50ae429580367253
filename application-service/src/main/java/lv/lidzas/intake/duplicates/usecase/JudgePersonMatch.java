package lv.lidzas.intake.duplicates.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.intake.duplicates.domain.Humans;
import lv.lidzas.intake.duplicates.domain.MatchRefusal;
import lv.lidzas.intake.duplicates.domain.MatchState;
import lv.lidzas.intake.duplicates.domain.MatchVerdict;
import lv.lidzas.intake.duplicates.domain.PersonLinkEvent;
import lv.lidzas.intake.duplicates.domain.PersonMatch;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.intake.persons.usecase.PersonDirectory;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;

/**
 * A caseworker says whether two records are one human (vai divi ieraksti ir viena persona).
 *
 * <p>A wrong SAME is undone by NOT_THE_SAME, with a reason as well. Whichever was said, the groups are worked out anew from all
 * verdicts, so that undoing one of three links leaves the other two as they were.
 */
@ApplicationScoped
public class JudgePersonMatch {

    /**
     * What is said.
     *
     * @param state SAME or NOT_THE_SAME
     */
    public record Command(Caller caller, UUID matchId, MatchState state, String reason) {

        /** Never shows the reason. */
        @Override
        public String toString() {
            return "Command[" + matchId + ", " + state + "]";
        }
    }

    private final PersonMatches matches;
    private final PersonDirectory persons;
    private final OwnRecords own;
    private final PersonLinkEvents events;
    private final AwaitsLinks followers;
    private final MatchReadings readings;
    private final Ids ids;
    private final LegalClock clock;

    JudgePersonMatch(
            PersonMatches matches,
            PersonDirectory persons,
            OwnRecords own,
            PersonLinkEvents events,
            AwaitsLinks followers,
            MatchReadings readings,
            Ids ids,
            LegalClock clock) {
        this.matches = matches;
        this.persons = persons;
        this.own = own;
        this.events = events;
        this.followers = followers;
        this.readings = readings;
        this.ids = ids;
        this.clock = clock;
    }

    /** Keeps the verdict and lets limits, decisions and lists follow. */
    @Transactional
    public Result<MatchReading, MatchRefusal> handle(Command command) {
        PersonMatch match = matches.findForChange(command.matchId());
        if (match == null) {
            return Result.refused(new MatchRefusal.UnknownMatch());
        }
        if (own.includes(command.caller(), match)) {
            return Result.refused(new MatchRefusal.OwnRecord());
        }
        if (match.state() == command.state()) {
            return Result.refused(new MatchRefusal.SaidAlready(match.state()));
        }
        Set<PersonId> records = new HashSet<>(persons.sameHuman(match.one()));
        records.addAll(persons.sameHuman(match.other()));
        List<PersonId> inOrder = persons.hold(records);
        PersonMatch judged =
                matches.save(
                        match,
                        new MatchVerdict(
                                ids.next(),
                                command.state(),
                                command.reason(),
                                command.caller().self(),
                                clock.now()));
        follow(inOrder);
        return Result.done(readings.of(judged));
    }

    private void follow(List<PersonId> records) {
        Set<PersonId> all = Set.copyOf(records);
        Map<PersonId, PersonId> standing = Humans.standingFor(records, matches.sameAmong(all));
        boolean changed = false;
        for (PersonId record : records) {
            PersonId canonical = standing.getOrDefault(record, record);
            if (persons.link(record, canonical)) {
                events.publish(new PersonLinkEvent.Linked(record, canonical));
                changed = true;
            }
        }
        if (changed) {
            followers.linksChanged(all);
        }
    }
}
