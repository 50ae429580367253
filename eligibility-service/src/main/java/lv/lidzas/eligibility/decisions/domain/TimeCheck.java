package lv.lidzas.eligibility.decisions.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.lidzas.eligibility.decisions.domain.TimeRefusal.TimeFault;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.hours.AssessedTime;
import lv.lidzas.eligibility.rules.hours.GrantedHours;
import lv.lidzas.eligibility.rules.hours.GrantedTime;
import lv.lidzas.eligibility.rules.hours.HoursRule;
import lv.lidzas.kit.words.Result;

/**
 * The time of a grant, from what a caseworker stated and the act gives (piešķiramā laika pārbaude).
 *
 * <p>Where the act gives a purpose no time, a caseworker states it with a reason; it is never invented. Where the act gives it, the
 * caseworker may state less, never more. The benefit is deducted from all of it together.
 */
record TimeCheck(HoursRule rule, Facts facts) {

    /** The time of each purpose, and the hours of all together. */
    record Checked(List<AssessedTime> times, GrantedHours hours) {}

    Result<Checked, DecisionRefusal> check(GrantWish wish) {
        Set<Purpose> purposes = new LinkedHashSet<>(wish.purposes());
        GrantedHours given = rule.grant(facts, purposes);
        if (wish.times().isEmpty() && given != null) {
            return something(new Checked(List.of(), given));
        }
        List<TimeFault> faults = faults(wish, purposes);
        if (!faults.isEmpty()) {
            return Result.refused(new TimeRefusal.Unfit(faults));
        }
        if (sum(wish.times()) > rule.most().minutes()) {
            return Result.refused(new TimeRefusal.BeyondCap(rule.most()));
        }
        List<AssessedTime> times = times(wish, purposes);
        return something(new Checked(times, rule.grant(facts, sum(times))));
    }

    private static Result<Checked, DecisionRefusal> something(Checked checked) {
        return checked.hours().isNothing()
                ? Result.refused(new TimeRefusal.NothingLeft())
                : Result.done(checked);
    }

    private List<TimeFault> faults(GrantWish wish, Set<Purpose> purposes) {
        List<TimeFault> faults = new ArrayList<>();
        Set<Purpose> stated = new HashSet<>();
        for (int position = 0; position < wish.times().size(); position++) {
            AssessedTime one = wish.times().get(position);
            GrantedTime most = rule.mostOf(facts, one.purpose());
            if (!purposes.contains(one.purpose())) {
                faults.add(new TimeFault.NotGranted(position));
            } else if (!stated.add(one.purpose())) {
                faults.add(new TimeFault.Twice(position));
            } else if (one.time().per() != rule.most().per()) {
                faults.add(new TimeFault.OtherUnit(position, rule.most().per()));
            } else if (most != null && !one.time().isWithin(most)) {
                faults.add(new TimeFault.BeyondPurpose(position, most));
            }
        }
        purposes.stream()
                .filter(purpose -> !stated.contains(purpose))
                .filter(purpose -> rule.timeOf(facts, purpose) == null)
                .map(TimeFault.Missing::new)
                .forEach(faults::add);
        if (!wish.times().isEmpty() && wish.reasoning() == null) {
            faults.add(new TimeFault.Unreasoned());
        }
        return faults;
    }

    /** In the order of the purposes; what was not stated is what the act gives. */
    private List<AssessedTime> times(GrantWish wish, Set<Purpose> purposes) {
        return purposes.stream()
                .flatMap(purpose ->
                        wish.times().stream()
                                .filter(stated -> stated.purpose().equals(purpose))
                                .findFirst()
                                .or(() -> given(purpose))
                                .stream())
                .toList();
    }

    private Optional<AssessedTime> given(Purpose purpose) {
        return Optional.ofNullable(rule.timeOf(facts, purpose))
                .map(time -> new AssessedTime(purpose, time));
    }

    private static int sum(List<AssessedTime> times) {
        return times.stream().mapToInt(each -> each.time().minutes()).sum();
    }
}
