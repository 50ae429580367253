package lv.lidzas.contracts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the events that a class hands to the outbox; the catalogue of events is generated from it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Publishes {

    /** The contract records. */
    Class<? extends Record>[] value();
}
