package lv.lidzas.eligibility.rules.ways;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import lv.lidzas.eligibility.rules.facts.DisabilityGroup;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.logic.DocumentGap;
import org.jspecify.annotations.Nullable;

/** One thing that would be otherwise (kas būtu citādi). Where several values are named, any of them will do. */
public sealed interface Change {

    /** A day comes (pienāk diena): nobody can do it, it is only a matter of time. */
    record DayComes(LocalDate day) implements Change {}

    /** Another purpose is applied for in the place of one that cannot be met (cits pasākums). */
    record PurposeExchanged(Purpose from, Set<Purpose> to) implements Change {

        public PurposeExchanged {
            to = inOrder(to);
        }
    }

    /** A purpose is not applied for (pasākumu nepiesaka). */
    record PurposeLeftOut(Purpose purpose) implements Change {}

    /**
     * A document that covers the day is accepted (dokuments pieņemts).
     *
     * @param gap what is lacking of it now
     */
    record DocumentAccepted(DocumentKind kind, DocumentGap gap) implements Change {}

    /** The commission's opinion states one of the groups (atzinumā norādīta grupa). */
    record GroupShown(Set<DisabilityGroup> groups) implements Change {

        public GroupShown {
            groups = inOrder(groups);
        }
    }

    /** The commission's opinion names one of the limitations, beside those that it names (norādīts ierobežojums). */
    record LimitationShown(Set<Limitation> limitations) implements Change {

        public LimitationShown {
            limitations = inOrder(limitations);
        }
    }

    /** The one who files shows who they are (identitāte pārbaudīta). */
    record IdentityProven() implements Change {}

    /** The person's residence is declared in this municipality (dzīvesvieta deklarēta šeit). */
    record ResidenceDeclared() implements Change {}

    /** The person does not receive the state benefit for assistant use (pabalstu nesaņem). */
    record BenefitNotReceived() implements Change {}

    /** A caseworker ends in the person's favour a doubt that nothing else can end (darbinieks izvērtē). */
    record Judged(String condition) implements Change {}

    /** The day comes first, then the application changes, then the documents, and last what they state. */
    default int order() {
        return switch (this) {
            case DayComes _ -> 0;
            case PurposeExchanged _ -> 1;
            case PurposeLeftOut _ -> 2;
            case DocumentAccepted _ -> 3;
            case GroupShown _ -> 4;
            case LimitationShown _ -> 5;
            case IdentityProven _ -> 6;
            case ResidenceDeclared _ -> 7;
            case BenefitNotReceived _ -> 8;
            case Judged _ -> 9;
        };
    }

    /** Whether it can never stand in the way of a grant; what a document states, other purposes and another day can. */
    default boolean onlyHelps() {
        return switch (this) {
            case DocumentAccepted _,
                    IdentityProven _,
                    ResidenceDeclared _,
                    BenefitNotReceived _,
                    Judged _ ->
                    true;
            case DayComes _,
                    PurposeExchanged _,
                    PurposeLeftOut _,
                    GroupShown _,
                    LimitationShown _ ->
                    false;
        };
    }

    /** Whether both can be at once. */
    default boolean goesWith(Change other) {
        return switch (this) {
            case DayComes _ -> !(other instanceof DayComes);
            case GroupShown _ -> !(other instanceof GroupShown);
            case PurposeExchanged(Purpose from, Set<Purpose> _) -> !concerns(other, from);
            case PurposeLeftOut(Purpose purpose) -> !concerns(other, purpose);
            default -> !equals(other);
        };
    }

    /** Either of the two as one; absent when they are different things. */
    default @Nullable Change or(Change other) {
        return switch (this) {
            case GroupShown(Set<DisabilityGroup> groups)
                    when other instanceof GroupShown(Set<DisabilityGroup> more) ->
                    new GroupShown(union(groups, more));
            case LimitationShown(Set<Limitation> limitations)
                    when other instanceof LimitationShown(Set<Limitation> more) ->
                    new LimitationShown(union(limitations, more));
            case PurposeExchanged(Purpose from, Set<Purpose> to)
                    when other instanceof PurposeExchanged(Purpose same, Set<Purpose> more)
                            && same.equals(from) ->
                    new PurposeExchanged(from, union(to, more));
            default -> null;
        };
    }

    private static boolean concerns(Change change, Purpose purpose) {
        return switch (change) {
            case PurposeExchanged(Purpose from, Set<Purpose> _) -> from.equals(purpose);
            case PurposeLeftOut(Purpose left) -> left.equals(purpose);
            default -> false;
        };
    }

    private static <T> Set<T> inOrder(Set<T> values) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }

    private static <T> Set<T> union(Set<T> some, Set<T> more) {
        Set<T> union = new LinkedHashSet<>(some);
        union.addAll(more);
        return union;
    }
}
