package lv.lidzas.eligibility.rules.law;

/** An act or page that a rule rests on (tiesību akts). */
public enum LegalAct {
    /** The municipality's public page on the assistant service. */
    MUNICIPALITY_PAGE(
            "Ludzas novada lapa",
            "Ludzas novada pašvaldības lapa „Asistenta pakalpojums pašvaldībā”",
            "Page of the Ludza municipality on the assistant service"),
    /** Cabinet Regulation No. 942 of 2012. */
    MK_942(
            "MK 942",
            "Ministru kabineta 18.12.2012. noteikumi Nr. 942",
            "Cabinet Regulation No. 942 of 18 December 2012"),
    /** Cabinet Regulation No. 316 of 2021. */
    MK_316(
            "MK 316",
            "Ministru kabineta 18.05.2021. noteikumi Nr. 316",
            "Cabinet Regulation No. 316 of 18 May 2021"),
    /** The Disability Law. */
    DISABILITY_LAW("Invaliditātes likums", "Invaliditātes likums", "Disability Law"),
    /** The Administrative Procedure Law. */
    ADMINISTRATIVE_PROCEDURE_LAW(
            "APL", "Administratīvā procesa likums", "Administrative Procedure Law"),
    /** The Notification Law. */
    NOTIFICATION_LAW("Paziņošanas likums", "Paziņošanas likums", "Notification Law");

    private final String code;
    private final String titleLv;
    private final String titleEn;

    LegalAct(String code, String titleLv, String titleEn) {
        this.code = code;
        this.titleLv = titleLv;
        this.titleEn = titleEn;
    }

    /** The short name that lawyers use. */
    public String code() {
        return code;
    }

    /** The full name in Latvian. */
    public String titleLv() {
        return titleLv;
    }

    /** The full name in English. */
    public String titleEn() {
        return titleEn;
    }
}
