package lv.lidzas.contracts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a record as a published event and says where it travels. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ContractEvent {

    /** The CloudEvents {@code type}: reverse domain, context, kebab name, major version. */
    String type();

    /** The Kafka topic, one of {@link Topics}. */
    String topic();
}
