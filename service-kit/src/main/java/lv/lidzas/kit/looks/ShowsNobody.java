package lv.lidzas.kit.looks;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The operation shows nothing of any person, so that nobody needs to know of it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ShowsNobody {

    /** Why that is so, as a clause: "the law is public". */
    String because();
}
