package lv.lidzas.intake.retention.domain;

/** By which law something is deleted (dzēšanas tiesiskais pamats). */
public enum RetentionBasis {
    /** Personal data are kept no longer than their purpose needs: GDPR, Article 5(1)(e). */
    STORAGE_LIMITATION,
    /** The institution sets terms and agrees them with the National Archives: Archives Law, s.4. */
    ARCHIVES_LAW
}
