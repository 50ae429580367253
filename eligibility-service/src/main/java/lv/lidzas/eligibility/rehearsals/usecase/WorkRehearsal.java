package lv.lidzas.eligibility.rehearsals.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.lidzas.eligibility.assessments.domain.LiveGrant;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.cases.usecase.CaseFiles;
import lv.lidzas.eligibility.decisions.usecase.LiveGrants;
import lv.lidzas.eligibility.rehearsals.domain.GrantImpact;
import lv.lidzas.eligibility.rehearsals.domain.GrantTrial;
import lv.lidzas.eligibility.rehearsals.domain.Rehearsal;
import lv.lidzas.eligibility.rehearsals.domain.RehearsedGrant;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rules.ruleset.RuleSets;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;
import org.jspecify.annotations.Nullable;

/**
 * Goes on with a rehearsal, some grants at a time (turpina izmēģinājumu).
 *
 * <p>What was found and how far it is are one transaction: whatever stops it, the next step goes on where it stood, and no grant comes twice. So
 * is the mark of a grant and that it was made.
 */
@ApplicationScoped
public class WorkRehearsal {

    /** How many grants are looked at in one transaction. */
    public static final int AT_ONCE = 500;

    private final Rehearsals rehearsals;
    private final TriedRules triedRules;
    private final RuleSets ruleSets;
    private final LiveGrants grants;
    private final CaseFiles files;
    private final MarkChangedRules mark;
    private final LegalClock clock;
    private final Ids ids;

    WorkRehearsal(
            Rehearsals rehearsals,
            TriedRules triedRules,
            RuleSets ruleSets,
            LiveGrants grants,
            CaseFiles files,
            MarkChangedRules mark,
            LegalClock clock,
            Ids ids) {
        this.rehearsals = rehearsals;
        this.triedRules = triedRules;
        this.ruleSets = ruleSets;
        this.grants = grants;
        this.files = files;
        this.mark = mark;
        this.clock = clock;
        this.ids = ids;
    }

    /** Whether there may be more to do at once. */
    @Transactional
    public boolean handle() {
        Rehearsal next = rehearsals.takeTurn() ? rehearsals.nextToWork() : null;
        if (next == null) {
            return false;
        }
        rehearsals.save(
                switch (next.state()) {
                    case RUNNING -> tried(next);
                    case CARRYING_OUT -> carriedOn(next);
                    case FINISHED, STOPPED, CARRIED_OUT -> next;
                });
        return true;
    }

    private Rehearsal tried(Rehearsal rehearsal) {
        RuleSet rules = triedRules.again(rehearsal.tried());
        if (rules == null) {
            return rehearsal.stopped();
        }
        List<LiveGrant> some =
                grants.after(
                        rehearsal.progress().last(),
                        rehearsal.tried().decidesOn(),
                        rehearsal.started().at(),
                        AT_ONCE);
        if (some.isEmpty()) {
            return rehearsal.finished(clock.now());
        }
        GrantTrial trial = new GrantTrial(rules);
        Map<ApplicationId, CaseFile> known =
                files.read(some.stream().map(LiveGrant::applicationId).toList());
        LocalDate day = rehearsal.tried().decidesOn();
        List<GrantImpact> impacts =
                some.parallelStream()
                        .map(grant -> impact(trial, grant, known.get(grant.applicationId()), day))
                        .toList();
        List<RehearsedGrant> found = new ArrayList<>();
        for (int at = 0; at < some.size(); at++) {
            found.add(found(some.get(at), impacts.get(at)));
        }
        rehearsals.note(rehearsal.id(), found);
        return rehearsal.through(some.getLast().id(), some.size());
    }

    private GrantImpact impact(
            GrantTrial trial, LiveGrant grant, @Nullable CaseFile file, LocalDate day) {
        Facts facts = file == null ? null : file.factsOn(day);
        return trial.of(grant, ruleSets.byId(grant.ruleSetId(), grant.firstDay()), facts);
    }

    private RehearsedGrant found(LiveGrant grant, GrantImpact impact) {
        return new RehearsedGrant(
                ids.next(), grant.id(), grant.applicationId(), grant.personId(), impact, false);
    }

    private Rehearsal carriedOn(Rehearsal rehearsal) {
        RehearsedGrant touched = rehearsals.nextToMark(rehearsal.id());
        if (touched == null) {
            return rehearsal.carriedOut();
        }
        mark.handle(touched.decisionId());
        rehearsals.mark(touched.marked());
        return rehearsal;
    }
}
