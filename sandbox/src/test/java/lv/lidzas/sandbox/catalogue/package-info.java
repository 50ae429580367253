/** Generates the catalogues of events and problems from the code of all services. */
@NullMarked
package lv.lidzas.sandbox.catalogue;

import org.jspecify.annotations.NullMarked;
