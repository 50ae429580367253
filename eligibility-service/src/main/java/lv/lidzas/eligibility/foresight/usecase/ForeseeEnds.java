package lv.lidzas.eligibility.foresight.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.assessments.domain.LiveGrant;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.cases.usecase.CaseFiles;
import lv.lidzas.eligibility.decisions.usecase.LiveGrants;
import lv.lidzas.eligibility.foresight.domain.Foresight;
import lv.lidzas.eligibility.foresight.domain.KeptEnd;
import lv.lidzas.eligibility.foresight.domain.Threshold;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rules.ruleset.RuleSets;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;
import org.jspecify.annotations.Nullable;

/**
 * Brings up to date what ends soon of some live grants, and tells what came nearer (atjauno termiņu prognozi).
 *
 * <p>That it was told is kept in the transaction that tells it, so it is told once, whatever stops a round and however many run.
 */
@ApplicationScoped
public class ForeseeEnds {

    private static final int AT_ONCE = 500;

    private final LiveGrants grants;
    private final CaseFiles files;
    private final RuleSets ruleSets;
    private final ForeseenEnds ends;
    private final ForesightEvents events;
    private final LegalClock clock;
    private final Ids ids;

    ForeseeEnds(
            LiveGrants grants,
            CaseFiles files,
            RuleSets ruleSets,
            ForeseenEnds ends,
            ForesightEvents events,
            LegalClock clock,
            Ids ids) {
        this.grants = grants;
        this.files = files;
        this.ruleSets = ruleSets;
        this.ends = ends;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Looks at some grants.
     *
     * @param after the grant that was looked at last; absent at the beginning of a round
     * @return the one to go on after; absent when the round is over, or another replica is at it
     */
    @Transactional
    public @Nullable DecisionId handle(@Nullable DecisionId after) {
        if (!ends.takeTurn()) {
            return null;
        }
        LocalDate today = clock.today();
        List<LiveGrant> some = grants.after(after, today, clock.now(), AT_ONCE);
        DecisionId last = some.size() < AT_ONCE ? null : some.getLast().id();
        List<KeptEnd> ahead = ahead(some, today);
        ends.keep(ahead, after, last);
        ahead.forEach(end -> tell(end, today));
        return last;
    }

    private List<KeptEnd> ahead(List<LiveGrant> some, LocalDate today) {
        List<ApplicationId> cases = some.stream().map(LiveGrant::applicationId).toList();
        Map<ApplicationId, CaseFile> known = files.read(cases);
        Map<ApplicationId, LocalDate> represented = ends.lastRepresentations(cases);
        Set<DecisionId> followed = grants.followed(some.stream().map(LiveGrant::id).toList());
        return some.stream()
                .flatMap(grant -> {
                    CaseFile file = known.get(grant.applicationId());
                    Facts facts = file == null ? null : file.factsOn(today);
                    RuleSet rules = ruleSets.byId(grant.ruleSetId(), grant.firstDay());
                    return facts == null || rules == null
                            ? Stream.<KeptEnd>empty()
                            : Foresight.of(
                                            grant,
                                            rules,
                                            facts,
                                            followed.contains(grant.id()),
                                            represented.get(grant.applicationId()))
                                    .stream()
                                    .map(end ->
                                            new KeptEnd(
                                                    ids.next(),
                                                    end,
                                                    grant.id(),
                                                    grant.applicationId(),
                                                    grant.personId()));
                })
                .toList();
    }

    private void tell(KeptEnd end, LocalDate today) {
        Threshold reached = Threshold.reached(end.end().day(), today);
        if (reached != null && ends.tell(end, reached)) {
            events.publish(new ForesightEvent.Ahead(end, reached));
        }
    }
}
