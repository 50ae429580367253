package lv.lidzas.kit.web;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import lv.lidzas.kit.web.json.PhoneReader;

/**
 * A telephone number: 6 to 20 digits, a leading plus sign if need be, single spaces between them. Absent is allowed.
 *
 * <p>It is tidied when it is read: whatever else stood between the digits becomes one space.
 */
@Documented
@JacksonAnnotationsInside
@JsonDeserialize(using = PhoneReader.class)
@Pattern(regexp = PhoneNumber.FORM)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.RECORD_COMPONENT,
    ElementType.ANNOTATION_TYPE
})
public @interface PhoneNumber {

    /** What it looks like once it is tidied. */
    String FORM = "^\\+?[0-9](?: ?[0-9]){5,19}$";

    /** The error code. */
    String message() default "phone-format";

    /** Validation groups, unused. */
    Class<?>[] groups() default {};

    /** Validation payload, unused. */
    Class<? extends Payload>[] payload() default {};
}
