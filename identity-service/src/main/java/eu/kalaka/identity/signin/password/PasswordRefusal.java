package eu.kalaka.identity.signin.password;

import eu.kalaka.platform.aggregate.Refusal;
import java.util.Locale;

/** Why a password is not taken. */
public enum PasswordRefusal implements Refusal {
    /** Fewer than {@value PasswordPolicy#LEAST} characters. */
    PASSWORD_TOO_SHORT,
    /** More than {@value PasswordPolicy#MOST} characters. */
    PASSWORD_TOO_LONG,
    /** It contains the login or a name of its holder. */
    PASSWORD_CONTAINS_NAME,
    /** It stands on the list of passwords known from breaches, or is made of such, of keyboard rows, dates or repetitions. */
    PASSWORD_EASILY_GUESSED;

    @Override
    public String reason() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Kind kind() {
        return Kind.UNACCEPTABLE;
    }

    @Override
    public String field() {
        return "password";
    }
}
