package dev.kossa.server.hooks;

import dev.kossa.fhir.FhirReader;
import dev.kossa.server.hooks.HookRequest.Context;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A call with all data that could be had.
 *
 * @param hook such as order-sign
 * @param context what the hook tells
 * @param data what was sent along or fetched, by key
 * @param missing keys that could not be had
 * @param moment of the call
 * @param zone where days begin and end
 */
record HookCall(
        String hook, Context context, Map<String, Slice> data, List<String> missing, Instant moment, ZoneId zone) {
    /** What messages call the drafts. */
    static final String DRAFTS = "draftOrders";

    HookCall {
        data = Map.copyOf(data);
        missing = List.copyOf(missing);
    }

    /** The drafts and all data, for the reader of FHIR. */
    List<FhirReader.Input> inputs() {
        List<FhirReader.Input> inputs = new ArrayList<>(drafts());
        data.forEach((key, slice) -> inputs.add(new FhirReader.Input(slice.open(), key)));
        return inputs;
    }

    /** The drafts alone. */
    List<FhirReader.Input> drafts() {
        return context.draftOrders().stream()
                .map(slice -> new FhirReader.Input(slice.open(), DRAFTS))
                .toList();
    }
}
