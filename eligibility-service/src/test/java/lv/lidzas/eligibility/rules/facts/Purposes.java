package lv.lidzas.eligibility.rules.facts;

/** The purposes of the municipality's page, for tests. */
public final class Purposes {

    public static final Purpose WORK = new Purpose("WORK");
    public static final Purpose EDUCATION = new Purpose("EDUCATION");
    public static final Purpose HIGHER_EDUCATION = new Purpose("HIGHER_EDUCATION");
    public static final Purpose DAY_CARE = new Purpose("DAY_CARE");
    public static final Purpose PUBLIC_EVENT = new Purpose("PUBLIC_EVENT");
    public static final Purpose INSTITUTION = new Purpose("INSTITUTION");
    public static final Purpose LEISURE = new Purpose("LEISURE");

    private Purposes() {}

    public static Purpose[] all() {
        return new Purpose[] {
            WORK, EDUCATION, HIGHER_EDUCATION, DAY_CARE, PUBLIC_EVENT, INSTITUTION, LEISURE
        };
    }
}
