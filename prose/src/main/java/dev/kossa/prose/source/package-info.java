/**
 * Files to manuscripts: plain text, PDF and JATS XML (the format of PubMed Central).
 *
 * <p>Key types: {@link dev.kossa.prose.source.Documents}, {@link dev.kossa.prose.source.Limits}.
 *
 * <pre>{@code
 * try (InputStream in = Files.newInputStream(file)) {
 *     Manuscript manuscript = Documents.read(file.toString(), in);
 *     manuscript.place(quote);                    // "page 3, 120..134"
 * } catch (UnreadableDocument e) {
 *     System.err.println(e.getMessage());         // what and which, and a line that begins with Maybe
 * }
 * }</pre>
 *
 * <p>Files are taken as hostile: nothing outside of the file is read, and bytes, characters, pages, depth and time are limited.
 */
@NullMarked
package dev.kossa.prose.source;

import org.jspecify.annotations.NullMarked;
