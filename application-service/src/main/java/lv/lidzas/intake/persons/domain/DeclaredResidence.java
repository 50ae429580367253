package lv.lidzas.intake.persons.domain;

import org.jspecify.annotations.Nullable;

/**
 * Where a person is registered as living (deklarētā dzīvesvieta); it tells which municipality is competent.
 *
 * @param address the address as written
 * @param postcode the postcode, such as LV-5701
 */
public record DeclaredResidence(
        @Nullable String address, @Nullable String municipalityCode, @Nullable String postcode) {

    /** An address that nobody has given yet. */
    public static final DeclaredResidence NOT_GIVEN = new DeclaredResidence(null, null, null);

    /** Whether it lies in the municipality. */
    public boolean isIn(String municipality) {
        return municipality.equals(municipalityCode);
    }

    @Override
    public String toString() {
        return "DeclaredResidence[" + municipalityCode + "]";
    }
}
