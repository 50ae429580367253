package lv.lidzas.sandbox.ownership;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.lidzas.sandbox.ownership.Relation.Whose;
import org.jspecify.annotations.Nullable;

/** A case of the walk: who has to do with it, and the ids of what belongs to it. */
final class OneCase {

    private final String title;
    private final @Nullable String submitter;
    private final Map<Whose, String> codes = new EnumMap<>(Whose.class);
    private final Map<Thing, String> ids = new HashMap<>();
    private final Set<String> leftOut = new HashSet<>();
    private boolean unverified;

    /**
     * @param title what is special about it
     * @param submitter the persona whose login filed it; null for paper
     */
    OneCase(String title, @Nullable String submitter) {
        this.title = title;
        this.submitter = submitter;
    }

    /** What an operation can be about. */
    enum Thing {
        APPLICATION,
        PERSON,
        OWN_DOCUMENT,
        STAFF_DOCUMENT,
        PROOF,
        ASSESSMENT,
        HEARING,
        CLARIFICATION,
        NEED_ASSESSMENT,
        DECISION,
        LETTER,
        CONTEST,
        BUDGET,
        ALLOCATION,
        RELEASED_ALLOCATION,
        VISIT,
        MONTHLY_REPORT;

        /** The things that a path with this segment names, for example {@code documents}. */
        static List<Thing> under(String segment) {
            return switch (segment) {
                case "applications", "worklist" -> List.of(APPLICATION);
                case "documents" -> List.of(OWN_DOCUMENT, STAFF_DOCUMENT, PROOF);
                case "assessments" -> List.of(ASSESSMENT);
                case "hearings" -> List.of(HEARING);
                case "clarifications" -> List.of(CLARIFICATION);
                case "need-assessments" -> List.of(NEED_ASSESSMENT);
                case "decisions" -> List.of(DECISION);
                case "contests" -> List.of(CONTEST);
                case "budgets" -> List.of(BUDGET);
                case "allocations" -> List.of(ALLOCATION, RELEASED_ALLOCATION);
                case "visits" -> List.of(VISIT);
                case "monthly-reports" -> List.of(MONTHLY_REPORT);
                case "persons" -> List.of(PERSON);
                default -> List.of();
            };
        }
    }

    String title() {
        return title;
    }

    @Nullable String submitter() {
        return submitter;
    }

    /** Whether nobody has made sure who filed it for somebody else. */
    boolean isUnverified() {
        return unverified;
    }

    OneCase unverified() {
        unverified = true;
        return this;
    }

    /** Leaves out an operation that would succeed here, because neither a version nor anything else stands against it. */
    OneCase leaveOut(String operation) {
        leftOut.add(operation);
        return this;
    }

    boolean leavesOut(String operation) {
        return leftOut.contains(operation);
    }

    OneCase with(Whose whose, String code) {
        codes.put(whose, code);
        return this;
    }

    OneCase without(Whose whose) {
        codes.remove(whose);
        return this;
    }

    @Nullable String codeOf(Whose whose) {
        return codes.get(whose);
    }

    void has(Thing thing, String id) {
        ids.put(thing, id);
    }

    @Nullable String idOf(Thing thing) {
        return ids.get(thing);
    }
}
