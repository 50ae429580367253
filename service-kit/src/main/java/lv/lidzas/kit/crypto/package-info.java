/** Encryption and blind indexes for single database fields. */
package lv.lidzas.kit.crypto;
