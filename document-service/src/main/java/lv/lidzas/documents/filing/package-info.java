/**
 * Documents (dokumenti) that are handed in as proof, and who may read them.
 *
 * <p>A document for a draft is HELD and becomes RECEIVED when its application is submitted; for a submitted application it is
 * RECEIVED at once. Afterwards it is VERIFIED or REJECTED by {@code review}. Asks {@code content} to keep
 * the bytes and {@code cases} for the application.
 */
package lv.lidzas.documents.filing;
