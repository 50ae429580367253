package lv.lidzas.kit.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A phone number: 6 to 20 digits, a plus sign before them if need be. Absent is allowed.
 *
 * <p>What people put between the digits is dropped when it is read, and {@code 00} at the beginning is read as a plus
 * sign, so that equal numbers compare equal.
 */
@Documented
@PlainSigns
@Size(max = 30)
@Pattern(regexp = "\\+?[0-9]{6,20}", message = "phone-format")
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.RECORD_COMPONENT,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
public @interface PhoneNumber {

    /** The error code. */
    String message() default "phone-format";

    /** Validation groups, unused. */
    Class<?>[] groups() default {};

    /** Validation payload, unused. */
    Class<? extends Payload>[] payload() default {};
}
