package lv.lidzas.kit.looks;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The operation shows data of persons; whose, it tells {@link Sight} while it works, also when there is nobody. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Shows {

    /** What the caller does when the operation succeeds. */
    Deed value();
}
