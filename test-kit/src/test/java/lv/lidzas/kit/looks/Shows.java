package lv.lidzas.kit.looks;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Stands in for the service kit's annotation, which this module must not depend on. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Shows {}
