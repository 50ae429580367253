package lv.lidzas.kit.web;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that may be sent twice and has its effect once, if the caller names an {@code Idempotency-Key}.
 *
 * <p>The operation runs in one transaction, which use cases join. A successful answer is stored in it, so that effect
 * and answer cannot be told apart by a crash; a repeat gets the stored answer. An exception undoes everything, the key
 * included.
 */
@Documented
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
