package lv.lidzas.intake.applications.domain;

/**
 * A field of the form that keeps it from being submitted.
 *
 * @param pointer where, as a JSON pointer into the form
 * @param code what is wrong
 */
public record FieldFault(String pointer, String code) {}
