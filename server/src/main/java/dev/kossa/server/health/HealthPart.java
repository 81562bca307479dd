package dev.kossa.server.health;

import java.util.List;

/** A part of the service that tells how it is. Whoever may reach the service reads it: no data, no addresses, no names. */
public interface HealthPart {
    /** A few words each: {@code store up, schema 1}. It answers at once, from what it knows. */
    List<String> lines();
}
