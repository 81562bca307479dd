/**
 * What commands are given: files or standard input with the record of one patient, and the moment that is asked about.
 *
 * <p>Key types: {@link dev.kossa.cli.input.Inputs} (FHIR), {@link dev.kossa.cli.input.Manuscripts} (texts),
 * {@link dev.kossa.cli.input.TimeOptions}.
 *
 * <pre>{@code
 * Reading reading = Inputs.of(files, terminal.in()).read(new FhirReader(knowledge), zone);
 * }</pre>
 */
@NullMarked
package dev.kossa.cli.input;

import org.jspecify.annotations.NullMarked;
