package lv.lidzas.eligibility.domain.decision;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.eligibility.domain.Purpose;
import lv.lidzas.eligibility.domain.hours.GrantPeriod;
import lv.lidzas.eligibility.domain.hours.GrantedHours;
import org.jspecify.annotations.Nullable;

/** What a decision says (nolēmums). */
public sealed interface Ruling {

    /**
     * The assistance is granted (piešķirt).
     *
     * @param purposes the purposes granted
     * @param hours the hours in a week
     * @param period the days
     * @param preferredAssistantId the wished-for assistant, if one was chosen from the register
     * @param reasoning why a person granted what the rules left open; absent when the rules proposed it
     */
    record Grant(
            Set<Purpose> purposes,
            GrantedHours hours,
            GrantPeriod period,
            @Nullable UUID preferredAssistantId,
            @Nullable String reasoning)
            implements Ruling {

        public Grant {
            EnumSet<Purpose> ordered = EnumSet.noneOf(Purpose.class);
            ordered.addAll(purposes);
            purposes = Collections.unmodifiableSet(ordered);
        }

        /** The same with other hours. */
        public Grant with(GrantedHours others) {
            return new Grant(purposes, others, period, preferredAssistantId, reasoning);
        }
    }

    /**
     * The assistance is refused (atteikt).
     *
     * @param grounds the conditions that are not met, and the grounds that a person stated
     * @param reasoning the reasoning in words; it never leaves this service's database and its API
     */
    record Refusal(List<String> grounds, String reasoning) implements Ruling {

        public Refusal {
            grounds = List.copyOf(grounds);
        }
    }
}
