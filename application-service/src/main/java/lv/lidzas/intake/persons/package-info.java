/**
 * Persons (personas): the people whom forms name, as the one assisted or as the representative.
 *
 * <p>A person is recognised by personal code and has one random id over all applications. The code is kept encrypted and is
 * found by a keyed index; it leaves this feature only for those who may read it. This feature asks nothing of others.
 */
package lv.lidzas.intake.persons;
