/**
 * CDS Hooks 2.0.1: what a hospital's system sends when an order is chosen or signed, a chart opened or a patient discharged, and the cards
 * that it gets. The resources inside a request are not parsed into objects: their bytes are handed to the reader of FHIR as they stand.
 *
 * <p>Key types: {@link dev.kossa.server.hooks.HooksConfiguration}, {@link dev.kossa.server.hooks.HookSettings}. Inside, a
 * {@code HookService} turns a {@code HookCall} into cards, and {@code Answering} keeps what holds for all of them: data that are missing,
 * no more than three cards, nothing said twice.
 *
 * <pre>{@code
 * GET  /cds-services
 * POST /cds-services/kossa-iv-calcium-order            {"hook": "order-sign", "hookInstance": ..., "context": ..., "prefetch": ...}
 * POST /cds-services/kossa-iv-calcium-order/feedback   {"feedback": [{"card": ..., "outcome": "accepted", ...}]}
 * }</pre>
 */
@NullMarked
package dev.kossa.server.hooks;

import org.jspecify.annotations.NullMarked;
