/**
 * Encryption of what is stored: a key for each person, wrapped by a master key, and blind indexes to find what is encrypted.
 *
 * <p>Erasing a person is destroying the key: {@link lv.lidzas.kit.crypto.KeyVault#destroy}.
 */
package lv.lidzas.kit.crypto;
