package lv.lidzas.eligibility.domain.condition;

import java.util.Locale;
import lv.lidzas.eligibility.domain.Purpose;

/** Purposes as they appear in ids of conditions. */
final class PurposeIds {

    private PurposeIds() {}

    static String of(Purpose purpose) {
        return purpose.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
