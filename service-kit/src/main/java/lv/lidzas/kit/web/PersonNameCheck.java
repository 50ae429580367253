package lv.lidzas.kit.web;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks {@link PersonName}. */
public class PersonNameCheck implements ConstraintValidator<PersonName, CharSequence> {

    private static final String LETTERS = "[\\p{IsLatin}&&\\p{L}]+";
    private static final Pattern NAME =
            Pattern.compile(LETTERS + "(?:(?:[ '’-]|- | -|' )" + LETTERS + ")*+['’]?");

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        if (value != null && value.isEmpty()) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("required").addConstraintViolation();
            return false;
        }
        return value == null || NAME.matcher(value).matches();
    }
}
