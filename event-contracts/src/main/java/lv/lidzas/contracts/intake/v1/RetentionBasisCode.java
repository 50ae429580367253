package lv.lidzas.contracts.intake.v1;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** By which law something is deleted (dzēšanas tiesiskais pamats). */
public enum RetentionBasisCode {
    /** GDPR, Article 5(1)(e). */
    STORAGE_LIMITATION,
    /** Archives Law, s.4. */
    ARCHIVES_LAW,
    /** A code that a newer publisher knows and this reader does not. */
    @JsonEnumDefaultValue
    UNKNOWN
}
