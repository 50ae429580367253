package lv.lidzas.kit.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text that reads the same for everybody: no control, bidirectional or invisible characters; line breaks and tabs are
 * allowed. Absent is allowed.
 */
@Documented
@Constraint(validatedBy = PlainTextCheck.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.RECORD_COMPONENT,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
public @interface PlainText {

    /** The error code. */
    String message() default "plain-text-format";

    /** Validation groups, unused. */
    Class<?>[] groups() default {};

    /** Validation payload, unused. */
    Class<? extends Payload>[] payload() default {};
}
