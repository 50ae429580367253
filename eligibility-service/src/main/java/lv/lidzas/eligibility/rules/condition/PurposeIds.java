package lv.lidzas.eligibility.rules.condition;

import java.util.Locale;
import lv.lidzas.eligibility.rules.facts.Purpose;

/** Purposes as they appear in ids of conditions. */
public final class PurposeIds {

    private PurposeIds() {}

    /** The code in lower case, for example {@code day-care}. */
    public static String of(Purpose purpose) {
        return purpose.code().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
