/** Encryption and blind indexes for single database fields. */
@NullMarked
package lv.lidzas.kit.crypto;

import org.jspecify.annotations.NullMarked;
