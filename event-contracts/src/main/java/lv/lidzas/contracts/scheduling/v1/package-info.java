/**
 * Events published by assistant-scheduling-service (stundas), major version 1.
 *
 * <p>Inside a version only optional components may be added. Nothing here holds a personal code, a name, an address, a
 * contact or free text: ids, codes, dates and minutes suffice.
 */
@NullMarked
package lv.lidzas.contracts.scheduling.v1;

import org.jspecify.annotations.NullMarked;
