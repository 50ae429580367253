package lv.lidzas.eligibility.decisions.domain;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import lv.lidzas.eligibility.rules.hours.GrantedHours;
import org.jspecify.annotations.Nullable;

/** What a decision says (nolēmums). */
public sealed interface Ruling {

    /**
     * The assistance is granted (piešķirt).
     *
     * @param purposes the purposes granted
     * @param hours the hours, with their unit
     * @param period the days
     * @param reasoning why a person granted what the rules left open; absent when the rules proposed it
     */
    record Grant(
            Set<Purpose> purposes,
            GrantedHours hours,
            GrantPeriod period,
            @Nullable String reasoning)
            implements Ruling {

        public Grant {
            purposes = Collections.unmodifiableSet(new LinkedHashSet<>(purposes));
        }

        /** The same with other hours. */
        public Grant with(GrantedHours others) {
            return new Grant(purposes, others, period, reasoning);
        }
    }

    /**
     * The assistance is refused (atteikt).
     *
     * @param grounds the conditions that are not met, and the grounds that a person stated
     * @param reasoning the reasoning in words; it never leaves this service's database and its API, and is empty when the person
     *     was erased
     */
    record Refusal(List<String> grounds, String reasoning) implements Ruling {

        public Refusal {
            grounds = List.copyOf(grounds);
        }
    }
}
