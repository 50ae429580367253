package lv.lidzas.eligibility.rules.condition;

import java.util.Locale;
import lv.lidzas.eligibility.rules.facts.Purpose;

/** Purposes as they appear in ids of conditions. */
final class PurposeIds {

    private PurposeIds() {}

    static String of(Purpose purpose) {
        return purpose.code().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
