package eu.kalaka.notification.provider;

/** Hands messages to the provider of one channel. */
public interface Sender {

    Channel channel();

    /**
     * Hands over one message and waits for the provider's answer.
     *
     * @return accepted, or refused for good
     * @throws Exception where the provider is away or answers with an error that may pass
     */
    Handover hand(Outgoing message) throws Exception;
}
