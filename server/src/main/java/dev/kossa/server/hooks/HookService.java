package dev.kossa.server.hooks;

import dev.kossa.fhir.UnreadableInput;
import java.util.List;
import java.util.Map;

/** A service: what it is called, when it is called, which data it uses, and what it says. */
interface HookService {
    /** Its id in addresses. */
    String id();

    /** The hooks on which it is called. */
    List<String> hooks();

    String title();

    String description();

    /** The data that it uses: templates of FHIR queries by key. */
    Map<String, String> prefetch();

    /** Whether it has anything to look at: asked before data are fetched, so that most calls cost nothing. */
    boolean concerns(HookCall call) throws UnreadableInput, BadRequest;

    /**
     * What it says, the gravest first.
     *
     * @throws UnreadableInput when the data are not those of one patient in FHIR
     * @throws BadRequest when the context lacks what the hook demands
     */
    List<Card> cards(HookCall call) throws UnreadableInput, BadRequest;
}
