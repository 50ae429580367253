/** Encryption and blind indexes for single database fields, and the keys by which parties are known. */
package lv.lidzas.kit.crypto;
