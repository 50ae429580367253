package lv.lidzas.eligibility.worklist.api;

import java.util.Set;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/** How a caller names one of the staff: {@code me}, {@code nobody}, or a key as it was shown. */
final class StaffKeys {

    private static final String FORMAT = "assignee-format";

    private StaffKeys() {}

    /** Whom a list asks for; null asks for everybody, no key for nobody. */
    static @Nullable Set<PartyKey> asked(@Nullable String text, Caller caller) {
        return switch (text) {
            case null -> null;
            case "me" -> caller.parties();
            case "nobody" -> Set.of();
            default -> {
                PartyKey key = PartyKey.parse(text);
                if (key == null) {
                    throw ProblemException.of(KitProblems.VALIDATION)
                            .atParameter("assignee", FORMAT);
                }
                yield Set.of(key);
            }
        };
    }

    /** Who shall have a case; null for nobody. */
    static @Nullable PartyKey named(String text, Caller caller) {
        return switch (text) {
            case "me" -> caller.self();
            case "nobody" -> null;
            default -> {
                PartyKey key = PartyKey.parse(text);
                if (key == null) {
                    throw ProblemException.of(KitProblems.VALIDATION).at("/assignee", FORMAT);
                }
                yield key;
            }
        };
    }
}
