package lv.lidzas.kit.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A given name or surname: Latin letters, spaces, hyphens and apostrophes, at most 100 characters.
 *
 * <p>It is tidied when it is read: spaces around it go, accents are composed, and the apostrophes and dashes that phones type
 * become plain ones, so that equal names compare equal. Absent is allowed.
 */
@Documented
@PlainSigns
@Size(max = 100)
@Constraint(validatedBy = PersonNameCheck.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.RECORD_COMPONENT,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
public @interface PersonName {

    /** The error code. */
    String message() default "person-name-format";

    /** Validation groups, unused. */
    Class<?>[] groups() default {};

    /** Validation payload, unused. */
    Class<? extends Payload>[] payload() default {};
}
