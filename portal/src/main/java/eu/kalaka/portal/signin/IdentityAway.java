package eu.kalaka.portal.signin;

/** Whether the user is still signed in cannot be said now: identity-service does not answer. */
public final class IdentityAway extends RuntimeException {}
