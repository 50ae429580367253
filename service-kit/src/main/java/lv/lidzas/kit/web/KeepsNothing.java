package lv.lidzas.kit.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A POST that only works something out: it keeps neither request nor answer, so it may be sent any number of times. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface KeepsNothing {

    /** Why that is so, as a clause: "it only runs the rules". */
    String because();
}
