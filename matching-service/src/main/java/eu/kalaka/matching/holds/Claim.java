package eu.kalaka.matching.holds;

import eu.kalaka.matching.PlacementId;

/**
 * One attempt to accept an invitation.
 *
 * @param attempt how many attempts before it were withdrawn; a withdrawn attempt can never succeed
 */
public record Claim(PlacementId placement, int attempt) {}
