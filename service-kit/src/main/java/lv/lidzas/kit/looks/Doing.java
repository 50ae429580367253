package lv.lidzas.kit.looks;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does who looks.
 *
 * @param operation its id in the API description
 * @param deed how the data are come by
 * @param asked the id that was asked for, as far as there is one; of whatever the operation is about
 * @param purpose why, where it is asked
 */
public record Doing(
        String operation, Deed deed, @Nullable UUID asked, @Nullable LookPurpose purpose) {}
