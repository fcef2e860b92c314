package eu.kalaka.identity.signin.session;

/** What somebody proved himself with. */
public enum Means {
    PASSWORD,
    PASSWORD_AND_CODE,
    PASSKEY
}
