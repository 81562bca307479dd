/**
 * A document in words (a case report, a letter, a result) becomes the record of its patient, with what it says against itself.
 *
 * <p>Key types: {@link dev.kossa.prose.Manuscript} (a text whose characters know where they lie in the file),
 * {@link dev.kossa.prose.ProseReader}, {@link dev.kossa.prose.Reading}, {@link dev.kossa.prose.CaseSummary}.
 *
 * <pre>{@code
 * Reading reading = ProseReader.of(knowledge, "en").read(Manuscript.plain("report.txt", text), Anchor.undated());
 * reading.record();    // the patient and the facts; every origin is a span of the file
 * reading.others();    // patients that others have published, each with a record of its own
 * reading.issues();    // where the text contradicts itself, with both spans
 * }</pre>
 */
@NullMarked
package dev.kossa.prose;

import org.jspecify.annotations.NullMarked;
