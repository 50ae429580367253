package lv.lidzas.kit.looks;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation for whoever holds a secret link (slepena saite), without a token: who looks is whoever had the link made, and the resource
 * tells {@link Sight} so before it shows anything.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ByLink {}
