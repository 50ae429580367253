package lv.lidzas.eligibility.hearings.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.assessments.domain.AssessmentId;
import lv.lidzas.eligibility.assessments.usecase.Assessments;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.cases.usecase.CaseFiles;
import lv.lidzas.eligibility.config.HearingConfig;
import lv.lidzas.eligibility.hearings.domain.Hearing;
import lv.lidzas.eligibility.hearings.domain.HearingId;
import lv.lidzas.eligibility.hearings.domain.HearingRefusal;
import lv.lidzas.eligibility.rules.facts.ApplicationFacts;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.ruleset.Evaluation;
import lv.lidzas.eligibility.rules.ruleset.KnownGrounds;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rules.ruleset.RuleSets;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.parties.Impartiality;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;

/** A caseworker invites a person to speak before an unfavourable decision (uzaicina izteikt viedokli, APL s.62). */
@ApplicationScoped
public class InviteToHearing {

    /**
     * What the caseworker asks.
     *
     * @param assessmentId the run of the rules that was looked at; of a case that is decided, any
     * @param grounds on what the application might be refused, wholly or in part
     * @param message what the person is told and asked
     * @param dueOn the last day to speak
     * @param by the caseworker
     */
    public record Command(
            ApplicationId applicationId,
            AssessmentId assessmentId,
            List<String> grounds,
            String message,
            LocalDate dueOn,
            Caller by) {}

    private final CaseFiles files;
    private final Impartiality impartiality;
    private final Assessments assessments;
    private final RuleSets ruleSets;
    private final Hearings hearings;
    private final HearingEvents events;
    private final HearingConfig config;
    private final LegalClock clock;
    private final Ids ids;

    InviteToHearing(
            CaseFiles files,
            Impartiality impartiality,
            Assessments assessments,
            RuleSets ruleSets,
            Hearings hearings,
            HearingEvents events,
            HearingConfig config,
            LegalClock clock,
            Ids ids) {
        this.files = files;
        this.impartiality = impartiality;
        this.assessments = assessments;
        this.ruleSets = ruleSets;
        this.hearings = hearings;
        this.events = events;
        this.config = config;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    public Result<Hearing, HearingRefusal> handle(Command command) {
        CaseFile file = files.holdKnown(command.applicationId());
        Facts facts = file == null ? null : file.factsOn(clock.today());
        if (file == null || facts == null) {
            return Result.refused(new HearingRefusal.Unknown());
        }
        if (impartiality.isOwn(command.by(), command.applicationId().value())) {
            return Result.refused(new HearingRefusal.OwnMatter());
        }
        if (!file.isHeard()) {
            return Result.refused(new HearingRefusal.CaseClosed());
        }
        if (file.isAssessable() && !isCurrent(command)) {
            return Result.refused(new HearingRefusal.Outdated());
        }
        RuleSet rules = ruleSets.inForceOn(facts.onDay());
        Evaluation today = rules.evaluate(facts);
        KnownGrounds known =
                file.isAssessable()
                        ? KnownGrounds.of(rules, today)
                        : KnownGrounds.ofEnding(rules, today);
        List<Integer> unknown = known.unknownAmong(command.grounds());
        return unknown.isEmpty()
                ? invite(command, facts.application())
                : Result.refused(new HearingRefusal.UnknownGrounds(unknown));
    }

    private boolean isCurrent(Command command) {
        Assessment last = assessments.current(command.applicationId());
        return last != null && last.id().equals(command.assessmentId());
    }

    private Result<Hearing, HearingRefusal> invite(Command command, ApplicationFacts application) {
        LocalDate today = clock.today();
        LocalDate earliest = today.plusDays(config.leastDays());
        if (command.dueOn().isBefore(earliest)) {
            return Result.refused(new HearingRefusal.TooSoon(earliest));
        }
        boolean waits =
                hearings.of(application.id()).stream()
                        .anyMatch(other -> !other.isOver(today) && other.covers(command.grounds()));
        if (waits) {
            return Result.refused(new HearingRefusal.InvitationWaits());
        }
        Hearing hearing =
                new Hearing(
                        new HearingId(ids.next()),
                        application.id(),
                        application.personId(),
                        command.grounds().stream().distinct().toList(),
                        command.message(),
                        command.dueOn(),
                        new Hearing.Invitation(clock.now(), command.by().self()),
                        null);
        hearings.add(hearing);
        events.publish(new HearingEvent.Invited(hearing));
        return Result.done(hearing);
    }
}
