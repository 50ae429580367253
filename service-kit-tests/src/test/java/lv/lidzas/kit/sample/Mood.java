package lv.lidzas.kit.sample;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** A sample code list that may grow. */
public enum Mood {
    CALM,
    HURRIED,
    @JsonEnumDefaultValue
    UNKNOWN
}
