package lv.lidzas.eligibility.rules.law;

/** The id of a rule set (noteikumu kopums): act and year, for example {@code MK942-2016}. */
public record RuleSetId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
