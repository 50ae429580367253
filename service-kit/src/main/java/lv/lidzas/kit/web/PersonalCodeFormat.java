package lv.lidzas.kit.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import lv.lidzas.kit.words.PersonalCode;
import org.jspecify.annotations.Nullable;

/** A text that can be a personal code, in the old or the new form; absent is allowed. */
@Documented
@Constraint(validatedBy = PersonalCodeFormat.Check.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.RECORD_COMPONENT
})
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonalCodeFormat {

    /** The error code. */
    String message() default "personal-code-format";

    /** Not used. */
    Class<?>[] groups() default {};

    /** Not used. */
    Class<? extends Payload>[] payload() default {};

    /** Asks the domain. */
    final class Check implements ConstraintValidator<PersonalCodeFormat, String> {
        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || PersonalCode.parse(value) != null;
        }
    }
}
