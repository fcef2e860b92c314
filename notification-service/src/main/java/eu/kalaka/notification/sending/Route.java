package eu.kalaka.notification.sending;

import eu.kalaka.notification.provider.Channel;

/** The way on which a message goes. */
sealed interface Route {

    /** By a provider, to an e-mail address or a phone number. */
    record Electronic(Channel channel, String address) implements Route {}

    /**
     * A person calls.
     *
     * @param asked whether that is what she prefers; otherwise there is no other way
     */
    record Call(boolean asked) implements Route {}
}
