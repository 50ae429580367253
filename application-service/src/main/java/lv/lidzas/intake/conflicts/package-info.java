/**
 * The register of conflicts of interest: to whom staff are tied, as a relative or otherwise, so that nobody decides the matter of such a
 * person (interešu konfliktu reģistrs).
 */
@org.jspecify.annotations.NullMarked
package lv.lidzas.intake.conflicts;
